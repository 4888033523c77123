import { describe, expect, it } from 'vitest';
import diplomatic from '../../../src/data/diplomatic.js';
import { ENGLISH_WORDS, PERSIAN_WORDS } from '../../../src/glossary/checks/other-renderings.js';
import { otherRenderings } from '../../../src/glossary/checks/other-senses.js';
import { Side } from '../../../src/glossary/checks/side.js';
import { preferredFirst } from '../../../src/glossary/checks/status.js';
import { Glossary } from '../../../src/glossary/index.js';
import { words } from '../../../src/text/words/words.js';
import { inShort } from './concepts.js';

const shipped = Glossary.from(diplomatic);
/** What an English term begins with that says nothing: "to sign", "the parties". */
const ENGLISH_HEAD = /^(?:to|the) (?=.)/iu;

describe('a word of diplomacy in another sense', () => {
  it.each([
    ['The new minister blessed the children.', 'کشیش جدید کودکان را تبرک کرد.', 'en'],
    ['He plays three instruments.', 'او سه ساز می\u200cنوازد.', 'en'],
    ['She put the cups back into the cabinet.', 'فنجان\u200cها را به کمد برگرداند.', 'en'],
    ['دیروز به دیدار مادربزرگ رفتیم.', 'Yesterday we visited our grandmother.', 'fa'],
    ['نقش\u200cهای این قالی زیباست.', 'The patterns of this carpet are beautiful.', 'fa'],
    ['مجمع عمومی باشگاه برگزار شد.', 'The club held its annual general meeting.', 'fa'],
    ['او از خروج از اتحادیه اروپا گفت.', 'He spoke of Brexit.', 'fa'],
    ['Both sides missed a penalty.', 'هر دو تیم یک پنالتی را از دست دادند.', 'en'],
  ] as const)('is told by its rendering: %j, %j', (source, target, lang) => {
    const [fa, en] = lang === 'fa' ? [source, target] : [target, source];
    expect(inShort(shipped.check(fa, en, { source: lang }))).toEqual([]);
  });

  it.each([
    ['The minister signed the text.', 'معاون متن را امضا کرد.', 'en', 'minister'],
    ['The resolution was adopted.', 'اعلامیه به تصویب رسید.', 'en', 'resolution'],
    ['دیدار وزیران پایان یافت.', 'The visit of the ministers is over.', 'fa', 'meeting'],
    ['نقش ایران در منطقه', 'the performance of Iran in the region', 'fa', 'role'],
    ['مجمع عمومی آغاز شد.', 'The Security Council began.', 'fa', 'general-assembly'],
    ['روابط با اتحادیه اروپا', 'relations and Brexit', 'fa', 'european-union'],
    ['relations between both sides', 'روابط سه کشور', 'en', 'the-two-sides'],
  ] as const)('is told from a near-synonym: %j, %j', (source, target, lang, id) => {
    const [fa, en] = lang === 'fa' ? [source, target] : [target, source];
    expect(shipped.check(fa, en, { source: lang })).toMatchObject([{ kind: 'missing', id }]);
  });

  it('is not told by a word that is part of a term', () => {
    const glossary = Glossary.from([
      ...['موضع', 'مسئله محلی'].map((text, i) => ({
        id: `position-${i}`,
        domain: 'diplomacy' as const,
        kind: 'term' as const,
        status: 'draft' as const,
        fa: { terms: [{ text, status: 'preferred' as const }] },
        en: { terms: [{ text: ['stance', 'local question'][i] as string, status: 'preferred' as const }] },
      })),
    ]);
    expect(glossary.check('این موضع و آن مسئله محلی', 'the local question')).toMatchObject([{ id: 'position-0' }]);
    expect(glossary.check('این موضع', 'the local pain')).toEqual([]);
  });
});

describe('renderings of other senses', () => {
  it('stand in any regular form, word by word', () => {
    const placesIn = (word: string, text: string) => otherRenderings(word, 'en', new Side(text, 'fa')).length;
    expect(placesIn('minister', 'کشیش\u200cها')).toBe(1);
    expect(placesIn('instrument', 'سازمان جهانی')).toBe(0);
    expect(otherRenderings('سند', 'fa', new Side('two title deeds', 'en'))).toContainEqual({ from: 1, to: 3 });
  });

  it('are no whole terms of the concepts that they silence', () => {
    for (const { fa, en } of diplomatic) {
      for (const [from, to, lang] of [
        [fa, en, 'en'],
        [en, fa, 'fa'],
      ] as const) {
        for (const { text } of from.terms) {
          for (const term of preferredFirst(to.terms)) {
            const target = term.text.replace(ENGLISH_HEAD, '');
            const side = new Side(target, lang);
            const word = words(text.replace(ENGLISH_HEAD, '')).map((one) => one.text);
            const found = otherRenderings(word.join(' '), lang === 'en' ? 'fa' : 'en', side);
            const whole = found.filter((place) => place.to - place.from === side.words.length);
            expect([text, target, whole]).toEqual([text, target, []]);
          }
        }
      }
    }
  });

  it('are written in one spelling', () => {
    expect(ENGLISH_WORDS + PERSIAN_WORDS).not.toMatch(/[\u064a\u0643\t]| \u200c|\u200c /u);
  });
});
