/**
 * Fragments: which parts of a sentence stand in a memory, where the whole does not?
 *
 *     query      سخنگوی وزارت امور خارجه در نشست خبری هفتگی گفت
 *     memory     … وزارت امور خارجه در …        └─ 4 words ─┘
 *                … در نشست خبری گفت …                 └── 3 ──┘
 *                وزارت امور خارجه                       a whole segment, which has a translation of its own
 *
 * Words are chosen that each run must have one of (coverage.ts); the segments with these are read through an automaton of the
 * query's runs (query-runs.ts). So no segment is read twice, and a long query costs no more than reading the memory once.
 */
import { TarjomanError } from '../../errors.js';
import { WordScan } from '../../text/words/scan.js';
import { type Word, words } from '../../text/words/words.js';
import type { SegmentIndex } from '../inverted/segment-index.js';
import type { Span } from '../span.js';
import type { Texts } from '../texts.js';
import type { Unit } from '../unit.js';
import { Coverage } from './coverage.js';
import { FirstTexts } from './occurrence.js';
import { Phrase } from './phrase.js';
import { QueryRuns, type Run } from './query-runs.js';
import { SegmentReader } from './segment-reader.js';

/** How fragments are found. */
export interface FragmentOptions {
  /** Language of the query: that side of the units is searched. Default the memory's source language. */
  readonly lang?: string;
  /** The fewest words of a fragment, 1 or more. Default 3, and 2 where one of them is rare. */
  readonly least?: number;
  /** At most so many fragments, 1 or more. Default 10. */
  readonly limit?: number;
}

/** A part of a query that stands in the memory. */
export interface Fragment {
  /** Where it stands in the query. */
  readonly query: Span;
  /** How many words it has. */
  readonly words: number;
  /** Whether it is the whole text of the unit's side, so that the unit's translation is its translation. */
  readonly whole: boolean;
  /** How many texts of the memory have it. */
  readonly count: number;
  /** The first unit that has it; the first whose whole text it is, where there is one. */
  readonly unit: Unit;
  /** Which side of the unit has it. */
  readonly side: 'source' | 'target';
  /** The text of this side, codes left out. */
  readonly text: string;
  /** Where it stands first in this text. */
  readonly found: Span;
}

/** The fewest words, unless something else is asked for; one less is enough with a rare word. */
const LEAST = 3;

/** A word is rare that is in one of so many units at most. */
const RARE_SHARE = 1_000;

/** Windows of more words than this would cost more to choose from than they spare. */
const MOST_COVERED = 8;

/**
 * Finds the longest parts of a query that stand in texts, none missed: each run of words that is in no longer run found,
 * and each whole text that the query contains, however short, if it is in no longer one. Words count as canonical ones.
 *
 * @param texts - The texts of the language.
 * @param unitAt - The unit at a position of the memory.
 * @param size - The number of units.
 * @returns Fragments, those with the most words first, then in the order of the query.
 * @throws {@link TarjomanError} `BAD_ARGUMENT` where an option is out of its range.
 */
export function fragments(
  texts: Texts,
  unitAt: (position: number) => Unit,
  size: number,
  query: string,
  options: FragmentOptions = {},
): Fragment[] {
  const { least = LEAST, limit = 10 } = options;
  for (const [name, value] of [
    ['least', least],
    ['limit', limit],
  ] as const) {
    if (Number.isInteger(value) && value >= 1) continue;
    throw new TarjomanError('BAD_ARGUMENT', `${name} is ${value}: give a whole number from 1 on`);
  }
  const asked = words(query);
  const ids = new Map<string, number>();
  const numbered = asked.map(({ text }) => {
    const id = ids.get(text) ?? ids.size + 1;
    ids.set(text, id);
    return id;
  });
  const indexes = texts.indexes();
  const isRare =
    options.least === undefined ? rareWords(texts, indexes, [...ids.keys()], 1 + size / RARE_SHARE) : new Set<number>();
  const runs = new QueryRuns(numbered);
  for (const index of indexes) readRuns(texts, index, query, numbered, runs, least, isRare);
  const isLong = ({ first, end }: Run) =>
    end - first >= least || (end - first === least - 1 && numbered.slice(first, end).some((id) => isRare.has(id)));
  const whole = new Set(runs.whole().map(({ first, end }) => first * (asked.length + 1) + end));
  const found = runs.maximal().filter((run) => isLong(run) && !whole.has(run.first * (asked.length + 1) + run.end));
  return [...found.map((run) => ({ ...run, whole: false })), ...runs.whole().map((run) => ({ ...run, whole: true }))]
    .sort((one, other) => other.end - other.first - (one.end - one.first) || one.first - other.first)
    .slice(0, limit)
    .map((run) => fragmentOf(texts, indexes, unitAt, asked.slice(run.first, run.end), run.whole));
}

