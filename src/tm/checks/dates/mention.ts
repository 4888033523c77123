/** Dates where they stand, as intervals of days. */
import type { Span } from '../../span.js';

/** First and last day, from 1 January 1970, or in a leap year if the date has none. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** A date of a text. */
export interface DateMention extends Span {
  /** The days that it may mean; two readings of 03/04/2025. */
  readonly readings: readonly Days[];
  /** Whether it says the year. */
  readonly hasYear: boolean;
  /** Whether it says the day. */
  readonly hasDay: boolean;
  /** Whether it is of the calendar in which a day may be off by two. */
  readonly isLunar: boolean;
  /** ISO 8601: 1 for Monday to 7 for Sunday. */
  readonly weekday?: number;
  /** Whether it is the name of a month alone. */
  readonly isBare: boolean;
  /** Whether it may be no date: the name of a month that is a word, too. */
  readonly isDoubtful: boolean;
  /** Whether it has a month of one calendar and a year of the other. */
  readonly isMixed: boolean;
  /** The numbers that say it: its day and its year. */
  readonly numbers: readonly number[];
}

/** A weekday without a date. */
export interface WeekdayMention extends Span {
  readonly weekday: number;
}

/** Any leap year: days of dates without a year are counted in it. */
const SOME_YEAR = 2024;

const DAY = 86_400_000;

/** Days from 1 January 1970 to a day of ISO 8601; `--01-17` is counted in a leap year. */
export function daysOf(iso: string): number {
  return Date.parse(iso.startsWith('--') ? `${SOME_YEAR}${iso.slice(1)}` : iso) / DAY;
}

/** The day so many days from 1 January 1970, as ISO 8601. */
export function isoOf(days: number): string {
  return new Date(days * DAY).toISOString().slice(0, 10);
}
