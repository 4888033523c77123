import { describe, expect, it } from 'vitest';
import { galeChurch } from '../../scripts/bench/gale-church.js';
import { longText } from '../../scripts/bench/long-text.js';
import { peakMemory } from '../../scripts/bench/peak-memory.js';
import { f1, score } from '../../scripts/eval/align/score.js';

const pairs = Array.from({ length: 50 }, (_, k) => {
  const length = 20 + ((k * 37) % 90);
  return [`${k} `.padEnd(length, 'ب'), `${k} `.padEnd(length + (k % 5), 'b')] as const;
});
const lines = { name: 'made up', pairs };

describe('a long text', () => {
  it('has gold for every sentence, and is the same at every call', () => {
    const { source, target, gold } = longText(lines, 300);
    expect(gold.flatMap((bead) => bead.source)).toEqual([...source.keys()]);
    expect(gold.flatMap((bead) => bead.target)).toEqual([...target.keys()]);
    expect(longText(lines, 300).target).toEqual(target);
  });
});

describe('Gale-Church', () => {
  it('puts equal lengths side by side', () => {
    expect(galeChurch([10, 50, 30], [10, 50, 30])).toEqual([0, 1, 2].map((k) => ({ source: [k], target: [k] })));
  });

  it('joins two sentences', () => {
    expect(galeChurch([40, 60, 200], [101, 199])).toEqual([
      { source: [0, 1], target: [0] },
      { source: [2], target: [1] },
    ]);
  });

  it('finds most beads of a long text, every sentence in one', () => {
    const { source, target, gold } = longText(lines, 1_000);
    const [a, b] = [source, target].map((side) => side.map((line) => line.length));
    const beads = galeChurch(a ?? [], b ?? []);
    expect(beads.flatMap((bead) => bead.source)).toEqual([...source.keys()]);
    expect(beads.flatMap((bead) => bead.target)).toEqual([...target.keys()]);
    expect(f1(score(gold, beads).strict)).toBeGreaterThan(0.9);
  });
});

describe('peak memory', () => {
  it('sees what a function holds only while it runs', async () => {
    const bytes = 64_000_000;
    const before = process.memoryUsage();
    const peak = await peakMemory(() => {
      const held = new Uint8Array(bytes).fill(1);
      const start = performance.now();
      while (performance.now() - start < 300) held[0] = (held[0] ?? 0) + 1;
    }, false);
    expect(peak - before.heapUsed - before.external).toBeGreaterThan(0.75 * bytes);
  });
});
