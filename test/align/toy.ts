/** Small evidence for the tests of the aligner, and the plain definitions that its results are held against. */
import fc from 'fast-check';
import { Band } from '../../src/align/band.js';
import { BeadScores } from '../../src/align/bead-scores.js';
import { type BeadType, beadTypes, shapeWeight } from '../../src/align/beads.js';
import { type Candidates, noteCandidates } from '../../src/align/candidates.js';
import { estimateLengths } from '../../src/align/evidence/lengths.js';
import type { Evidence } from '../../src/align/evidence.js';
import { matchSides } from '../../src/align/matches.js';
import type { Step } from '../../src/align/path.js';
import { readSide } from '../../src/align/side.js';
import type { SpanScores } from '../../src/align/span-scores.js';
import { Spans } from '../../src/align/spans.js';
import { WEIGHTS } from '../../src/align/weights.js';
import { Lexicon } from '../../src/lexicon/index.js';

/** A few words with translations of all grades, two of which share some. */
export const LEXICON = Lexicon.from({
  sources: [],
  licence: 'CC0-1.0',
  entries: [
    'سفر\tvisit trip\tjourney\ttour',
    'دیدار\tmeeting visit\t\ttalks',
    'مذاکره\ttalks negotiation',
    'معاهده\ttreaty\tagreement',
    'وزیر\tminister',
    'صلح\tpeace',
    'امنیت\tsecurity\t\tpeace',
    'نفت\toil',
    'مرز\tborder\tfrontier',
    'بانک\tbank',
    'نامه\tletter',
    'مجلس\tparliament\tassembly',
  ].join('\n'),
});

const PERSIAN = 'سفر دیدار مذاکره معاهده وزیر صلح امنیت نفت مرز بانک نامه مجلس لاوروف مسکو ۱۲ ۲۸'.split(' ');
const ENGLISH =
  'visit trip tour meeting talks treaty agreement minister peace security oil border bank letter parliament Lavrov Moscow 12 28'.split(
    ' ',
  );

/** What is known of two lists of sentences; Persian and English unless it is said otherwise. */
export function evidenceOf(source: readonly string[], target: readonly string[]): Evidence {
  const own = readSide(source, { side: 'source', lang: 'fa', lexicon: LEXICON, oneScript: false });
  const other = readSide(target, { side: 'target', lang: 'en', lexicon: LEXICON, oneScript: false });
  return {
    source: own,
    target: other,
    sourceSpans: new Spans(own.lengths),
    targetSpans: new Spans(other.lengths),
    lengths: estimateLengths(own.lengths, other.lengths, WEIGHTS.variance),
    matches: matchSides(own, other, WEIGHTS),
    weights: WEIGHTS,
  };
}

/** The sentences of one side: some words each, with and without a full stop, or nothing but punctuation. */
function sentences(words: readonly string[], most: number): fc.Arbitrary<string[]> {
  const ending = fc.constantFrom('.', '.', '?', '', ' … «!»');
  const sentence = fc.tuple(fc.array(fc.constantFrom(...words), { maxLength: 5 }), ending);
  return fc.array(
    sentence.map(([list, end]) => list.join(' ') + end),
    { minLength: 1, maxLength: most },
  );
}

/** Sentences of both sides, up to so many. */
export const anySentences = (most: number): fc.Arbitrary<[source: string[], target: string[]]> =>
  fc.tuple(sentences(PERSIAN, most), sentences(ENGLISH, most));

/** Evidence about up to so many sentences of random words. */
export const anyEvidence = (most: number): fc.Arbitrary<Evidence> =>
  anySentences(most).map((texts) => evidenceOf(...texts));

/** How many sentences both sides have. */
export function sizeOf({ source, target }: Evidence): [n: number, m: number] {
  return [source.lengths.length, target.lengths.length];
}

/** The band of all cells. */
export function wholeBand(evidence: Evidence): Band {
  const [n, m] = sizeOf(evidence);
  return new Band(new Int32Array(n + 1), new Int32Array(n + 1).fill(m));
}

/** The score of a bead straight from its definition. */
export function scoreOf({ source, target, a, b }: Step, evidence: Evidence, scores: SpanScores): number {
  const shape = shapeWeight({ source: a, target: b }, evidence.weights);
  if (a === 0 || b === 0) return shape;
  const own = scores.sentences('source', source - a, source);
  return shape + scores.score(own, scores.sentences('target', target - b, target));
}

/** The most sentences on a side of {@link candidatesOf}. */
export const LONGEST = 4;

/** Any band that never descends, as wide as can be or no wider than a path. */
export function anyBand(evidence: Evidence): fc.Arbitrary<Band> {
  const [n, m] = sizeOf(evidence);
  return fc.tuple(fc.array(fc.nat(m), { minLength: n, maxLength: n }), fc.nat(2)).map(([columns, margin]) => {
    const to = [...columns.sort((a, b) => a - b), m];
    return Band.about({ from: [0, ...to.slice(0, -1)], to }, margin, m);
  });
}

/** All beads that count in a band, or wherever they are. */
export function candidatesOf(evidence: Evidence, band = wholeBand(evidence)): Candidates {
  return noteCandidates(band, new BeadScores(evidence, band, LONGEST), ...sizeOf(evidence));
}

/** The candidates as steps. */
export function stepsOf({ corridor, shapes, count, cells, types }: Candidates): Step[] {
  return Array.from({ length: count }, (_, k) => {
    const source = corridor.rowOf(cells[k] as number);
    const { source: a, target: b } = shapes[types[k] as number] as BeadType;
    return { source, target: (cells[k] as number) - corridor.cell(source, 0), a, b };
  });
}

/** All ways to cut the first n and m sentences into beads. */
export function allPaths(n: number, m: number, longest: number): Step[][] {
  if (n === 0 && m === 0) return [[]];
  return beadTypes(longest)
    .filter(({ source, target }) => source <= n && target <= m)
    .flatMap(({ source: a, target: b }) =>
      allPaths(n - a, m - b, longest).map((path) => [...path, { source: n, target: m, a, b }]),
    );
}

/** A name for a bead: what it is, wherever it is kept. */
export const nameOf = ({ source, target, a, b }: Step): string => `${source - a}–${source}:${target - b}–${target}`;

export const sum = (numbers: Iterable<number>): number => {
  let all = 0;
  for (const each of numbers) all += each;
  return all;
};

/** Whether beads follow each other without a gap from the first corner to the last. */
export function isWay(steps: readonly Step[], n: number, m: number): boolean {
  let [i, j] = [0, 0];
  for (const { source, target, a, b } of steps) {
    if (a + b === 0 || source !== i + a || target !== j + b) return false;
    [i, j] = [source, target];
  }
  return i === n && j === m;
}
