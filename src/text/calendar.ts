/**
 * The Persian solar calendar against the Gregorian one.
 *
 * The civil calendar follows the equinox; the rule of 33 years, 8 of them leap, gives the same days for the years in use.
 *
 * @see Heydari-Malayeri: A concise review of the Iranian calendar (2004), on the cycle of 33 years
 */

const DAY = 86_400_000;
/** Julian day of 1 Farvardin 1, less a day, and of 1 January 1970. */
const BEFORE_EPOCH = 1_948_319;
const UNIX_EPOCH = 2_440_587;

/**
 * The Gregorian date of a Persian one.
 *
 * @param year - Persian year; right for 1300 to 1500 (1921 to 2122), the years that the tests compare.
 * @param month - 1 (Farvardin) to 12 (Esfand).
 * @param day - 1 to 31.
 * @returns ISO 8601: `2025-01-17` for 28 Dey 1403.
 */
export function persianToIso(year: number, month: number, day: number): string {
  const daysBeforeMonth = month <= 7 ? 31 * (month - 1) : 30 * (month - 1) + 6;
  const daysBeforeYear = 365 * (year - 1) + Math.floor((8 * year + 21) / 33);
  const julianDay = BEFORE_EPOCH + daysBeforeYear + daysBeforeMonth + day;
  return new Date((julianDay - UNIX_EPOCH) * DAY - DAY / 2).toISOString().slice(0, 10);
}
