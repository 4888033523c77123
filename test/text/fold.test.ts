import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, rawSpan } from '../../src/text/index.js';
import { anyString, anyText } from '../texts.js';

describe('folding', () => {
  it.each([
    ['Arabic yeh and kaf', 'كتاب يكى', 'کتاب یکی'],
    ['Urdu, Pashto and Kurdish letters', 'ڪاکۍ ہے ھو', 'کاکی هی هو'],
    ['presentation forms', 'ﻛﺘﺎﺏ', 'کتاب'],
    ['a ligature', 'ﻻزم', 'لازم'],
    ['hamza on yeh', 'مسئله', 'مسیله'],
    ['hamza on waw', 'رؤسا', 'روسا'],
    ['hamza on alef', 'تأکید', 'تاکید'],
    ['hamza on the line', 'امضاء', 'امضا'],
    ['hamza above', 'نقشه\u0654 راه', 'نقشه راه'],
    ['heh with hamza', 'نقشۀ راه', 'نقشه راه'],
    ['teh marbuta', 'معاهدة', 'معاهده'],
    ['madda apart', 'ا\u0653ینده', 'آینده'],
    ['vowel marks', 'مُعاهِدَهٌ', 'معاهده'],
    ['tatweel', 'ســـلام', 'سلام'],
    ['a zero-width non-joiner', 'همکاری\u200cهای', 'همکاریهای'],
    ['direction marks and a soft hyphen', '\u200fسلا\u00adم\u202c', 'سلام'],
    ['Persian digits', '۱۴۰۳', '1403'],
    ['Arabic digits', '١٤٠٣', '1403'],
    ['the Persian decimal point', '۴٫۵', '4.5'],
    ['capitals', 'MOSCOW', 'moscow'],
    ['accents', 'Café in Türkiye', 'cafe in turkiye'],
    ['full width', 'Ｉｒａｎ', 'iran'],
    ['quotation marks', '«الف» “a” ‘b’', '"الف" "a" \'b\''],
    ['dashes', 'رشت–آستارا', 'رشت-آستارا'],
    ['white space of any kind', 'الف\u00a0ب\tج', 'الف ب ج'],
  ])('makes %s plain', (_, raw, plain) => {
    expect(fold(raw).text).toBe(plain);
  });

  it('keeps letters apart that make other words', () => {
    expect(fold('آن').text).not.toBe(fold('ان').text);
    expect(fold('پیک').text).not.toBe(fold('بیک').text);
  });

  it('keeps the madda of presentation forms', () => {
    expect(fold('ﺁﻳﻨﺪه').text).toBe('آینده');
    expect(fold('قرﺂن').text).toBe('قرآن');
  });

  it('leaves lone surrogates as they are', () => {
    expect(fold('\ud800a\udc00').text).toBe('\ud800a\udc00');
  });

  it('changes nothing in a folded text', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const { text } = fold(raw);
        expect(fold(text).text).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the way back to the raw text', () => {
  it('gives a letter its marks and the joiner after it', () => {
    const raw = 'نقشه\u0654\u200c راه';
    const folded = fold(raw);
    expect(raw.slice(...rawSpan(folded, 0, 4))).toBe('نقشه\u0654\u200c');
    expect(raw.slice(...rawSpan(folded, 5, 8))).toBe('راه');
  });

  it('gives the whole of a ligature for any part of it', () => {
    const folded = fold('صﷲص');
    expect(folded.text).toBe('صاللهص');
    expect(rawSpan(folded, 2, 3)).toEqual([1, 2]);
  });

  it('has an offset a unit, ascending, and the raw length at the end', () => {
    fc.assert(
      fc.property(anyString, (raw) => {
        const { text, starts } = fold(raw);
        expect(starts).toHaveLength(text.length + 1);
        expect(starts.at(-1)).toBe(raw.length);
        expect([...starts]).toEqual([...starts].sort((a, b) => a - b));
      }),
      { numRuns: 500 },
    );
  });

  it('leads to raw text that has the span when folded', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (raw, a, b) => {
        const folded = fold(raw);
        const [start, end] = [a, b].map((n) => n % (folded.text.length + 1)).sort((x, y) => x - y);
        const span = raw.slice(...rawSpan(folded, start as number, end as number));
        expect(fold(span).text).toContain(folded.text.slice(start, end));
      }),
      { numRuns: 1000 },
    );
  });
});
