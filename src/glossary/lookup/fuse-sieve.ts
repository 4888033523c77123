/** Fuse.js over a shortlist: which of some letters are like those of the query, wherever in them it begins. */
import Fuse from 'fuse.js';

/** At most three letters in ten may be wrong, a swap being two: what passes is compared letter by letter afterwards. */
const THRESHOLD = 0.3;

/**
 * The texts that Fuse finds.
 *
 * @param most - At most so many.
 * @returns Positions in the texts, the most alike first.
 */
export function fuseSieve(query: string, texts: readonly string[], most: number): number[] {
  const fuse = new Fuse(texts, {
    ignoreLocation: true,
    threshold: THRESHOLD,
    isCaseSensitive: true,
    ignoreFieldNorm: true,
  });
  return fuse.search(query, { limit: most }).map(({ refIndex }) => refIndex);
}
