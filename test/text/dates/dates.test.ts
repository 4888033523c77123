import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/text/dates/index.js';
import { words } from '../../../src/text/index.js';

const datesIn = (raw: string) =>
  findDates(words(raw)).map(({ first, last }) => (first === last ? first : `${first}/${last}`));

describe('dates in text', () => {
  it.each([
    ['۲۸ دی ۱۴۰۳', '2025-01-17'],
    ['۲۸ دی ماه ۱۴۰۳', '2025-01-17'],
    ['۲۸ دی\u200cماه سال ۱۴۰۳', '2025-01-17'],
    ['28 دیماه 1403', '2025-01-17'],
    ['۱۰ مهر ۹۲', '2013-10-02'],
    ['بیست و هشتم دی ۱۴۰۳', '2025-01-17'],
    ['۱۷ ژانویه ۲۰۲۵', '2025-01-17'],
    ['۱۷ ژانویهٔ ۲۰۲۵ میلادی', '2025-01-17'],
    ['۱۷ جنوری ۲۰۲۵', '2025-01-17'],
    ['17 January 2025', '2025-01-17'],
    ['January 17, 2025', '2025-01-17'],
    ['17 Jan 2025', '2025-01-17'],
    ['آبان ماه ۱۴۰۳', '2024-10-22/2024-11-20'],
    ['اسفند ۱۴۰۳', '2025-02-19/2025-03-20'],
    ['in February 2024', '2024-02-01/2024-02-29'],
    ['December 2025', '2025-12-01/2025-12-31'],
    ['19 January', '--01-19'],
    ['۲۹ دی', '--01-18/--01-19'],
  ])('%j', (raw, expected) => {
    expect(datesIn(raw)).toEqual([expected]);
  });

  it.each([
    'مهر و محبت',
    'خبرگزاری مهر',
    'You may go',
    'سال ۱۴۰۳',
    'in 2025',
    '45 نفر دی',
    'the march of time',
  ])('none in %j', (raw) => {
    expect(datesIn(raw)).toEqual([]);
  });

  it('with an ordinal and "of"', () => {
    expect(datesIn('the 17th of January 2025')).toEqual(['2025-01-17']);
  });

  it('of a sentence have the words that they are made of', () => {
    const list = words('این سند ۲۸ دی ۱۴۰۳ در مسکو و ۱۰ مهر ۱۴۰۴ در تهران');
    expect(findDates(list)).toEqual([
      { first: '2025-01-17', last: '2025-01-17', from: 2, to: 5 },
      { first: '2025-10-02', last: '2025-10-02', from: 8, to: 11 },
    ]);
  });

  it('are the same day in both calendars', () => {
    const persian = (date: Date) =>
      date.toLocaleDateString('fa-IR-u-ca-persian', { dateStyle: 'long', timeZone: 'UTC' });
    const english = (date: Date) => date.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
    const days = fc.date({
      min: new Date('1953-03-21'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10);
        expect(datesIn(persian(date))).toEqual([iso]);
        expect(datesIn(english(date))).toEqual([iso]);
      }),
      { numRuns: 300 },
    );
  });
});
