import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GramIndex } from '../../../src/glossary/lookup/gram-index.js';

/** Pairs of neighbouring letters, one space before and after. */
function pairs(text: string): Set<string> {
  return new Set(Array.from(`${text} `, (letter, k) => (k === 0 ? ' ' : text[k - 1]) + letter));
}

function dice(a: string, b: string): number {
  return (2 * share(a, b) * pairs(a).size) / (pairs(a).size + pairs(b).size);
}

function share(a: string, b: string): number {
  const own = pairs(a);
  const other = pairs(b);
  return [...own].filter((pair) => other.has(pair)).length / own.size;
}

const text = fc.string({ unit: fc.constantFrom(...'abcde'), minLength: 1, maxLength: 12 });

describe('the shortlist by letter pairs', () => {
  it('has the texts that share most, as comparing all of them finds', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 60 }), text, fc.integer({ min: 1, max: 10 }), (texts, query, most) => {
        const found = new GramIndex(texts).nearest(query, 3, 3, most);
        const all = texts
          .map((other, at) => ({ at, dice: dice(query, other), length: other.length, share: share(query, other) }))
          .filter((other) => other.share >= 0.25 && Math.abs(other.length - query.length) <= 3)
          .sort((a, b) => b.dice - a.dice);
        expect(found.length).toBe(Math.min(most, all.length));
        // Similarities are rounded to steps, so equal ones may change places.
        const worst = Math.min(1, ...found.map((at) => dice(query, texts[at] as string)));
        const better = all.filter((other) => other.dice > worst + 1 / 128);
        for (const { at } of better) expect(found).toContain(at);
      }),
    );
  });

  it('keeps nothing of one question for the next', () => {
    const index = new GramIndex(['road map', 'road', 'map of roads', '']);
    const first = index.nearest('road map', 5, 5, 3);
    index.nearest('maps', 5, 5, 3);
    expect(index.nearest('road map', 5, 5, 3)).toEqual(first);
    expect(first[0]).toBe(0);
    expect(first).not.toContain(3);
  });

  it('bears no texts', () => {
    expect(new GramIndex([]).nearest('a', 2, 2, 5)).toEqual([]);
  });
});
