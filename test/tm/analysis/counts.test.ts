/** What a word and a character are. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countText } from '../../../src/tm/analysis/index.js';

describe('words', () => {
  it.each([
    ['en', 'The long-term road map', 5],
    ['en', "It's five o'clock.", 3],
    ['en', 'The U.S. paid 3,500.50 dollars, i.e. half', 7],
    ['en', 'Articles 5–7 (b), …', 4],
    ['en', '', 0],
    ['fa', 'همکاری‌های دوجانبه', 2],
    ['fa', 'همکاری های دوجانبه', 2],
    ['fa', 'همکاریهای دوجانبه', 2],
    ['fa', 'گفت‌وگو می‌کنند؛ ۳٬۵۰۰ نفر', 4],
    ['prs', 'همکاری های دوجانبه', 2],
    ['ar', 'خارطة الطريق', 2],
  ])('%s: %s', (lang, text, words) => {
    expect(countText(text, lang).words).toBe(words);
  });

  it('are those of Unicode Standard Annex 29 outside Persian', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
    const pieces = fc.constantFrom(
      ...[
        "don't",
        'U.S',
        '3,500',
        '2.5',
        'a',
        'Z9',
        '5',
        ' ',
        '-',
        '.',
        ',',
        ':',
        "'",
        '’',
        '(',
        '%',
        'é',
        '_',
        '\u200d',
      ],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const oracle = [...segmenter.segment(text)].filter(({ segment }) => /[\p{L}\p{N}_]/u.test(segment)).length;
        expect(countText(text, 'en').words).toBe(oracle);
      }),
      { numRuns: 2_000 },
    );
  });

  it('are as many when half-spaces are lost', () => {
    for (const text of ['می‌روند و برنامه‌ریزی‌های آینده', 'نشست‌های گفت‌وگوی دوستانه']) {
      const { words, characters } = countText(text, 'fa');
      expect(countText(text.replaceAll('\u200c', ''), 'fa')).toMatchObject({ characters });
      expect(countText(text.replaceAll('\u200c', ' '), 'fa')).toMatchObject({ words, characters });
    }
  });
});

describe('characters', () => {
  it('are told from punctuation, white space and invisible signs', () => {
    expect(countText("d'une famille d'or.", 'fr')).toEqual({ words: 3, characters: 16, punctuation: 1, spaces: 2 });
    expect(countText('نقشه‌ها، ۵٪', 'fa')).toEqual({ words: 2, characters: 7, punctuation: 2, spaces: 1 });
    expect(countText('😀 a', 'en')).toEqual({ words: 1, characters: 2, punctuation: 0, spaces: 1 });
  });

  it('are all of a text that is visible', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('fa', 'en'), (text, lang) => {
        const { characters, punctuation, spaces } = countText(text, lang);
        expect(characters + punctuation + spaces).toBe([...text.replace(/\p{Cf}/gu, '')].length);
      }),
    );
  });

  it('are counted in linear time', () => {
    expect(countText("'.:".repeat(300_000), 'en').words).toBe(0);
    expect(countText(`a${'\u0301'.repeat(300_000)}'b`, 'en').words).toBe(1);
    expect(countText("a'".repeat(300_000), 'en').words).toBe(1);
  });
});
