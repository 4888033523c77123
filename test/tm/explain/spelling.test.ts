import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { words } from '../../../src/text/index.js';
import { wordEdits } from '../../../src/tm/edits.js';
import { respelledWords, spellingPenalty } from '../../../src/tm/explain/spelling.js';

function compare(query: string, found: string) {
  const [queryWords, foundWords] = [words(query), words(found)];
  const edits = wordEdits(queryWords, foundWords);
  const respelled = respelledWords(query, queryWords, found, foundWords, edits);
  return { queryWords, foundWords, edits, respelled, amount: spellingPenalty(query, found, edits, respelled) };
}

describe('equal words in another spelling', () => {
  it('are told with their raw spans', () => {
    const [query, found] = ['همكاري های دو کشور', 'گسترش همکاری\u200cهای دو کشور'];
    const { respelled } = compare(query, found);
    expect(respelled.map((pair) => query.slice(pair.query.start, pair.query.end))).toEqual(['همكاري های']);
    expect(respelled.map((pair) => found.slice(pair.found.start, pair.found.end))).toEqual(['همکاری\u200cهای']);
  });

  it.each([
    ['نقشه راه', 'نقشه راه', 0],
    ['نقشهٔ راه', 'نقشه راه', 0.001],
    ['نقشه راه', 'نقشه راه.', 0.001],
    ['نقشهٔ راه', 'نقشه راه.', 0.001],
    ['نقشه راه', 'نقشه جنگ.', 0],
    ['كي '.repeat(25), 'کی '.repeat(25), 0.01],
    ['', '', 0],
    ['…', '', 0.001],
  ])('make %j and %j differ by some thousandths', (query, found, amount) => {
    expect(compare(query, found).amount).toBeCloseTo(amount, 12);
  });

  it('are what is left of both texts after the edits', () => {
    const word = fc.constantFrom('سفر', 'كي', 'کی', 'همکاری های', 'همکاریهای', 'نقشهٔ', 'نقشه', 'به');
    const text = fc.array(word, { maxLength: 12 }).map((list) => list.join(' . '));
    fc.assert(
      fc.property(text, text, (query, found) => {
        const { queryWords, foundWords, edits, respelled } = compare(query, found);
        const changed = new Set(edits.flatMap((edit) => [edit.query, edit.found]));
        const kept = queryWords.filter((one) => !changed.has(one));
        const others = foundWords.filter((one) => !changed.has(one));
        const expected = kept.flatMap((one, i) => {
          const other = others[i];
          const same = query.slice(one.start, one.end) === found.slice(other?.start, other?.end);
          return same ? [] : [{ query: one, found: other }];
        });
        expect(respelled).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});
