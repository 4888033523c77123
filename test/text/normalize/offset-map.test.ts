import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/text/index.js';
import { anyString, anyText } from '../../texts.js';

describe('the way back to the raw text', () => {
  it('gives a letter its marks and the joiner after it', () => {
    const raw = 'نقشه\u0654\u200c راه';
    const { map } = fold(raw);
    expect(raw.slice(...map.toRaw(0, 4))).toBe('نقشه\u0654\u200c');
    expect(raw.slice(...map.toRaw(5, 8))).toBe('راه');
  });

  it('gives the whole of a ligature for any part of it', () => {
    const { text, map } = fold('صﷲص');
    expect(text).toBe('صاللهص');
    expect(map.toRaw(2, 3)).toEqual([1, 2]);
  });

  it('has an offset a unit, ascending, and the raw length at the end', () => {
    fc.assert(
      fc.property(anyString, (raw) => {
        const { text, map } = fold(raw);
        let last = 0;
        for (let at = 0; at < text.length; at++) {
          const [start, end] = map.toRaw(at, at + 1);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = start;
        }
        expect(map.toRaw(text.length, text.length)).toEqual([raw.length, raw.length]);
        if (text !== '') expect(map.toRaw(0, text.length)[1]).toBe(raw.length);
      }),
      { numRuns: 500 },
    );
  });

  it('leads to raw text that has the span when folded, and back to the span', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (raw, a, b) => {
        const { text, map } = fold(raw);
        const ends = [a, b].map((n) => n % (text.length + 1)).sort((x, y) => x - y);
        const [start, end] = ends as [number, number];
        const span = map.toRaw(start, end);
        expect(fold(raw.slice(...span)).text).toContain(text.slice(start, end));
        const [from, to] = map.toText(...span);
        if (end > start) expect([from <= start, to >= end]).toEqual([true, true]);
      }),
      { numRuns: 1000 },
    );
  });

  it('of nothing is nothing', () => {
    expect(fold('\u200c').map.toRaw(0, 0)).toEqual([1, 1]);
    expect(fold('').map.toText(0, 0)).toEqual([0, 0]);
  });
});
