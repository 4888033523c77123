/**
 * Digits with a mark between them that the tokens take for several numbers: «۲٬۵۲ میلیون» is 2.52 million there.
 *
 *     «۲٫۸۹ میلیون و ۲ ٬ ۵۲ میلیون»
 *     2 890 002       │   52 000 000     as the numbers are read
 *                  └───────┘ · 10⁶       as it may be meant
 */
import { numberWord } from '../../../text/numbers/number-words.js';
import type { Item } from '../../../text/tokens/read.js';
import { valuesOfDigits } from './digits.js';
import { keyOf } from './mention.js';

/** Digits that may be one number, where they are read as several. */
export interface JoinedDigits {
  readonly start: number;
  readonly end: number;
  /** What they may mean together. */
  readonly meanings: readonly number[];
}

const MARK = /^[٬٫،,./]$/u;

/** Finds them; those that are joined more than once are codes, and left alone. */
export function joinedDigits(raw: string, items: readonly Item[]): JoinedDigits[] {
  const found: JoinedDigits[] = [];
  const isDigits = (at: number) => /^\d+$/u.test(items[at]?.text ?? '');
  const isMarked = (at: number) => items[at + 1]?.near && isDigits(at + 1) && MARK.test(items[at]?.text ?? '');
  for (let i = 1; i + 1 < items.length; i++) {
    const [mark, after] = [items[i] as Item, items[i + 1] as Item];
    if (!mark.near || !after.near || !isDigits(i - 1) || !isDigits(i + 1)) continue;
    if (!MARK.test(raw.slice(mark.start, mark.end))) continue;
    if (isMarked(i - 2) || isMarked(i + 2)) continue;
    const { start } = items[i - 1] as Item;
    const word = numberWord(items[i + 2]?.text ?? '');
    const scale = word?.magnitude && !word.ordinal ? word.value : 1;
    const meanings = valuesOfDigits(raw.slice(start, after.end)).map((value) => keyOf(value * scale));
    if (meanings.length > 0) found.push({ start, end: after.end, meanings });
  }
  return found;
}
