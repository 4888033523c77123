/**
 * One value, changed by two sides since their common ancestor:
 *
 *     base  ours  theirs
 *      a     a     a   →  a
 *      a     b     a   →  b        one has changed it
 *      a     a     b   →  b
 *      a     b     b   →  b        both in the same way
 *      a     b     c   →  conflict
 *
 * @see Khanna, Kunal, Pierce: A formal investigation of diff3, FSTTCS 2007, for what three-way merging may promise
 */
import { isEqual } from '../plain-equality.js';

/** Chooses between three values; {@link CONFLICT} where both sides have changed the value, each in another way. */
export function chosen<Value>(base: Value, ours: Value, theirs: Value): Value | typeof CONFLICT {
  if (isEqual(base, ours)) return theirs;
  return isEqual(base, theirs) || isEqual(ours, theirs) ? ours : CONFLICT;
}

/** No choice can be made. */
export const CONFLICT = Symbol('conflict');

/**
 * Lists that are merged item by item: an item stays unless one side has taken it away, and comes where one has added it.
 * What both have keeps the order of `ours`; what only `theirs` has comes after it.
 *
 * @param keyOf - What makes two items the same; of two versions of one item the changed one is taken, and `ours` of two changed.
 */
export function mergedLists<Item>(
  base: readonly Item[] = [],
  ours: readonly Item[] = [],
  theirs: readonly Item[] = [],
  keyOf: (item: Item) => string,
): readonly Item[] {
  if (isEqual(base, theirs)) return ours;
  if (isEqual(base, ours)) return theirs;
  const [before, first, second] = [base, ours, theirs].map((items) => numbered(items, keyOf)) as [
    Map<string, Item>,
    Map<string, Item>,
    Map<string, Item>,
  ];
  const merged: Item[] = [];
  for (const [key, item] of first) {
    const other = second.get(key);
    const old = before.get(key);
    if (other === undefined && old !== undefined && isEqual(old, item)) continue; // they took it away
    merged.push(other !== undefined && old !== undefined && isEqual(old, item) ? other : item);
  }
  for (const [key, item] of second) {
    if (first.has(key)) continue;
    const old = before.get(key);
    if (old === undefined || !isEqual(old, item)) merged.push(item); // else we took it away
  }
  return merged;
}

/** Items by key; one that comes again has another key. */
function numbered<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item> {
  const times = new Map<string, number>();
  return new Map(
    items.map((item) => {
      const key = keyOf(item);
      const time = (times.get(key) ?? 0) + 1;
      times.set(key, time);
      return [`${time} ${key}`, item];
    }),
  );
}
