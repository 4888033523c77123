import { describe, expect, it } from 'vitest';
import { inBlocks } from '../../src/formats/blocks.js';
import { all } from './pieces.js';

const write = (text: string): string => text;

describe('text in blocks', () => {
  it('is the text, in few pieces of some size', async () => {
    const lines = Array.from({ length: 10_000 }, (_, i) => `line ${i}\n`);
    const blocks = await all(inBlocks(lines, write, () => 'end'));
    expect(blocks.join('')).toBe(`${lines.join('')}end`);
    expect(blocks.slice(0, -1).every(({ length }) => length >= 32_768)).toBe(true);
    expect(blocks.length).toBeLessThan(5);
  });

  it('is nothing where nothing is written', async () => {
    expect(await all(inBlocks([], write, () => ''))).toEqual([]);
  });

  it('comes before the error that ends it', async () => {
    const items = ['a', 'b', 'c'];
    const pieces: string[] = [];
    const failing = inBlocks(
      items,
      (text) => {
        if (text === 'c') throw new Error('no more');
        return text;
      },
      () => '',
    );
    await expect(
      (async () => {
        for await (const piece of failing) pieces.push(piece);
      })(),
    ).rejects.toThrow('no more');
    expect(pieces).toEqual(['ab']);
  });

  it('asks its source for no more when its reader stops', async () => {
    let [asked, returned] = [0, false];
    async function* source(): AsyncGenerator<string, void, void> {
      try {
        for (;;) {
          asked += 1;
          yield 'x'.repeat(40_000);
        }
      } finally {
        returned = true;
      }
    }
    for await (const _ of inBlocks(source(), write, () => '')) break;
    expect([asked, returned]).toEqual([1, true]);
  });
});
