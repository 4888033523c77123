/** From what a date says to the days that it may mean. */
import { type Calendar, daysInMonth, toIso } from './calendar.js';

/** What a date says; what it leaves out is `undefined`. */
export interface StatedDate {
  readonly calendar: Calendar;
  readonly year?: number | undefined;
  /** Last year of a range of years. */
  readonly lastYear?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** Last day of a range of days. */
  readonly lastDay?: number | undefined;
}

/** The days that a date may mean. */
export interface Period {
  /** First day, ISO 8601; without a year, `--MM-DD`. */
  readonly first: string;
  /** Last day: the same as {@link first} for a full date, the end of the month or year otherwise. */
  readonly last: string;
}

/**
 * A day of the Persian calendar falls on two days of the Gregorian one, by the year: 29 Dey on 18 or 19 January. Both kinds of
 * year are asked, of today's cycle; the second is leap, so that 30 Esfand is in it.
 */
const SOME_YEARS = { persian: [1403, 1402], gregorian: [2024] } as const;

/** The days that a date may mean, or `undefined` where the calendar has no such day. */
export function period(date: StatedDate): Period | undefined {
  const { calendar, year, lastYear, month, day, lastDay } = date;
  if (month === undefined) {
    if (year === undefined) return undefined;
    return { first: toIso(calendar, year, 1, 1), last: endOf(calendar, lastYear ?? year, 12) };
  }
  if (year === undefined) return yearless(date);
  const days = daysInMonth(calendar, year, month);
  const to = lastDay ?? day;
  if (days === 0 || (day !== undefined && day < 1) || (to !== undefined && to > days)) return undefined;
  return {
    first: toIso(calendar, year, month, day ?? 1),
    last: to === undefined ? endOf(calendar, year, month) : toIso(calendar, year, month, to),
  };
}

function yearless(date: StatedDate): Period | undefined {
  const found = SOME_YEARS[date.calendar].map((year) => period({ ...date, year })).filter((days) => days !== undefined);
  const [early, late = early] = found;
  if (early === undefined || late === undefined) return undefined;
  return { first: early.first.replace(/^\d+/u, '-'), last: late.last.replace(/^\d+/u, '-') };
}

function endOf(calendar: Calendar, year: number, month: number): string {
  return toIso(calendar, year, month, daysInMonth(calendar, year, month));
}

/** Whether a number may be the day of a month. */
export function isDay(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 31;
}

/** The year in full, where a number may be one: «۹۲» beside a Persian month is 1392. */
export function fullYear(value: number, calendar: Calendar): number | undefined {
  if (!Number.isInteger(value)) return undefined;
  if (calendar === 'gregorian') return value >= 1000 && value <= 2200 ? value : undefined;
  if (value >= 1200 && value <= 1500) return value;
  return value >= 32 && value <= 99 ? 1300 + value : undefined;
}

/** The calendar that a year of four digits belongs to. */
export function calendarOf(year: number): Calendar | undefined {
  if (year >= 1200 && year <= 1500) return 'persian';
  return year >= 1600 && year <= 2200 ? 'gregorian' : undefined;
}

const TO: ReadonlySet<string> = new Set(['تا', 'الی', 'to', '-']);
const AND: ReadonlySet<string> = new Set(['و', 'and', ',']);

/** How a word or mark joins two dates or days. */
export function jointOf(folded: string): 'to' | 'and' | undefined {
  if (TO.has(folded)) return 'to';
  return AND.has(folded) ? 'and' : undefined;
}
