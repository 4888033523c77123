/** A side without its numbers and dates, which one language writes in words and the other in digits. */
import type { Word } from '../../../text/words/words.js';
import type { CheckedText } from '../checked-pair.js';
import { Places } from '../numbers/places.js';

/** What is measured of a side. */
export interface MeasuredSide {
  /** The whole side. */
  readonly side: CheckedText;
  /** Its words that are no part of a number or date. */
  readonly words: readonly Word[];
  /** Its text without numbers and dates. */
  readonly text: string;
}

/** Takes the numbers and dates out of a side; other checks look after these. */
export function measured(side: CheckedText): MeasuredSide {
  const { text, words, numbers, dates } = side;
  const quantities = [...numbers, ...dates].sort((one, other) => one.start - other.start);
  const places = new Places(quantities);
  const rest: string[] = [];
  let at = 0;
  for (const { start, end } of quantities) {
    if (start > at) rest.push(text.slice(at, start));
    at = Math.max(at, end);
  }
  rest.push(text.slice(at));
  return { side, words: words.filter(({ start }) => !places.has(start)), text: rest.join('') };
}
