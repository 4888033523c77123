import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lexicon } from '../../../../src/lexicon/index.js';
import { numberToWords, toPersianDigits } from '../../../../src/text/numbers/index.js';
import { checkUnits } from '../../../../src/tm/checks/index.js';
import { findingsIn, unitOf } from './pairs.js';

const RIGHT: readonly (readonly [what: string, fa: string, en: string])[] = [
  ['scripts of digits', 'در این نشست ۲۵ هیئت حضور داشتند.', 'The meeting was attended by 25 delegations.'],
  ['words and digits', 'بیست و پنج هیئت حضور داشتند.', 'It was attended by 25 delegations.'],
  ['a scale in words', 'جمعیت این استان ۳/۵ میلیون نفر است.', 'The province has 3,500,000 inhabitants.'],
  ['thousands and a scale', 'بودجه ۱٬۲۵۰٬۰۰۰ یورو است.', 'The budget is €1.25 million.'],
  ['a scale that a range shares', 'بین ۴٫۵ تا ۵ میلیارد دلار', 'between $4.5 billion and $5 billion'],
  ['a scale in letters', 'قراردادی به ارزش ۲٫۸ میلیارد پوند', 'a contract worth £2.8bn'],
  ['a comma of thousands as a decimal point', '۲٬۵۲ میلیون بیننده', '2.52 million viewers'],
  ['both', 'هر دو طرف موافقت کردند.', 'Both sides agreed.'],
  ['two in one word', 'روابط دوجانبه دو کشور بررسی شد.', 'The bilateral relations of the two countries were reviewed.'],
  ['an article', 'یک سند امضا شد.', 'A document was signed.'],
  ['a dozen', 'دوازده کشور رأی مثبت دادند.', 'A dozen countries voted in favour.'],
  ['a percentage as a fraction', 'پنجاه درصد از سهام', 'half of the shares'],
  ['quarters', 'سه‌چهارم اعضا', '75 per cent of the members'],
  ['a fraction', 'یک‌سوم کرسی‌ها', 'one third of the seats'],
  ['a group of six', 'وزیران گروه ۱+۵', 'the ministers of the P5+1'],
  ['a name with a number', 'همه‌گیری کووید ۱۹', 'the COVID-19 pandemic'],
  ['a group by its number', 'سران گروه بیست', 'the leaders of the G20'],
  ['a decade', 'در دهه هشتاد میلادی', 'in the 1980s'],
  ['a Persian decade', 'در دهه ۸۰', 'in the 2000s'],
  ['decades in words', 'در دهه پنجاه', 'in the fifties'],
  ['a century', 'در قرن نوزدهم', 'in the 1800s'],
  ['a resolution with its year', 'قطعنامه ۲۲۳۱ شورای امنیت', 'Security Council resolution 2231 (2015)'],
  ['hours of a clock of twelve', 'نشست ساعت ۱۴:۳۰ آغاز می‌شود.', 'The meeting will open at 2.30 p.m.'],
  ['hours and days', 'ظرف ۴۸ ساعت', 'within two days'],
  ['half a year', 'شش ماه نخست سال', 'the first half of the year'],
  ['an adjective', 'برنامه سه‌ساله همکاری', 'a three-year plan of cooperation'],
  ['an ordinal', 'بیست‌ویکمین نشست', 'the 21st session'],
  ['Roman figures', 'ماده ۵ و جنگ جهانی دوم', 'Article V and World War II'],
  ['multiples', 'صادرات دو برابر شد.', 'Exports doubled.'],
  ['a telephone number', 'تلفن ۳۶۸۰-۲۹۲-۸۵۹', 'telephone 859-292-3680'],
  ['no number', 'نه تنها سفیر، بلکه نخست‌وزیر نیز آمد.', 'Not only the ambassador but the Prime Minister came.'],
  ['a verb', 'باید این کار را انجام دهم.', 'I must do this.'],
  ['a range of years', 'سال ۱۴۰۳', 'the year 2024-25'],
  ['dollars and cents', 'بهای نفت به ۸۱ دلار و ۳۴ سنت رسید.', 'Oil rose to $81.34.'],
  ['hours and minutes', 'پس از ۲ ساعت و ۳۰ دقیقه', 'after 2.5 hours'],
  ['a telephone number from abroad', 'تلفن: ۰۲۱-۶۱۱۵۴۰۰۰', 'Telephone: +98 21 6115 4000'],
  ['a telephone number in other groups', 'تلفن: ۶۱۱۵۴۰۰۰', 'Telephone: 6115 4000'],
  ['all votes', 'قطعنامه با ۱۵ رأی موافق تصویب شد.', 'The resolution was adopted unanimously.'],
  ['all votes, in Persian', 'قطعنامه به اتفاق آرا تصویب شد.', 'The resolution was adopted by 15 votes.'],
  ['dollars of a country', 'مبلغ ۵۰ هزار دلار کانادا', '50 thousand dollars'],
];

