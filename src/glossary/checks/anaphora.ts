/**
 * Terms that are taken up instead of being repeated: by a pronoun («این سند» by "it"), or by their head alone («وزیر امور خارجه»
 * by "the Minister").
 *
 * A pronoun or a head is only taken for a term that the source itself points back with; the head of an official name also
 * where nothing in the target makes another name of it: "the Minister of Health" does not take up «وزیر امور خارجه».
 */
import { CONJUNCTIONS, PREPOSITIONS } from '../function-words.js';
import { headOf } from './heads.js';
import type { Side } from './side.js';
import type { Sought } from './sought.js';

/**
 * Whether the source points back with a term: «این سند», «سند مذکور», "the said document".
 *
 * @param from - Index of the term's first word.
 * @param to - Index after its last word.
 */
export function pointsBack(side: Side, from: number, to: number): boolean {
  if (side.lang === 'fa') {
    return PERSIAN_DEMONSTRATIVES.has(side.wordAt(from - 1)) || PERSIAN_SAID.has(side.wordAt(to));
  }
  const before = side.wordAt(from - 1);
  return ENGLISH_DEMONSTRATIVES.has(before) || (before === 'said' && side.wordAt(from - 2) === 'the');
}

const PERSIAN_DEMONSTRATIVES: ReadonlySet<string> = new Set(['این', 'آن', 'همین', 'همان']);
const PERSIAN_SAID: ReadonlySet<string> = new Set('مذکور یادشده فوق فوقالذکر مزبور نامبرده پیشگفته'.split(' '));
const ENGLISH_DEMONSTRATIVES: ReadonlySet<string> = new Set(
  'this these those such aforementioned aforesaid'.split(' '),
);

/** Whether a text has a pronoun that can stand for a thing. */
export function hasPronoun(side: Side): boolean {
  const pronouns = side.lang === 'fa' ? PERSIAN_PRONOUNS : ENGLISH_PRONOUNS;
  return side.words.some(({ text }, i) => pronouns.has(text) && !isExpletive(side, i));
}

/** Whether "it" stands for nothing: "it was announced that", "it is important to". */
function isExpletive(side: Side, i: number): boolean {
  if (side.wordAt(i) !== 'it' || !LINKING_VERBS.has(side.wordAt(i + 1))) return false;
  return side.words.slice(i + 2, i + 2 + MOST_BEFORE_CLAUSE).some(({ text }) => text === 'that' || text === 'to');
}

const LINKING_VERBS: ReadonlySet<string> = new Set(
  'is was has had will would may might should must seems appears'.split(' '),
);
const MOST_BEFORE_CLAUSE = 4;

const PERSIAN_PRONOUNS: ReadonlySet<string> = new Set(['آن', 'آنها', 'آنان', 'اینها']);
const ENGLISH_PRONOUNS: ReadonlySet<string> = new Set('it itself they them themselves latter former'.split(' '));

/** Whether a text points back with the head of a term, "this map" for «این نقشه راه». */
export function hasPointedHead(side: Side, sought: Sought): boolean {
  return headPlaces(side, sought).some((i) => pointsBack(side, i, i + 1));
}

/** Whether a text has the head of an official name for the whole of it: "the Minister". */
export function hasShortName(side: Side, sought: Sought): boolean {
  return headPlaces(side, sought).some((i) => {
    const next = /[^\s\u200c"'’»”)]/u.test(side.after(i)) ? '' : side.wordAt(i + 1);
    if (side.lang === 'fa') return next === '' || PERSIAN_ENDS.has(next);
    if (!DEFINITE.has(side.wordAt(i - 1)) || ENGLISH_CONTINUES.has(next)) return false;
    return isCapital(side, i) || next === '' || ENGLISH_ENDS.test(next);
  });
}

function headPlaces(side: Side, sought: Sought): readonly number[] {
  if (sought.content.length < 2 || sought.isFixed) return [];
  const head = headOf(sought, side.lang);
  return head === undefined ? [] : side.placesOf(sought.content[head] as ReadonlySet<string>);
}

/** Whether a word is written as a name is: "the Charter", but not "the charter flight". */
function isCapital(side: Side, i: number): boolean {
  return /^\p{Lu}/u.test(side.text.slice(side.words[i]?.start));
}

/** What follows the last word of an English noun phrase: verbs, as far as they are told from nouns, and little words. */
const ENGLISH_ENDS =
  /^(?:.+ed|is|was|are|were|be|has|had|have|will|would|can|could|may|should|shall|must|did|does|and|or|but|said|says|told|met|left|went|held|made|took|gave|also|then|who|which|that|in|at|to|with|from|by|as|after|before|during)$/u;

/** Of the determiners those that point at what is known: "a Minister" is another one. */
const DEFINITE: ReadonlySet<string> = new Set('the this that these those said such both its their'.split(' '));
/** What makes another name of a head that it follows. */
const ENGLISH_CONTINUES: ReadonlySet<string> = new Set(['of', 'for', 'on']);

/** What follows a noun phrase and is no part of it. */
const PERSIAN_ENDS: ReadonlySet<string> = new Set([
  ...CONJUNCTIONS,
  ...PREPOSITIONS.fa,
  ...PERSIAN_SAID,
  ...'که را نیز هم است بود شد'.split(' '),
]);
