import { describe, expect, it } from 'vitest';
import shipped from '../../src/data/lexicon.js';
import { Lexicon } from '../../src/lexicon/index.js';
import { words } from '../../src/text/index.js';

const reading = (entries: string) => Lexicon.from({ sources: [], licence: 'CC0-1.0', entries });

describe('a lexicon', () => {
  const lexicon = reading(
    'سفر\tvisit, trip\nهمکاری\tco-operation, cooperation\nحقوق بشر\thuman rights\nحقوق\tlaw, salary\nرفتن\tto go',
  );

  it.each([
    ['سفر', [['visit', 'trip']]],
    ['سفرهای', [['visit', 'trip']]],
    ['همکاري\u200cهایشان', [['co', 'operation', 'cooperation']]],
    ['رفتن', [['go']]],
    ['مسکو', [[]]],
    [
      'حقوق بشر',
      [
        ['law', 'salary', 'human', 'rights'],
        ['human', 'rights'],
      ],
    ],
    ['بشر و حقوق', [[], [], ['law', 'salary']]],
  ])('translates each word of «%s»', (persian, english) => {
    expect(lexicon.translate(words(persian))).toEqual(english);
  });

  it('knows English words in any form', () => {
    expect(lexicon.knows('visits')).toBe(true);
    expect(lexicon.knows('giraffe')).toBe(false);
  });

  it('counts its entries, phrases too, and passes over empty lines', () => {
    expect(lexicon.size).toBe(5);
    expect(reading('\nسفر\tvisit\n\n').size).toBe(1);
    expect(reading('').size).toBe(0);
  });

  it('joins entries of one word', () => {
    expect(reading('سفر\tvisit\nسفر\ttrip, visit').translate(words('سفر'))).toEqual([['visit', 'trip']]);
  });

  it('says in which line an entry has no tab', () => {
    const wrong = expect.objectContaining({ code: 'BAD_FORMAT', line: 2 });
    expect(() => reading('سفر\tvisit\nنقشه: map')).toThrow(wrong);
    expect(() => reading('سفر\tvisit\n\tmap')).toThrow(wrong);
  });
});

it('is shipped with its sources, its licence and the words of the trade', () => {
  expect(shipped.sources).not.toEqual([]);
  expect(shipped.licence).toBe('CC-BY-4.0');
  const lexicon = Lexicon.from(shipped);
  expect(lexicon.size).toBeGreaterThan(5000);
  for (const [persian, english] of [
    ['سفیر', 'ambassador'],
    ['همکاری', 'cooperation'],
    ['تحریم\u200cها', 'sanction'],
    ['معاهده', 'treaty'],
  ] as const) {
    expect([persian, lexicon.translate(words(persian)).flat()]).toEqual([persian, expect.arrayContaining([english])]);
  }
});
