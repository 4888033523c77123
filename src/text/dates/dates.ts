/**
 * Dates in both calendars, said as ISO 8601: «۲۸ دی ماه ۱۴۰۳» is 2025-01-17.
 *
 * The name of a month is found first; from there the reader goes outwards, over what may stand between:
 *
 *     دوشنبه   ۲۷  و  ۲۸     دی      ماه  سال   ۱۴۰۳
 *     weekday  days     ← month →    month's word, year's word, year
 *
 * Dates in digits alone, «۱۴۰۳/۱۰/۲۸», and years, «سال ۱۴۰۳», are read where the text says that they are dates. Lunar dates
 * depend on who saw the moon, and decades are not days: both are left alone.
 */

import { type NumberReading, type Readable, readNumbers } from '../numbers/numbers.js';
import { type Item, readItems } from '../tokens/read.js';
import type { Calendar } from './calendar.js';
import { numericDateAt, yearAt } from './in-digits.js';
import { type Month, monthName, weekdayBefore } from './names.js';
import { fullYear, isDay, jointOf, type Period, period, type StatedDate } from './period.js';
import { mayHaveDate } from './sieve.js';

/** A date in a list of words. */
export interface FoundDate extends Period {
  /** Index of its first word. */
  readonly from: number;
  /** Index after its last word. */
  readonly to: number;
}

/** A date in a raw text. */
export interface DateSpan extends Period {
  /** The calendar that it is written in. */
  readonly calendar: Calendar;
  /** The weekday beside it, ISO 8601: 1 for Monday to 7 for Sunday. */
  readonly weekday?: number;
  /** Offset in the raw text, the weekday included. */
  readonly start: number;
  /** Offset after it. */
  readonly end: number;
}

/**
 * The dates in a list of words, in order: day, month and year; month and year; day and month.
 *
 * Words do not know the marks between them, so dates in digits alone are not found; {@link parseDates} finds them. A year alone
 * is a number like others and is left to `findNumbers`. Names of Persian months that are words too («مهر», «دی») count
 * only beside a number.
 *
 * @param list - What `words` returned for a Persian or an English text.
 * @example
 * ```ts
 * findDates(words('آبان ماه ۱۴۰۳')); // [{ first: '2024-10-22', last: '2024-11-20', from: 0, to: 3 }]
 * ```
 */
export function findDates(list: readonly Readable[]): FoundDate[] {
  return namedDates(list, readNumbers(list)).map(({ first, last, from, to }) => ({ first, last, from, to }));
}

/**
 * The dates in a text, in order and without overlaps.
 *
 * Of several days before one month each is a date of its own, or they are one period: «هفتم و هشتم فروردین» is two dates, «۷ تا ۹
 * فروردین» is one. A Persian day without a year may fall on two days of the Gregorian calendar, which are then its first and
 * last; so are both readings of 03/04/2025. Time is linear in the length.
 *
 * @param raw - Persian or English text.
 * @example
 * ```ts
 * parseDates('۲۸ دی ۱۴۰۳'); // [{ first: '2025-01-17', last: '2025-01-17', calendar: 'persian', start: 0, end: 10 }]
 * ```
 */
export function parseDates(raw: string): DateSpan[] {
  if (!mayHaveDate(raw)) return [];
  const items = readItems(raw);
  const named = namedDates(items, readNumbers(items));
  const spans: DateSpan[] = [];
  const put = (from: number, to: number, { first, last }: Period, calendar: Calendar, weekday?: number) => {
    const start = (items[from] as Item).start;
    const end = (items[to - 1] as Item).end;
    spans.push({ first, last, calendar, ...(weekday === undefined ? {} : { weekday }), start, end });
  };
  let k = 0;
  for (let i = 0; i < items.length; ) {
    const next = named[k];
    const date = next?.from === i ? undefined : (numericDateAt(items, i) ?? yearAt(items, i));
    if (next?.from === i) {
      put(next.from, next.to, next, next.stated.calendar, next.weekday);
      k++;
      i = next.to;
    } else if (date !== undefined && date.to <= (next?.from ?? items.length)) {
      const weekday = weekdayAround(items, date.from, i);
      put(weekday?.from ?? date.from, date.to, date, date.calendar, weekday?.number);
      i = date.to;
    } else {
      i++;
    }
  }
  return spans;
}

/** A date beside the name of a month. */
interface NamedDate extends FoundDate {
  readonly stated: StatedDate;
  readonly weekday?: number | undefined;
}

