/**
 * A date where it stands, taken apart into what it says, so that another can be written in its place.
 *
 *     جمعه       ۲۸    دی      ۱۴۰۳             17 / 01 / 2025
 *     weekday   day   month   year             day  month year
 *
 * All that is between the parts belongs to the form of the date and stays.
 */
import type { Calendar } from '../../text/dates/calendar.js';
import type { DateSpan } from '../../text/dates/dates.js';
import { isWeekday, monthName, weekdayBefore } from '../../text/dates/names.js';
import { period } from '../../text/dates/period.js';
import { type NumberReading, readNumbers } from '../../text/numbers/numbers.js';
import type { Item } from '../../text/tokens/read.js';
import { readDigits } from './digits.js';

/** What a date says, in its calendar. */
export interface DateFields {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** Last day of a range of days. */
  readonly lastDay?: number;
}

/** A piece of a date's raw text. */
export interface DatePart {
  readonly says: 'weekday' | keyof DateFields;
  /** Offset in the raw text. */
  readonly start: number;
  /** Offset after it. */
  readonly end: number;
}

/** A date where it stands. */
export interface DateQuantity {
  readonly kind: 'date';
  /** Offset in the raw text, the weekday included. */
  readonly start: number;
  /** Offset after it. */
  readonly end: number;
  /** Index of its first item. */
  readonly from: number;
  /** Index after its last item. */
  readonly to: number;
  /** Its raw text. */
  readonly text: string;
  readonly calendar: Calendar;
  /** First day, ISO 8601; without a year, `--MM-DD`. */
  readonly first: string;
  /** Last day. */
  readonly last: string;
  /** ISO 8601: 1 for Monday to 7 for Sunday. */
  readonly weekday?: number;
  readonly fields: DateFields;
  /** Its parts in order; none where it is not certain what they say, or another date has some of them. */
  readonly parts: readonly DatePart[];
}

/** Reads the date that begins at an item; `undefined` for years without a month. */
export function readDate(
  raw: string,
  items: readonly Item[],
  from: number,
  { start, end, calendar, first, last, weekday }: DateSpan,
): DateQuantity | undefined {
  let to = from;
  while (to < items.length && (items[to] as Item).start < end) to++;
  const inside = items.slice(from, to);
  const isNamed = inside.some(({ text }) => monthName(text) !== undefined);
  const read = isNamed ? namedParts(inside) : partsInDigits(raw, start, end);
  if (read === undefined && first !== last) return undefined;
  const says = read && withFields([...weekdayParts(inside), ...read], { first, last }, calendar);
  return {
    ...{ kind: 'date', start, end, from, to, text: raw.slice(start, end), calendar, first, last },
    ...(weekday === undefined ? {} : { weekday }),
    fields: says?.fields ?? {},
    parts: says?.parts ?? [],
  };
}

/** A part with its number. */
interface NumberedPart extends DatePart {
  readonly value: number;
}

/** Reads the parts of a date that names its month: the number above 31 is the year, the others are days. */
function namedParts(items: readonly Item[]): NumberedPart[] {
  const parts: NumberedPart[] = [];
  const numbers = readNumbers(items);
  for (const [i, { text, start, end }] of items.entries()) {
    const month = monthName(text);
    if (month !== undefined) parts.push({ says: 'month', value: month.number, start, end });
    const number = numbers.find(({ from }) => from === i);
    const next = number && items[number.to];
    if (number === undefined || (next && isWeekday(next.text))) continue;
    const last = isOrdinalEnding(next, number) ? next : (items[number.to - 1] as Item);
    const hasDay = parts.some(({ says }) => says === 'day');
    const says = number.value > 31 ? 'year' : hasDay ? 'lastDay' : 'day';
    parts.push({ says, value: number.value, start, end: last.end });
  }
  return parts;
}

const ORDINAL_ENDINGS: ReadonlySet<string> = new Set('st nd rd th م ام مین امین'.split(' '));

