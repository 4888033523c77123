import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Word } from '../../src/text/index.js';
import { type Edit, wordDistance, wordEdits } from '../../src/tm/edits.js';

/** Words that stand one after the other. */
function wordsOf(texts: readonly string[]): Word[] {
  return texts.map((text, i) => ({ text, start: i * 10, end: i * 10 + text.length }));
}

/** The query's words after the edits. */
function apply(query: readonly Word[], found: readonly Word[], edits: readonly Edit[]): string[] {
  const inserted = new Set(edits.filter(({ kind }) => kind !== 'delete').map((edit) => edit.found));
  const gone = new Set(edits.filter(({ kind }) => kind !== 'insert').map((edit) => edit.query));
  const kept = query.filter((word) => !gone.has(word)).map(({ text }) => text);
  return found.map((word) => (inserted.has(word) ? word.text : (kept.shift() ?? 'missing')));
}

const list = fc.array(fc.constantFrom('سفر', 'به', 'مسکو', 'تهران'), { maxLength: 10 });

describe('edits', () => {
  it('name the words on both sides', () => {
    const [query, found] = [wordsOf(['سفر', 'به', 'مسکو']), wordsOf(['سفر', 'تاریخی', 'به', 'باکو'])];
    expect(wordEdits(query, found)).toEqual([
      { kind: 'insert', found: found[1] },
      { kind: 'replace', query: query[2], found: found[3] },
    ]);
    expect(wordEdits(query, [])).toEqual(query.map((word) => ({ kind: 'delete', query: word })));
    expect(wordEdits(query, query)).toEqual([]);
  });

  it('turn the query into what was found, and are as many as the distance', () => {
    fc.assert(
      fc.property(list, list, (a, b) => {
        const [query, found] = [wordsOf(a), wordsOf(b)];
        const edits = wordEdits(query, found);
        expect(apply(query, found, edits)).toEqual(b);
        expect(edits).toHaveLength(wordDistance(a, b, 20));
      }),
      { numRuns: 500 },
    );
  });
});

describe('the distance', () => {
  it('is the same either way, and 0 for equal words alone', () => {
    fc.assert(
      fc.property(list, list, (a, b) => {
        expect(wordDistance(a, b, 20)).toBe(wordDistance(b, a, 20));
        expect(wordDistance(a, b, 20) === 0).toBe(a.join() === b.join());
      }),
    );
  });

  it('is one more than the bound where it is larger', () => {
    fc.assert(
      fc.property(list, list, fc.nat(10), (a, b, most) => {
        expect(wordDistance(a, b, most)).toBe(Math.min(wordDistance(a, b, 20), most + 1));
      }),
      { numRuns: 300 },
    );
  });
});
