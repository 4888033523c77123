import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseForms } from '../../../src/text/forms/forms.js';
import { type Word, words } from '../../../src/text/index.js';
import { anyString } from '../../texts.js';

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
    ['معاهدات', 'معاهده'],
    ['مصاحبه\u200cشوندگان', 'مصاحبه\u200cشونده'],
    ['اسناد', 'سند'],
    ['مواضعی', 'موضع'],
    ['اسنادشان', 'سند'],
    ['سفرای', 'سفیر'],
    ['رؤسای', 'رئیس'],
    ['مسئولین', 'مسئول'],
    ['دهمین', 'دهم'],
    ['انقلابیون', 'انقلابی'],
    ['ایرانیان', 'ایرانی'],
    ['دانشجویان', 'دانشجو'],
    ['روزنامه\u200cجات', 'روزنامه'],
    ['آمادگی', 'آماده'],
    ['مهم\u200cتری', 'مهم'],
    ['خانه\u200cام', 'خانه'],
    ['خانه\u200cاش', 'خانه'],
    ['خانه\u200cشان', 'خانه'],
    ['صدای', 'صدا'],
    ['پایش', 'پا'],
    ['کجاست', 'کجا'],
    ['مستقیماً', 'مستقیم'],
    ['کرده\u200cام', 'کرد'],
    ['کرده\u200cای', 'کرد'],
    ['کرده\u200cاست', 'کرد'],
    ['نکرده\u200cاند', 'کرد'],
    ['نمی\u200cکردند', 'کرد'],
    ['کردن', 'کرد'],
    ['خواهند', 'خواه'],
    ['نخواهد', 'خواه'],
    ['بکنند', 'کن'],
    ['بیاید', 'آید'],
    ['بیفتد', 'افتد'],
    ['نیامد', 'آمد'],
    ['نینداختند', 'انداخت'],
    ['برمی\u200cگردند', 'برگرد'],
    ['برنگشتند', 'برگشت'],
    ['بازنمی\u200cگردد', 'بازگرد'],
    ['نتوان', 'توان'],
    ['انجام\u200cشده', 'انجام'],
    ['تعیین\u200cکنندگان', 'تعیین'],
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
    ['organization', 'organisation'],
    ['analyzing', 'analyse'],
    ['centred', 'center'],
    ['center', 'centre'],
    ['neighbors', 'neighbour'],
    ['honoured', 'honor'],
    ['trafficking', 'traffic'],
    ['quizzes', 'quiz'],
    ['warnings', 'warn'],
    ['lying', 'lie'],
    ['specifically', 'specific'],
    ['upheld', 'uphold'],
    ['forbidden', 'forbid'],
    ['bases', 'basis'],
    ['memoranda', 'memorandum'],
    ["children's", 'child'],
    ["doesn't", 'do'],
    ["won't", 'will'],
    ["they've", 'they'],
  ])('%s may be a form of %s', (inflected, base) => {
    const [{ text }, wanted] = [inflected, base].map((raw) => words(raw)[0]) as [Word, Word];
    expect(baseForms(text)).toContain(wanted.text);
  });

  it.each([
    ['اسناد', 'سند', 'اسنا'],
    ['اسنادشان', 'اسناد', 'سند'],
    ['اسنادشان', 'سند', 'اسنا'],
    ['مقالات', 'مقاله', 'مقال'],
    ['صدای', 'صدا', 'صد'],
    ['ایرانیان', 'ایرانی', 'ایران'],
    ['شهرهای', 'شهر', 'شهرها'],
    ['analyses', 'analysis', 'analyse'],
  ])('of %s have %s before %s', (inflected, nearer, farther) => {
    const forms = baseForms(inflected);
    expect(forms).toContain(nearer);
    if (forms.includes(farther)) expect(forms.indexOf(nearer)).toBeLessThan(forms.indexOf(farther));
  });

  it.each([
    ['میدان', 'دان'],
    ['زنان', 'زنا'],
    ['نهر', 'هر'],
    ['کتاب\u200cها', 'کتابه'],
    ['سیاست', 'سی'],
    ['raise', 'raize'],
    ['size', 'sise'],
  ])('of %s are not %s', (word, other) => {
    expect(baseForms((words(word)[0] as Word).text)).not.toContain(other);
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
