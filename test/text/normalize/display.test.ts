import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeDisplay } from '../../../src/text/normalize/display.js';
import { anyText } from '../../texts.js';

const repaired = (raw: string) => normalizeDisplay(raw, { digits: 'fa' }).text;

describe('repairing Persian for readers', () => {
  it.each([
    ['spaces', '  سلام   جهان \n\n\n\n سلام ', 'سلام جهان\n\nسلام'],
    ['a space before a mark', 'گفت : سلام ، خوبی ؟', 'گفت: سلام، خوبی؟'],
    ['no space after a mark', 'سلام،خوبی؟آری', 'سلام، خوبی؟ آری'],
    ['a full stop between words', 'سفر تاریخی است.دیدار فردا است.', 'سفر تاریخی است. دیدار فردا است.'],
    ['the Latin comma, semicolon and question mark', 'سلام, خوبی? آری; خوبم', 'سلام، خوبی؟ آری؛ خوبم'],
    ['quotation marks', 'او گفت "سفر تاریخی است" و رفت', 'او گفت «سفر تاریخی است» و رفت'],
    ['apostrophes as quotation marks', "او گفت ''سفر'' و رفت", 'او گفت «سفر» و رفت'],
    ['spaces in brackets', 'دیدار( در مسکو )انجام شد', 'دیدار (در مسکو) انجام شد'],
    ['an ellipsis', 'صنعتی و ... تبدیل شود', 'صنعتی و… تبدیل شود'],
    ['marks for emphasis', 'چرا؟؟؟!!!', 'چرا؟!'],
    ['dashes', 'رشت -- آستارا', 'رشت – آستارا'],
    ['tatweel', 'سـلام', 'سلام'],
    ['the ezafe after silent heh', 'نقشه ی راه و خانه\u200cی ما', 'نقشهٔ راه و خانهٔ ما'],
    ['the old spelling of the indefinite', 'خانه\u200cیی بزرگ', 'خانه\u200cای بزرگ'],
    ['digits', 'در 28 دی 1403 حدود 4.5 درصد و 1,234 دلار', 'در ۲۸ دی ۱۴۰۳ حدود ۴٫۵ درصد و ۱٬۲۳۴ دلار'],
    ['per cent', 'رشد 15%', 'رشد ۱۵٪'],
    ['a number without a space', 'مسافت ۹کیلومتر', 'مسافت ۹ کیلومتر'],
  ])('mends %s', (_, raw, display) => {
    expect(repaired(raw)).toBe(display);
  });

  it.each([
    'ساعت ۱۲:۳۴ دیدار کردند.',
    'نشانی https://example.org/a,b?c=d است',
    'به a.b@example.org بنویسید',
    '<strong title="نباید!!!">سلام</strong>',
    'کد `x  =  "y"` را ببینید',
    'IBM-96 و ATM74 و نسخه v1.2.3',
    'He said: "Wait ... what?" (twice )',
    'براکت‌های [ناهمخوان ) می‌مانند',
  ])('leaves %s', (raw) => {
    expect(repaired(raw)).toBe(raw);
  });

  it('gives Latin digits where they are wanted, and leaves them where nothing is said', () => {
    expect(normalizeDisplay('۴٫۵ درصد', { digits: 'en' }).text).toBe('4.5 درصد');
    expect(normalizeDisplay('4.5 درصد').text).toBe('4.5 درصد');
  });

  it('puts in the half-spaces that it is given', () => {
    const zwnj = (text: string) => ({ insertions: [{ start: text.indexOf(' های'), end: text.indexOf(' های') + 1 }] });
    const raw = 'همکاري هاي  ما';
    const { text, map } = normalizeDisplay(raw, { zwnj });
    expect(text).toBe('همکاری\u200cهای ما');
    expect(raw.slice(...map.toRaw(7, 10))).toBe('هاي');
    expect(raw.slice(...map.toRaw(6, 7))).toBe(' ');
  });

  it('keeps the place of what stands between marks that change', () => {
    const raw = 'او گفت "سفر  تاریخی است" ( 28 دی ) و رفت';
    const { text, map } = normalizeDisplay(raw, { digits: 'fa' });
    for (const word of ['سفر', 'تاریخی', 'دی']) {
      const at = text.indexOf(word);
      expect(raw.slice(...map.toRaw(at, at + word.length)).trim()).toBe(word);
    }
    expect(raw.slice(...map.toRaw(text.indexOf('۲۸'), text.indexOf('۲۸') + 1))).toBe('2');
  });

  it('done twice is done once', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const once = repaired(raw);
        expect(repaired(once)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  it('leads back to the raw text from every offset', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const { text, map } = normalizeDisplay(raw, { digits: 'fa' });
        let last = 0;
        for (let at = 0; at < text.length; at++) {
          const [start, end] = map.toRaw(at, at + 1);
          expect([start >= last, end >= start, end <= raw.length]).toEqual([true, true, true]);
          last = start;
        }
      }),
      { numRuns: 500 },
    );
  });
});
