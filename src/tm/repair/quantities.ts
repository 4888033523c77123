/**
 * The numbers and dates of a text, each once and with how it is written.
 *
 *     on   Friday, 17 January 2025   in  8 million  cases, the  3rd  time
 *          date: weekday day month year  number        number (ordinal)
 *
 * A number is what is written, without its sign and unit: what it counts stays where it is. The parts of a date are no
 * numbers; a year alone is one, since only the text around it could say of which calendar it is.
 */
import { type DateSpan, parseDates } from '../../text/dates/dates.js';
import { type NumberReading, readNumbers } from '../../text/numbers/numbers.js';
import { type Item, readItems } from '../../text/tokens/read.js';
import { bareMonthAt, type DateQuantity, isOrdinalEnding, readDate } from './dates.js';
import { type DigitNumber, readDigits } from './digits.js';

/** A number where it stands. */
export interface NumberQuantity {
  readonly kind: 'number';
  /** Offset in the raw text; sign and unit are left out, the ending of "8th" is not. */
  readonly start: number;
  /** Offset after it. */
  readonly end: number;
  /** Index of its first item. */
  readonly from: number;
  /** Index after its last item. */
  readonly to: number;
  /** Its raw text. */
  readonly text: string;
  /** 8000000 for "8 million". */
  readonly value: number;
  /** 8 for "8 million". */
  readonly mantissa: number;
  /** Whether it counts, ranks or divides. */
  readonly rank: NumberReading['kind'];
  /** How its first item is written, where that is in digits. */
  readonly digits: DigitNumber | undefined;
  /** What stands after the first item: " million", "th". */
  readonly after: string;
}

/** A number or a date of a text. */
export type Quantity = NumberQuantity | DateQuantity;

/** A text read for numbers and dates. */
export interface ReadText {
  readonly raw: string;
  /** Its words and marks. */
  readonly items: readonly Item[];
  /** In order, without overlaps. */
  readonly quantities: readonly Quantity[];
}

/** Reads a text; time is linear in its length. */
export function readText(raw: string): ReadText {
  const items = readItems(raw);
  const numbers = readNumbers(items);
  const quantities: Quantity[] = [];
  const dates = parseDates(raw);
  let nextDate = 0;
  let nextNumber = 0;
  for (let i = 0; i < items.length; ) {
    const { start } = items[i] as Item;
    while (dates[nextDate] && (dates[nextDate] as DateSpan).end <= start) nextDate++;
    while (numbers[nextNumber] && (numbers[nextNumber] as NumberReading).from < i) nextNumber++;
    const date = dates[nextDate];
    const number = numbers[nextNumber];
    const found =
      (date?.start === start ? readDate(raw, items, i, date) : undefined) ??
      (number?.from === i ? readNumber(raw, items, number) : undefined) ??
      bareMonthAt(raw, items, i);
    if (found !== undefined) quantities.push(ownParts(found, quantities.at(-1)));
    i = found?.to ?? i + 1;
  }
  return { raw, items, quantities };
}

/** Takes the parts from a date that lends some to the one before it: the month in «۷ و ۸ فروردین». */
function ownParts(quantity: Quantity, before: Quantity | undefined): Quantity {
  const lends = before?.kind === 'date' && before.parts.length === 0 && quantity.from <= before.to + 1;
  return lends && quantity.kind === 'date' ? { ...quantity, parts: [] } : quantity;
}

function readNumber(raw: string, items: readonly Item[], reading: NumberReading): NumberQuantity | undefined {
  const { from, value, mantissa, kind } = reading;
  const first = items[from] as Item;
  const ending = items[reading.to];
  if (ending?.text === 'شنبه') return undefined; // «سه شنبه» is a day of the week
  const ranks = isOrdinalEnding(ending, reading);
  const to = ranks ? reading.to + 1 : reading.to;
  const { end } = items[to - 1] as Item;
  const digits = readDigits(raw.slice(first.start, first.end));
  return {
    kind: 'number',
    start: first.start,
    end,
    from,
    to,
    text: raw.slice(first.start, end),
    value,
    mantissa,
    rank: ranks ? 'ordinal' : kind,
    // «۱٫۲۵۰٫۰۰۰» is read by rules of its own.
    digits: digits && Number(digits.plain) === mantissa ? digits : undefined,
    after: raw.slice(first.end, end),
  };
}
