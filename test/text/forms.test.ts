import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseForms, words } from '../../src/text/index.js';
import { anyString } from '../texts.js';

describe('base forms', () => {
  it.each([
    ['کشورهای', 'کشور'],
    ['همکاری\u200cهایشان', 'همکاری'],
    ['روسای', 'روسا'],
    ['نمایندگان', 'نماینده'],
    ['دیپلمات\u200cها', 'دیپلمات'],
    ['بزرگ\u200cترین', 'بزرگ'],
    ['منطقه\u200cای', 'منطقه'],
    ['اقتصادی', 'اقتصاد'],
    ['می\u200cکنند', 'کن'],
    ['نمی\u200cکند', 'کن'],
    ['نکردند', 'کرد'],
    ['گفتند', 'گفت'],
    ['تحولات', 'تحول'],
    ['agreements', 'agreement'],
    ['countries', 'country'],
    ['crises', 'crisis'],
    ['signed', 'sign'],
    ['agreed', 'agree'],
    ['stressed', 'stress'],
    ['planned', 'plan'],
    ['signing', 'sign'],
    ['making', 'make'],
    ['said', 'say'],
    ["country's", 'country'],
    ["countries'", 'country'],
    ['women', 'woman'],
    ['closer', 'close'],
    ['bigger', 'big'],
    ['recognised', 'recognize'],
    ['organisation', 'organization'],
    ['center', 'centre'],
  ])('%s may be a form of %s', (inflected, base) => {
    const { text } = words(inflected)[0] as { text: string };
    expect(baseForms(text)).toContain(base);
  });

  it('take no word apart that has no ending', () => {
    expect(baseForms('ما')).toEqual(['ما']);
    expect(baseForms('map')).toEqual(['map']);
    expect(baseForms('1403')).toEqual(['1403']);
  });

  it('begin with the word itself, have no form twice and none that is empty', () => {
    fc.assert(
      fc.property(anyString, (raw) => {
        for (const { text } of words(raw)) {
          const forms = baseForms(text);
          expect(forms[0]).toBe(text);
          expect(new Set(forms).size).toBe(forms.length);
          expect(forms).not.toContain('');
        }
      }),
    );
  });
});
