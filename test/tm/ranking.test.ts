import { expect, it } from 'vitest';
import { WordScan } from '../../src/text/words/scan.js';
import { Query } from '../../src/tm/match.js';
import { ranked } from '../../src/tm/ranking.js';
import type { Unit } from '../../src/tm/unit.js';

const unit = (id: string, source: string): Unit => {
  return { id, source, target: 'x', sourceLang: 'fa', targetLang: 'en', origin: { document: 'communique-12' } };
};

it('tells equally similar texts of different lengths apart', () => {
  const text = 'سند سند نقشه راه سفر وزیر';
  const units = [unit('short', 'راه راه سند'), unit('long', 'نقشه راه سفر وزیر امضا سند کشور شهر امضا سند کشور باکو')];
  const scan = new WordScan();
  scan.scan(text);
  const best = ranked(
    [
      { similarity: 1 - 5 / 6, distance: 5, entries: Int32Array.of(0) },
      { similarity: 1 - 10 / 12, distance: 10, entries: Int32Array.of(2) },
    ],
    (position) => units[position],
    {
      query: new Query(text, text, 'fa', scan),
      context: undefined,
      rules: [],
      byCharacters: false,
      threshold: 0.1,
      limit: 5,
    },
  );
  expect(best.map(({ match }) => [match.unit.id, match.edits.length])).toEqual([
    ['short', 5],
    ['long', 10],
  ]);
});
