import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Candidates, rescored } from '../../src/align/candidates.js';
import type { Evidence } from '../../src/align/evidence.js';
import type { Step } from '../../src/align/path.js';
import { gainOf, mostProbable, posteriorPath, sharesOf } from '../../src/align/posterior.js';
import { SpanScores } from '../../src/align/span-scores.js';
import {
  allPaths,
  anyBand,
  anyEvidence,
  candidatesOf,
  evidenceOf,
  isWay,
  LONGEST,
  nameOf,
  scoreOf,
  sizeOf,
  stepsOf,
  sum,
  wholeBand,
} from './toy.js';

/** Beads of a cell that are together less than this of its sum may be left out: e^−12 each, and single precision. */
const TOLERANCE = 2e-4;

/** The share of each candidate by its name. */
function sharesByName(candidates: Candidates): Map<string, number> {
  const { beads } = sharesOf(candidates);
  return new Map(stepsOf(candidates).map((step, k) => [nameOf(step), beads[k] as number]));
}

/** All paths inside a band, with their shares of the sum of these. */
function pathsOf(
  evidence: Evidence,
  added: (step: Step) => number = () => 0,
  band = wholeBand(evidence),
): { path: Step[]; share: number }[] {
  const spans = new SpanScores(evidence);
  const paths = allPaths(...sizeOf(evidence), LONGEST).filter((path) =>
    path.every(({ source, target }) => band.has(source, target)),
  );
  const known = new Map<string, number>();
  const score = (step: Step) => {
    const name = nameOf(step);
    const value = known.get(name) ?? scoreOf(step, evidence, spans) + added(step);
    known.set(name, value);
    return value;
  };
  const scores = paths.map((path) => sum(path.map(score)));
  const best = scores.reduce((one, other) => Math.max(one, other));
  const all = sum(scores.map((each) => Math.exp(each - best)));
  return paths.map((path, k) => ({ path, share: Math.exp((scores[k] as number) - best) / all }));
}

const few = { numRuns: 60 };

/** That the shares of candidates are those of all paths that go through them. */
function expectShares(candidates: Candidates, paths: ReturnType<typeof pathsOf>) {
  const given = sharesByName(candidates);
  const through = new Map<string, number>();
  for (const { path, share } of paths) {
    for (const step of path) through.set(nameOf(step), (through.get(nameOf(step)) ?? 0) + share);
  }
  for (const [name, share] of through) {
    expect(Math.abs((given.get(name) ?? 0) - share), `${name}: ${share}`).toBeLessThan(TOLERANCE);
  }
}

describe('the share of a bead', () => {
  it('is the share of all paths that go through it', () => {
    fc.assert(
      fc.property(anyEvidence(4), (evidence) => expectShares(candidatesOf(evidence), pathsOf(evidence))),
      few,
    );
  });

  it('is the share of the paths inside a corridor', () => {
    const evidenceAndBand = anyEvidence(4).chain((evidence) => fc.tuple(fc.constant(evidence), anyBand(evidence)));
    fc.assert(
      fc.property(evidenceAndBand, ([evidence, band]) =>
        expectShares(candidatesOf(evidence, band), pathsOf(evidence, undefined, band)),
      ),
      { numRuns: 200 },
    );
  });

  it('is that again when candidates are scored anew', () => {
    // More for the first sentences, less for beads of many.
    const added = ({ source, target, a, b }: Step) => 0.7 * (a + b) - 0.3 * source + (target % 2);
    fc.assert(
      fc.property(anyEvidence(4), (evidence) => {
        const candidates = candidatesOf(evidence);
        const more = Float64Array.from(stepsOf(candidates), added);
        expectShares(
          rescored(candidates, (k) => more[k] as number),
          pathsOf(evidence, added),
        );
      }),
      few,
    );
  });

  it('is one part of each sentence, which is in one bead of every path', () => {
    fc.assert(
      fc.property(anyEvidence(12), (evidence) => {
        const [n, m] = sizeOf(evidence);
        const candidates = candidatesOf(evidence);
        const { beads, sourceAlone, targetAlone } = sharesOf(candidates);
        const source = new Float64Array(n);
        const target = new Float64Array(m);
        stepsOf(candidates).forEach((step, k) => {
          const share = beads[k] as number;
          expect(isProbability(share), `${share}`).toBe(true);
          for (let i = step.source - step.a; i < step.source; i++) source[i] = (source[i] as number) + share;
          for (let j = step.target - step.b; j < step.target; j++) target[j] = (target[j] as number) + share;
        });
        for (const whole of [...source, ...target]) expect(whole).toBeCloseTo(1, 3);
        expect([...sourceAlone, ...targetAlone].every(isProbability)).toBe(true);
      }),
    );
  });
});

