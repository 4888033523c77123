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

const READ = new WeakMap<CheckedText, QuantityReading>();

/** The numbers and dates of one side. */
export function quantitiesOf(side: CheckedText): QuantityReading {
  const known = READ.get(side);
  if (known !== undefined) return known;
  const items = readItems(side.text);
  const numbers = readNumbers(items);
  const dates = readDates(side.text, items, numbers, side.dates);
  const reading = { ...dates, numbers: readMentions(side.text, items, numbers, dates) };
  READ.set(side, reading);
  return reading;
}
