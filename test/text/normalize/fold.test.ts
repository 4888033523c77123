import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/text/index.js';
import { anyText } from '../../texts.js';

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
