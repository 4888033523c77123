import { describe, expect, it } from 'vitest';
import shipped from '../../src/data/lexicon.js';
import { Lexicon, type LexiconData, withIrregularForms } from '../../src/lexicon/index.js';
import { baseForms } from '../../src/text/forms/index.js';

const data: LexiconData = {
  sources: [],
  licence: 'CC0-1.0',
  entries: ['سند\tdocument', 'رفتن\tgo', 'رنگ\tcolor', 'مقاله\tarticle', 'اخبار\tnews', 'خبر\treport'].join('\n'),
};
const bare = Lexicon.from(data);
const complete = Lexicon.from(withIrregularForms(data));
const translations = (lexicon: Lexicon, word: string) => lexicon.ofWord(word).map(({ word }) => word);

describe('a lexicon with irregular forms', () => {
  it.each([
    ['اسناد', ['document']],
    ['اسنادشان', ['document']],
    ['مقالات', ['article']],
    ['اخبار', ['news']],
  ])('has «%s»', (persian, english) => {
    expect(translations(complete, persian)).toEqual(english);
  });

  it.each(['went', 'goes', 'colour', 'colours'])('knows "%s"', (english) => {
    expect(complete.knows(english)).toBe(true);
  });

  it('needs the tables for them', () => {
    expect(translations(bare, 'اسناد')).toEqual([]);
    expect(bare.knows('went')).toBe(false);
    expect(bare.knows('colour')).toBe(false);
  });

  it('lists what its words need, and no more', () => {
    const { forms = '', spellings } = withIrregularForms(data);
    expect(forms.split('\n')).toEqual(expect.arrayContaining(['اسناد سند', 'went go']));
    expect(forms).not.toMatch(/مقالات|اخبار|children/u); // by rule, a lemma of its own, of no word here
    expect(spellings).toBe('colour color');
  });

  it('adds nothing to a lexicon that needs nothing', () => {
    const other = { ...data, entries: 'reise\tvoyage' };
    expect(withIrregularForms(other)).toEqual(other);
  });

  it('finds what all tables would find, in the lexicon that is shipped', () => {
    const lexicon = Lexicon.from(shipped);
    const lemmas = new Set(shipped.entries.split('\n').map((line) => line.slice(0, line.indexOf('\t'))));
    for (const form of ['اسناد', 'مذاکرات', 'علما', 'آیات', 'کتب', 'مقالات', 'اتباع', 'مراجع', 'طرق', 'ملل']) {
      const base = baseForms(form).find((word) => lemmas.has(word)) as string;
      expect([form, translations(lexicon, form)]).toEqual([form, translations(lexicon, base)]);
    }
  });
});
