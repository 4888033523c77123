import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Word } from '../../src/text/index.js';
import { type Edit, wordEdits } from '../../src/tm/edits.js';

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

/** The edits by their whole matrix, from the last cell back: equal words stay, else replace, else delete, else insert. */
function editsByMatrix(query: readonly Word[], found: readonly Word[]): Edit[] {
  const matrix = query.concat({ text: '', start: 0, end: 0 }).map((_, i) => [i]);
  const at = (i: number, j: number) => matrix[i]?.[j] ?? Number.POSITIVE_INFINITY;
  const isEqual = (i: number, j: number) => i > 0 && j > 0 && query[i - 1]?.text === found[j - 1]?.text;
  for (let i = 0; i <= query.length; i++) {
    for (let j = 1; j <= found.length; j++) {
      const least = Math.min(at(i - 1, j - 1) + (isEqual(i, j) ? 0 : 1), at(i - 1, j) + 1, at(i, j - 1) + 1);
      (matrix[i] as number[])[j] = least;
    }
  }
  const kindAt = (i: number, j: number) => {
    if (isEqual(i, j)) return 'keep';
    if (at(i - 1, j - 1) + 1 === at(i, j)) return 'replace';
    return at(i - 1, j) + 1 === at(i, j) ? 'delete' : 'insert';
  };
  const edits: Edit[] = [];
  for (let i = query.length, j = found.length; i > 0 || j > 0; ) {
    const kind = kindAt(i, j);
    const one = kind === 'insert' ? undefined : query[--i];
    const other = kind === 'delete' ? undefined : found[--j];
    if (kind !== 'keep') edits.push({ kind, ...(one && { query: one }), ...(other && { found: other }) } as Edit);
  }
  return edits.reverse();
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
        expect(edits).toHaveLength(editsByMatrix(query, found).length);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the edits of long texts', () => {
  const word = fc.constantFrom('سفر', 'به', 'مسکو', 'تهران', 'و');
  const texts = fc.array(word, { maxLength: 110, size: 'max' });
  const change = fc.tuple(fc.nat(110), fc.nat(2), fc.array(word, { maxLength: 2 }));
  const changed = fc
    .tuple(texts, fc.array(change, { maxLength: 9, size: 'max' }))
    .map(([a, changes]): [string[], string[]] => {
      const b = [...a];
      for (const [at, gone, put] of changes) b.splice(at, gone, ...put);
      return [a, b];
    });

  it('are those of the whole matrix, in as few cells as the distance allows', () => {
    fc.assert(
      fc.property(fc.oneof(fc.tuple(texts, texts), changed), fc.nat(9), ([a, b], more) => {
        const [query, found] = [wordsOf(a), wordsOf(b)];
        const expected = editsByMatrix(query, found);
        expect(wordEdits(query, found)).toEqual(expected);
        expect(wordEdits(query, found, expected.length)).toEqual(expected);
        expect(wordEdits(query, found, expected.length + more)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('fit into memory where the whole matrix would not', () => {
    const query = wordsOf(Array.from({ length: 10_000 }, (_, i) => `w${(i * 7_919) % 3_001}`));
    const found = wordsOf(query.map(({ text }, i) => (i % 4 === 0 ? 'other' : text)));
    const edits = wordEdits(query, found);
    expect(edits).toHaveLength(2_500);
    expect(wordEdits(query, found, 2_500)).toEqual(edits);
  });
});
