/** Names of months and weekdays in Persian, Dari and English, folded. */
import type { Calendar } from './calendar.js';

/** A month by its name. */
export interface Month {
  readonly calendar: Calendar;
  /** 1 to 12. */
  readonly number: number;
  /** `capital`: an English word too, unless capitalised. `year`: counts with day and year only. `end`: «می», a prefix too. */
  readonly only?: 'capital' | 'year' | 'end';
}

/** Months that are English words too. */
const ENGLISH_WORDS: ReadonlySet<string> = new Set(['march', 'mar', 'may']);

const MONTHS: ReadonlyMap<string, Month> = new Map([
  ...months('persian', 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'),
  ...months('persian', 'حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت', 'year'),
  ...months('gregorian', 'ژانویه فوریه مارس آوریل مه ژوین ژوییه اوت سپتامبر اکتبر نوامبر دسامبر'),
  ...months('gregorian', 'جنوری فبروری مارچ اپریل می جون جولای آگوست سپتمبر اکتوبر نومبر دسمبر'),
  ...months('gregorian', 'january february march april may june july august september october november december'),
  ...months('gregorian', 'jan feb mar apr may jun jul aug sep oct nov dec'),
  ['sept', { calendar: 'gregorian', number: 9 }],
]);

function months(calendar: Calendar, names: string, only?: Month['only']): [string, Month][] {
  return names.split(' ').flatMap((name, i): [string, Month][] => {
    const also = name === 'می' ? 'end' : ENGLISH_WORDS.has(name) ? 'capital' : only;
    const month: Month = { calendar, number: i + 1, ...(also ? { only: also } : {}) };
    if (!/^[\u0600-\u06ff]/u.test(name)) return [[name, month]];
    // «دی‌ماه» is one word, and no doubt is left.
    return [
      [name, month],
      [`${name}ماه`, only === 'year' ? month : { calendar, number: i + 1 }],
    ];
  });
}

/** All words that name a month, folded. */
export const MONTH_NAMES: readonly string[] = [...MONTHS.keys()];

/** The month that a folded word names. */
export function monthName(folded: string): Month | undefined {
  return MONTHS.get(folded);
}

const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...'دوشنبه سهشنبه چهارشنبه پنجشنبه جمعه شنبه یکشنبه'.split(' ').map(numbered),
  ...'monday tuesday wednesday thursday friday saturday sunday'.split(' ').map(numbered),
  ...'mon tue wed thu fri sat sun'.split(' ').map(numbered),
]);

function numbered(name: string, i: number): [string, number] {
  return [name, i + 1];
}

const BEFORE_SHANBEH = 'یک دو سه چهار پنج'.split(' ');

/** A weekday that ends before a word. */
export interface Weekday {
  /** ISO 8601: 1 for Monday to 7 for Sunday. */
  readonly number: number;
  /** How many words it has: 2 for «سه شنبه». */
  readonly words: number;
}

/** The weekday that ends with the word before `at`. */
export function weekdayBefore(text: (at: number) => string, at: number): Weekday | undefined {
  const number = WEEKDAYS.get(text(at - 1));
  if (number === undefined) return undefined;
  const later = text(at - 1) === 'شنبه' ? BEFORE_SHANBEH.indexOf(text(at - 2)) : -1;
  if (later < 0) return { number, words: 1 };
  return { number: later === 0 ? 7 : later, words: 2 };
}

/** Whether a folded word names a weekday. */
export function isWeekday(folded: string): boolean {
  return WEEKDAYS.has(folded);
}
