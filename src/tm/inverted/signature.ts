/**
 * 32 bits that say roughly which words a segment has.
 *
 * Each word has a bit. A word of the query whose bit a segment does not have is not in the segment, so the segment lacks at
 * least as many of the query's words as bits are missing. The words that stand in nearly every sentence share eight bits
 * among themselves, or they would fill the bits of all others.
 */

/** Words with numbers below this are the most frequent. */
const FREQUENT = 128;

/** The bit of the word with this number. */
export function bitOf(number: number): number {
  return number < FREQUENT ? 1 << (number & 7) : 1 << (8 + (number % 24));
}

/** How many bits are set. */
export function bitsIn(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