/** What the reader of months asks of a word; lists of words do not know all of it. */
type DateItem = Readable & Partial<Item>;

function namedDates(list: readonly DateItem[], numbers: readonly NumberReading[]): NamedDate[] {
  const reader = new MonthReader(list, numbers);
  const found: NamedDate[] = [];
  list.forEach(({ text }, i) => {
    const month = monthName(text);
    if (month === undefined) return;
    const free = found.at(-1)?.to ?? 0;
    for (const date of reader.datesAround(i, month, free)) if (date.from >= (found.at(-1)?.to ?? 0)) found.push(date);
  });
  return withYears(list, found);
}

/** What stands between a day and a month: "17th of January", «۷ام ماه مهر», 17-Jan. */
const BETWEEN: ReadonlySet<string> = new Set('st nd rd th of ام م مین ماه -'.split(' '));
const AFTER_DAY: ReadonlySet<string> = new Set('st nd rd th'.split(' '));
const BEFORE_YEAR: ReadonlySet<string> = new Set('سال ماه of , - .'.split(' '));

/** How many days may be listed before one month: «۷، ۸ و ۹ فروردین». */
const MOST_DAYS = 6;

/** Reads outwards from the name of a month. */
class MonthReader {
  readonly #list: readonly DateItem[];
  readonly #startingAt: ReadonlyMap<number, NumberReading>;
  readonly #endingAt: ReadonlyMap<number, NumberReading>;

  constructor(list: readonly DateItem[], numbers: readonly NumberReading[]) {
    this.#list = list;
    this.#startingAt = new Map(numbers.map((number) => [number.from, number]));
    this.#endingAt = new Map(numbers.map((number) => [number.to, number]));
  }

