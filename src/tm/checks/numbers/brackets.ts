/** What stands in brackets was perhaps added by the translator: a year, a date in the other calendar. */
import type { Span } from '../../span.js';

/** What is left of the weight of a number or date that fills its brackets. */
export const BRACKETED = 0.4;

/** Whether a span fills its brackets, as the year in "resolution 2231 (2015)" does. */
export function isBracketed(raw: string, { start, end }: Span): boolean {
  return /[([]\s*$/u.test(raw.slice(Math.max(0, start - 2), start)) && /^\s*[)\]]/u.test(raw.slice(end, end + 2));
}
