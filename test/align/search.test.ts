import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Band } from '../../src/align/band.js';
import { atOwnRate } from '../../src/align/omissions.js';
import type { Step } from '../../src/align/path.js';
import { posteriorPath } from '../../src/align/posterior.js';
import { coarsePath, finePath, lineOf } from '../../src/align/search.js';
import { SpanScores } from '../../src/align/span-scores.js';
import { allPaths, anyEvidence, candidatesOf, evidenceOf, isWay, scoreOf, sizeOf, sum } from './toy.js';

describe('the first pass', () => {
  it('finds a path as good as the best of all with short beads', () => {
    fc.assert(
      fc.property(anyEvidence(5), (evidence) => {
        const spans = new SpanScores(evidence);
        const score = (steps: readonly Step[]) => sum(steps.map((step) => scoreOf(step, evidence, spans)));
        const { steps, narrowed } = coarsePath(evidence);
        const best = allPaths(...sizeOf(evidence), 2)
          .map(score)
          .reduce((one, other) => Math.max(one, other));
        expect(narrowed).toBe(false);
        expect(Math.abs(score(steps) - best)).toBeLessThan(1e-3);
      }),
      { numRuns: 60 },
    );
  });

  it('leads from corner to corner whatever the texts', () => {
    fc.assert(
      fc.property(anyEvidence(40), (evidence) => {
        expect(isWay(coarsePath(evidence).steps, ...sizeOf(evidence))).toBe(true);
      }),
    );
  });
});

describe('the second pass', () => {
  it('finds what a search of all cells does, where all are near the first path', () => {
    fc.assert(
      fc.property(anyEvidence(4), (evidence) => {
        const { steps } = finePath(evidence, coarsePath(evidence).steps);
        expect(steps).toEqual(posteriorPath(atOwnRate(candidatesOf(evidence))).steps);
      }),
    );
  });

  it('leads from corner to corner, about any first path', () => {
    const evidenceAndPath = anyEvidence(40).chain((evidence) =>
      fc.tuple(fc.constant(evidence), anyWay(...sizeOf(evidence))),
    );
    fc.assert(
      fc.property(evidenceAndPath, ([evidence, coarse]) => {
        expect(isWay(finePath(evidence, coarse).steps, ...sizeOf(evidence))).toBe(true);
      }),
    );
  });

  it('finds beads of more sentences than the first pass knows', () => {
    const evidence = evidenceOf(
      ['معاهده صلح.', 'سفر لاوروف به مسکو، دیدار با وزیر، نامه مجلس درباره نفت و امنیت مرز.', 'بانک.'],
      [
        'A treaty of peace.',
        'Lavrov visits Moscow.',
        'He meets the minister.',
        'A letter of parliament on oil.',
        'On security at the border.',
        'The bank.',
      ],
    );
    const { steps } = finePath(evidence, coarsePath(evidence).steps);
    expect(steps.map(({ a, b }) => [a, b])).toEqual([
      [1, 1],
      [1, 4],
      [1, 1],
    ]);
  });
});

/** Any path of short beads. */
function anyWay(n: number, m: number): fc.Arbitrary<Step[]> {
  return fc.infiniteStream(fc.nat(2)).map((choices) => {
    const steps: Step[] = [];
    let [i, j] = [0, 0];
    for (const choice of choices) {
      if (i === n && j === m) break;
      const a = i < n && (choice !== 1 || j === m) ? 1 : 0;
      const b = j < m && (choice !== 2 || a === 0) ? 1 : 0;
      i += a;
      j += b;
      steps.push({ source: i, target: j, a, b });
    }
    return steps;
  });
}

describe('the line of a path', () => {
  it('never descends and passes all its cells, so that a band about it holds the path', () => {
    const size = fc.integer({ min: 1, max: 20 });
    const path = fc.tuple(size, size).chain(([n, m]) => fc.tuple(fc.constant([n, m] as const), anyWay(n, m)));
    fc.assert(
      fc.property(path, ([[n, m], steps]) => {
        const line = lineOf(steps, n);
        const band = Band.about(line, 0, m);
        for (const { source, target } of steps) expect(band.has(source, target)).toBe(true);
        for (let i = 1; i <= n; i++) {
          expect(line.from[i]).toBeLessThanOrEqual(line.to[i] as number);
          expect(line.to[i - 1]).toBeLessThanOrEqual(line.to[i] as number);
          expect(line.from[i]).toBeLessThanOrEqual(line.to[i - 1] as number);
        }
      }),
    );
  });

  it('stays where a bead of several sentences begins until it ends', () => {
    const steps = [
      { source: 0, target: 1, a: 0, b: 1 },
      { source: 3, target: 3, a: 3, b: 2 },
      { source: 4, target: 3, a: 1, b: 0 },
      { source: 4, target: 4, a: 0, b: 1 },
    ];
    const { from, to } = lineOf(steps, 4);
    expect(Array.from(from)).toEqual([0, 1, 1, 1, 3]);
    expect(Array.from(to)).toEqual([1, 1, 1, 3, 4]);
  });
});