const isAlone = ({ a, b }: Step) => a === 0 || b === 0;
const isProbability = (value: number) => value >= 0 && value <= 1;

describe('the gain of a bead', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });

  it('grows with its share', () => {
    const sentences = fc.integer({ min: 0, max: LONGEST });
    fc.assert(
      fc.property(sentences, sentences, share, share, (a, b, one, other) => {
        const [less, more] = one < other ? [one, other] : [other, one];
        expect(gainOf(a, b, less)).toBeLessThanOrEqual(gainOf(a, b, more));
      }),
    );
  });

  it('is more for a sure pair than for its sentences apart, and less for one that is hardly possible', () => {
    expect(gainOf(1, 1, 0.9)).toBeGreaterThan(2 * gainOf(1, 0, 0.1));
    expect(gainOf(1, 1, 0.1)).toBeLessThan(2 * gainOf(1, 0, 0.9));
    expect(gainOf(3, 3, 0.01)).toBeLessThan(3 * gainOf(1, 1, 0.05));
  });
});

describe('the path', () => {
  it('gains more than any other', () => {
    fc.assert(
      fc.property(anyEvidence(4), (evidence) => {
        const candidates = candidatesOf(evidence);
        const shares = sharesOf(candidates);
        const byName = sharesByName(candidates);
        const gain = (path: readonly Step[]) =>
          sum(
            path.map((step) => {
              const alone = step.a > 0 ? shares.sourceAlone[step.source] : shares.targetAlone[step.target];
              return gainOf(step.a, step.b, (isAlone(step) ? alone : byName.get(nameOf(step))) as number);
            }),
          );
        const mayBeTaken = (path: Step[]) => path.every((step) => isAlone(step) || byName.has(nameOf(step)));
        const others = allPaths(...sizeOf(evidence), LONGEST)
          .filter(mayBeTaken)
          .map(gain);
        const best = others.reduce((one, other) => Math.max(one, other));
        expect(gain(mostProbable(candidates, shares).steps)).toBeCloseTo(best, 6);
      }),
      few,
    );
  });

  it('goes one to one through equal lines, where no bead is probable', () => {
    const evidence = evidenceOf(Array(60).fill('وزیر خارجه رفت.'), Array(60).fill('The foreign minister went.'));
    const { steps } = posteriorPath(candidatesOf(evidence));
    expect(steps.map(nameOf)).toEqual(Array.from({ length: 60 }, (_, k) => `${k}–${k + 1}:${k}–${k + 1}`));
  });

  it('takes what nearly all paths take', () => {
    fc.assert(
      fc.property(anyEvidence(12), (evidence) => {
        const candidates = candidatesOf(evidence);
        const taken = new Set(posteriorPath(candidates).steps.map(nameOf));
        for (const [name, share] of sharesByName(candidates)) if (share > 0.95) expect(taken).toContain(name);
      }),
    );
  });

  it('leads from corner to corner, and says of each pair what its share is', () => {
    fc.assert(
      fc.property(anyEvidence(12), (evidence) => {
        const candidates = candidatesOf(evidence);
        const shares = sharesByName(candidates);
        const { steps, probabilities } = posteriorPath(candidates);
        expect(isWay(steps, ...sizeOf(evidence))).toBe(true);
        expect(probabilities).toHaveLength(steps.length);
        expect(probabilities.every(isProbability)).toBe(true);
        steps.forEach((step, k) => {
          if (step.a > 0 && step.b > 0) expect(probabilities[k]).toBe(shares.get(nameOf(step)));
        });
      }),
    );
  });
});
