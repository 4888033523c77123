/** Which half-spaces a text surely or likely lacks, and which dictionaries only list. */
import { describe, expect, it } from 'vitest';
import diplomatic from '../../../src/data/diplomatic.js';
import zwnj from '../../../src/data/zwnj.js';
import { checkEntries } from '../../../src/glossary/entries/check-entries.js';
import { withLikelyHalfSpaces } from '../../../src/glossary/entries/half-spaces.js';
import { mendEntry } from '../../../src/glossary/entries/mend.js';
import { entryKnowledge } from '../../../src/glossary/entries/new-entry/knowledge.js';
import { ZwnjTable } from '../../../src/text/zwnj/index.js';
import { entryWith, persian } from './good-entry.js';

const table = ZwnjTable.from(zwnj);
const { restoreZwnj } = entryKnowledge(diplomatic, table);

describe('two nouns that an ezafe joins', () => {
  it.each([
    'نقطه عطف',
    'هیئت وزیران',
    'وزارت خارجه',
    'اشتراک نظر',
    'تبادل نظر',
    'نقطه نظر',
    'حق وتو',
    'نقطهعطف',
  ])('are left alone by the check, its --fix, and adding: %s', (text) => {
    const entry = entryWith(persian({ text }));
    const rules = checkEntries(new Map([['neutrality.json', entry]]), { zwnj: table }).map(({ rule }) => rule);
    expect(rules.filter((rule) => rule.startsWith('half-space'))).toEqual([]);
    expect(JSON.parse(mendEntry(entry, table).text).fa.terms[0].text).toBe(text);
    expect(restoreZwnj(text)).toBe(text);
  });
});

describe('half-spaces that are likely', () => {
  it.each([
    ['همکاری های منطقه ای', 'همکاری\u200cهای منطقه\u200cای'],
    ['بین المللی', 'بین\u200cالمللی'],
    ['توافق نامه', 'توافق\u200cنامه'],
    ['پیش نویس', 'پیش\u200cنویس'],
    ['غیر نظامی', 'غیرنظامی'],
    ['قانون گذار', 'قانون\u200cگذار'],
    ['سرمایه گذاری', 'سرمایه\u200cگذاری'],
    ['بی ثباتی', 'بی\u200cثباتی'],
    ['عهد نامه', 'عهدنامه'],
  ])('%s', (before, after) => {
    expect(withLikelyHalfSpaces(before, table)).toBe(after);
    expect(withLikelyHalfSpaces(after, table)).toBe(after);
  });

  it('are those of our own terms, and none that these have not', () => {
    const terms = diplomatic.flatMap(({ fa }) => fa.terms.map(({ text }) => text));
    expect(terms.filter((text) => withLikelyHalfSpaces(text, table) !== text)).toEqual([]);
    const parted = terms.filter((text) => text.includes('\u200c'));
    const found = parted.filter((text) => withLikelyHalfSpaces(text.replaceAll('\u200c', ' '), table) === text);
    expect(found.length / parted.length).toBeGreaterThan(0.75);
  });

  it('take no longer in a long text', () => {
    for (const part of ['ا', 'ن', 'نقطه عطف ', 'بین المللی ', 'توافقنامه'])
      expect(withLikelyHalfSpaces(part.repeat(20_000), table)).toContain(part.trim().slice(0, 2));
  });
});
