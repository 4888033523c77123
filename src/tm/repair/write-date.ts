/** Writing a date in the place and form of another. */
import { type Calendar, isoToPersian } from '../../text/dates/calendar.js';
import { type NumberLanguage, ordinalToWords } from '../../text/numbers/number-words.js';
import { nameMonth, nameWeekday } from './calendar-names.js';
import type { DateFields, DatePart, DateQuantity } from './dates.js';
import { readDigits, writeDigits } from './digits.js';
import { englishEnding } from './write-number.js';

/** Persian years whose conversion is exact. */
const EXACT = { first: '1921-03-21', last: '2122-03-20' };

/**
 * Writes one date as another is written.
 *
 * @param date - What to say.
 * @param like - A date in the translation, and how to say it.
 * @param lang - BCP 47 tag of the translation.
 * @returns The text in place of that of `like`; `undefined` where it is not certain.
 */
export function writeDate(
  date: DateQuantity,
  like: DateQuantity,
  language: NumberLanguage,
  lang: string,
): string | undefined {
  const fields = fieldsIn(date, like);
  if (fields === undefined || !isConsistent(date) || !isConsistent(like)) return undefined;
  const custom = { language, lang, calendar: like.calendar, pads: padding(date, like) };
  let text = '';
  let at = like.start;
  for (const { says, start, end } of like.parts) {
    const old = like.text.slice(start - like.start, end - like.start);
    const value = says === 'weekday' ? weekdayOf(date.first) : fields[says];
    const written = value === undefined ? undefined : writePart(says, value, old, custom);
    if (written === undefined) return undefined;
    text += like.text.slice(at - like.start, start - like.start) + written;
    at = end;
  }
  return text + like.text.slice(at - like.start);
}

/** How the parts of a date are written. */
interface Custom {
  readonly language: NumberLanguage;
  readonly lang: string;
  readonly calendar: Calendar;
  /** Whether days and months below 10 have a zero before them; `undefined` where nothing shows it. */
  readonly pads: boolean | undefined;
}

/** What a date says in the calendar of another, if it says as much as that one. */
function fieldsIn(date: DateQuantity, like: DateQuantity): DateFields | undefined {
  const fields = date.calendar === like.calendar ? date.fields : converted(date, like);
  const saysAsMuch = fields && namesOf(fields) === namesOf(like.fields);
  return saysAsMuch && date.parts.length > 0 && like.parts.length > 0 ? fields : undefined;
}

function namesOf(fields: DateFields): string {
  return Object.keys(fields).sort().join();
}

/** A day, or days of one month, in another calendar; a month or a year would fall on two. */
function converted({ first, last, fields }: DateQuantity, { calendar }: DateQuantity): DateFields | undefined {
  if (!isFull(fields) || first < EXACT.first || last > EXACT.last) return undefined;
  const [from, to] = [first, last].map((iso) => (calendar === 'persian' ? isoToPersian(iso) : gregorian(iso)));
  if (from === undefined || to === undefined) return undefined;
  if (fields.lastDay === undefined) return from;
  return from.month === to.month ? { ...from, lastDay: to.day } : undefined;
}

/** Year, month and day of an ISO 8601 date. */
export function gregorian(iso: string): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return { year, month, day };
}

/** Whether a date has day, month and year, and so is a day in any calendar. */
export function isFull({ year, month, day }: DateFields): boolean {
  return year !== undefined && month !== undefined && day !== undefined;
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(iso: string): number | undefined {
  const day = iso.startsWith('-') ? Number.NaN : new Date(iso).getUTCDay();
  return Number.isNaN(day) ? undefined : day || 7;
}

/** Whether the weekday is that of the day. */
export function isConsistent({ weekday, first, fields }: DateQuantity): boolean {
  return weekday === undefined || (isFull(fields) && weekdayOf(first) === weekday);
}

function writePart(says: DatePart['says'], value: number, old: string, custom: Custom): string | undefined {
  if (says === 'weekday') return nameWeekday(value, old);
  const digits = readDigits(old);
  if (digits === undefined) {
    if (says === 'month') return nameMonth(value, custom.calendar, old, custom.lang);
    return says === 'year' ? undefined : writeDay(value, old, custom.language);
  }
  const plain = String(value);
  if (says === 'year') return plain.length === digits.plain.length ? writeDigits(plain, digits, false) : undefined;
  if (value < 10 && custom.pads === undefined) return undefined;
  return writeDigits(plain, { ...digits, plain: custom.pads ? '00' : '1' }, false);
}

/** A day that is ranked: "17th", «هفدهم», «۱۷ام». */
function writeDay(value: number, old: string, language: NumberLanguage): string | undefined {
  const match = /^(\p{Nd}{1,2})(\D+)$/u.exec(old);
  const digits = readDigits(match?.[1] ?? '');
  if (digits !== undefined) {
    const ending = language === 'en' ? englishEnding(value) : match?.[2];
    return writeDigits(String(value), digits, false) + ending;
  }
  for (let day = 1; day <= 31; day++) if (ordinalToWords(day, language) === old) return ordinalToWords(value, language);
  return undefined;
}

/** See {@link Custom.pads}. */
function padding(date: DateQuantity, like: DateQuantity): boolean | undefined {
  return (
    padsDays(like) ?? (isInDigits(like) ? (padsDays(date) ?? (like.text.includes('-') ? true : undefined)) : false)
  );
}

function padsDays({ parts, text, start }: DateQuantity): boolean | undefined {
  for (const part of parts) {
    const digits = part.says === 'year' ? undefined : readDigits(text.slice(part.start - start, part.end - start));
    if (digits?.plain.startsWith('0')) return true;
    if (digits?.plain.length === 1) return false;
  }
  return undefined;
}

function isInDigits({ parts, text, start }: DateQuantity): boolean {
  return parts.every((part) => readDigits(text.slice(part.start - start, part.end - start)) !== undefined);
}
