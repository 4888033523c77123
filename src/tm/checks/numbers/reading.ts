/** What both the check of numbers and that of dates read of a side, read once. */
import { readNumbers } from '../../../text/numbers/numbers.js';
import { readItems } from '../../../text/tokens/read.js';
import type { CheckedText } from '../checked-pair.js';
import { type DateReading, readDates } from '../dates/mentions.js';
import type { NumberMention } from './mention.js';
import { readMentions } from './mentions.js';

/** The numbers and dates of a text. */
export interface QuantityReading extends DateReading {
  readonly numbers: readonly NumberMention[];
}

/** Languages whose number words and names of months are read. */
const LANGUAGES: ReadonlySet<string> = new Set(['fa', 'en']);

const READ = new WeakMap<CheckedText, QuantityReading>();

/** The numbers and dates of one side. */
export function quantitiesOf(side: CheckedText): QuantityReading {
  const known = READ.get(side);
  if (known !== undefined) return known;
  const items = readItems(side.text);
  const numbers = readNumbers(items);
  const dates = readDates(side.text, items, numbers, side.dates);
  const mentions = readMentions(side.text, items, numbers, dates);
  const reading = { ...dates, numbers: isRead(side) ? mentions : mentions.map(inDigitsAlone) };
  READ.set(side, reading);
  return reading;
}

/** Whether the number words and dates of a side are known; digits are in any language. */
export function isRead({ lang }: CheckedText): boolean {
  return LANGUAGES.has(lang);
}

/** "six" is a number in French, too, but "once" is eleven in Spanish. */
function inDigitsAlone(number: NumberMention): NumberMention {
  return number.inDigits ? number : { ...number, weight: 0 };
}
