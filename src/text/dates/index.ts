/**
 * Dates in running text, in the Persian and the Gregorian calendar, as ISO 8601.
 *
 * @module
 */

export type { Readable } from '../numbers/numbers.js';
export { type Calendar, isoToPersian, type PersianDate, persianToIso } from './calendar.js';
export { type DateSpan, type FoundDate, findDates, parseDates } from './dates.js';
