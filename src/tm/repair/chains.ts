/** Numbers that say one thing together, a time, a range, a reference: «۱۴:۳۰», «۸ تا ۱۲», 77/12. All change, or none does. */
import type { Quantity, ReadText } from './quantities.js';

/** What joins numbers to one: a time, a reference, a range. */
const LONGEST_JOINT = 8;
const JOINT = /^(?:[-‐‑–—:/.]|\s*(?:تا|الی|to)\s*|\s*[–—]\s*)$/u;

/**
 * Leaves out changes of numbers that are joined to others which should change too and cannot.
 *
 * @param same - Numbers of the text found that do not change.
 * @param groups - Changes of which all or none may be made.
 */
export function wholeChains<Change extends { readonly found: Quantity }>(
  { raw, quantities }: ReadText,
  same: ReadonlySet<Quantity>,
  groups: readonly Change[][],
): Change[][] {
  const changed = new Set(groups.flat().map(({ found }) => found));
  const broken = new Set(quantities.filter((one) => !changed.has(one) && !same.has(one)));
  const links: (readonly Quantity[])[] = [
    ...chainsOf(raw, quantities),
    ...groups.map((group) => group.map(({ found }) => found)),
  ];
  const linksOf = new Map<Quantity, (readonly Quantity[])[]>(quantities.map((one) => [one, []]));
  for (const link of links) for (const one of link) linksOf.get(one)?.push(link);
  const open = new Set(links);
  // What is joined to something that cannot change, or must change with it, cannot change either; the set grows meanwhile.
  for (const one of broken) {
    for (const link of linksOf.get(one) ?? []) {
      if (open.delete(link)) for (const other of link) if (!same.has(other)) broken.add(other);
    }
  }
  return groups.filter((group) => !group.some(({ found }) => broken.has(found)));
}

/** Runs of numbers that are joined. */
function chainsOf(raw: string, quantities: readonly Quantity[]): Quantity[][] {
  const chains: Quantity[][] = [];
  for (const one of quantities) {
    const before = chains.at(-1)?.at(-1);
    const isJoined = before && one.start - before.end <= LONGEST_JOINT && JOINT.test(raw.slice(before.end, one.start));
    if (isJoined) chains.at(-1)?.push(one);
    else chains.push([one]);
  }
  return chains;
}