/** The words, counted from 1, that are in so many texts at most. */
function rareWords(
  texts: Texts,
  indexes: readonly SegmentIndex[],
  asked: readonly string[],
  most: number,
): Set<number> {
  const rare = new Set<number>();
  asked.forEach((word, i) => {
    let count = 0;
    for (const index of indexes) {
      const { postings, postingStarts } = index.arrays;
      const [number] = SegmentReader.of(index).forms.exactly(word).numbers;
      if (number === undefined) continue;
      const stride = index.strideOf(number);
      const end = postingStarts[number + 1] as number;
      let at = postingStarts[number] as number;
      if (texts.isUntouched && (end - at) / stride > most) count = Number.POSITIVE_INFINITY;
      for (; at < end && count <= most; at += stride) count += texts.entriesOf(index, postings[at] as number).length;
    }
    if (count > 0 && count <= most) rare.add(i + 1);
  });
  return rare;
}

/** Reads the segments of an index that may have a run. */
function readRuns(
  texts: Texts,
  index: SegmentIndex,
  query: string,
  numbered: readonly number[],
  runs: QueryRuns,
  least: number,
  isRare: ReadonlySet<number>,
): void {
  const reader = SegmentReader.of(index);
  const scan = new WordScan();
  scan.scan(query);
  const numbers = new Int32Array(scan.count);
  index.vocabulary.findAll(scan, numbers);
  const names = reader.names;
  numbers.forEach((number, i) => {
    if (number >= 0) names[number] = numbered[i] as number;
  });
  const read = (segment: number) => {
    const length = index.read(segment, reader.words, names);
    runs.read(reader.words, length, () => texts.entriesOf(index, segment).length > 0);
  };
  // Shorter segments can only be found whole: those of one word by it, those of two by one of the two, and so on.
  const most = Math.min(least, MOST_COVERED);
  try {
    for (let size = 1; size <= most; size++) {
      const coverage = new Coverage(index, numbers);
      coverage.cover(size);
      if (size === most) {
        numbered.forEach((id, place) => {
          if (isRare.has(id)) coverage.choose(place, least - 1);
        });
      }
      const end = size === most ? index.size : index.firstOfLength(size + 1);
      reader.forEachWithOne(coverage.rooms(), index.firstOfLength(size), end, read);
    }
  } finally {
    for (const number of numbers) if (number >= 0) names[number] = 0;
  }
}

function fragmentOf(
  texts: Texts,
  indexes: readonly SegmentIndex[],
  unitAt: (position: number) => Unit,
  asked: readonly Word[],
  whole: boolean,
): Fragment {
  const phrases = indexes.map((index) => {
    return new Phrase(
      SegmentReader.of(index),
      asked.map((word) => word.text),
      'phrase',
      false,
    );
  });
  const all = new FirstTexts(texts, indexes, 1);
  const first = new FirstTexts(texts, indexes, 1);
  phrases.forEach((phrase, part) => {
    const reader = SegmentReader.of(indexes[part] as SegmentIndex);
    if (!phrase.isPossible) return;
    reader.forEachWith(phrase, (segment) => all.add(part, segment, 0));
    if (whole) reader.forEachWith(phrase, (segment) => first.add(part, segment, 0), asked.length);
  });
  const [occurrence] = (whole ? first : all).taken(unitAt, phrases);
  if (occurrence === undefined) throw new TarjomanError('BAD_INDEX', 'the index contradicts itself: make it anew');
  const { unit, side, text, spans } = occurrence;
  return {
    query: { start: (asked[0] as Word).start, end: (asked.at(-1) as Word).end },
    words: asked.length,
    whole,
    count: all.count,
    unit,
    side,
    text,
    found: spans[0] as Span,
  };
}
