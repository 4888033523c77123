import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BEAD_TYPES } from '../../src/align/beads.js';
import type { Coverage } from '../../src/align/evidence/coverage.js';
import type { Evidence } from '../../src/align/evidence/evidence.js';
import { estimateLengths, lengthEvidence } from '../../src/align/evidence/lengths.js';
import { search } from '../../src/align/search.js';

/** A bead that ends with the first `source` and `target` sentences. */
interface Step {
  readonly source: number;
  readonly target: number;
  readonly a: number;
  readonly b: number;
}

const sum = (numbers: ArrayLike<number>) => Array.from(numbers).reduce((all, each) => all + each, 0);

/** Logarithm of a span's length against the mean sentence, at most eightfold either way. */
function relativeLength(lengths: Float64Array, from: number, to: number): number {
  const mean = Math.max(1, sum(lengths) / lengths.length);
  const log = Math.log(Math.max(1, sum(lengths.subarray(from, to))) / mean);
  return Math.max(-Math.log(8), Math.min(log, Math.log(8)));
}

/** What the cues of sentences [from, to) weigh against a span of the other side. */
function covered(
  { unanswered, cues }: Coverage,
  [from, to]: readonly [number, number],
  [otherFrom, otherTo]: readonly [number, number],
  otherLengths: Float64Array,
): number {
  const length = relativeLength(otherLengths, otherFrom, otherTo);
  let weight = 0;
  for (let i = from; i < to; i++) {
    weight += unanswered[i] as number;
    for (const { answers, level, slope } of cues[i] ?? []) {
      const answered = answers.some((at) => at >= otherFrom && at < otherTo);
      if (answered) weight += level + slope * length;
    }
  }
  return weight;
}

/** The score of a bead straight from its definition. */
function scoreOf(evidence: Evidence, { source, target, a, b }: Step): number {
  const prior = BEAD_TYPES.find((type) => type.source === a && type.target === b)?.logPrior ?? NaN;
  if (a === 0 || b === 0) return prior;
  const { sourceLengths, targetLengths } = evidence;
  const [own, other] = [
    [source - a, source],
    [target - b, target],
  ] as const;
  const cues =
    covered(evidence.source, own, other, targetLengths) + covered(evidence.target, other, own, sourceLengths);
  const n = sum(sourceLengths.subarray(...own));
  const m = sum(targetLengths.subarray(...other));
  return prior + 0.5 * cues + lengthEvidence(n, m, b, evidence.lengths);
}

/** All ways to cut the first i and j sentences into beads. */
function allPaths(i: number, j: number): Step[][] {
  if (i === 0 && j === 0) return [[]];
  return BEAD_TYPES.filter(({ source, target }) => source <= i && target <= j).flatMap(({ source: a, target: b }) =>
    allPaths(i - a, j - b).map((path) => [...path, { source: i, target: j, a, b }]),
  );
}

function coverageOf(own: number, other: number): fc.Arbitrary<Coverage> {
  const cue = fc.record({
    answers: fc.uniqueArray(fc.nat(other - 1), { minLength: 1 }).map((list) => list.sort((a, b) => a - b)),
    level: fc.double({ min: 0, max: 6, noNaN: true }),
    slope: fc.double({ min: -2, max: 0, noNaN: true }),
  });
  const exactly = { minLength: own, maxLength: own };
  return fc.record({
    unanswered: fc.float64Array({ min: -4, max: 0, noNaN: true, ...exactly }),
    cues: fc.array(fc.array(cue, { maxLength: 3 }), exactly),
  });
}

const anyEvidence: fc.Arbitrary<Evidence> = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([n, m]) =>
    fc
      .record({
        sourceLengths: fc.array(fc.nat(300), { minLength: n, maxLength: n }),
        targetLengths: fc.array(fc.nat(300), { minLength: m, maxLength: m }),
        source: coverageOf(n, m),
        target: coverageOf(m, n),
      })
      .map(({ sourceLengths, targetLengths, ...coverages }) => ({
        ...coverages,
        sourceLengths: Float64Array.from(sourceLengths),
        targetLengths: Float64Array.from(targetLengths),
        lengths: estimateLengths(sourceLengths, targetLengths),
      })),
  );

describe('the dynamic programme', () => {
  it('finds a path as good as the best of all paths, and how probable its beads are', () => {
    fc.assert(
      fc.property(anyEvidence, (evidence) => {
        const paths = allPaths(evidence.sourceLengths.length, evidence.targetLengths.length);
        const known = new Map<string, number>();
        const scoreOfBead = (step: Step) => {
          const { source, target, a, b } = step;
          const key = `${source} ${target} ${a} ${b}`;
          const score = known.get(key) ?? scoreOf(evidence, step);
          known.set(key, score);
          return score;
        };
        const scores = paths.map((path) => sum(path.map(scoreOfBead)));
        const { steps, confidences, narrowed } = search(evidence);
        expect(narrowed).toBe(false);
        expect(sum(steps.map(scoreOfBead))).toBeCloseTo(Math.max(...scores), 6);

        // Confidence: the share of the paths that go through the bead, their scores flattened.
        const best = Math.max(...scores);
        const shares = scores.map((score) => Math.exp(0.4 * (score - best)));
        const all = sum(shares);
        for (const [k, step] of steps.entries()) {
          const through = paths.map((path) => path.some((other) => sameBead(other, step)));
          const share = sum(shares.filter((_, i) => through[i])) / all;
          expect(confidences[k]).toBeCloseTo(share, 6);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has a prior for every shape up to four sentences a side', () => {
    expect(BEAD_TYPES).toHaveLength(18);
    expect(sum(BEAD_TYPES.map(({ logPrior }) => Math.exp(logPrior)))).toBeCloseTo(1, 1);
  });
});

function sameBead(one: Step, other: Step): boolean {
  return one.source === other.source && one.target === other.target && one.a === other.a && one.b === other.b;
}
