/**
 * Hashes of words, the same in every process, since an index that is stored holds them.
 *
 * FNV-1a over UTF-16 units, each taken whole, mixed at the end as MurmurHash3 does: FNV alone leaves the lowest bits to the lowest
 * bits of the units.
 *
 * @see Fowler, Noll, Vo: FNV hash; Appleby: MurmurHash3, fmix32
 */

/** The hash of no unit, not mixed. */
export const OFFSET_BASIS = 0x811c9dc5 | 0;

/** What the hash is multiplied by at each unit: `hash = Math.imul(hash ^ unit, FNV_PRIME)`. */
export const FNV_PRIME = 0x01000193;

/** What takes that back: the product of both is 1 in 32 bits. */
export const FNV_PRIME_INVERSE = 0x359c449b;

/** Spreads what all units left over all 32 bits. */
export function mixed(hash: number): number {
  let mix = hash ^ (hash >>> 16);
  mix = Math.imul(mix, 0x85ebca6b);
  mix ^= mix >>> 13;
  mix = Math.imul(mix, 0xc2b2ae35);
  return mix ^ (mix >>> 16);
}

/** The hash of the units from one offset to another. */
export function hashOf(units: Uint16Array, from: number, to: number): number {
  let hash = OFFSET_BASIS;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ (units[i] as number), FNV_PRIME);
  return mixed(hash);
}
