/** Which items of two lists belong together, each with one of the other list at most. */

/** What became of two lists. */
export interface Counterparts<Item> {
  /** Those that belong together, the first with the first. */
  readonly pairs: readonly (readonly [Item, Item])[];
  /** Those of the first list without a counterpart. */
  readonly lost: readonly Item[];
  /** Those of the second list, likewise. */
  readonly added: readonly Item[];
}

/** Pairs the items that have the same key; time is linear in their number. */
export function counterparts<Item>(
  ours: readonly Item[],
  theirs: readonly Item[],
  keyOf: (item: Item) => string,
): Counterparts<Item> {
  const waiting = new Map<string, Item[]>();
  for (const item of theirs.toReversed()) {
    const key = keyOf(item);
    const list = waiting.get(key);
    if (list === undefined) waiting.set(key, [item]);
    else list.push(item); // so that the first is taken off first
  }
  const pairs: (readonly [Item, Item])[] = [];
  const lost: Item[] = [];
  for (const item of ours) {
    const other = waiting.get(keyOf(item))?.pop();
    if (other === undefined) lost.push(item);
    else pairs.push([item, other]);
  }
  const left = new Set([...waiting.values()].flat());
  return { pairs, lost, added: theirs.filter((item) => left.has(item)) };
}