/** Whether an item makes an ordinal of the digits that it touches: 17th, «۱۷ام». */
export function isOrdinalEnding(item: Item | undefined, { digits }: NumberReading): item is Item {
  return digits && item?.near === true && ORDINAL_ENDINGS.has(item.text);
}

/** The weekdays: one word, or two as in «سه شنبه». */
function weekdayParts(items: readonly Item[]): NumberedPart[] {
  return items.flatMap((item, i): NumberedPart[] => {
    const weekday = weekdayBefore((at) => items[at]?.text ?? '', i + 1);
    if (weekday === undefined) return [];
    const { start } = items[i + 1 - weekday.words] as Item;
    return [{ says: 'weekday', value: weekday.number, start, end: item.end }];
  });
}

/** Reads three numbers; which is the day and which the month is asked of {@link withFields}. */
function partsInDigits(raw: string, start: number, end: number): NumberedPart[] | undefined {
  const runs = [...raw.slice(start, end).matchAll(/\p{Nd}+/gu)];
  if (runs.length !== 3) return undefined;
  const order = runs[0]?.[0].length === 4 ? YEAR_FIRST : YEAR_LAST;
  return order.map((says, i) => {
    const { 0: run, index } = runs[i] as RegExpExecArray;
    const at = start + index;
    return { says, value: Number(readDigits(run)?.plain), start: at, end: at + run.length };
  });
}

const YEAR_FIRST = ['year', 'month', 'day'] as const;
const YEAR_LAST = ['day', 'month', 'year'] as const;
const MONTH_FIRST = ['month', 'day', 'year'] as const;

/** The parts and what they say, if that is just what the date was read as, with nothing taken from another date. */
function withFields(
  parts: readonly NumberedPart[],
  { first, last }: Pick<DateSpan, 'first' | 'last'>,
  calendar: Calendar,
): { fields: DateFields; parts: readonly DatePart[] } | undefined {
  const weekdays = parts.filter(({ says }) => says === 'weekday');
  const stated = parts.filter(({ says }) => says !== 'weekday');
  const isNumeric = YEAR_LAST.every((says, i) => stated[i]?.says === says);
  const american = MONTH_FIRST.map((says, i) => ({ ...(stated[i] as NumberedPart), says }));
  for (const tried of isNumeric ? [stated, american] : [stated]) {
    const fields: DateFields = Object.fromEntries(tried.map(({ says, value }) => [says, value]));
    if (Object.keys(fields).length !== tried.length) return undefined;
    const read = period({ calendar, ...fields });
    if (read?.first === first && read.last === last) return { fields, parts: [...weekdays, ...tried] };
  }
  return undefined;
}

/** Words after which a month's name is the month, where it is another word too: "in May", «ماه مه». */
const BEFORE_MONTH: ReadonlySet<string> = new Set('in of since until by from to next last ماه'.split(' '));
/** Short words that are other words too. */
const OTHER_WORDS: ReadonlySet<string> = new Set('مه می اوت جون'.split(' '));

/** A month of the Gregorian calendar without day and year; those of the Persian one are words and names too. */
export function bareMonthAt(raw: string, items: readonly Item[], at: number): DateQuantity | undefined {
  const { text, start, end, capital } = items[at] as Item;
  const month = monthName(text);
  if (month?.calendar !== 'gregorian') return undefined;
  const isEnglish = text < '\u0600';
  if (isEnglish && (!capital || (text.length === 3 && text !== 'may'))) return undefined;
  const isSure = month.only === undefined && !OTHER_WORDS.has(text);
  if (!isSure && !BEFORE_MONTH.has(items[at - 1]?.text ?? '')) return undefined;
  const days = period({ calendar: 'gregorian', month: month.number });
  if (days === undefined) return undefined;
  const place = { start, end, from: at, to: at + 1, text: raw.slice(start, end) };
  const parts = [{ says: 'month', start, end }] as const;
  return { kind: 'date', ...place, calendar: 'gregorian', ...days, fields: { month: month.number }, parts };
}
