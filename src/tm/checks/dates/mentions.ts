/**
 * The dates of a text as intervals of days, so that calendars need not be told apart when they are compared.
 *
 *     ۲۸ دی ۱۴۰۳   ─▶  2025-01-17 … 2025-01-17        17 رجب 1446  ─▶  2025-01-15 … 2025-01-19
 *     آبان ۱۴۰۳    ─▶  2024-10-22 … 2024-11-20        November     ─▶  --11-01 … --11-30
 *     شنبه         ─▶  weekday 6 alone
 *
 * A year alone is a number that is said to be a year; numbers are compared elsewhere.
 */
import type { DateSpan } from '../../../text/dates/dates.js';
import { isWeekday, monthName, weekdayBefore } from '../../../text/dates/names.js';
import { period } from '../../../text/dates/period.js';
import type { NumberReading } from '../../../text/numbers/numbers.js';
import type { Item } from '../../../text/tokens/read.js';
import { bareMonthAt } from '../../repair/dates.js';
import type { Span } from '../../span.js';
import { type LunarDate, lunarDateAt, lunarDay } from './lunar.js';
import { type DateMention, daysOf, type WeekdayMention } from './mention.js';

/** The dates of a text. */
export interface DateReading {
  /** With a month at least, in order. */
  readonly dates: readonly DateMention[];
  /** Years that are said to be years. */
  readonly years: readonly Span[];
  readonly weekdays: readonly WeekdayMention[];
}

/** No date but a year, or several, is as long. */
const YEAR_DAYS = 360;

/** Reads the dates of a text. */
export function readDates(
  raw: string,
  items: readonly Item[],
  numbers: readonly NumberReading[],
  spans: readonly DateSpan[],
): DateReading {
  const starting = new Map(numbers.map((number) => [number.from, number]));
  const ending = new Map(numbers.map((number) => [number.to, number]));
  const dates: Unnumbered[] = [];
  const years: Span[] = [];
  const weekdays: WeekdayMention[] = [];
  for (const span of spans) {
    if (isYears(span)) years.push(span);
    else dates.push(mentionOf(raw, span));
  }
  let next = 0;
  items.forEach((item, i) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= item.start) next++;
    const inside = (spans[next]?.start ?? Number.POSITIVE_INFINITY) <= item.start;
    if (inside && !isYears(spans[next] as DateSpan)) return;
    const lunar = lunarDateAt(items, i, starting, ending);
    if (lunar !== undefined) {
      const [start, end] = [(items[lunar.from] as Item).start, (items[lunar.to - 1] as Item).end];
      dates.push({ ...PLAIN, start, end, ...lunarDays(lunar), isLunar: true });
      return;
    }
    const month = monthAt(raw, items, i);
    if (month !== undefined) dates.push({ ...mentionOf(raw, month), isBare: true, isDoubtful: month.isDoubtful });
    const weekday = weekdayAt(items, i);
    if (weekday !== undefined) weekdays.push(weekday);
  });
  const sorted = dates.sort((one, other) => one.start - other.start);
  return { dates: numbered(sorted, items, numbers), years, weekdays };
}

function isYears({ first, last }: DateSpan): boolean {
  return !first.startsWith('-') && Math.abs(daysOf(last) - daysOf(first)) >= YEAR_DAYS;
}

type Unnumbered = Omit<DateMention, 'numbers'>;

/** Dates with the values of the numbers inside them. */
function numbered(
  dates: readonly Unnumbered[],
  items: readonly Item[],
  numbers: readonly NumberReading[],
): DateMention[] {
  let next = 0;
  return dates.map((date) => {
    const inside: number[] = [];
    for (; next < numbers.length; next++) {
      const { from, value } = numbers[next] as NumberReading;
      const { start } = items[from] as Item;
      if (start >= date.end) break;
      if (start >= date.start) inside.push(value);
    }
    return { ...date, numbers: inside };
  });
}

