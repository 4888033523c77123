import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { words } from '../../../src/text/index.js';
import { WordScan } from '../../../src/text/words/scan.js';
import { wordEdits } from '../../../src/tm/edits.js';
import { isSpelledAlike, respelledWords, spellingPenalty } from '../../../src/tm/explain/spelling.js';

function compare(query: string, found: string) {
  const [queryWords, foundWords] = [words(query), words(found)];
  const edits = wordEdits(queryWords, foundWords);
  const respelled = respelledWords(query, queryWords, found, foundWords, edits);
  return {
    queryWords,
    foundWords,
    edits,
    respelled,
    amount: spellingPenalty(query, found, edits.length, respelled.length),
  };
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

  it('are none where no two equal words are spelled otherwise', () => {
    const word = fc.constantFrom('سفر', 'كي', 'کی', 'همکاری های', 'همکاریهای', 'نقشهٔ', 'نقشه', 'به', 'راه', 'صلح');
    const text = fc.array(word, { maxLength: 12 }).map((list) => list.join(' . '));
    const scanned = (raw: string): WordScan => {
      const scan = new WordScan();
      scan.scan(raw);
      return scan;
    };
    fc.assert(
      fc.property(text, text, (query, found) => {
        const { queryWords, foundWords, respelled } = compare(query, found);
        const pairs = queryWords.flatMap((one) => foundWords.map((other) => [one, other] as const));
        const all = pairs.every(
          ([one, other]) =>
            one.text !== other.text || query.slice(one.start, one.end) === found.slice(other.start, other.end),
        );
        const alike = isSpelledAlike(query, scanned(query), found, scanned(found));
        if (alike) expect(respelled).toEqual([]);
        if (all) expect(alike).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
