import { describe, expect, it } from 'vitest';
import { type Content, type InlineCode, plainText } from '../../../src/tm/content.js';
import { repairTranslation } from '../../../src/tm/repair/repair.js';
import { repair } from './request.js';

const bold = (...content: InlineCode['content']): InlineCode => ({ name: 'pc', attributes: { id: '1' }, content });
const lineBreak: InlineCode = { name: 'ph', attributes: { id: '2' }, content: [], data: '<br/>' };

const QUERY = 'در ۱۲ ماده، ۳ دی ۱۴۰۳';
const FOUND = 'در ۸ ماده، ۲۸ دی ۱۴۰۳';

describe('a translation with codes', () => {
  it.each<[string, Content, Content]>([
    ['around a number', ['in ', bold('8'), ' articles'], ['in ', bold('12'), ' articles']],
    ['beside a number', ['in 8', lineBreak, ' articles'], ['in 12', lineBreak, ' articles']],
    [
      'between numbers',
      [lineBreak, 'in 8 ', bold('articles', lineBreak, ', on 17 January 2025')],
      [lineBreak, 'in 12 ', bold('articles', lineBreak, ', on 23 December 2024')],
    ],
  ])('keeps them %s', (_, translation, repaired) => {
    const result = repair('fa-en', QUERY, FOUND, translation);
    expect(result?.content).toEqual(repaired);
    expect(result?.text).toBe(plainText(repaired));
  });

  it.each<[string, Content]>([
    ['a date', ['on 17 ', bold('January'), ' 2025']],
    ['a number', [bold('t'), 'went', lineBreak, 'y']],
  ])('keeps %s that they part', (_, translation) => {
    expect(repair('fa-en', QUERY, FOUND, translation)).toBeUndefined();
  });

  it('exchanges what is not parted beside what is', () => {
    const translation: Content = ['in 8 articles, on 17 ', bold('January'), ' 2025'];
    expect(repair('fa-en', QUERY, FOUND, translation)?.content).toEqual([
      'in 12 articles, on 17 ',
      bold('January'),
      ' 2025',
    ]);
  });

  it('exchanges all places of a number or none', () => {
    const translation: Content = ['8 articles, each of 1', lineBreak, '7 and the 8 ', 'of them'];
    const [query, found] = ['۱۷ ماده، هر یک از ۸ و ۱۷ ماده', '۸ ماده، هر یک از ۱۷ و ۸ ماده'];
    expect(repair('fa-en', query, found, translation)?.text).toBe('17 articles, each of 17 and the 17 of them');
  });
});

describe('a repair', () => {
  it('says what was exchanged and where', () => {
    const translation = 'in 8 articles, on 17 January 2025';
    expect(repair('fa-en', QUERY, FOUND, translation)).toEqual({
      text: 'in 12 articles, on 23 December 2024',
      content: 'in 12 articles, on 23 December 2024',
      exchanges: [
        {
          kind: 'number',
          query: { start: 3, end: 5 },
          found: { start: 3, end: 4 },
          target: { start: 3, end: 4 },
          replaced: '8',
          by: '12',
          at: { start: 3, end: 5 },
        },
        {
          kind: 'date',
          query: { start: 12, end: 21 },
          found: { start: 11, end: 21 },
          target: { start: 18, end: 33 },
          replaced: '17 January 2025',
          by: '23 December 2024',
          at: { start: 19, end: 35 },
        },
      ],
    });
  });

  it('asks for a language tag, and is none in other languages', () => {
    const request = { query: QUERY, found: FOUND, foundLang: 'fa', translation: '8', translationLang: 'fr', edits: [] };
    expect(repairTranslation(request)).toBeUndefined();
    expect(() => repairTranslation({ ...request, foundLang: 'Persian text' })).toThrow(/no language tag/);
  });
});
