import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { words } from '../../../src/text/index.js';
import { anyString } from '../../texts.js';

const textsOf = (raw: string) => words(raw).map(({ text }) => text);

describe('canonical words', () => {
  it.each([
    [['همکاری\u200cهای', 'همکاری های', 'همکاریهای', 'همكاري هاي']],
    [['می\u200cشود', 'می شود', 'میشود']],
    [['نمی\u200cرسد', 'نمی رسد', 'نمیرسد']],
    [['گفت\u200cوگو', 'گفت و گو', 'گفتگو', 'گفت\u200cو\u200cگو', 'گفتوگو', 'گفت وگو']],
    [['گفت\u200cوگوهای', 'گفت و گوهای', 'گفتگوهای', 'گفتوگوهای']],
    [['منطقه\u200cای', 'منطقه ای', 'منطقهای']],
    [['بین\u200cالمللی', 'بین المللی', 'بینالمللی']],
    [['لازم\u200cالاجرا', 'لازم الاجرا', 'لازمالاجرا']],
    [['برنامه\u200cریزی', 'برنامه ریزی', 'برنامهریزی']],
    [['بزرگ\u200cترین', 'بزرگ ترین', 'بزرگترین']],
    [['بی\u200cثباتی', 'بی ثباتی', 'بیثباتی']],
    [['رئیس\u200cجمهور', 'رئیس جمهور', 'رییسجمهور']],
    [['موافقت\u200cنامه', 'موافقت نامه', 'موافقتنامه']],
    [['سرمایه\u200cگذاری', 'سرمایه گذاری', 'سرمایهگذاری']],
    [['پیش\u200cبینی', 'پیش بینی', 'پیشبینی']],
    [['حمل\u200cونقل', 'حمل و نقل', 'حملونقل', 'حمل\u200cو\u200cنقل']],
    [['کرده\u200cاند', 'کرده اند', 'کردهاند']],
    [['هیأت', 'هیئت', 'هیات']],
    [['مسأله', 'مسئله', 'مساله']],
    [['مسؤول', 'مسئول', 'مسوول']],
  ])('are one and the same for %j', (spellings) => {
    for (const spelling of spellings) {
      expect([spelling, textsOf(spelling)]).toEqual([spelling, textsOf(spellings[0] as string)]);
      expect(textsOf(spelling)).toHaveLength(1);
    }
  });

  it('tell the ezafe of a silent heh from nothing at all', () => {
    for (const spelling of ['نقشهٔ راه', 'نقشۀ راه', 'نقشه\u200cی راه', 'نقشه ی راه']) {
      expect(textsOf(spelling)).toEqual(['نقشه', 'راه']);
    }
    expect(textsOf('آگاهی')).toEqual(['آگاهی']);
  });

  it('stay apart where a space is a space', () => {
    expect(textsOf('غیر از این')).toEqual(['غیر', 'از', 'این']);
    expect(textsOf('این نامه')).toEqual(['این', 'نامه']);
    expect(textsOf('همکاری، های')).toEqual(['همکاری', 'های']);
  });

  it.each([
    ['long-term cooperation', ['long', 'term', 'cooperation']],
    ['شمال-جنوب', ['شمال', 'جنوب']],
    ['Iran’s «نقشه»!', ["iran's", 'نقشه']],
    ['۱٬۲۵۰٬۰۰۰ و 1,250,000', ['1250000', 'و', '1250000']],
    ['۴٫۵ تا ۵', ['4.5', 'تا', '5']],
    ['BRICS+', ['brics']],
    ['… — !', []],
  ])('of %j leave punctuation out', (raw, expected) => {
    expect(textsOf(raw)).toEqual(expected);
  });

  it('have the spans of the raw text', () => {
    const raw = '«همكاري های» بین\u200cالمللی، گفت و گو.';
    expect(words(raw).map(({ start, end }) => raw.slice(start, end))).toEqual([
      'همكاري های',
      'بین\u200cالمللی',
      'گفت و گو',
    ]);
  });

  it('have spans in order inside the text', () => {
    fc.assert(
      fc.property(anyString, (raw) => {
        let before = { start: 0, end: 0 };
        for (const word of words(raw)) {
          expect(word.text).not.toBe('');
          expect(word.end).toBeGreaterThan(word.start);
          expect(word.start).toBeGreaterThanOrEqual(before.start);
          expect(word.end).toBeGreaterThanOrEqual(before.end);
          before = word;
        }
        expect(before.end).toBeLessThanOrEqual(raw.length);
      }),
      { numRuns: 500 },
    );
  });

  it('do not overlap, but in a character that stands for several words, such as «ﷺ» and «½»', () => {
    fc.assert(
      fc.property(anyString, (raw) => {
        fc.pre(raw.normalize('NFKC') === raw.normalize('NFC'));
        let last = 0;
        for (const { start, end } of words(raw)) {
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('come from a megabyte of hostile text in no time', () => {
    for (const piece of ['می ', 'بین ', "a'", '1,', 'ه ', ' ', '\u200c', 'ﷺ']) {
      const raw = piece.repeat(250_000 / piece.length);
      expect(words(raw).length).toBeLessThanOrEqual(raw.length * 4);
    }
  });
});