const WRONG: readonly (readonly [what: string, fa: string, en: string, source: string, target: string])[] = [
  ['another digit', '۲۵ هیئت آمدند.', '35 delegations came.', '۲۵', '35'],
  ['a lost number', '۳۴۰ دانشجو بازگشتند.', 'The students returned.', '۳۴۰', ''],
  ['an added number', 'هیئت‌ها آمدند.', 'All 18 delegations came.', '', '18'],
  ['another word', 'سه سند امضا شد.', 'Four documents were signed.', 'سه', 'Four'],
  ['another scale', '۲ میلیارد دلار', '$2 million', '۲ میلیارد', '2 million'],
  ['another power of ten', '۶۰۰ نفر', '60 people', '۶۰۰', '60'],
  ['another percentage', 'ده درصد کاهش', 'a cut of 20 per cent', 'ده', '20'],
  ['another article', 'ماده ۱۲ معاهده', 'Article 13 of the Treaty', '۱۲', '13'],
  ['another currency', 'مبلغ ۵۰ هزار دلار', '50 thousand euros', '۵۰ هزار دلار', '50 thousand euros'],
  ['other cents', '۸۱ دلار و ۳۴ سنت', '$81.43', '۸۱', '81.43'],
  ['another telephone number', 'تلفن: ۰۲۱-۶۱۱۵۴۰۰۰', 'Telephone: 021-61145000', '۶۱۱۵۴۰۰۰', '61145000'],
  ['a digit too many', '۱۲۳۴۵۶۷ نفر', '51234567 people', '۱۲۳۴۵۶۷', '51234567'],
  ['another resolution', 'قطعنامه ۲۲۳۱', 'resolution 2213', '۲۲۳۱', '2213'],
];

describe('numbers', () => {
  it.each(RIGHT)('accepts %s', (_, fa, en) => {
    expect(findingsIn('number', fa, en)).toEqual([]);
  });

  it.each(WRONG)('finds %s', (_, fa, en, source, target) => {
    const [finding] = findingsIn('number', fa, en);
    expect(finding?.source.map(({ text }) => text).join()).toBe(source);
    expect(finding?.target.map(({ text }) => text).join()).toBe(target);
    for (const text of [source, target]) expect(finding?.message.fa).toContain(text);
    for (const text of [source, target]) expect(finding?.message.en).toContain(text);
  });

  it('finds two numbers that have changed places, where units or words tell', () => {
    const fa = 'بهای نفت ۱۲ درصد کاهش یافت و به ۷۰ دلار رسید.';
    expect(findingsIn('number', fa, 'Oil fell by 12 per cent, to $70.')).toEqual([]);
    expect(findingsIn('number', fa, 'Oil fell by 70 per cent, to $12.')).toHaveLength(1);
    const lexicon = Lexicon.from({ sources: [], licence: 'CC0-1.0', entries: 'سرباز\tsoldier\nغیرنظامی\tcivilian' });
    const killed = '۱۵ سرباز و ۴۸ غیرنظامی کشته شدند.';
    expect(findingsIn('number', killed, '15 soldiers and 48 civilians were killed.', lexicon)).toEqual([]);
    expect(findingsIn('number', killed, 'Killed were 48 civilians and 15 soldiers.', lexicon)).toEqual([]);
    expect(findingsIn('number', killed, '48 soldiers and 15 civilians were killed.', lexicon)).toHaveLength(1);
  });

  it('counts numbers that stand several times', () => {
    const fa = 'در دور نخست ۲۵ نفر و در دور دوم نیز ۲۵ نفر آمدند.';
    expect(findingsIn('number', fa, '25 people came in the first round, and 25 in the second.')).toEqual([]);
    expect(findingsIn('number', fa, '25 people came in the first round, and in the second.')).toHaveLength(1);
  });

  it('reads any number in words and digits of both languages', () => {
    const number = fc.integer({ min: 3, max: 2_000_000_000 });
    fc.assert(
      fc.property(number, fc.boolean(), fc.boolean(), (value, inPersianWords, inEnglishWords) => {
        const fa = `${inPersianWords ? numberToWords(value, 'fa') : toPersianDigits(String(value))} نفر`;
        const en = `${inEnglishWords ? numberToWords(value, 'en') : value.toLocaleString('en')} people`;
        expect([...findingsIn('number', fa, en), ...findingsIn('date', fa, en)]).toEqual([]);
      }),
    );
  });

  it('finds any number that became another', () => {
    const number = fc.integer({ min: 11, max: 1_000_000 });
    fc.assert(
      fc.property(number, number, (value, other) => {
        fc.pre(value !== other && Math.abs(Math.abs(value - other) - 621.5) > 1);
        const [fa, en] = [`${toPersianDigits(String(value))} نفر`, `${other.toLocaleString('en')} people`];
        const found = [...findingsIn('number', fa, en), ...findingsIn('date', fa, en)];
        expect(found).toHaveLength(1);
      }),
    );
  });

  it('says what is wrong and what to do in sentences of both languages', () => {
    for (const [, fa, en] of WRONG) {
      for (const { message } of findingsIn('number', fa, en)) {
        expect(message.en).toMatch(/^[A-Z].*: [a-z].*\.$/u);
        expect(message.fa).toMatch(/^[\u0600-\u06ff].*: [\u0600-\u06ff].*\.$/u);
      }
    }
  });

  it('compares digits alone in other languages', () => {
    const unit = { ...unitOf('', ''), sourceLang: 'fr', targetLang: 'es' };
    const check = (source: string, target: string) =>
      checkUnits([{ ...unit, source, target }], { kinds: ['number', 'date'] }).findings;
    expect(check('Les six pays, le 17 mars 2025', 'Los seis países, el 17 de marzo de 2025')).toEqual([]);
    expect(check('onze pays', 'once países')).toEqual([]);
    expect(check('Le 17 mars', 'El 18 de marzo')).toHaveLength(1);
  });
});
