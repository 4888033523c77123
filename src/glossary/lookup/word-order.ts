/** Comparing terms word by word, for what the letters in their order do not show. */
import type { EditCosts } from './edit-costs.js';
import { EditDistance } from './edit-distance.js';

/** What the other order costs beside the mistakes. */
const REORDERED = 0.3;

/** So many words may have mistakes. */
const MOST_LEFT = 3;

/** How a query has the words of a term in another order. */
export interface Reordered {
  /** Words of the query that have mistakes, with the words of the term that are meant. */
  readonly meant: ReadonlyMap<string, string>;
  readonly cost: number;
}

/**
 * What it costs to make the words of a query those of a term, in whatever order they stand.
 *
 *     partnershp strategic
 *     strategic partnership     equal words go away; of the others each takes the nearest
 *
 * @param most - What costs more is not looked for.
 */
export function reordered(
  query: readonly string[],
  term: readonly string[],
  costs: EditCosts,
  most: number,
): Reordered | undefined {
  if (query.length !== term.length) return undefined;
  const { left, wanted } = leftOver(query, term);
  if (left.length > MOST_LEFT) return undefined;
  let cost = REORDERED;
  const meant = new Map<string, string>();
  for (const word of left) {
    const distance = new EditDistance([word], costs);
    let best = 0;
    let least = Number.POSITIVE_INFINITY;
    wanted.forEach((other, k) => {
      const own = distance.to([other], most);
      if (own < least) [best, least] = [k, own];
    });
    meant.set(word, wanted[best] as string);
    wanted.splice(best, 1);
    cost += least;
    if (cost > most) return undefined;
  }
  return { meant, cost };
}

/**
 * Whether a query puts other words of a term behind a preposition than the term does, which makes another term of them.
 *
 *     ambassador of Iran to Russia    of → Iran, to → Russia
 *     ambassador of Russia to Iran    of → Russia, to → Iran
 */
export function changesPlaces(
  query: readonly string[],
  term: readonly string[],
  prepositions: ReadonlySet<string>,
): boolean {
  return query.some((preposition, at) => {
    const follower = query[at + 1];
    if (!prepositions.has(preposition) || follower === undefined || prepositions.has(follower)) return false;
    const start = term.indexOf(preposition) + 1;
    if (start === 0 || start === term.length) return false;
    const end = term.findIndex((word, k) => k > start && prepositions.has(word));
    return !term.slice(start, end < 0 ? term.length : end).includes(follower);
  });
}

/** Letters that no ending has. */
const LEAST_MORE = 3;

/** What share of the longer of two terms the shorter one is, in letters, if all its words are in it, two or more; else 0. */
export function sharedPart(a: readonly string[], b: readonly string[]): number {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  if (shorter.length < 2 || leftOver(shorter, longer).left.length > 0) return 0;
  const letters = shorter.join('').length;
  const all = longer.join('').length;
  return all - letters < LEAST_MORE ? 0 : letters / all;
}

/** What two lists of words do not have in common. */
function leftOver(query: readonly string[], term: readonly string[]): { left: string[]; wanted: string[] } {
  const left = [...query];
  const wanted = term.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return { left, wanted };
}
