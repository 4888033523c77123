import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import shipped from '../../src/data/lexicon.js';
import { Lexicon } from '../../src/lexicon/index.js';
import { words } from '../../src/text/index.js';

const reading = (entries: string) => Lexicon.from({ sources: [], licence: 'CC0-1.0', entries });

describe('a lexicon', () => {
  const lexicon = reading(
    [
      'سفر\tvisit\ttrip journey\ttour',
      'همکاری\tcooperation',
      'دریغ\t\t\tregret',
      'حقوق\tlaw\tsalary',
      'حقوق بشر\thuman rights',
      'حقوق بشر جهانی\t\tuniversal',
    ].join('\n'),
  );

  it.each([
    ['سفر', ['visit 1', 'trip 2', 'journey 2', 'tour 3']],
    ['سفرهای', ['visit 1', 'trip 2', 'journey 2', 'tour 3']],
    ['همکاریهایشان', ['cooperation 1']],
    ['دریغ', ['regret 3']],
    ['مسکو', []],
    ['', []],
  ])('grades the translations of «%s»', (persian, graded) => {
    expect(lexicon.ofWord(persian).map(({ word, grade }) => `${word} ${grade}`)).toEqual(graded);
  });

  it('finds the phrases that start at a word, the longest first, inflected or not', () => {
    const lengthsAt = (text: string, i: number) => lexicon.phrasesAt(words(text), i).map(({ length }) => length);
    expect(lengthsAt('نقض حقوق بشر', 1)).toEqual([2]);
    expect(lengthsAt('حقوق بشری', 0)).toEqual([2]);
    expect(lengthsAt('حقوق بشر جهانی', 0)).toEqual([3, 2]);
    expect(lengthsAt('حقوق', 0)).toEqual([]);
    expect(lengthsAt('حقوق', 1)).toEqual([]);
    expect(lexicon.phrasesAt(words('حقوق بشر'), 0)[0]?.translations).toEqual([
      { word: 'human', grade: 1 },
      { word: 'rights', grade: 1 },
    ]);
  });

  it('gives each word of a phrase the translations of the whole', () => {
    expect(lexicon.translate(words('حقوق بشر'))).toEqual([
      ['law', 'salary', 'human', 'rights'],
      ['human', 'rights'],
    ]);
  });

  it('knows English words in any form', () => {
    expect(lexicon.knows('visits')).toBe(true);
    expect(lexicon.knows('regretted')).toBe(true);
    expect(lexicon.knows('universal')).toBe(true);
    expect(lexicon.knows('giraffe')).toBe(false);
    expect(lexicon.knows('سفر')).toBe(false);
  });

  it('counts its entries, phrases too, and passes over empty lines', () => {
    expect(lexicon.size).toBe(6);
    expect(reading('\nسفر\tvisit\n\n').size).toBe(1);
    expect(reading('').size).toBe(0);
  });

  it('is Persian to English where its data do not say', () => {
    expect([lexicon.from, lexicon.to]).toEqual(['fa', 'en']);
    const other = Lexicon.from({ sources: [], licence: '', from: 'de', to: 'fr', entries: 'reise\tvoyage' });
    expect([other.from, other.to, other.ofWord('reise')[0]?.word]).toEqual(['de', 'fr', 'voyage']);
  });

  it.each([
    ['no tab', 'نقشه: map'],
    ['no lemma', '\tmap'],
    ['no word', 'نقشه\t'],
    ['a tab at the end', 'نقشه\tmap\t'],
    ['five columns', 'نقشه\ta\tb\tc\td'],
    ['a lemma again', 'سفر\ttrip'],
    ['a phrase again', 'حقوق بشر\ttrip'],
  ])('says in which line there is %s', (_, line) => {
    const wrong = expect.objectContaining({ code: 'BAD_FORMAT', line: 4 });
    expect(() => reading(`سفر\tvisit\n\nحقوق بشر\thuman\n${line}\nراه\tway`)).toThrow(wrong);
  });
});

describe('the shipped lexicon', () => {
  const lexicon = Lexicon.from(shipped);

  it('has its sources, its licence and the words of the trade', () => {
    expect(shipped.sources.length).toBeGreaterThan(1);
    expect(shipped.licence).toBe('CC-BY-4.0 AND Apache-2.0');
    expect(lexicon.size).toBeGreaterThan(20_000);
    for (const [persian, english] of [
      ['سفیر', 'ambassador'],
      ['همکاری', 'cooperation'],
      ['مذاکرات', 'negotiation'],
      ['معاهده', 'treaty'],
    ] as const) {
      expect([persian, lexicon.ofWord(persian)]).toEqual([
        persian,
        expect.arrayContaining([{ word: english, grade: 1 }]),
      ]);
    }
  });

  it('is canonical: its words are what the words of a text are', () => {
    for (const line of shipped.entries.split('\n').filter((_, i) => i % 50 === 0)) {
      const plain = line.replace(/[\t ]+/gu, ' ');
      const again = plain.split(' ').flatMap((word) => words(word).map(({ text }) => text));
      expect(again.join(' ')).toBe(plain);
    }
  });

  it('stays small enough to be imported', () => {
    const { entries, forms = '', spellings = '' } = shipped;
    expect(gzipSync([entries, forms, spellings].join('\n'), { level: 9 }).length).toBeLessThan(300_000);
  });
});
