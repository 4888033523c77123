/** Whether two dates may be the same, whatever their calendars and however much each says. */
import { type DateMention, type Days, daysOf, isoOf } from './mention.js';

/** The lunar calendar's uncertainty in days. */
const LUNAR_SLACK = 2;
/** A month is this long at least: two months of two calendars agree where they overlap. */
const MONTH_DAYS = 27;
/** How long the year is in which dates without a year are counted. */
const YEAR_DAYS = 366;

/**
 * Whether two dates may be the same.
 *
 * A day is the same as itself, and agrees with its month; a Persian month agrees with the two Gregorian ones that it touches.
 * Where one has no year, only days and months are compared.
 */
export function agree(one: DateMention, other: DateMention): boolean {
  if (one.isMixed !== other.isMixed) return false;
  const isLunar = one.isLunar !== other.isLunar;
  if (isLunar && !(one.hasYear && other.hasYear)) return true; // nobody can tell
  const slack = isLunar ? LUNAR_SLACK : 0;
  return one.readings.some((a) =>
    other.readings.some((b) => {
      if (one.hasYear && other.hasYear) return meet(a, b, slack);
      return around(inYear(a, one.hasYear)).some((x) => meet(x, inYear(b, other.hasYear), slack));
    }),
  );
}

/** Whether one is inside the other, or both are months and overlap. */
function meet(a: Days, b: Days, slack: number): boolean {
  const overlap = Math.min(a.last, b.last) - Math.max(a.first, b.first);
  if (overlap + slack < 0) return false;
  if (slack > 0) return true;
  const isInside = (x: Days, y: Days) => x.first >= y.first && x.last <= y.last;
  return isInside(a, b) || isInside(b, a) || Math.min(a.last - a.first, b.last - b.first) >= MONTH_DAYS - 1;
}

/** The days in the one year in which dates without a year are counted; they may go on into the next. */
function inYear({ first, last }: Days, hasYear: boolean): Days {
  if (!hasYear) return last < first ? { first, last: last + YEAR_DAYS } : { first, last };
  const start = daysOf(`-${isoOf(first).slice(4)}`);
  return { first: start, last: start + (last - first) };
}

/** The same days in the years around. */
function around({ first, last }: Days): Days[] {
  return [-1, 0, 1].map((k) => ({ first: first + k * YEAR_DAYS, last: last + k * YEAR_DAYS }));
}
