import { describe, expect, it } from 'vitest';
import { align } from '../../src/align/index.js';
import { evidenceIn, readTexts } from '../../src/align/texts.js';
import { WEIGHTS } from '../../src/align/weights.js';

/** Two paragraphs of equal sentences, of which nothing else tells which translates which. */
function textOf(sentence: string, count: number, first: number): string {
  const sentences = Array<string>(count).fill(sentence);
  return `${sentences.slice(0, first).join(' ')}\n${sentences.slice(first).join(' ')}`;
}

const PERSIAN = 'خبر تازه در شهر پیچید.';
const ENGLISH = 'The news spread in town.';

describe('paragraphs', () => {
  it.each([
    [3, 3],
    [4, 3],
    [4, 4],
    [5, 4],
    [5, 5],
    [6, 5],
  ])('of nine sentences and eight begin together: the second with sentences %i and %i', (own, other) => {
    const { beads } = align(textOf(PERSIAN, 9, own), textOf(ENGLISH, 8, other));
    expect(beads).toContainEqual({ source: [own], target: [other], score: expect.any(Number) });
  });

  it('say nothing where every line is a segment already', () => {
    const kindsOf = (lines: boolean) => {
      const read = readTexts(`${PERSIAN}\n\n${PERSIAN}`, `${ENGLISH}\n\n${ENGLISH}`, { lines });
      const { source, target } = evidenceIn(read, { lines }, WEIGHTS);
      return [source, target].map(({ types }) => types.flatMap(({ keys }) => keys.map(({ kind }) => kind)));
    };
    for (const kinds of kindsOf(false)) expect(kinds).toContain('paragraph');
    for (const kinds of kindsOf(true)) expect(kinds).not.toContain('paragraph');
  });
});
