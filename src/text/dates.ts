/**
 * Dates in both calendars, found in canonical words and said as ISO 8601: «۲۸ دی ماه ۱۴۰۳» is 2025-01-17.
 */
import { persianToIso } from './calendar.js';
import type { FoundNumber } from './numbers.js';
import { findNumbers } from './numbers.js';
import type { Word } from './words.js';

/** A date in a list of words. */
export interface FoundDate {
  /** First day that it may mean, ISO 8601; without a year, `--MM-DD`. */
  readonly first: string;
  /** Last day that it may mean: the same as {@link first} for a full date, the end of the month or year otherwise. */
  readonly last: string;
  /** Index of its first word. */
  readonly from: number;
  /** Index after its last word. */
  readonly to: number;
}

/**
 * The dates in a list of words, in order: day, month and year; month and year; day and month.
 *
 * A year alone is a number like others and is left to {@link findNumbers}. Names of Persian months that are words too («مهر»,
 * «دی») count only beside a number.
 *
 * @param list - What {@link words} returned for a Persian or an English text.
 * @example
 * ```ts
 * findDates(words('آبان ماه ۱۴۰۳')); // [{ first: '2024-10-22', last: '2024-11-20', from: 0, to: 3 }]
 * ```
 */
export function findDates(list: readonly Pick<Word, 'text'>[]): FoundDate[] {
  const numbers = findNumbers(list);
  const startingAt = new Map(numbers.map((number) => [number.from, number]));
  const endingAt = new Map(numbers.map((number) => [number.to, number]));
  const found: FoundDate[] = [];
  list.forEach(({ text }, i) => {
    const month = MONTHS.get(text);
    if (month === undefined) return;
    const date = dateAround(list, i, month, startingAt, endingAt);
    if (date && date.from >= (found.at(-1)?.to ?? 0)) found.push(date);
  });
  return found;
}

interface Month {
  readonly calendar: 'persian' | 'gregorian';
  readonly number: number;
}

const MONTHS: ReadonlyMap<string, Month> = new Map([
  ...months('persian', 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'),
  ...months(
    'persian',
    'فروردینماه اردیبهشتماه خردادماه تیرماه مردادماه شهریورماه مهرماه آبانماه آذرماه دیماه بهمنماه اسفندماه',
  ),
  ...months('gregorian', 'ژانویه فوریه مارس آوریل مه ژوین ژوییه اوت سپتامبر اکتبر نوامبر دسامبر'),
  ...months('gregorian', 'جنوری فبروری مارچ اپریل می جون جولای آگوست سپتمبر اکتوبر نومبر دسمبر'),
  ...months('gregorian', 'january february march april may june july august september october november december'),
  ...months('gregorian', 'jan feb mar apr may jun jul aug sep oct nov dec'),
]);

function months(calendar: Month['calendar'], names: string): [string, Month][] {
  return names.split(' ').map((name, i) => [name, { calendar, number: i + 1 }]);
}

/** Reads outwards from the name of a month: «۲۸ [دی] ماه سال ۱۴۰۳», "17 [January] 2025", "[January] 17, 2025". */
function dateAround(
  list: readonly Pick<Word, 'text'>[],
  at: number,
  { calendar, number: month }: Month,
  startingAt: ReadonlyMap<number, FoundNumber>,
  endingAt: ReadonlyMap<number, FoundNumber>,
): FoundDate | undefined {
  let from = at;
  let to = at + 1;
  let day: number | undefined;
  const takeDay = (number: FoundNumber | undefined) => {
    if (day !== undefined || !number || !isDay(number.value)) return;
    day = number.value;
    from = Math.min(from, number.from);
    to = Math.max(to, number.to);
  };
  takeDay(endingAt.get(ORDINAL.has(list[from - 1]?.text ?? '') ? from - 1 : from));
  if (list[to]?.text === 'ماه') to++;
  takeDay(startingAt.get(to));
  let next = to;
  while (BEFORE_YEAR.has(list[next]?.text ?? '')) next++;
  const stated = startingAt.get(next);
  const year = stated && fullYear(stated.value, calendar);
  if (year !== undefined && stated) to = stated.to;
  if (year === undefined && day === undefined) return undefined;
  return { ...interval(calendar, year, month, day), from, to };
}

const ORDINAL: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th', 'of']);
const BEFORE_YEAR: ReadonlySet<string> = new Set(['سال', 'ماه', 'of', 'st', 'nd', 'rd', 'th']);

function isDay(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 31;
}

/** The year in full: «۹۲» beside a Persian month is 1392. */
function fullYear(value: number, calendar: Month['calendar']): number | undefined {
  if (!Number.isInteger(value)) return undefined;
  if (calendar === 'persian') {
    if (value >= 1200 && value <= 1500) return value;
    return value >= 32 && value <= 99 ? 1300 + value : undefined;
  }
  return value >= 1000 && value <= 2200 ? value : undefined;
}

/** Any leap year: a day and month without a year is told as in it. */
const SOME_PERSIAN_YEAR = 1403;
const SOME_GREGORIAN_YEAR = 2024;

function interval(
  calendar: Month['calendar'],
  year: number | undefined,
  month: number,
  day: number | undefined,
): Pick<FoundDate, 'first' | 'last'> {
  const iso = calendar === 'persian' ? persianToIso : gregorianToIso;
  const inYear = year ?? (calendar === 'persian' ? SOME_PERSIAN_YEAR : SOME_GREGORIAN_YEAR);
  const first = iso(inYear, month, day ?? 1);
  const last = day === undefined ? dayBefore(month === 12 ? iso(inYear + 1, 1, 1) : iso(inYear, month + 1, 1)) : first;
  return year === undefined
    ? { first: first.replace(/^\d+/u, '-'), last: last.replace(/^\d+/u, '-') }
    : { first, last };
}

function gregorianToIso(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

function dayBefore(iso: string): string {
  return new Date(Date.parse(iso) - 86_400_000).toISOString().slice(0, 10);
}
