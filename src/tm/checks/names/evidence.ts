/** The names of a pair that have no counterpart, as they are told: words side by side as one name, organisations as a whole. */
import type { Span } from '../../span.js';
import type { CheckedPair, CheckedText } from '../checked-pair.js';
import { Counterparts } from './counterparts.js';
import { englishNames, isPartOfName } from './english-names.js';
import { governmentsOf, isCalledOtherwise, mentionsOf } from './governments.js';
import { isKnownName } from './known-names.js';
import { EUROPEAN_UNION, type Organisation, organisations } from './organisations.js';
import { persianNames } from './persian-names.js';
import { withoutPossessive } from './spellings.js';
import { isOfOffice, StandIns } from './stand-ins.js';
import { type Sureness, sureOfEnglish, sureOfOrganisation, sureOfPersian } from './sureness.js';

/** A name without a counterpart. */
export interface LoneName extends Span, Sureness {
  /** Whether it is a part of a name of which another part has a counterpart. */
  readonly isPart: boolean;
  /** The governments that its words may stand for. */
  readonly governments: ReadonlySet<number>;
  /** Whether a list has it: two names that lists have are two, however alike they sound. */
  readonly isListed: boolean;
  /** Whether it is an organisation, or a person; neither is taken for the other. */
  readonly sort: 'organisation' | 'person' | 'name';
}

/** The names of both sides that have no counterpart. */
export interface LoneNames {
  readonly fa: readonly LoneName[];
  readonly en: readonly LoneName[];
}

/** More comparisons than any prose asks for: a list of a thousand names is not read. */
const MOST_EFFORT = 150_000;

const NONE: LoneNames = { fa: [], en: [] };

/** The names of a pair of Persian and English that have no counterpart. */
export function loneNames(pair: CheckedPair, fa: CheckedText, en: CheckedText): LoneNames {
  const bodies = { fa: organisations(fa, 'fa'), en: organisations(en, 'en') };
  const [inPersian, inEnglish] = [wordsOf(bodies.fa), wordsOf(bodies.en)];
  const english = englishNames(en, pair.lexicon).filter(({ index }) => !inEnglish.has(index));
  const counterparts = new Counterparts(pair, fa, en);
  if (counterparts.effort(english.length) > MOST_EFFORT) return NONE;
  const loneEnglish = counterparts.loneEnglish(english);
  const persian = persianNames(fa, pair.lexicon, (word) => counterparts.isSpelling(word)).filter(
    ({ index }) => !inPersian.has(index),
  );

  const standIns = new StandIns(fa, en);
  const mentions = {
    fa: mentionsOf([...persian.map((name) => governmentsOf(name.english)), ...bodies.fa.map(governmentsOfBody)]),
    en: mentionsOf(en.words.map(({ text }) => governmentsOf([withoutPossessive(text)]))),
  };
  return {
    fa: [
      ...loneBodies(bodies.fa, bodies.en, (one) => counterparts.hasPersianWords(one)),
      ...joined(
        persian.map((name) => ({
          ...name.word,
          ...sureOfPersian(
            name,
            standIns,
            isCalledOtherwise(governmentsOf(name.english), mentions.fa, mentions.en) || isOfOffice(fa, name.index),
          ),
          index: name.index,
          isLone: counterparts.isLonePersian(name),
          governments: governmentsOf(name.english),
          isPerson: name.kind === 'titled',
          isListed: name.english.some(isKnownName),
          isBesidePart: false,
        })),
        fa,
      ),
    ].sort(inOrder),
    en: [
      ...loneBodies(bodies.en, bodies.fa, (one) => counterparts.hasEnglishWords(one)),
      ...joined(
        english.map((name) => ({
          ...name.word,
          ...sureOfEnglish(name, standIns, isCalledOtherwise(governmentsOf([name.text]), mentions.en, mentions.fa)),
          index: name.index,
          isLone: loneEnglish.has(name),
          governments: governmentsOf([name.text]),
          isPerson: name.isPerson,
          isListed: name.isKnown,
          isBesidePart: [name.index - 1, name.index + 1].some(
            (index) =>
              isBeside(en, name.index, index) &&
              isPartOfName(en, index) &&
              counterparts.isTranslated(en.words[index]?.text ?? ''),
          ),
        })),
        en,
      ),
    ].sort(inOrder),
  };
}

