import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Spans } from '../../src/align/spans.js';
import { sum } from './toy.js';

const lengths = fc.array(fc.nat(300), { minLength: 1, maxLength: 12 });

it('a span is as long as its sentences, and none reaches beyond the beginning', () => {
  fc.assert(
    fc.property(lengths, fc.nat(), fc.nat(15), (list, at, sentences) => {
      const spans = new Spans(list);
      const end = at % (list.length + 1);
      expect(spans.length(end, sentences)).toBe(sum(list.slice(Math.max(0, end - sentences), end)));
    }),
  );
});

it('the relative length is 0 for the mean sentence and bounded for all', () => {
  fc.assert(
    fc.property(lengths, fc.nat(1_000_000), (list, length) => {
      const spans = new Spans(list);
      expect(spans.mean).toBe(Math.max(1, sum(list) / list.length));
      expect(spans.logOf(spans.mean)).toBeCloseTo(0);
      expect(Math.abs(spans.logOf(length))).toBeLessThanOrEqual(Math.log(8));
      expect(spans.logOf(length + 1)).toBeGreaterThanOrEqual(spans.logOf(length));
    }),
  );
  expect(new Spans([100, 100]).logLength(2, 2)).toBeCloseTo(Math.log(2));
});
