import { describe, expect, it } from 'vitest';
import { reliabilityDiagram } from '../../scripts/eval/align/diagram.js';
import { above, bins, calibrationError } from '../../scripts/eval/align/reliability.js';

const judged = [
  { confidence: 0.2, right: false },
  { confidence: 0.5, right: true },
  { confidence: 0.92, right: true },
  { confidence: 0.94, right: false },
  { confidence: 1, right: true },
];

describe('reliability', () => {
  it('puts every bead into one bin, the edge into the upper', () => {
    const counts = bins(judged).map(({ from, count }) => [from, count]);
    expect(counts).toEqual([
      [0, 1],
      [0.5, 1],
      [0.6, 0],
      [0.7, 0],
      [0.8, 0],
      [0.9, 2],
      [0.95, 0],
      [0.99, 1],
    ]);
  });

  it('weighs the distance of each bin by its beads', () => {
    // .2 → 0, .5 → 1, .93 → .5 twice, 1 → 1
    expect(calibrationError(judged)).toBeCloseTo((0.2 + 0.5 + 2 * 0.43) / 5);
    expect(calibrationError([])).toBe(0);
  });

  it('tells how many of the sure ones are right', () => {
    const { right, share } = above(judged, 0.9);
    expect(right).toBeCloseTo(2 / 3);
    expect(share).toBeCloseTo(3 / 5);
  });

  it('draws a circle for each bin that has beads, and says it in words', () => {
    const svg = reliabilityDiagram(bins(judged), calibrationError(judged));
    expect(svg.match(/<circle/gu)).toHaveLength(4);
    expect(svg).toContain('<title');
    expect(svg).toMatch(/<desc[^>]*>.*93 % → 50 %.*<\/desc>/u);
    expect(svg).not.toContain('NaN');
  });
});
