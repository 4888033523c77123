/**
 * A plain aligner by length, for comparison: Gale and Church's dynamic programme in a band about the diagonal.
 *
 * Costs are whole hundredths of −ln, as in the program printed in their paper, with its figures; only the ratio of the lengths
 * is taken from the texts. Nothing is learned and no word is read, so this is about as fast as JavaScript aligns.
 *
 *          j →
 *       ┌──────────┐
 *     i │███       │      row i has the cells ⌈i · m / n⌉ ± width
 *     ↓ │ █████    │
 *       │    █████ │
 *       │       ███│
 *       └──────────┘
 *
 * @see Gale, Church: A program for aligning sentences in bilingual corpora, Computational Linguistics 19(1), appendix
 */
import type { Pair } from '../eval/align/document.js';

/** Beads with their numbers of sentences and what they cost beside their lengths. */
const BEADS = [
  { a: 1, b: 1, cost: 0 },
  { a: 1, b: 0, cost: 450 },
  { a: 2, b: 1, cost: 230 },
  { a: 1, b: 2, cost: 230 },
  { a: 2, b: 2, cost: 440 },
  { a: 0, b: 1, cost: 450 },
] as const;

const VARIANCE = 6.8;
/** What lengths cost that do not agree at all. */
const FAR_APART = 2_500;
/** Steps of a standard deviation in the table of costs. */
const STEPS = 32;
const INFINITE = 2 ** 30;

/** −100 ln of the probability that a normal variable is at least so many standard deviations off. */
const TAIL = Int32Array.from({ length: 8 * STEPS }, (_, k) =>
  Math.min(FAR_APART, Math.round(-100 * Math.log(2 * upperTail(k / STEPS)))),
);

/**
 * Aligns two texts by the lengths of their sentences.
 *
 * @param source - Lengths of the source sentences in characters.
 * @param target - Lengths of the target sentences.
 * @returns The beads in order; every sentence stands in exactly one.
 */
export function galeChurch(source: readonly number[], target: readonly number[]): Pair[] {
  const n = source.length;
  const m = target.length;
  const targetSums = sums(target);
  const sourceSums = sums(source, (targetSums[m] as number) / Math.max(1, sums(source)[n] as number));
  // Sentences left out and joined at random drift from the diagonal with the root of their number.
  const width = Math.max(32, Math.ceil(Math.sqrt(Math.max(n, m))) + Math.abs(n - m));
  const row = 2 * width + 1;
  const starts = Int32Array.from({ length: n + 1 }, (_, i) => Math.round((i * m) / n) - width);
  const perDeviation = stepsPerCharacter(longestSpan(sourceSums), longestSpan(targetSums));
  const costs = new Int32Array((n + 1) * row).fill(INFINITE);
  const last = new Uint8Array((n + 1) * row);
  costs[width] = 0;
  for (let i = 0; i <= n; i++) {
    const start = starts[i] as number;
    // 0-1 is the last of BEADS, because it leads from a cell of the same row, which must be final by then.
    for (let bead = 0; bead < BEADS.length; bead++) {
      const { a, b, cost } = BEADS[bead] as (typeof BEADS)[number];
      if (a > i) continue;
      const x = (sourceSums[i] as number) - (sourceSums[i - a] as number);
      const before = starts[i - a] as number;
      const first = Math.max(b, start, before + b);
      const end = Math.min(m, start + row - 1, before + b + row - 1);
      const here = i * row - start;
      const there = (i - a) * row - before - b;
      for (let j = first; j <= end; j++) {
        const y = (targetSums[j] as number) - (targetSums[j - b] as number);
        const deviations = Math.abs(x - y) * (perDeviation[(x + y) >> 1] as number);
        const apart = deviations < TAIL.length ? (TAIL[deviations | 0] as number) : FAR_APART;
        const total = (costs[there + j] as number) + cost + apart;
        if (total >= (costs[here + j] as number)) continue;
        costs[here + j] = total;
        last[here + j] = bead;
      }
    }
  }
  return trace(last, n, m, row, starts);
}

/** Steps of {@link TAIL} that a character of difference is worth, by the mean length of the two spans. */
function stepsPerCharacter(longestSource: number, longestTarget: number): Float64Array {
  const longest = Math.ceil((longestSource + longestTarget) / 2);
  return Float64Array.from({ length: longest + 1 }, (_, mean) => STEPS / Math.sqrt(VARIANCE * Math.max(1, mean)));
}

/** The longest span of two sentences. */
function longestSpan(sums: Int32Array): number {
  let longest = 0;
  for (let k = 1; k < sums.length; k++) {
    longest = Math.max(longest, (sums[k] as number) - (sums[Math.max(0, k - 2)] as number));
  }
  return longest;
}

function trace(last: Uint8Array, n: number, m: number, row: number, starts: Int32Array): Pair[] {
  const beads: Pair[] = [];
  let i = n;
  let j = m;
  while (i > 0 || j > 0) {
    const { a, b } = BEADS[last[i * row + j - (starts[i] as number)] as number] as (typeof BEADS)[number];
    beads.push({
      source: Array.from({ length: a }, (_, k) => i - a + k),
      target: Array.from({ length: b }, (_, k) => j - b + k),
    });
    i -= a;
    j -= b;
  }
  return beads.reverse();
}

/** Lengths summed up to each sentence, in characters of the target. */
function sums(lengths: readonly number[], ratio = 1): Int32Array {
  const total = new Int32Array(lengths.length + 1);
  let exact = 0;
  lengths.forEach((length, k) => {
    exact += length * ratio;
    total[k + 1] = Math.round(exact);
  });
  return total;
}

/** The normal distribution beyond x ≥ 0 (Abramowitz and Stegun, 26.2.17). */
function upperTail(x: number): number {
  const t = 1 / (1 + 0.2316419 * x);
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return Math.max(Number.MIN_VALUE, (series * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI));
}