function inOrder(one: Span, other: Span): number {
  return one.start - other.start;
}

/** Indices of the words of organisations. */
function wordsOf(list: readonly Organisation[]): ReadonlySet<number> {
  const indices = new Set<number>();
  for (const { from, to, isDoubtful } of list) if (!isDoubtful) for (let i = from; i < to; i++) indices.add(i);
  return indices;
}

/** Brussels is the European Union to a reporter. */
function governmentsOfBody({ numbers }: Organisation): ReadonlySet<number> {
  return numbers.includes(EUROPEAN_UNION) ? governmentsOf(['europe']) : new Set();
}

function loneBodies(
  own: readonly Organisation[],
  others: readonly Organisation[],
  hasWords: (organisation: Organisation) => boolean,
): LoneName[] {
  const there = new Set(others.flatMap(({ numbers }) => numbers));
  return own.flatMap((one) =>
    one.isDoubtful || one.numbers.some((number) => there.has(number)) || hasWords(one)
      ? []
      : [
          {
            start: one.start,
            end: one.end,
            ...sureOfOrganisation(one.numbers),
            isPart: false,
            governments: governmentsOfBody(one),
            isListed: true,
            sort: 'organisation',
          },
        ],
  );
}

interface NameWord extends Span, Sureness {
  readonly index: number;
  readonly isLone: boolean;
  readonly governments: ReadonlySet<number>;
  readonly isPerson: boolean;
  readonly isListed: boolean;
  /** Whether an ordinary word of the same name has a counterpart. */
  readonly isBesidePart: boolean;
}

/** Words side by side as one name. A first name that one side adds is no fault: where a word has a counterpart, the name is there. */
function joined(list: readonly NameWord[], side: CheckedText): LoneName[] {
  const runs: NameWord[][] = [];
  for (const word of list) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (before !== undefined && isBeside(side, before.index, word.index)) run?.push(word);
    else runs.push([word]);
  }
  return runs.flatMap((run) => {
    const lone = run.filter(({ isLone }) => isLone);
    const [first, last] = [lone[0], lone.at(-1)];
    if (first === undefined || last === undefined) return [];
    const isPart = lone.length < run.length;
    // A first name is left out, a family name is not.
    const isShort = run.at(-1)?.isLone === false || run.some((one) => one.isBesidePart);
    const alone = surest(lone, (one) => one.alone) + (lone.length > 1 ? SEVERAL_WORDS : 0);
    return [
      {
        start: first.start,
        end: last.end,
        strength: surest(lone, (one) => one.strength),
        alone: isShort ? Math.min(alone, PART_ALONE) : alone,
        isPart,
        governments: new Set(lone.flatMap((one) => [...one.governments])),
        isListed: lone.every((one) => one.isListed),
        sort: lone.some((one) => one.isPerson) ? 'person' : 'name',
      },
    ];
  });
}

/** Whether two words follow each other with nothing between them that ends a name. */
function isBeside({ text, words }: CheckedText, index: number, other: number): boolean {
  const [first, second] = index < other ? [words[index], words[other]] : [words[other], words[index]];
  if (first === undefined || second === undefined || Math.abs(index - other) !== 1) return false;
  return (
    /^[\s\u200c.‐‑-]*$/u.test(text.slice(first.end, second.start)) &&
    !/['’]s?$/u.test(text.slice(first.start, first.end))
  );
}

function surest(words: readonly NameWord[], of: (word: NameWord) => number): number {
  return words.reduce((best, word) => Math.max(best, of(word)), 0);
}

/** How much surer it is that several words were left out than one. */
const SEVERAL_WORDS = 0.07;
const PART_ALONE = 0.3;
