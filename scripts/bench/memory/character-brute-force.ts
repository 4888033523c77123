/**
 * What a ranking by characters should find, by comparing the query with every text, those first that have most in common with it.
 *
 * @see E. Ukkonen: Approximate string-matching with q-grams and maximal matches, Theoretical Computer Science 92(1), 1992
 */
import { words } from '../../../src/text/words/words.js';
import { plainText } from '../../../src/tm/content.js';
import type { Unit } from '../../../src/tm/unit.js';

/** A unit, by its place among all, with the similarity of its characters. */
export interface Alike {
  readonly place: number;
  readonly similarity: number;
}

/** As many kinds of pairs of characters are told apart in the comparison that comes before the distance. */
const KINDS = 256;

/** A text that a query is compared with. */
interface Text {
  readonly units: Uint16Array;
  /** How often each kind of pair of neighbours stands in it. */
  readonly pairs: Uint16Array;
}

/** Units to compare with, by their order. */
export class CharacterBruteForce {
  readonly #texts: readonly Text[];

  constructor(units: readonly Unit[]) {
    this.#texts = units.map(({ source }) => textOf(plainText(source)));
  }

  /** The places of the units that are most like the query, best first, of at least this similarity. */
  search(query: string, threshold: number, limit: number): Alike[] {
    const asked = textOf(query);
    const bounds = Float64Array.from(this.#texts, (text) => leastDistance(asked, text) / longerOf(asked, text));
    const order = Uint32Array.from(bounds, (_, place) => place).sort(
      (a, b) => (bounds[a] as number) - (bounds[b] as number),
    );
    const found: Alike[] = [];
    let least = threshold;
    for (const place of order) {
      if (1 - (bounds[place] as number) < least - ROUNDING) break; // nor can those after it be so like the query
      const text = this.#texts[place] as Text;
      const longer = longerOf(asked, text);
      const most = Math.floor((1 - least) * longer + ROUNDING);
      const distance = levenshtein(asked.units, text.units, most);
      if (distance > most) continue;
      found.push({ place, similarity: 1 - distance / longer });
      if (found.length < 2 * limit) continue;
      found.sort(byRank).length = limit;
      least = Math.max(least, found[limit - 1]?.similarity ?? 0);
    }
    return found.sort(byRank).slice(0, limit);
  }
}

/** (1 − .7) · 10 is 3, not 2.9999999999999996. */
const ROUNDING = 1e-9;

function byRank(a: Alike, b: Alike): number {
  return b.similarity - a.similarity || a.place - b.place;
}

/** The characters of canonical words with a space between. */
function textOf(raw: string): Text {
  const text = words(raw)
    .map((word) => word.text)
    .join(' ');
  const units = Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  const pairs = new Uint16Array(KINDS);
  for (let i = 1; i < units.length; i++) {
    const kind = ((units[i - 1] as number) * 31 + (units[i] as number)) % KINDS;
    pairs[kind] = (pairs[kind] as number) + 1;
  }
  return { units, pairs };
}

/** Each edit takes two pairs of neighbours at the most from those that two texts have in common. */
function leastDistance(a: Text, b: Text): number {
  let common = 0;
  for (let k = 0; k < KINDS; k++) common += Math.min(a.pairs[k] as number, b.pairs[k] as number);
  return (longerOf(a, b) - 1 - common) / 2;
}

function longerOf(a: Text, b: Text): number {
  return Math.max(1, a.units.length, b.units.length);
}

/** The distance, or something greater than `most` where it is greater; cells further than `most` from the diagonal cost too much. */
function levenshtein(a: Uint16Array, b: Uint16Array, most: number): number {
  const far = most + 1;
  if (Math.abs(a.length - b.length) > most) return far;
  let above = Int32Array.from({ length: b.length + 1 }, (_, j) => Math.min(j, far));
  let row = new Int32Array(b.length + 1);
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - most);
    const to = Math.min(b.length, i + most);
    row[from - 1] = from === 1 ? Math.min(i, far) : far;
    let least = row[from - 1] as number;
    for (let j = from; j <= to; j++) {
      const replaced = (above[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const cell = Math.min(replaced, (above[j] as number) + 1, (row[j - 1] as number) + 1);
      row[j] = cell;
      if (cell < least) least = cell;
    }
    if (to < b.length) row[to + 1] = far;
    if (least > most) return far;
    [above, row] = [row, above];
  }
  return above[b.length] as number;
}
