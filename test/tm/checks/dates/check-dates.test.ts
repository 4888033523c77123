import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoToPersian } from '../../../../src/text/dates/index.js';
import { toPersianDigits } from '../../../../src/text/numbers/index.js';
import { checkUnits } from '../../../../src/tm/checks/index.js';
import { findingsIn, unitOf } from '../numbers/pairs.js';

const RIGHT: readonly (readonly [what: string, fa: string, en: string])[] = [
  ['both calendars', 'معاهده ۲۸ دی ۱۴۰۳ امضا شد.', 'The Treaty was signed on 17 January 2025.'],
  ['the month first', 'معاهده ۲۸ دی ماه ۱۴۰۳ امضا شد.', 'The Treaty was signed on January 17, 2025.'],
  ['digits alone', 'معاهده در ۱۴۰۳/۱۰/۲۸ امضا شد.', 'The Treaty was signed on 2025-01-17.'],
  ['one side with both calendars', '۲۸ دی ۱۴۰۳ (۱۷ ژانویه ۲۰۲۵)', '17 January 2025'],
  ['a weekday', 'جمعه ۲۸ دی ۱۴۰۳', 'Friday, 17 January 2025'],
  ['a weekday on one side', 'روز جمعه ۲۸ دی ۱۴۰۳', 'On 17 January 2025'],
  ['a year on one side', '۱۰ مهر امسال لازم‌الاجرا شد.', 'It entered into force on 2 October 2025.'],
  ['a month of each calendar', 'در آبان ۱۴۰۳', 'in November 2024'],
  ['the other month that it touches', 'در آبان ۱۴۰۳', 'in October 2024'],
  ['a month alone', 'انتخابات نوامبر', 'the November elections'],
  ['a year and two', 'در سال ۱۴۰۳', 'in 2024'],
  ['a year and its second', 'در سال ۱۴۰۳', 'in 2025'],
  [
    'a Persian year beside a Gregorian one',
    'از ابتدای سال ۱۴۰۳',
    'since the beginning of the Iranian year 1403 (March 2024)',
  ],
  ['a lunar date', '۱۵ رجب ۱۴۴۶', '15 January 2025'],
  ['a lunar date by its names', '۱۷ رمضان ۱۴۴۶', '17 Ramadan 1446'],
  ['a Persian month in Latin letters', '۲۲ بهمن ۱۳۵۷', '22 Bahman 1357'],
  ['ordinals', 'هفتم ژوئن ۲۰۲۵', '7th of June 2025'],
  ['a range of days', 'از ۷ تا ۹ فروردین ۱۴۰۴', 'from 27 to 29 March 2025'],
  ['no date', 'امروز و سال گذشته', 'today and last year'],
  ['a modal verb', 'شاید وزیر بیاید.', 'The Minister may come.'],
  ['a range with its year at its end', 'از ۱ فروردین تا ۳۱ شهریور ۱۴۰۳', '20 March–21 September 2024'],
  ['a range in brackets that explains', 'نیمهٔ نخست سال ۱۴۰۳', 'the first half of 1403 (20 March–21 September 2024)'],
  ['a Persian month alone', 'سفر در اسفند انجام شد.', 'The visit took place in March.'],
  ['a Persian month that is a word', 'مهر مادری و تیر خلاص', 'motherly love and a finishing shot'],
  ['late in a month', 'در اواخر مارس', 'in late March'],
];

const WRONG: readonly (readonly [what: string, fa: string, en: string, source: string, target: string])[] = [
  ['another day', '۲۸ دی ۱۴۰۳', '18 January 2025', '۲۸ دی ۱۴۰۳', '18 January 2025'],
  ['another month', '۲۸ دی ۱۴۰۳', '17 February 2025', '۲۸ دی ۱۴۰۳', '17 February 2025'],
  ['another year', '۲۸ دی ۱۴۰۳', '17 January 2024', '۲۸ دی ۱۴۰۳', '17 January 2024'],
  ['the year of the other calendar', '۱۰ مهر', '2 October 1404', '۱۰ مهر', '2 October 1404'],
  ['a Gregorian year', '۲۶ آذر ۲۰۲۵', '17 December 2025', '۲۶ آذر ۲۰۲۵', '17 December 2025'],
  ['a lost date', 'معاهده ۲۸ دی ۱۴۰۳ امضا شد.', 'The Treaty was signed.', '۲۸ دی ۱۴۰۳', ''],
  ['an added date', 'معاهده امضا شد.', 'The Treaty was signed on 17 January 2025.', '', '17 January 2025'],
  ['another weekday', 'روز شنبه آمد.', 'He came on Sunday.', 'شنبه', 'Sunday'],
  ['another month alone', 'انتخابات نوامبر', 'the October elections', 'نوامبر', 'October'],
  ['another Persian month alone', 'سفر در اسفند انجام شد.', 'The visit took place in May.', 'اسفند', 'May'],
  ['a year alone', 'در سال ۲۰۱۸', 'in 2019', '۲۰۱۸', '2019'],
  ['another lunar month', '۱۷ رمضان ۱۴۴۶', '17 Rajab 1446', '۱۷ رمضان ۱۴۴۶', '17 Rajab 1446'],
  ['another Gregorian year', 'در سال ۱۴۰۳', 'in 2023', '۱۴۰۳', '2023'],
];

describe('dates', () => {
  it.each(RIGHT)('accepts %s', (_, fa, en) => {
    expect([...findingsIn('date', fa, en), ...findingsIn('number', fa, en)]).toEqual([]);
  });

  it.each(WRONG)('finds %s, and no wrong number', (_, fa, en, source, target) => {
    const [finding] = findingsIn('date', fa, en);
    expect(finding?.source.map(({ text }) => text).join()).toBe(source);
    expect(finding?.target.map(({ text }) => text).join()).toBe(target);
    expect(findingsIn('number', fa, en)).toEqual([]);
  });

  it('says which day is meant', () => {
    const [finding] = findingsIn('date', '۲۸ دی ۱۴۰۳', '18 January 2025');
    expect(finding?.message.en).toContain('“۲۸ دی ۱۴۰۳” (2025-01-17)');
    expect(finding?.message.fa).toContain('«18 January 2025» (2025-01-18)');
  });

  it('finds a weekday on which the date does not fall', () => {
    const unit = unitOf('۲۸ دی ۱۴۰۳', 'Monday, 17 January 2025');
    const [finding] = checkUnits([unit], { kinds: ['date'] }).findings;
    expect(finding?.message.en).toContain('Monday');
  });

  it('knows every day of both calendars, and finds the days around it', () => {
    const day = fc.date({ min: new Date('1930-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 400 }), (date, days) => {
        const fa = persian(date);
        expect(findingsIn('date', fa, english(date))).toEqual([]);
        const other = new Date(date.getTime() + days * 86_400_000);
        expect(findingsIn('date', fa, english(other))).toHaveLength(1);
      }),
    );
  });
});

const MONTHS = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ');

function persian(date: Date): string {
  const { year = 0, month = 0, day = 0 } = isoToPersian(date.toISOString().slice(0, 10)) ?? {};
  return toPersianDigits(`${day} ${MONTHS[month - 1]} ${year}`);
}

function english(date: Date): string {
  return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}
