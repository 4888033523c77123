/**
 * The Persian solar calendar against the Gregorian one.
 *
 * The civil calendar follows the equinox; the rule of 33 years, 8 of them leap, gives the same days for the years in use:
 *
 *     1 Farvardin of year y = 365 · (y − 1) + ⌊(8y + 21) / 33⌋ days after 1 Farvardin 1
 *
 * @see Heydari-Malayeri: A concise review of the Iranian calendar (2004), on the cycle of 33 years
 */

/** A calendar that dates are written in. */
export type Calendar = 'persian' | 'gregorian';

/** A day of the Persian calendar. */
export interface PersianDate {
  /** Persian year: 1403. */
  readonly year: number;
  /** 1 (Farvardin) to 12 (Esfand). */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const DAY = 86_400_000;
/** The day before 1 Farvardin 1, in days from 1 January 1970. */
const BEFORE_EPOCH = -492_269;

/**
 * The Gregorian date of a Persian one.
 *
 * @param year - Persian year; right for 1300 to 1500 (1921 to 2122), the years that the tests compare.
 * @param month - 1 (Farvardin) to 12 (Esfand).
 * @param day - 1 to 31.
 * @returns ISO 8601: `2025-01-17` for 28 Dey 1403.
 */
export function persianToIso(year: number, month: number, day: number): string {
  return isoOf(beforeYear(year) + beforeMonth(month) + day);
}

/**
 * The Persian date of a Gregorian one.
 *
 * @param iso - ISO 8601 calendar date, `2025-01-17`; right for 1921-03-21 to 2122-03-20.
 * @returns `undefined` where it is no date.
 */
export function isoToPersian(iso: string): PersianDate | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(iso)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (day < 1 || day > daysInMonth('gregorian', year, month)) return undefined;
  const days = Date.parse(iso) / DAY - BEFORE_EPOCH;
  let persianYear = year - 621; // the year that begins in this Gregorian one, or the one before it
  if (days <= beforeYear(persianYear)) persianYear--;
  const dayOfYear = days - beforeYear(persianYear);
  const persianMonth = dayOfYear <= 186 ? Math.ceil(dayOfYear / 31) : Math.ceil((dayOfYear - 6) / 30);
  return { year: persianYear, month: persianMonth, day: dayOfYear - beforeMonth(persianMonth) };
}

/** How many days a month has; 0 for a month that there is none of. */
export function daysInMonth(calendar: Calendar, year: number, month: number): number {
  if (!(month >= 1 && month <= 12)) return 0;
  if (calendar === 'gregorian') return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  if (month === 12) return beforeYear(year + 1) - beforeYear(year) - 336;
  return month <= 6 ? 31 : 30;
}

/** ISO 8601 of a day of either calendar. */
export function toIso(calendar: Calendar, year: number, month: number, day: number): string {
  if (calendar === 'persian') return persianToIso(year, month, day);
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

/** Days from 1 Farvardin 1 to the beginning of a year. */
function beforeYear(year: number): number {
  return 365 * (year - 1) + Math.floor((8 * year + 21) / 33);
}

/** Days from the beginning of a year to the beginning of a month. */
function beforeMonth(month: number): number {
  return month <= 7 ? 31 * (month - 1) : 30 * (month - 1) + 6;
}

function isoOf(persianDays: number): string {
  return new Date((BEFORE_EPOCH + persianDays) * DAY).toISOString().slice(0, 10);
}
