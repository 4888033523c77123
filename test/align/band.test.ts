import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Band } from '../../src/align/band.js';

/** A line through a matrix from its first corner to its last. */
const line = fc.array(fc.nat(6), { minLength: 1, maxLength: 12 }).map((steps) => {
  const to = steps.map((_, i) => steps.slice(0, i + 1).reduce((sum, step) => sum + step, 0));
  return { from: [0, ...to.slice(0, -1)], to, last: to.at(-1) as number };
});

it('a band holds the line and its margin, every cell once, and a way through', () => {
  fc.assert(
    fc.property(line, fc.nat(5), ({ from, to, last }, margin) => {
      const band = Band.about({ from, to }, margin, last);
      expect(band.rows).toBe(to.length);
      const cells: number[] = [];
      for (const i of to.keys()) {
        const [lo, hi] = band.row(i);
        expect(lo).toBe(Math.max(0, (from[i] as number) - margin));
        expect(hi).toBe(Math.min(last, (to[i] as number) + margin));
        if (i > 0) expect(band.row(i - 1)[1]).toBeGreaterThanOrEqual(lo);
        for (let j = -1; j <= last + 1; j++) {
          expect(band.has(i, j)).toBe(j >= lo && j <= hi);
          if (!band.has(i, j)) continue;
          cells.push(band.cell(i, j));
          expect(band.rowOf(band.cell(i, j))).toBe(i);
        }
      }
      expect(cells).toEqual([...Array(band.cells).keys()]);
    }),
  );
});
