import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import zwnj from '../../../src/data/zwnj.js';
import { checkEntries } from '../../../src/glossary/entries/check-entries.js';
import { formatEntry } from '../../../src/glossary/entries/format.js';
import { mendEntry } from '../../../src/glossary/entries/mend.js';
import type { Concept } from '../../../src/glossary/index.js';
import { fold } from '../../../src/text/index.js';
import { ZwnjTable } from '../../../src/text/zwnj/index.js';
import { ENGLISH, english, entryWith, GOOD, PERSIAN, persian } from './good-entry.js';

const table = ZwnjTable.from(zwnj);

/** A Persian text as the mending of the good entry's term makes it. */
function mendedTerm(text: string): string {
  const { text: file } = mendEntry(entryWith(persian({ text })), table);
  return (JSON.parse(file) as Concept).fa.terms[0]?.text ?? '';
}

describe('mending an entry', () => {
  it.each([
    ['Arabic letters', 'كشورهاي', 'کشورهای'],
    ['presentation forms', '\ufeb3\ufef4\ufe8e\ufeb3\ufe96', 'سیاست'],
    ['half-spaces doubled and beside spaces', 'بی\u200c\u200cطرفی\u200c دائم\u200c', 'بی\u200cطرفی دائم'],
    ['half-spaces after a letter that never joins', 'کشور\u200cها', 'کشورها'],
    ['lost half-spaces', 'همکاریهای منطقه ای', 'همکاری\u200cهای منطقه\u200cای'],
    ['a hamza where Persian has yeh', 'آئین\u200cنامه اجرائی', 'آیین\u200cنامه اجرایی'],
    ['nothing where nothing but spaces stands', '   ', '   '],
    ['ezafe marks', 'نقشهٔ راه', 'نقشه راه'],
    ['ezafe marks of an older kind', 'نقشۀ راه', 'نقشه راه'],
    ['a written yeh of the ezafe', 'نقشه\u200cی راه', 'نقشه راه'],
    ['kasra of the ezafe', 'وزیرِ خارجه', 'وزیر خارجه'],
    ['tatweel', 'صـلـح', 'صلح'],
    ['direction marks', '\u200fصلح\u202c', 'صلح'],
    ['spaces', ' صلح \u00a0 پایدار ', 'صلح پایدار'],
    ['digits', 'قطع\u200cنامه ٥٩٨', 'قطع\u200cنامه ۵۹۸'],
    ['punctuation', 'جنگ , صلح', 'جنگ، صلح'],
    ['quotation marks', 'سند "چشم\u200cانداز"', 'سند «چشم\u200cانداز»'],
  ])('%s', (_, before, after) => {
    expect(mendedTerm(before)).toBe(after);
  });

  it.each([
    'رسماً',
    'مسئله',
    'مؤسسه',
    'رأی',
    'آن\u200cها',
    'گروه ۱+۵',
    'G20',
    'استاندارد ISO 9001',
    'قطع\u200cنامه S/RES/598',
    'پیمان 17 January',
    'می\u200cشود',
    'مُهر',
  ])('leaves %s', (text) => {
    expect(mendedTerm(text)).toBe(text);
  });

  it('puts the preferred term first and says so', () => {
    const admitted = { text: 'neutral status', status: 'admitted' };
    const { text, mendings } = mendEntry(entryWith({ en: { terms: [admitted, ENGLISH] } }));
    expect((JSON.parse(text) as Concept).en.terms).toEqual([ENGLISH, admitted]);
    expect(mendings.map(({ field }) => field)).toEqual(['en.terms']);
  });

  it('brings the fields in order, and keeps those that it does not know', () => {
    const { text, mendings } = mendEntry('{"kind":"term","extra":1,"id":"neutrality","__proto__":{"a":1}}');
    expect(text).toBe(
      '{\n  "id": "neutrality",\n  "kind": "term",\n  "extra": 1,\n  "__proto__": {\n    "a": 1\n  }\n}\n',
    );
    expect(mendings).toEqual([{ field: '', before: '', after: '' }]);
  });

  it.each([
    ['what is no JSON', '{ "id": "neutrality" '],
    ['a field that stands twice', '{"id":"a","id":"b"}'],
    ['what is laid out, with line breaks of Windows', formatEntry(GOOD).replaceAll('\n', '\r\n')],
    ['a spelling of English that may be a name', entryWith(english({ text: 'defense' }))],
    ['a text with HTML in it', entryWith({ notes: [{ lang: 'fa', text: 'صلح , <img width=1>' }] })],
    ['old spellings among the forms', entryWith(persian({ forms: ['بیطرفی', 'بی طرفی'] }))],
  ])('leaves %s', (_, text) => {
    expect(mendEntry(text, table)).toEqual({ text, mendings: [] });
  });

  const pieces = fc.constantFrom(
    ...[
      'نقشه',
      'راه',
      'كشور',
      'هاي',
      'های',
      'می',
      'شود',
      'همکاری',
      'ۀ',
      'هٔ',
      'ِ',
      'ـ',
      '\u200c',
      '\u200c\u200c',
      ' ',
      '  ',
    ],
    ...[
      '\u00a0',
      '\u200f',
      '\u202e',
      '"',
      '«',
      '»',
      ',',
      ';',
      '?',
      '،',
      '.',
      '(',
      ')',
      '12',
      '٣',
      '۴',
      'G',
      'the',
      'a',
      '\u0301',
    ],
    ...['\u00ad', '\ufeff', '%', ':', '!', 'ه', 'ی', 'ا', '\ufefb', '\ud800', '<b>', '&amp;', '\u0007'],
  );
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 12 }).map((list) => list.join('')),
    fc.string({ unit: 'grapheme' }),
  );

  it('does nothing the second time, and keeps what the text says', () => {
    fc.assert(
      fc.property(texts, texts, texts, (term, remark, form) => {
        const entry = {
          ...GOOD,
          fa: { terms: [{ ...PERSIAN, text: term, forms: [form] }], definition: { text: remark } },
          en: { terms: [{ ...ENGLISH, text: form }], contexts: [{ text: term, source: remark }] },
        };
        const { text } = mendEntry(formatEntry(entry as Concept), table);
        expect(mendEntry(text, table)).toEqual({ text, mendings: [] });
        const mended = JSON.parse(text) as Concept;
        expect(letters(mended.fa.definition?.text ?? '')).toBe(letters(remark));
        expect(letters(mended.en.terms[0]?.text ?? '')).toBe(letters(form));
      }),
      { numRuns: 400 },
    );
  });

  it('leaves nothing to mend', () => {
    fc.assert(
      fc.property(texts, (term) => {
        const { text } = mendEntry(entryWith(persian({ text: term })), table);
        const left = checkEntries(new Map([['neutrality.json', text]]), { zwnj: table });
        expect(left.filter(({ fixable }) => fixable)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

/** What a text says: its letters and digits, however they are spelled. */
function letters(text: string): string {
  return fold(text.normalize('NFC')).text.replace(/[^\p{L}\p{N}]/gu, '');
}
