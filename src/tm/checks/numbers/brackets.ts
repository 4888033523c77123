/** What stands in brackets was perhaps added by the translator: a year, a date in the other calendar. */
import type { Span } from '../../span.js';

/** What is left of the weight of a number or date that fills its brackets; set by hand: below the threshold when alone. */
export const BRACKETED = 0.4;

/** As far as the other end of a range may reach. */
const LONGEST = 40;
const OPENED = /[([]\s*(?:[\p{L}\p{N} ,،]+[-–—]\s*)?$/u;
const CLOSED = /^\s*(?:[-–—][\p{L}\p{N} ,،]+)?[)\]]/u;

/** Whether a span fills its brackets, alone or as one end of a range: "resolution 2231 (2015)", "(21 March–21 September 2024)". */
export function isBracketed(raw: string, { start, end }: Span): boolean {
  return OPENED.test(raw.slice(Math.max(0, start - LONGEST), start)) && CLOSED.test(raw.slice(end, end + LONGEST));
}
