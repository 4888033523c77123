import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  estimateLengths,
  type LengthModel,
  lengthEvidence,
  refineLengths,
} from '../../../src/align/evidence/lengths.js';
import { WEIGHTS } from '../../../src/align/weights.js';

const estimated = (source: readonly number[], target: readonly number[]) =>
  estimateLengths(source, target, WEIGHTS.variance);

describe('the ratio of lengths', () => {
  it('is that of the document, drawn towards 1 where it is short', () => {
    expect(estimated([100], [100])).toMatchObject({ ratio: 1, mean: 100 });
    expect(estimated([20], [40]).ratio).toBeLessThan(1.1);
    expect(estimated([200_000], [400_000]).ratio).toBeCloseTo(2, 1);
  });

  it('and all else is a number, whatever the lengths', () => {
    const lengths = fc.array(fc.nat(1_000_000), { minLength: 1 });
    fc.assert(
      fc.property(lengths, lengths, fc.nat(10_000_000), fc.nat(10_000_000), (source, target, n, m) => {
        const model = estimated(source, target);
        expect(model.ratio).toBeGreaterThan(0);
        expect(model.spread).toBeGreaterThan(0);
        expect(Number.isFinite(lengthEvidence(n, m, 1, model))).toBe(true);
      }),
    );
  });

  it('leaves some spread where all sentences are equally long', () => {
    expect(estimated([50, 50], [50, 50]).spread).toBeGreaterThan(0);
    expect(estimated([0], [0])).toMatchObject({ ratio: 1, mean: 1 });
  });
});

describe('the lengths of a pair', () => {
  const model: LengthModel = { ratio: 1.2, variance: 4, mean: 100, spread: 2500 };

  it('speak for it most where the target is as long as expected', () => {
    const evidence = (m: number) => lengthEvidence(100, m, 1, { ...model, mean: 120 });
    expect(evidence(120)).toBeGreaterThan(0);
    for (let off = 0; off < 60; off += 10) {
      expect(evidence(120 + off + 10)).toBeLessThan(evidence(120 + off));
      expect(evidence(120 - off - 10)).toBeLessThan(evidence(120 - off));
    }
    expect(evidence(200)).toBeLessThan(0);
  });

  it('say more where the length is rare by chance', () => {
    expect(lengthEvidence(250, 300, 1, model)).toBeGreaterThan(lengthEvidence(83, 100, 1, model));
  });

  it('never speak against it with more than a bound', () => {
    const least = lengthEvidence(10, 100_000, 1, { ...model, mean: 1e5 });
    expect(lengthEvidence(10, 200_000, 1, { ...model, mean: 2e5 })).toBe(least);
    expect(least).toBeLessThan(0);
  });
});

/** Numbers of a normal distribution, the same in every run. */
function normals(count: number): number[] {
  let seed = 1;
  const uniform = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return (seed + 0.5) / 2 ** 32;
  };
  return Array.from({ length: count }, () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform()));
}

describe('the lengths of paired sentences', () => {
  const start: LengthModel = { ratio: 1, variance: 3, mean: 100, spread: 2500 };

  /** Pairs of a ratio and variance. */
  const planted = (ratio: number, variance: number): [number, number][] =>
    normals(2000).map((off, k) => {
      const n = 20 + ((k * 37) % 200);
      return [n, Math.max(0, n * ratio + off * Math.sqrt(n * variance))];
    });

  it.each([
    [0.8, 2],
    [1, 3],
    [1.3, 6],
    [1.7, 1.5],
  ])('tell the ratio %d and the variance %d', (ratio, variance) => {
    const refined = refineLengths(start, planted(ratio, variance));
    expect(refined.ratio / ratio).toBeCloseTo(1, 1);
    expect(Math.abs(refined.variance - variance) / variance).toBeLessThan(0.15);
  });

  it('are not led astray by pairs that are none', () => {
    const pairs = planted(1.2, 3);
    const wrong = pairs.map(([n, m], k): [number, number] =>
      k % 40 === 0 ? [n, m * 10] : k % 40 === 20 ? [n * 10, m] : [n, m],
    );
    const refined = refineLengths(start, wrong);
    expect(Math.abs(refined.ratio - 1.2)).toBeLessThan(0.15);
    expect(refined.variance).toBeLessThan(6);
  });

  it('say little where they are few, and nothing where there are none', () => {
    const refined = refineLengths(start, [[100, 300]]);
    expect(refined.ratio).toBeLessThan(1.2);
    expect(refined.variance).toBeLessThan(2 * start.variance);
    expect(refineLengths(start, [])).toEqual(start);
  });
});