  /** The dates of the month at an index: several where several days are listed before it, none where it is no month. */
  datesAround(at: number, month: Month, free: number): NamedDate[] {
    const before = this.#numberBefore(at, free);
    let to = this.#skipMonthWord(at + 1);
    let day = before && isDay(before.value) ? before.value : undefined;
    let from = day !== undefined && before ? before.from : at;
    let lastDay: number | undefined;
    const after = this.#startingAt.get(to);
    if (day === undefined && after && isDay(after.value) && this.#mayFollow(at, after)) {
      day = after.value;
      to = after.to;
      if (AFTER_DAY.has(this.#text(to))) to++;
      const end = jointOf(this.#text(to)) === 'to' ? this.#startingAt.get(to + 1) : undefined;
      if (end && isDay(end.value) && end.value > day && monthName(this.#text(end.to)) === undefined) {
        lastDay = end.value;
        to = end.to;
      }
    }
    const stated = this.#yearAfter(to, month);
    // "21 March–21 September": the mark is the joint of a range, and no part of the date.
    if (stated === undefined && to === at + 2 && jointOf(this.#text(at + 1)) === 'to') to = at + 1;
    let year = stated?.year;
    if (stated) to = stated.to;
    else if (before && from === at && day !== undefined) {
      year = before.value > 99 ? fullYear(before.value, month.calendar) : undefined; // 2025 January 17
      if (year !== undefined) from = before.from;
    }
    if (!this.#isMonth(month, at, to, day, year)) return [];
    const date = { calendar: month.calendar, year, month: month.number };
    const days = day !== undefined && from < at && year === before?.value ? [] : this.#daysBefore(from, free, day);
    if (days[0]?.lastDay !== undefined) {
      lastDay = day;
      day = days[0].day;
      from = days[0].from;
      days.shift();
    }
    const main = this.#named({ ...date, day, lastDay }, from, to, free);
    if (main === undefined) return [];
    const listed = days.reverse().map((one) => this.#named({ ...date, day: one.day }, one.from, one.to, free));
    return [...listed.filter((one) => one !== undefined), main];
  }

  /** Days that are listed before the first one, nearest first: those of «۷، ۸ و [۹] فروردین»; a range comes alone. */
  #daysBefore(
    from: number,
    free: number,
    day: number | undefined,
  ): { day: number; from: number; to: number; lastDay?: number }[] {
    const days: { day: number; from: number; to: number; lastDay?: number }[] = [];
    if (day === undefined || !this.#startingAt.has(from)) return days;
    let least = day;
    while (days.length < MOST_DAYS) {
      const joint = jointOf(this.#text(from - 1));
      const number = joint && this.#numberBefore(from - 1, free);
      if (!number || !isDay(number.value) || number.value >= least) break;
      const range = joint === 'to' && days.length === 0;
      if (joint === 'to' && !range) break;
      days.push({ day: number.value, from: number.from, to: from - 1, ...(range ? { lastDay: day } : {}) });
      if (range) break;
      from = number.from;
      least = number.value;
    }
    return days;
  }

  /** The number that ends before an index, over "th", "of" and the like. */
  #numberBefore(at: number, free: number): NumberReading | undefined {
    let end = at;
    while (end > free && BETWEEN.has(this.#text(end - 1)) && at - end < 3) end--;
    const number = this.#endingAt.get(end) ?? this.#endingAt.get(at);
    return number && number.from >= free ? number : undefined;
  }

  /** Index after «ماه», or after the stop of "Jan." */
  #skipMonthWord(at: number): number {
    const text = this.#text(at);
    const touches = this.#list[at]?.near === true && (text === '.' || text === '-');
    return text === 'ماه' || (touches && this.#startingAt.has(at + 1)) ? at + 1 : at;
  }

  #yearAfter(at: number, { calendar }: Month): { year: number; to: number } | undefined {
    let next = at;
    while (next < at + 3 && BEFORE_YEAR.has(this.#text(next))) next++;
    const number = this.#startingAt.get(next);
    const year = number && number.kind === 'cardinal' ? fullYear(number.value, calendar) : undefined;
    // «۲۸ دی، ۵۰ نفر»: two digits are a year only right after the month or after «سال».
    if (number === undefined || year === undefined) return undefined;
    if (number.value < 100 && next > at && this.#text(next - 1) !== 'سال' && this.#text(next - 1) !== 'ماه')
      return undefined;
    return { year, to: number.to };
  }

  /** Whether a day may stand after the month: "January 17th"; in Persian only in digits, since «می دهم» is a verb. */
  #mayFollow(at: number, { digits }: NumberReading): boolean {
    const name = this.#text(at);
    return !isPersian(name) || (digits && name !== 'می');
  }

  #isMonth({ only }: Month, at: number, to: number, day: number | undefined, year: number | undefined): boolean {
    if (day === undefined && year === undefined) return false;
    if (only === 'capital') return this.#list[at]?.capital !== false;
    if (only === 'year') return day !== undefined && year !== undefined;
    // «۵ می شود»: the prefix of a verb, which stands apart in careless text.
    return only !== 'end' || year !== undefined || to > at + 1 || !isPersian(this.#text(at + 1));
  }

  #named(stated: StatedDate, from: number, to: number, free: number): NamedDate | undefined {
    const days = period(stated);
    if (days === undefined) return undefined;
    const weekday = weekdayAround(this.#list, from, free);
    return { ...days, from: weekday?.from ?? from, to, stated, weekday: weekday?.number };
  }

  #text(at: number): string {
    return this.#list[at]?.text ?? '';
  }
}

function isPersian(folded: string): boolean {
  return /^[\u0600-\u06ff]/u.test(folded);
}

/** The weekday before a date, and where it begins: "Friday, 17 January". Lists of words have no marks, and leave it alone. */
function weekdayAround(
  list: readonly DateItem[],
  from: number,
  free: number,
): { from: number; number: number } | undefined {
  if (list[from]?.near === undefined) return undefined;
  const text = (at: number) => list[at]?.text ?? '';
  const end = text(from - 1) === ',' ? from - 1 : from;
  const weekday = weekdayBefore(text, end);
  if (weekday === undefined || end - weekday.words < free) return undefined;
  return { from: end - weekday.words, number: weekday.number };
}

/** Fills in the year that the first of two joined dates leaves to the second: «از ۲۸ دی تا ۳ بهمن ۱۴۰۳». */
function withYears(list: readonly DateItem[], dates: readonly NamedDate[]): NamedDate[] {
  const filled = [...dates];
  for (let k = dates.length - 2; k >= 0; k--) {
    const date = filled[k] as NamedDate;
    const next = filled[k + 1] as NamedDate;
    const { calendar, year, month = 0 } = next.stated;
    if (date.stated.year !== undefined || year === undefined || date.stated.calendar !== calendar) continue;
    if (next.from !== date.to + 1 || jointOf(list[date.to]?.text ?? '') === undefined) continue;
    const stated = { ...date.stated, year: (date.stated.month ?? 0) > month ? year - 1 : year };
    const days = period(stated);
    if (days !== undefined) filled[k] = { ...date, ...days, stated };
  }
  return filled;
}
