/** Dates without the name of a month: «۱۴۰۳/۱۰/۲۸», 2025-01-17, 17.01.2025, and years that are said to be some: «سال ۱۴۰۳». */
import type { Calendar } from './calendar.js';
import { calendarOf, fullYear, isDay, jointOf, type Period, period } from './dates-period.js';
import type { Item } from './tokens-read.js';

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

const PERSIAN_YEAR: ReadonlySet<string> = new Set(['سال', 'سالهای']);
const ENGLISH_YEAR: ReadonlySet<string> = new Set(
  'in since by during until till before after from through year years late early mid'.split(' '),
);
/** Words that may follow an English year; before a noun, "in 2000 villages", it counts. */
const AFTER_YEAR: ReadonlySet<string> = new Set(
  `and or but to the a an in at on of for by from with when while after before as that which who is was were are will would has
  had have it he she they we this its their until between`.split(/\s+/u),
);

/** The year, or range of years, that a word at `at` announces: «سال ۱۴۰۳», "in 2024", «سال‌های ۱۴۰۰ تا ۱۴۰۳». */
export function yearAt(items: readonly Item[], at: number): DateInDigits | undefined {
  const word = items[at]?.text ?? '';
  const persian = PERSIAN_YEAR.has(word);
  if (!persian && !ENGLISH_YEAR.has(word)) return undefined;
  const named = !persian && /^years?$/u.test(word);
  const first = yearNumber(items, at + 1, persian, named);
  if (first === undefined) return undefined;
  const second = jointOf(items[at + 2]?.text ?? '') === 'to' ? yearNumber(items, at + 3, persian, named) : undefined;
  if (second !== undefined && second.calendar === first.calendar && second.year > first.year) {
    const days = period({ calendar: first.calendar, year: first.year, lastYear: second.year });
    return found(first.calendar, at + (persian || named ? 0 : 1), second.to, days);
  }
  const days = period({ calendar: first.calendar, year: first.year });
  return found(first.calendar, at + (persian || named ? 0 : 1), first.to, days);
}

function yearNumber(
  items: readonly Item[],
  at: number,
  persian: boolean,
  named: boolean,
): { year: number; calendar: Calendar; to: number } | undefined {
  const { text = '', start = 0, end = 0 } = items[at] ?? {};
  const next = items[at + 1];
  const value = Number(text);
  // "2,024" is no year, nor is the start of 2025-01-17 or of 1990s.
  if (!/^\d+$/u.test(text) || end - start !== text.length || (next?.near && /^(?:s|\/|%|[0-9].*)$/u.test(next.text))) {
    return undefined;
  }
  if (next?.text === '-' && next.near && text.length === 4 && items[at + 2]?.text.length === 2) return undefined;
  if (!persian) {
    const word = next?.text ?? '';
    const counted = /^\p{L}/u.test(word) && !next?.capital && !AFTER_YEAR.has(word);
    return !counted || named ? yearIn('gregorian', value, 1800, at + 1) : undefined;
  }
  const era = items.slice(at + 1, at + 4).map((item) => item.text);
  if (era[0] === 'میلادی') return yearIn('gregorian', value, 1, at + 2);
  if (era.includes('قمری') || era[2] === 'ق') return undefined;
  if (text.length === 2) {
    const year = fullYear(value, 'persian');
    return year === undefined || isDay(value) ? undefined : { year, calendar: 'persian', to: at + 1 };
  }
  const calendar = calendarOf(value);
  return calendar && { year: value, calendar, to: at + 1 };
}

function yearIn(calendar: Calendar, year: number, least: number, to: number) {
  return year >= least && year <= 2200 ? { year, calendar, to } : undefined;
}
