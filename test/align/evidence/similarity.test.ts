import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EmbeddedSpan, Similarities } from '../../../src/align/evidence/similarity.js';
import { WEIGHTS } from '../../../src/align/weights.js';

const unit = (...values: number[]): Float32Array => {
  const length = Math.hypot(...values);
  return Float32Array.from(values, (value) => value / length);
};

/** Sentences with these vectors, each a span. */
const sentences = (vectors: readonly Float32Array[]): EmbeddedSpan[] =>
  vectors.map((vector, i) => ({ from: i, to: i + 1, vector }));

/** As many sentences, each with a direction of its own. */
const distinct = (count: number) =>
  sentences(
    Array.from({ length: count }, (_, i) => unit(...Array.from({ length: count }, (_, k) => (i === k ? 1 : 0)))),
  );

describe('the nearness of vectors', () => {
  it('speaks for equal ones and against those that are as far as random ones', () => {
    const spans = distinct(200); // more than are compared with
    const similarities = new Similarities(spans, spans, WEIGHTS);
    expect(similarities.logOdds(3, 3)).toBeCloseTo(WEIGHTS.similarity * WEIGHTS.evenDistance);
    expect(similarities.logOdds(3, 150)).toBeLessThan(0);
  });

  it('counts for each sentence', () => {
    const others = distinct(8);
    const joined = (from: number, to: number): EmbeddedSpan => ({ from, to, vector: unit(0, 0, 0, 0, 0, 0, 1, 1) });
    const similarities = new Similarities([...others.slice(0, 6), joined(6, 8)], [...others, joined(6, 8)], WEIGHTS);
    expect(similarities.logOdds(6, 8)).toBeCloseTo(2 * similarities.logOdds(0, 0));
  });

  it('is measured by other spans, whatever all of them have in common', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 3, noNaN: true }), (common) => {
        const spans = sentences(distinct(10).map(({ vector }) => unit(...vector, common)));
        const similarities = new Similarities(spans, spans, WEIGHTS);
        const plain = new Similarities(distinct(10), distinct(10), WEIGHTS);
        expect(similarities.logOdds(2, 2)).toBeCloseTo(plain.logOdds(2, 2), 3);
        expect(similarities.logOdds(2, 7)).toBeCloseTo(plain.logOdds(2, 7), 3);
      }),
    );
  });

  it('says nothing without other spans, and little of texts that repeat themselves', () => {
    const [only] = distinct(1);
    expect(new Similarities([only as EmbeddedSpan], [only as EmbeddedSpan], WEIGHTS).logOdds(0, 0)).toBe(0);
    const overlapping: EmbeddedSpan[] = [
      { from: 0, to: 1, vector: unit(1, 0) },
      { from: 0, to: 2, vector: unit(1, 1) },
    ];
    expect(new Similarities(overlapping, overlapping, WEIGHTS).logOdds(0, 1)).toBe(0);
    const same = sentences(Array.from({ length: 5 }, () => unit(1, 2)));
    expect(Number.isFinite(new Similarities(same, same, WEIGHTS).logOdds(0, 4))).toBe(true);
  });
});
