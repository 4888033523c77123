/** What two lists have in common, each item as often as both have it. */

/** What has no counterpart in the other list. */
export interface Unmatched<Item> {
  /** Of the first list. */
  readonly lost: readonly Item[];
  /** Of the second. */
  readonly added: readonly Item[];
}

/** Takes away from both lists what is equal in them, the first with the first. */
export function unmatched<Item>(
  ours: readonly Item[],
  theirs: readonly Item[],
  keyOf: (item: Item) => string,
): Unmatched<Item> {
  const waiting = new Map<string, number>();
  for (const item of theirs) waiting.set(keyOf(item), (waiting.get(keyOf(item)) ?? 0) + 1);
  const found = new Map<string, number>();
  const lost = ours.filter((item) => {
    const key = keyOf(item);
    const times = found.get(key) ?? 0;
    if (times >= (waiting.get(key) ?? 0)) return true;
    found.set(key, times + 1);
    return false;
  });
  const added = theirs.filter((item) => {
    const key = keyOf(item);
    const times = found.get(key) ?? 0;
    found.set(key, times - 1);
    return times <= 0;
  });
  return { lost, added };
}
