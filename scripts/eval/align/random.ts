/** Numbers that look random and are the same on every machine, so that a figure can be made again. */

/** Gives the next number, from 0 to below 1. */
export type Random = () => number;

/**
 * A generator that begins at a word: mulberry32, seeded by the word's FNV-1a hash.
 *
 * Quite good enough to draw documents and cuts; nothing secret hangs on it.
 */
export function randomFrom(seed: string): Random {
  let state = 0x811c9dc5;
  for (let k = 0; k < seed.length; k++) state = Math.imul(state ^ seed.charCodeAt(k), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from 0 to below the limit. */
export function below(limit: number, random: Random): number {
  return Math.floor(random() * limit);
}

/** One of the items, or `undefined` where there is none. */
export function pick<Item>(items: readonly Item[], random: Random): Item | undefined {
  return items[below(items.length, random)];
}

/** The items in another order (Fisher and Yates). */
export function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const copy = [...items];
  for (let k = copy.length - 1; k > 0; k--) {
    const other = below(k + 1, random);
    [copy[k], copy[other]] = [copy[other] as Item, copy[k] as Item];
  }
  return copy;
}
