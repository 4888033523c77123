/** What holds of every alignment. */
import { expect } from 'vitest';
import type { Alignment } from '../../src/align/index.js';

/** Each segment stands in exactly one bead, in order; only what was moved has its target elsewhere. Each bead has a score. */
export function expectWhole({ source, target, beads }: Alignment): void {
  expect(beads.flatMap((bead) => bead.source)).toEqual([...source.keys()]);
  expect(beads.flatMap((bead) => bead.target).sort((a, b) => a - b)).toEqual([...target.keys()]);
  let last = -1;
  for (const bead of beads) {
    const { score, crossing } = bead;
    expect(bead.source.length + bead.target.length).toBeGreaterThan(0);
    expect(bead.target).toEqual(bead.target.map((_, k) => (bead.target[0] as number) + k));
    expect(score >= 0 && score < 1, `score ${score}`).toBe(true);
    if (crossing || bead.target.length === 0) continue;
    expect(bead.target[0]).toBeGreaterThan(last);
    last = bead.target.at(-1) as number;
  }
}
