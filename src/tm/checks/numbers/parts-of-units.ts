/**
 * Amounts in a unit and a part of it: «۸۱ دلار و ۳۴ سنت» is 81.34 dollars, "2 hours and 30 minutes" is 2.5 hours.
 *
 *     ۸۱    دلار    و    ۳۴    سنت
 *     81                34              both numbers may mean 81.34
 */
import type { NumberReading } from '../../../text/numbers/numbers.js';
import type { Item } from '../../../text/tokens/read.js';
import { durationKeys } from './durations.js';
import { keyOf } from './mention.js';

/** Parts of units, and how many make the unit. */
const PARTS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    10: 'میلیمتر millimetres',
    12: 'ماه month months',
    60: 'دقیقه minute minutes',
    100: 'سنت پنس کوپک cent cents penny pence kopeck kopecks سانتیمتر centimetre centimetres centimeter centimeters',
    1000: 'متر metre metres meter meters گرم gram grams',
  }).flatMap(([parts, words]) => words.split(' ').map((word): [string, number] => [word, Number(parts)])),
);

/** Between the numbers stand a unit, which may be two words, and «و». */
const MOST_BETWEEN = 3;

/** By the place of each number in the list, what it may mean together with its neighbour. */
export function wholesWithParts(items: readonly Item[], numbers: readonly NumberReading[]): Map<number, number[]> {
  const wholes = new Map<number, number[]>();
  numbers.forEach((part, k) => {
    const whole = numbers[k - 1];
    const parts = PARTS.get(items[part.to]?.text ?? '');
    if (whole === undefined || parts === undefined || part.value >= parts) return;
    if (part.from === whole.to || part.from > whole.to + MOST_BETWEEN) return;
    const value = keyOf(whole.value + part.value / parts);
    const meanings = [value, ...durationKeys(value, items[whole.to]?.text ?? '')];
    wholes.set(k - 1, meanings);
    wholes.set(k, meanings);
  });
  return wholes;
}
