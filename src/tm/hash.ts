/** Hashes of texts, by which units are found. */

const PRIME = 0x01000193;

/** What the hash of a text begins with. */
export const HASH_START = 0x811c9dc5;

/** FNV-1a over UTF-16 units, going on from another hash. */
export function hashText(text: string, from: number): number {
  let hash = from;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return Math.imul(hash ^ 0xffff, PRIME); // so that two texts are not the same as both of them joined
}
