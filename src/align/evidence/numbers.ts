/** Numbers and dates as evidence, whatever their digits, words or calendar. */
import { findDates } from '../../text/dates.js';
import { findNumbers } from '../../text/numbers.js';
import type { Cue, Sentence } from './cue.js';

/** The cues of numbers and dates, and which words they used up. */
export interface NumberCues {
  /** The cues. */
  readonly cues: readonly Cue[];
  /** Indices of the words that are part of a number or date. */
  readonly taken: ReadonlySet<number>;
}

/** The numbers and dates of a sentence as cues. A date uses up its numbers: 28 Dey need not have a 28 in English. */
export function numberCues({ words }: Sentence): NumberCues {
  const cues: Cue[] = [];
  const taken = new Set<number>();
  const take = (from: number, to: number) => {
    for (let i = from; i < to; i++) taken.add(i);
  };
  for (const { first, last, from, to } of findDates(words)) {
    cues.push({ kind: 'date', keys: dateKeys(first, last), expected: true });
    take(from, to);
  }
  for (const { value, mantissa, from, to } of findNumbers(words)) {
    if (taken.has(from)) continue;
    cues.push({ kind: 'number', keys: numberKeys(value, mantissa), expected: /^\p{N}/u.test(words[from]?.text ?? '') });
    take(from, to);
  }
  return { cues, taken };
}

/** A full date by its day, with and without the year; a month by each Gregorian month that it touches. */
function dateKeys(first: string, last: string): string[] {
  if (first === last) return [`d:${first}`, `d:${first.slice(-5)}`];
  return [`m:${first.slice(0, 7)}`, `m:${last.slice(0, 7)}`];
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
