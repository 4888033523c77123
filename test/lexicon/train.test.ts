import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lexicon, trainLexicon } from '../../src/lexicon/index.js';

/** Twelve words that no rule of inflection relates, and what each is to be translated as. */
const PLANTED = new Map([
  ...([
    ['سفر', 'visit'],
    ['کشور', 'country'],
    ['صلح', 'peace'],
    ['نفت', 'oil'],
    ['جنگ', 'war'],
  ] as const),
  ...([
    ['وزیر', 'minister'],
    ['شهر', 'city'],
    ['قرارداد', 'contract'],
    ['پول', 'money'],
  ] as const),
  ...([
    ['کتاب', 'book'],
    ['درخت', 'tree'],
    ['پرچم', 'flag'],
  ] as const),
]);

/** Sentences of planted words, each in two or more, with their translations in another order. */
const planted = fc
  .array(fc.uniqueArray(fc.constantFrom(...PLANTED.keys()), { minLength: 1, maxLength: 4 }), {
    minLength: 40,
    maxLength: 80,
  })
  .map((sentences) =>
    sentences.map((source) => ({
      source: source.join(' '),
      target: source
        .map((word) => PLANTED.get(word))
        .reverse()
        .join(' '),
    })),
  );

describe('a lexicon that is learned', () => {
  it('recovers the words that were planted', () => {
    fc.assert(
      fc.property(planted, (pairs) => {
        const lexicon = Lexicon.from(trainLexicon(pairs));
        const text = pairs.map(({ source }) => source).join(' ');
        // A word that never stands alone cannot be told from one that stands with it always.
        for (const [persian, english] of PLANTED) {
          if (!pairs.some(({ source }) => source === persian) || text.split(persian).length < 4) continue;
          expect(lexicon.ofWord(persian)[0]).toEqual({ word: english, grade: 1 });
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is the same in every run, and loads', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ source: fc.string({ unit: 'grapheme' }), target: fc.lorem({ maxCount: 4 }) })),
        (noise) => {
          const pairs = [...noise, { source: 'سفر', target: 'visit' }];
          const data = trainLexicon(pairs);
          expect(trainLexicon(pairs)).toEqual(data);
          expect(Lexicon.from(data).size).toBe(data.entries === '' ? 0 : data.entries.split('\n').length);
        },
      ),
    );
  });

  it('counts the forms of a word together, but not those of another', () => {
    const pairs = Array.from({ length: 6 }, () => [
      { source: 'کشورهای بزرگ', target: 'big countries' },
      { source: 'کشور کوچک', target: 'a small country' },
      { source: 'کشورها', target: 'countries' },
      { source: 'مردم بزرگ', target: 'big people' },
      { source: 'مرد کوچک', target: 'a small man' },
      { source: 'مردم', target: 'people' },
    ]).flat();
    const lexicon = Lexicon.from(trainLexicon(pairs));
    expect(lexicon.ofWord('کشوری')[0]).toEqual({ word: 'country', grade: 1 });
    expect(lexicon.ofWord('مردم')[0]?.word).toBe('people');
    expect(lexicon.ofWord('مرد')[0]?.word).toBe('man');
  });

  it('lets the noun carry the meaning of a light verb', () => {
    const pairs = Array.from({ length: 3 }, () => [
      { source: 'سفر کرد', target: 'travelled' },
      { source: 'توافق کرد', target: 'agreed' },
      { source: 'گفتگو کرد', target: 'talked' },
      { source: 'سفر', target: 'travel' },
    ]).flat();
    const lexicon = Lexicon.from(trainLexicon(pairs));
    expect(lexicon.ofWord('توافق')[0]?.word).toBe('agreed');
    expect(lexicon.ofWord('کرد').filter(({ grade }) => grade === 1)).toEqual([]);
  });

  it('leaves out numbers and words that are equal on both sides', () => {
    const pairs = [
      { source: 'Debian ۱۲ سریع', target: 'Debian 12 quick' },
      { source: 'Debian', target: 'Debian' },
    ];
    expect(trainLexicon(pairs, { minimumCount: 0 }).entries).not.toMatch(/\d|debian\tdebian/u);
  });

  it('says what it was made from', () => {
    const pairs = Array(3).fill({ source: 'Reise', target: 'voyage' });
    const options = { from: 'de', to: 'fr', sources: ['a'], licence: 'CC0-1.0' };
    expect(trainLexicon(pairs, options)).toEqual({ ...options, entries: 'reise\tvoyage' });
    expect(trainLexicon(pairs)).toMatchObject({ from: 'fa', to: 'en', sources: [], licence: 'NOASSERTION' });
  });

  it('refuses what it cannot learn from', () => {
    const wrong = (code: string) => expect.objectContaining({ code });
    expect(() => trainLexicon([])).toThrow(wrong('EMPTY_SIDE'));
    expect(() => trainLexicon([{ source: '۱۲', target: '12' }])).toThrow(wrong('EMPTY_SIDE'));
    expect(() => trainLexicon([{ source: 'a', target: 'b' }], { minimumCount: -1 })).toThrow(wrong('BAD_ARGUMENT'));
  });
});
