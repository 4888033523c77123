/** Numbers and dates as evidence, whatever their digits, words or calendar. */
import { type DateSpan, parseDates } from '../../text/dates/dates.js';
import { isWeekday } from '../../text/dates/names.js';
import { findNumbers } from '../../text/numbers/numbers.js';
import type { Key, Sentence } from './cue.js';
import type { CueList } from './cue-list.js';

/** Most sentences have no number. */
const NOTHING: ReadonlySet<number> = new Set();

/**
 * Notes the numbers and dates of a sentence. A date uses up its numbers: 28 Dey need not have a 28 in English.
 *
 * @param placeOf - Where in the sentence a cue counts as standing; not where it stands in the text where that translates it.
 * @returns The indices of the words that are part of a number or date.
 */
export function noteNumbers(
  { text, words }: Sentence,
  list: CueList,
  placeOf: (at: number) => number = (at) => at,
): ReadonlySet<number> {
  const dates = parseDates(text);
  const numbers = findNumbers(words);
  if (dates.length === 0 && numbers.length === 0) return NOTHING;
  const taken = new Set<number>();
  let i = 0;
  for (const date of dates) {
    const keys = dateKeys(date);
    if (keys.length === 0) continue;
    list.note(
      list.named(`d:${date.first}:${date.last}`, () => ({ keys, expected: true })),
      placeOf(date.start),
    );
    while (i < words.length && (words[i]?.end as number) <= date.start) i++;
    for (; i < words.length && (words[i]?.start as number) < date.end; i++) {
      // A weekday is a word like others: the other side may have it without the date.
      if (!isWeekday(words[i]?.text as string)) taken.add(i);
    }
  }
  for (const { value, mantissa, from, to } of numbers) {
    if (taken.has(from)) continue;
    const inDigits = /^\p{N}/u.test(words[from]?.text ?? '');
    const name = `${inDigits ? 'n' : 'v'}:${value}:${mantissa}`;
    const cue = list.named(name, () => ({ keys: numberKeys(value, mantissa), expected: inDigits }));
    list.note(cue, placeOf(words[from]?.start ?? 0));
    for (let k = from; k < to; k++) taken.add(k);
  }
  return taken;
}

/**
 * Days by themselves, with and without the year; a month by each Gregorian month that it touches. A year is left to the
 * numbers, which know that 1403 may be 2024 or 2025.
 */
function dateKeys({ first, last }: DateSpan): Key[] {
  const keys = (kind: 'date' | 'month', ...texts: string[]) => texts.map((text) => ({ text, kind }));
  if (first === last) return keys('date', `d:${first}`, `d:${first.slice(-5)}`);
  if (first.startsWith('--')) return keys('date', `d:${first.slice(-5)}`, `d:${last.slice(-5)}`); // 29 Dey: 18 or 19 January
  const days = (Date.parse(last) - Date.parse(first)) / 86_400_000;
  return days > 31 ? [] : keys('month', `m:${first.slice(0, 7)}`, `m:${last.slice(0, 7)}`);
}

/** A Persian year begins in one Gregorian year and ends in the next. */
const PERSIAN_YEARS = { first: 1200, last: 1450, offset: 621 };

function numberKeys(value: number, mantissa: number): Key[] {
  const keys: Key[] = [{ text: `n:${value}`, kind: 'number' }];
  if (mantissa !== value) keys.push({ text: `n:${mantissa}`, kind: 'relatedNumber' });
  if (Number.isInteger(value) && value >= PERSIAN_YEARS.first && value <= PERSIAN_YEARS.last) {
    for (const later of [0, 1]) keys.push({ text: `n:${value + PERSIAN_YEARS.offset + later}`, kind: 'relatedNumber' });
  }
  return keys;
}
