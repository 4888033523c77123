/** Dates without the name of a month: «۱۴۰۳/۱۰/۲۸», 2025-01-17, 17.01.2025, and years that are said to be some: «سال ۱۴۰۳». */

import type { Item } from '../tokens/read.js';
import type { Calendar } from './calendar.js';
import { calendarOf, fullYear, isDay, jointOf, type Period, period } from './period.js';

/** A date and the items that it takes. */
export interface DateInDigits extends Period {
  readonly calendar: Calendar;
  readonly from: number;
  readonly to: number;
}

/** The date of three numbers that begins at an item: year first, or year last. */
export function numericDateAt(items: readonly Item[], at: number): DateInDigits | undefined {
  const { text = '', near = false } = items[at] ?? {};
  if (!/^[0-9]/u.test(text) || (near && /^[-/.0-9]/u.test(items[at - 1]?.text ?? ''))) return undefined;
  const dotted = /^(\d{1,4})\.(\d{1,2})\.(\d{1,4})$/u.exec(text);
  if (dotted) return dateOf(dotted.slice(1), at, at + 1);
  const parts = items.slice(at, at + 5);
  const sign = parts[1]?.text;
  if (parts.length < 5 || (sign !== '/' && sign !== '-') || parts[3]?.text !== sign) return undefined;
  if (!parts.every((part, k) => k === 0 || part.near)) return undefined;
  const after = items[at + 5];
  if (after?.near && (after.text === sign || /^[0-9]/u.test(after.text))) return undefined;
  return dateOf([text, parts[2]?.text ?? '', parts[4]?.text ?? ''], at, at + 5);
}

function dateOf(digits: readonly string[], from: number, to: number): DateInDigits | undefined {
  if (!digits.every((part) => /^\d+$/u.test(part))) return undefined;
  const [a, b, c] = digits.map(Number) as [number, number, number];
  const yearFirst = digits[0]?.length === 4;
  if (!yearFirst && digits[2]?.length !== 4) return undefined;
  const year = yearFirst ? a : c;
  const calendar = calendarOf(year);
  if (calendar === undefined) return undefined;
  const day = (month: number, ofMonth: number) => period({ calendar, year, month, day: ofMonth });
  if (yearFirst) return found(calendar, from, to, day(b, c));
  // 03/04/2025 is in March or in April: both days are its bounds.
  return found(calendar, from, to, day(b, a), calendar === 'gregorian' ? day(a, b) : undefined);
}

function found(calendar: Calendar, from: number, to: number, one?: Period, other?: Period): DateInDigits | undefined {
  const [early, late] = [one, other].filter((days) => days !== undefined).sort((x, y) => (x.first < y.first ? -1 : 1));
  if (early === undefined) return undefined;
  return { first: early.first, last: (late ?? early).last, calendar, from, to };
}

/** Words that say that a year follows, and are part of the date. */
const NAMES_YEAR: ReadonlySet<string> = new Set('سال سالهای year years'.split(' '));
/** Words that a year may follow, and other numbers too. */
const BEFORE_YEAR: ReadonlySet<string> = new Set(
  'در از اوایل اواسط اواخر in since by during until till before after from through late early mid'.split(' '),
);
/** All words that a year may stand right after. */
export const ANNOUNCES_YEAR: readonly string[] = [...NAMES_YEAR, ...BEFORE_YEAR];
/** What may follow a year that is not named as one; before a noun it counts: "in 2000 villages", «در ۲۰۰۰ روستا». */
const AFTER_YEAR: ReadonlySet<string> = new Set(
  `and or but to the a an in at on of for by from with when while after before as that which who is was were are will would has
  had have it he she they we this its their until between و یا در به از تا با که بود شد است میلادی`.split(/\s+/u),
);

/** The year, or range of years, that a word at `at` announces: «سال ۱۴۰۳», "in 2024", «سال‌های ۱۴۰۰ تا ۱۴۰۳». */
export function yearAt(items: readonly Item[], at: number): DateInDigits | undefined {
  const word = items[at]?.text ?? '';
  const named = NAMES_YEAR.has(word);
  const first = named || BEFORE_YEAR.has(word) ? yearNumber(items, at + 1, named) : undefined;
  if (first === undefined) return undefined;
  const { calendar, year } = first;
  const joined = jointOf(items[first.to]?.text ?? '') === 'to' ? yearNumber(items, first.to + 1, named) : undefined;
  const second = joined?.calendar === calendar && joined.year > year ? joined : undefined;
  const days = period({ calendar, year, lastYear: second?.year });
  return found(calendar, named ? at : at + 1, (second ?? first).to, days);
}

/** A year and the calendar that it is of. */
interface YearInDigits {
  readonly year: number;
  readonly calendar: Calendar;
  /** Index after it. */
  readonly to: number;
}

function yearNumber(items: readonly Item[], at: number, named: boolean): YearInDigits | undefined {
  const { text = '', start = 0, end = 0 } = items[at] ?? {};
  const next = items[at + 1];
  // "2,024" is no year, nor is the start of 1990s or 2024/25.
  if (!/^\d{2,4}$/u.test(text) || end - start !== text.length) return undefined;
  if (next?.near && /^(?:s|\/|%|[0-9].*)$/u.test(next.text)) return undefined;
  if (next?.near && next.text === '-' && items[at + 2]?.text.length !== 4) return undefined;
  const after = next?.text ?? '';
  if (!named && /^\p{L}/u.test(after) && !next?.capital && !AFTER_YEAR.has(after)) return undefined;
  const era = items.slice(at + 1, at + 4).map((item) => item.text);
  const year = Number(text);
  if (after === 'میلادی') return { year, calendar: 'gregorian', to: at + 2 };
  if (era.includes('قمری') || era[2] === 'ق') return undefined;
  if (text.length === 4) {
    const calendar = calendarOf(year);
    return calendar && { year, calendar, to: at + 1 };
  }
  const full = named && text.length === 2 && !isDay(year) ? fullYear(year, 'persian') : undefined;
  return full === undefined ? undefined : { year: full, calendar: 'persian', to: at + 1 };
}
