/**
 * A term as it is looked for in a translation: by its content words, in any inflection or derivation and in any order, near
 * each other.
 *
 *     term    expansion of cooperation                      content words: expansion, cooperation
 *     text    the need to [expand economic and trade cooperation] between …
 *
 * A window around its rarest word is enough: time is linear in the number of places of that word.
 */
import { words } from '../../text/words/words.js';
import type { Term } from '../concept.js';
import { englishFamilies } from './english-families.js';
import { persianFamiliesOfTerm } from './persian-families.js';
import { LONGEST_WORD, lowerBound, type Side } from './side.js';

/** A spelling of a term, ready to be looked for. */
export interface Sought {
  /** The term that it is of. */
  readonly term: Term;
  /** All words as they are compared. */
  readonly words: readonly string[];
  /** Families of each word that carries meaning, in order; of all words where none does. */
  readonly content: readonly ReadonlySet<string>[];
  /** Which of `words` these are. */
  readonly indexes: readonly number[];
  /** Whether the words must stand as in the term, since they say too little by themselves: "in line with". */
  readonly isFixed: boolean;
}

/** Where a term stands in a text, by words. */
export interface Occurrence {
  /** The term. */
  readonly sought: Sought;
  /** Index of its first word. */
  readonly from: number;
  /** Index after its last word. */
  readonly to: number;
  /** Whether its words stand together and in order, as in the term. */
  readonly isWhole: boolean;
}

/** The spellings of a term as they are looked for: the term, its forms, and how it is written with spaces for half-spaces. */
export function soughtOf(term: Term, lang: 'fa' | 'en'): Sought[] {
  const spellings = new Map<string, Sought>();
  for (const form of [term.text, ...(term.forms ?? [])]) {
    for (const written of lang === 'fa' ? [form, form.replace(/\u200c/gu, ' ')] : [form.replace(/^to (?=.)/u, '')]) {
      const list = words(written).map(({ text }) => text);
      if (list.length > 0 && list.length <= LONGEST) spellings.set(list.join(' '), sought(term, list, lang));
    }
  }
  return [...spellings.values()];
}

/** Longer terms are none that a text could have in another order. */
const LONGEST = 30;

function sought(term: Term, list: readonly string[], lang: 'fa' | 'en'): Sought {
  const carrying = list.flatMap((word, i) => (says(word, i, list, lang) ? [i] : []));
  const isFixed = list.length > 1 && !carrying.some((i) => (list[i] as string).length >= LEAST_CONTENT);
  const indexes = isFixed || carrying.length === 0 ? list.map((_, i) => i) : carrying;
  return { term, words: list, content: indexes.map((i) => familiesOfTerm(list[i] as string, lang)), indexes, isFixed };
}

function familiesOfTerm(word: string, lang: 'fa' | 'en'): ReadonlySet<string> {
  if (word.length > LONGEST_WORD) return new Set([word]);
  return lang === 'fa' ? persianFamiliesOfTerm(word) : englishFamilies(word);
}

/** «سر» alone says nothing of «از سر گرفتن». */
const LEAST_CONTENT = 3;

/** Whether a word of a term carries meaning. */
function says(word: string, i: number, list: readonly string[], lang: 'fa' | 'en'): boolean {
  if (FUNCTION_WORDS[lang].has(word)) return false;
  return !(lang === 'fa' && i > 0 && i === list.length - 1 && LIGHT_VERBS.has(word));
}

const FUNCTION_WORDS: Readonly<Record<'fa' | 'en', ReadonlySet<string>>> = {
  fa: new Set('و یا در از به با برای بر تا که را این آن'.split(' ')),
  en: new Set('a an the of for on in to and or at by from with into as be is are its their both between'.split(' ')),
};
/** Verbs that a noun or adjective makes up a verb with; a translation may do without them. */
const LIGHT_VERBS: ReadonlySet<string> = new Set(
  'کردن شدن دادن داشتن گرفتن یافتن رسیدن رساندن نمودن گردیدن بودن زدن'.split(' '),
);

/** How many other words may stand between those of a term. */
const MOST_BETWEEN = 4;

/** Where a term stands in a text. */
export function occurrencesOf(sought: Sought, side: Side): Occurrence[] {
  const places = sought.content.map((families) => side.placesOf(families));
  if (places.some(({ length }) => length === 0)) return [];
  if (places.length === 1 && sought.words.length === 1) {
    return (places[0] as readonly number[]).map((i) => ({ sought, from: i, to: i + 1, isWhole: true }));
  }
  const rarest = places.reduce(
    (least, list, k) => (list.length < (places[least] as readonly number[]).length ? k : least),
    0,
  );
  const found: Occurrence[] = [];
  for (const anchor of places[rarest] as readonly number[]) {
    const first = anchor - (sought.indexes[rarest] as number);
    if (isWholeAt(first, sought, places, side)) {
      const [from, to] = [sought.indexes[0] as number, sought.indexes.at(-1) as number];
      found.push({ sought, from: first + from, to: first + to + 1, isWhole: true });
      continue;
    }
    if (sought.isFixed) continue;
    const reach = sought.words.length + MOST_BETWEEN;
    const at = nearest(places, rarest, anchor, reach, side);
    if (at === undefined) continue;
    const [from, to] = [Math.min(...at), Math.max(...at) + 1];
    if (to - from <= reach) found.push({ sought, from, to, isWhole: false });
  }
  return found;
}

/** Whether a term stands word for word where its first word is at an index; only which function words it has does not matter. */
function isWholeAt(first: number, { indexes }: Sought, places: readonly (readonly number[])[], side: Side): boolean {
  return indexes.every((index, k) => {
    const list = places[k] as readonly number[];
    if (list[lowerBound(list, first + index)] !== first + index) return false;
    for (let i = (indexes[k - 1] ?? index) + 1; i < index; i++) {
      if (!FUNCTION_WORDS[side.lang].has(side.wordAt(first + i))) return false;
    }
    return true;
  });
}

/** For each content word the place nearest to the anchor that no other has taken; `undefined` where one has none. */
function nearest(
  places: readonly (readonly number[])[],
  rarest: number,
  anchor: number,
  reach: number,
  side: Side,
): number[] | undefined {
  const at: number[] = [];
  const taken = new Set([anchor]);
  for (let k = 0; k < places.length; k++) {
    if (k === rarest) {
      at.push(anchor);
      continue;
    }
    const place = nearestPlace(places[k] as readonly number[], anchor, reach, taken, side);
    if (place === undefined) return undefined;
    taken.add(place);
    at.push(place);
  }
  return at;
}

function nearestPlace(
  places: readonly number[],
  anchor: number,
  reach: number,
  taken: ReadonlySet<number>,
  side: Side,
): number | undefined {
  const low = lowerBound(places, anchor);
  let best: number | undefined;
  for (const step of [1, -1]) {
    for (let i = step > 0 ? low : low - 1; i >= 0 && i < places.length; i += step) {
      const place = places[i] as number;
      const distance = Math.abs(place - anchor);
      if (distance > reach || (best !== undefined && distance >= Math.abs(best - anchor))) break;
      if (taken.has(place) || !side.areNear(place, anchor)) continue;
      best = place;
      break;
    }
  }
  return best;
}