function mentionOf(raw: string, span: DateSpan): Unnumbered {
  const { first, last, start, end, weekday } = span;
  const days = { first: daysOf(first), last: daysOf(last) };
  const text = raw.slice(start, end);
  const isNumeric = /^[^\p{L}]*$/u.test(text);
  const isAmbiguous = isNumeric && days.first !== days.last;
  const { first: a, last: b } = days;
  const readings = isAmbiguous ? [a, b].map((day) => ({ first: day, last: day })) : [days];
  const hasYear = !first.startsWith('-');
  const isLong = !isAmbiguous && Math.abs(days.last - days.first) >= 27;
  const mixed = mixedYear(raw, span);
  return {
    ...PLAIN,
    ...{ start, end: Math.max(end, mixed ?? 0), readings, hasYear, hasDay: !isLong, isMixed: mixed !== undefined },
    isDoubtful: COMPACT_DISC.test(text),
    ...(weekday === undefined ? {} : { weekday }),
  };
}

/** «سی دی» is a CD far more often than the thirtieth of Dey. */
const COMPACT_DISC = /^سی[ \u200c]دی$/u;

/** What most dates are not. */
const PLAIN = { isLunar: false, isBare: false, isDoubtful: false, isMixed: false };

/** A Gregorian year right after a Persian date without one. */
const GREGORIAN_YEAR = /^\s*(?:ماه\s*)?(?:سال\s*)?[،,]?\s*(?:19|20|۱۹|۲۰)\p{Nd}{2}(?!\p{Nd})/u;
/** As far as that goes. */
const LONGEST_YEAR = 20;
/** A Gregorian date with a Persian year, as reports of today have none of the fourteenth century. */
const PERSIAN_YEAR = /^1(?:3[2-9]|4[0-4])\d-/u;

/** Where a date ends whose year is of the other calendar; `undefined` for others. */
function mixedYear(raw: string, { calendar, first, end }: DateSpan): number | undefined {
  if (calendar === 'gregorian') return PERSIAN_YEAR.test(first) ? end : undefined;
  if (!first.startsWith('-')) return undefined;
  const year = GREGORIAN_YEAR.exec(raw.slice(end, end + LONGEST_YEAR))?.[0];
  return year === undefined ? undefined : end + year.length;
}

/** Lunar dates without a year agree with all others, whatever days they are counted as. */
const SOME_LUNAR_YEAR = 1445;

function lunarDays({ year, month, day }: LunarDate): Pick<DateMention, 'readings' | 'hasYear' | 'hasDay'> {
  const first = lunarDay(year ?? SOME_LUNAR_YEAR, month, day ?? 1);
  const last = day === undefined ? first + 29 : first;
  return { readings: [{ first, last }], hasYear: year !== undefined, hasDay: day !== undefined };
}

/** Words after which the name of a Persian month is the month. */
const BEFORE_MONTH: ReadonlySet<string> = new Set(
  'در تا از ماه اوایل اواسط اواخر اول ابتدای نیمه اخر پایان'.split(' '),
);

/** A month without day and year, and whether it may be another word. */
function monthAt(raw: string, items: readonly Item[], at: number): (DateSpan & { isDoubtful: boolean }) | undefined {
  const { text, start, end, capital } = items[at] as Item;
  const month = monthName(text);
  if (month === undefined) return undefined;
  const isSure = bareMonthAt(raw, items, at) !== undefined;
  if (month.calendar === 'gregorian') {
    if (!isSure && !capital && text < '\u0600') return undefined;
    const days = period({ calendar: 'gregorian', month: month.number });
    return days && { ...days, calendar: 'gregorian', start, end, isDoubtful: !isSure };
  }
  // Names of Persian months are words and names, too, but «مهرماه» and «اواخر مهر» are not.
  const isTwo = items[at + 1]?.text === 'ماه';
  if (!isTwo && !text.endsWith('ماه') && !BEFORE_MONTH.has(items[at - 1]?.text ?? '')) return undefined;
  const days = period({ calendar: 'persian', month: month.number });
  return (
    days && { ...days, calendar: 'persian', start, end: (items[isTwo ? at + 1 : at] as Item).end, isDoubtful: false }
  );
}

/** A weekday that ends with an item; in English only the full name with a capital. */
function weekdayAt(items: readonly Item[], at: number): WeekdayMention | undefined {
  const { end, capital } = items[at] as Item;
  const textOf = (i: number) => (items[i]?.text ?? '').replace(/['’]s?$/u, '');
  const text = textOf(at);
  if (!isWeekday(text) || (text < '\u0600' && (!capital || text.length < 6))) return undefined;
  const weekday = weekdayBefore(textOf, at + 1);
  return weekday && { weekday: weekday.number, start: (items[at + 1 - weekday.words] as Item).start, end };
}
