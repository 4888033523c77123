/** The names of a pair that have no counterpart, as they are told: words side by side as one name, organisations as a whole. */
import type { Span } from '../../span.js';
import type { CheckedPair, CheckedText } from '../checked-pair.js';
import { Counterparts } from './counterparts.js';
import { englishNames } from './english-names.js';
import { governmentsOf, isCalledOtherwise, mentionsOf } from './governments.js';
import { type Organisation, organisations } from './organisations.js';
import { persianNames } from './persian-names.js';
import { withoutPossessive } from './spellings.js';
import { StandIns } from './stand-ins.js';
import { type Sureness, sureOfEnglish, sureOfOrganisation, sureOfPersian } from './sureness.js';

/** A name without a counterpart. */
export interface LoneName extends Span, Sureness {
  /** Whether it is a part of a name of which another part has a counterpart. */
  readonly isPart: boolean;
  /** The governments that its words may stand for. */
  readonly governments: ReadonlySet<number>;
}

/** The names of both sides that have no counterpart. */
export interface LoneNames {
  readonly fa: readonly LoneName[];
  readonly en: readonly LoneName[];
}

/** More comparisons than any prose asks for: a list of a thousand names is not read. */
const MOST_EFFORT = 300_000;

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
    fa: mentionsOf(persian.map((name) => governmentsOf(name.english))),
    en: mentionsOf(en.words.map(({ text }) => governmentsOf([withoutPossessive(text)]))),
  };
  return {
    fa: [
      ...loneBodies(bodies.fa, bodies.en, (one) => counterparts.hasPersianWords(one)),
      ...joined(
        persian.map((name) => ({
          ...name.word,
          ...sureOfPersian(name, standIns, isCalledOtherwise(governmentsOf(name.english), mentions.fa, mentions.en)),
          index: name.index,
          isLone: counterparts.isLonePersian(name),
          governments: governmentsOf(name.english),
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

function loneBodies(
  own: readonly Organisation[],
  others: readonly Organisation[],
  hasWords: (organisation: Organisation) => boolean,
): LoneName[] {
  const there = new Set(others.flatMap(({ numbers }) => numbers));
  return own.flatMap((one) =>
    one.isDoubtful || one.numbers.some((number) => there.has(number)) || hasWords(one)
      ? []
      : [{ start: one.start, end: one.end, ...sureOfOrganisation(one.numbers), isPart: false, governments: new Set() }],
  );
}

interface NameWord extends Span, Sureness {
  readonly index: number;
  readonly isLone: boolean;
  readonly governments: ReadonlySet<number>;
}

/** Words side by side as one name. A first name that one side adds is no fault: where a word has a counterpart, the name is there. */
function joined(list: readonly NameWord[], { text }: CheckedText): LoneName[] {
  const runs: NameWord[][] = [];
  for (const word of list) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const isNext =
      before?.index === word.index - 1 &&
      /^[\s\u200c.-]*$/u.test(text.slice(before.end, word.start)) &&
      !/['’]s?$/u.test(text.slice(before.start, before.end));
    if (isNext) run?.push(word);
    else runs.push([word]);
  }
  return runs.flatMap((run) => {
    const lone = run.filter(({ isLone }) => isLone);
    const [first, last] = [lone[0], lone.at(-1)];
    if (first === undefined || last === undefined) return [];
    const isPart = lone.length < run.length;
    const alone = surest(lone, (one) => one.alone) + (lone.length > 1 ? SEVERAL_WORDS : 0);
    return [
      {
        start: first.start,
        end: last.end,
        strength: surest(lone, (one) => one.strength),
        alone: isPart ? Math.min(alone, PART_ALONE) : alone,
        isPart,
        governments: new Set(lone.flatMap((one) => [...one.governments])),
      },
    ];
  });
}

function surest(words: readonly NameWord[], of: (word: NameWord) => number): number {
  return words.reduce((best, word) => Math.max(best, of(word)), 0);
}

/** How much surer it is that several words were left out than one. */
const SEVERAL_WORDS = 0.07;
const PART_ALONE = 0.3;
