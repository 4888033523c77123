/** Numbers and dates as evidence, whatever their digits, words or calendar. */
import { type DateSpan, parseDates } from '../../text/dates/dates.js';
import { isWeekday } from '../../text/dates/names.js';
import { findNumbers } from '../../text/numbers/numbers.js';
import type { Cue, Sentence } from './cue.js';

/** The cues of numbers and dates, and which words they used up. */
export interface NumberCues {
  /** The cues. */
  readonly cues: readonly Cue[];
  /** Indices of the words that are part of a number or date. */
  readonly taken: ReadonlySet<number>;
}

/** The numbers and dates of a sentence as cues. A date uses up its numbers: 28 Dey need not have a 28 in English. */
export function numberCues({ text, words }: Sentence): NumberCues {
  const cues: Cue[] = [];
  const taken = new Set<number>();
  let i = 0;
  for (const date of parseDates(text)) {
    const keys = dateKeys(date);
    if (keys.length === 0) continue;
    cues.push({ kind: 'date', keys, expected: true });
    while (i < words.length && (words[i]?.end as number) <= date.start) i++;
    for (; i < words.length && (words[i]?.start as number) < date.end; i++) {
      // A weekday is a word like others: the other side may have it without the date.
      if (!isWeekday(words[i]?.text as string)) taken.add(i);
    }
  }
  for (const { value, mantissa, from, to } of findNumbers(words)) {
    if (taken.has(from)) continue;
    cues.push({ kind: 'number', keys: numberKeys(value, mantissa), expected: /^\p{N}/u.test(words[from]?.text ?? '') });
    for (let k = from; k < to; k++) taken.add(k);
  }
  return { cues, taken };
}

/**
 * Days by themselves, with and without the year; a month by each Gregorian month that it touches. A year is left to the
 * numbers, which know that 1403 may be 2024 or 2025.
 */
function dateKeys({ first, last }: DateSpan): string[] {
  if (first === last) return [`d:${first}`, `d:${first.slice(-5)}`];
  if (first.startsWith('--')) return [`d:${first.slice(-5)}`, `d:${last.slice(-5)}`]; // 29 Dey: 18 or 19 January
  const days = (Date.parse(last) - Date.parse(first)) / 86_400_000;
  return days > 31 ? [] : [`m:${first.slice(0, 7)}`, `m:${last.slice(0, 7)}`];
}

/** A Persian year begins in one Gregorian year and ends in the next. */
const PERSIAN_YEARS = { first: 1200, last: 1450, offset: 621 };

function numberKeys(value: number, mantissa: number): string[] {
  const keys = new Set([`n:${value}`, `n:${mantissa}`]);
  if (Number.isInteger(value) && value >= PERSIAN_YEARS.first && value <= PERSIAN_YEARS.last) {
    keys.add(`n:${value + PERSIAN_YEARS.offset}`);
    keys.add(`n:${value + PERSIAN_YEARS.offset + 1}`);
  }
  return [...keys];
}
