import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoToPersian, parseDates, persianToIso } from '../../../src/text/dates/index.js';
import { toPersianDigits } from '../../../src/text/numbers/index.js';
import { anyString } from '../../texts.js';

/** «2025-01-17 [۲۸ دی ۱۴۰۳]»: a date as a line that a test can show. */
const datesIn = (raw: string) =>
  parseDates(raw).map(
    ({ first, last, start, end }) => `${first === last ? first : `${first}/${last}`} [${raw.slice(start, end)}]`,
  );

describe('dates in raw text', () => {
  it.each([
    ['در ۲۸ دی ماه ۱۴۰۳ امضا شد', ['2025-01-17 [۲۸ دی ماه ۱۴۰۳]']],
    ['۲۲ شهریور سال ۹۲', ['2013-09-13 [۲۲ شهریور سال ۹۲]']],
    ['هفتم و هشتم فروردین ماه ۱۴۰۳', ['2024-03-26 [هفتم]', '2024-03-27 [هشتم فروردین ماه ۱۴۰۳]']],
    ['هفتم و هشتم فروردین ماه', ['--03-26/--03-27 [هفتم]', '--03-27/--03-28 [هشتم فروردین ماه]']],
    ['۷ تا ۹ فروردین ۱۴۰۳', ['2024-03-26/2024-03-28 [۷ تا ۹ فروردین ۱۴۰۳]']],
    ['از ۲۸ دی تا ۳ بهمن ۱۴۰۳', ['2025-01-17 [۲۸ دی]', '2025-01-22 [۳ بهمن ۱۴۰۳]']],
    ['اردیبهشت ماه ۱۴۰۲', ['2023-04-21/2023-05-21 [اردیبهشت ماه ۱۴۰۲]']],
    ['۱۴۰۳/۱۰/۲۸ و ۲۸/۱۰/۱۴۰۳', ['2025-01-17 [۱۴۰۳/۱۰/۲۸]', '2025-01-17 [۲۸/۱۰/۱۴۰۳]']],
    ['سال ۱۴۰۳', ['2024-03-20/2025-03-20 [سال ۱۴۰۳]']],
    ['سال‌های ۱۴۰۰ تا ۱۴۰۳', ['2021-03-21/2025-03-20 [سال‌های ۱۴۰۰ تا ۱۴۰۳]']],
    ['۱۰ مهر امسال', ['--10-01/--10-02 [۱۰ مهر]']],
    ['۱۱ دی', ['--12-31/--01-01 [۱۱ دی]']],
    ['نه دی', ['--12-29/--12-30 [نه دی]']],
    ['اول مهر ۱۴۰۳', ['2024-09-22 [اول مهر ۱۴۰۳]']],
    ['جمعه ۲۸ دی ۱۴۰۳', ['2025-01-17 [جمعه ۲۸ دی ۱۴۰۳]']],
    ['۲۸ جدی ۱۴۰۳', ['2025-01-17 [۲۸ جدی ۱۴۰۳]']],
    ['۱۷ ژانویه', ['--01-17 [۱۷ ژانویه]']],
    ['۵ می ۲۰۲۵', ['2025-05-05 [۵ می ۲۰۲۵]']],
    ['the 1st of May and May 2nd, 2024', ['2024-05-01 [1st of May]', '2024-05-02 [May 2nd, 2024]']],
    ['Jan. 17, 2025', ['2025-01-17 [Jan. 17, 2025]']],
    ['17-Jan-2025', ['2025-01-17 [17-Jan-2025]']],
    ['2025 January 17', ['2025-01-17 [2025 January 17]']],
    ['Friday, 17 January 2025', ['2025-01-17 [Friday, 17 January 2025]']],
    ['April 7-9, 2025', ['2025-04-07/2025-04-09 [April 7-9, 2025]']],
    ['28 December to 3 January 2025', ['2024-12-28 [28 December]', '2025-01-03 [3 January 2025]']],
    ['2025-01-17 or 17/01/2025', ['2025-01-17 [2025-01-17]', '2025-01-17 [17/01/2025]']],
    ['17.01.2025', ['2025-01-17 [17.01.2025]']],
    ['03/04/2025', ['2025-03-04/2025-04-03 [03/04/2025]']],
    ['در ۲۰۲۰، تا', ['2020-01-01/2020-12-31 [۲۰۲۰]']],
    ['سال ۲۰۲۶- ۲۰۲۸', ['2026-01-01/2028-12-31 [سال ۲۰۲۶- ۲۰۲۸]']],
    ['in 2024, from 2015 to 2020', ['2024-01-01/2024-12-31 [2024]', '2015-01-01/2020-12-31 [2015 to 2020]']],
  ])('%j', (raw, expected) => {
    expect(datesIn(raw)).toEqual(expected);
  });

  it.each([
    'the 1990s',
    'دهه ۱۳۷۰',
    '۱۵ رمضان ۱۴۴۵',
    'سال ۱۴۴۵ هجری قمری',
    '۳۱ مهر ۱۴۰۳',
    '۳۰ اسفند ۱۴۰۲',
    '31 February 2024',
    '۵ می شود',
    '5 may attend',
    'انجام می دهم',
    'در ۲۰۰۰ روستا',
    '۵ میزان',
    'in 2000 villages',
    'in 2,024',
    '2025-13-45',
    '021-22-3344',
  ])('none in %j', (raw) => {
    expect(datesIn(raw)).toEqual([]);
  });

  it('know the weekday beside them', () => {
    expect(parseDates('سه شنبه، ۲۸ دی‌ماه')[0]?.weekday).toBe(2);
    expect(parseDates('on Friday, 17 January 2025')[0]?.weekday).toBe(5);
    expect(parseDates('۱۷ ژانویه ۲۰۲۵')[0]?.weekday).toBeUndefined();
  });

  it('are the same day however they are written', () => {
    const months = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ');
    const days = fc.date({ min: new Date('1921-03-21'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const { year = 0, month = 0, day = 0 } = isoToPersian(iso) ?? {};
        expect(persianToIso(year, month, day)).toBe(iso);
        const named = `${day} ${months[month - 1]} ماه ${year}`;
        const long = date.toLocaleDateString('en-US', { dateStyle: 'full', timeZone: 'UTC' });
        for (const raw of [named, toPersianDigits(named), `${year}/${month}/${day}`, iso, long]) {
          expect(parseDates(raw)).toEqual([expect.objectContaining({ first: iso, last: iso })]);
        }
      }),
      { numRuns: 300 },
    );
  });

  const likely = fc
    .array(
      fc.constantFrom(
        ...'۲۸ دی ماه سال ۱۴۰۳ تا و هفتم May may 17 2025 / - . , th of in سه شنبه Friday ۳۱ 03/04/2025 می'.split(' '),
      ),
    )
    .chain((pieces) => fc.constantFrom('', ' ').map((space) => pieces.join(space)));

  it('are real days in order and do not overlap, whatever the text', () => {
    const day = /^(?:\d{4}|-)-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u;
    fc.assert(
      fc.property(fc.oneof(anyString, likely), (raw) => {
        let past = 0;
        for (const { first, last, start, end } of parseDates(raw)) {
          expect(first).toMatch(day);
          expect(last).toMatch(day);
          if (!first.startsWith('-')) expect(last >= first).toBe(true);
          expect(start).toBeGreaterThanOrEqual(past);
          expect(end).toBeGreaterThan(start);
          past = end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('are found whether or not the sieve has looked for them first', () => {
    const pieces = [
      ...['۲۸ ', '7', '31/', '2025-', '1403.', '10', ',', ' ', '\u200c', '\u0653', '\u00ad', '\u200e', 'ـ', 'ء'],
      ...['دی ', 'دی‌ماه', 'مهر', 'ا\u0653بان', 'آبان ', 'May ', 'of ', 'th ', 'ماه '],
      ...['سال ', 'in ', 'در ', 'تا ', 'و '],
      ...['بیست‌ویکم ', 'پنجم ', 'first ', 'half ', '#', 'www.', '½', '①', "'", 'x'],
    ];
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((list) => list.join(''));
    fc.assert(
      fc.property(text, (raw) => {
        // An at sign may begin an address, and makes the sieve let any text through.
        expect(parseDates(raw)).toEqual(parseDates(`${raw} @`));
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    'می ',
    'دی',
    '۷ و ',
    '۲۸ دی تا ',
    '1/',
    '2025-',
    'in 2024-',
    'سال ',
    'of ',
    'May ',
  ])('of %j repeated take linear time', (piece) => {
    const start = performance.now();
    parseDates(piece.repeat(20_000));
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
