/** How formats write the lengths of a side's sentences: numbers with a space between them. */

const [SPACE, ZERO, NINE] = [0x20, 0x30, 0x39];

/** No sentence is longer than these digits can say, and no number of them is inexact. */
const MOST_DIGITS = 15;

/**
 * Reads the numbers in a stretch of text; by hand, since every unit has some.
 *
 * @param text - What has them.
 * @param from - Where the first begins.
 * @param to - Where the last ends.
 * @returns The numbers; `undefined` where something else stands there, or nothing.
 */
export function readLengths(text: string, from: number, to: number): number[] | undefined {
  const lengths: number[] = [];
  let [length, digits] = [0, 0];
  for (let i = from; i <= to; i++) {
    const code = i === to ? SPACE : text.charCodeAt(i);
    if (code >= ZERO && code <= NINE && digits < MOST_DIGITS) {
      length = length * 10 + (code - ZERO);
      digits += 1;
    } else if (code === SPACE && digits > 0) {
      lengths.push(length);
      length = 0;
      digits = 0;
    } else {
      return undefined;
    }
  }
  return lengths;
}
