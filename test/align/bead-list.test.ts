import { describe, expect, it } from 'vitest';
import { beadsOf } from '../../src/align/bead-list.js';
import type { Crossing } from '../../src/align/crossings.js';
import type { Step } from '../../src/align/path.js';

/** Steps of these shapes, one after the other. */
function stepsOf(...shapes: readonly (readonly [a: number, b: number])[]): Step[] {
  let [source, target] = [0, 0];
  return shapes.map(([a, b]) => {
    source += a;
    target += b;
    return { source, target, a, b };
  });
}

const listOf = (steps: readonly Step[], crossings: readonly Crossing[] = [], probability = 0.5) =>
  beadsOf({ path: { steps, probabilities: steps.map(() => probability) }, crossings, narrowed: false });

describe('the list of beads', () => {
  it('has the sentences of each step', () => {
    expect(listOf(stepsOf([1, 1], [2, 1], [1, 0], [0, 1], [1, 3]))).toEqual([
      { source: [0], target: [0], score: 0.5 },
      { source: [1, 2], target: [1], score: 0.5 },
      { source: [3], target: [], score: 0.5 },
      { source: [], target: [2], score: 0.5 },
      { source: [4], target: [3, 4, 5], score: 0.5 },
    ]);
  });

  it('has what was moved where its source stands, once', () => {
    const steps = stepsOf([1, 1], [1, 0], [1, 0], [1, 0], [1, 1], [0, 1], [0, 1], [1, 1]);
    const crossings: Crossing[] = [
      { source: [3, 4], target: [3, 4], probability: 0.75 },
      { source: [1, 3], target: [2, 3], probability: 0.875 },
    ];
    expect(listOf(steps, crossings)).toEqual([
      { source: [0], target: [0], score: 0.5 },
      { source: [1, 2], target: [2], score: 0.875, crossing: true },
      { source: [3], target: [3], score: 0.75, crossing: true },
      { source: [4], target: [1], score: 0.5 },
      { source: [5], target: [4], score: 0.5 },
    ]);
  });

  it('never calls a bead certain', () => {
    expect(listOf(stepsOf([1, 1]), [], 1)[0]?.score).toBeLessThan(1);
    expect(listOf(stepsOf([1, 1]), [], 0)[0]?.score).toBe(0);
  });
});
