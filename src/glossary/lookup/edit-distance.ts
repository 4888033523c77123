/**
 * How far a query is from a term: the cheapest way to make the one of the other, letter by letter.
 *
 * The optimal string alignment distance, with costs for letters and one more step: at the end of a word of the term the query
 * may have an ending.
 *
 *     term      h a m k a r i|  r a h|      | ends of words
 *     query     h a m k a r i h a r a
 *     step      = = = = = = = [end]= = -    «ها» .2, a letter too few 1
 *
 * @see Damerau: A technique for computer detection and correction of spelling errors, CACM 7 (1964); the restricted form allows
 *   no further edit inside two swapped letters
 */
import { type EditCosts, PLACES, place } from './edit-costs.js';

/** Texts of more letters are not compared: bounds the time, which grows with the product of the lengths. */
export const MOST_LETTERS = 96;

/** What a double letter costs that is written once, and the other way round. */
const DOUBLED = 0.5;

/** Rows of the table: the one being made and the two above it. */
const ROWS = [0, 1, 2].map(() => new Float64Array(MOST_LETTERS + 1));

/** A query that is compared with several terms. */
export class EditDistance {
  readonly #query: string;
  readonly #places: Uint8Array;
  readonly #costs: EditCosts;
  /** By the offset in the query after them, lengths of the endings that stand there. */
  readonly #endings: readonly (readonly number[])[];
  /** The same for endings that replace a letter of the term. */
  readonly #replacing: ReadonlyMap<string, readonly (readonly number[])[]>;

  /** @param words - Of {@link MOST_LETTERS} letters at most; a single one may be several whose spaces are lost. */
  constructor(words: readonly string[], costs: EditCosts) {
    const query = words.join('');
    const ends = words.length === 1 ? undefined : endsOf(words);
    this.#query = query;
    this.#places = placesOf(query);
    this.#costs = costs;
    this.#endings = endingsIn(query, costs.endings, ends);
    this.#replacing = new Map(costs.replacing.map(([letter, endings]) => [letter, endingsIn(query, endings, ends)]));
  }

  /**
   * The least cost.
   *
   * @param words - The words of the term, {@link MOST_LETTERS} letters at most.
   * @param most - Where it must be more than this, any number above it may come back.
   */
  to(words: readonly string[], most: number): number {
    const query = this.#query;
    const { gaps, substitutions, transposition, ending } = this.#costs;
    const length = query.length;
    let [row, above, above2] = ROWS as [Float64Array, Float64Array, Float64Array];
    row[0] = 0;
    for (let j = 1; j <= length; j++) row[j] = (row[j - 1] as number) + this.#gap(j);
    let before = 0;
    let leastAbove = 0;
    for (const word of words) {
      for (let k = 0; k < word.length; k++) {
        [row, above, above2] = [above2, row, above];
        const unit = word.charCodeAt(k);
        const at = place(unit);
        const isEnd = k === word.length - 1;
        const endings = isEnd ? this.#endings : undefined;
        const replacing = isEnd ? this.#replacing.get(word[k] as string) : undefined;
        const gap = (gaps[at] as number) * (unit === before ? DOUBLED : 1);
        row[0] = (above[0] as number) + gap;
        let least = row[0] as number;
        for (let j = 1; j <= length; j++) {
          const own = query.charCodeAt(j - 1);
          let cost =
            (above[j - 1] as number) +
            (own === unit ? 0 : (substitutions[at * PLACES + (this.#places[j - 1] as number)] as number));
          cost = Math.min(cost, (above[j] as number) + gap, (row[j - 1] as number) + this.#gap(j));
          if (j > 1 && before === own && query.charCodeAt(j - 2) === unit && own !== unit) {
            cost = Math.min(cost, (above2[j - 2] as number) + transposition);
          }
          if (endings !== undefined) {
            for (const n of endings[j] as readonly number[]) cost = Math.min(cost, (row[j - n] as number) + ending);
          }
          if (replacing !== undefined) {
            for (const n of replacing[j] as readonly number[]) cost = Math.min(cost, (above[j - n] as number) + ending);
          }
          row[j] = cost;
          if (cost < least) least = cost;
        }
        // A swap reaches over one row, so two in a row must be too dear.
        if (least > most && leastAbove > most) return Math.min(least, leastAbove);
        leastAbove = least;
        before = unit;
      }
    }
    return row[length] as number;
  }

  /** What the letter of the query before the offset costs, if the term has none there. */
  #gap(j: number): number {
    const cost = this.#costs.gaps[this.#places[j - 1] as number] as number;
    return j > 1 && this.#query[j - 1] === this.#query[j - 2] ? DOUBLED * cost : cost;
  }
}

function placesOf(text: string): Uint8Array {
  return Uint8Array.from({ length: text.length }, (_, i) => place(text.charCodeAt(i)));
}

/** The offsets after words. */
function endsOf(words: readonly string[]): Set<number> {
  let end = 0;
  return new Set(words.map((word) => (end += word.length)));
}

/** By the offset after them, the lengths of the endings that stand in a text, not at its beginning: at ends of words, if given. */
function endingsIn(text: string, endings: readonly string[], ends?: ReadonlySet<number>): number[][] {
  const found: number[][] = Array.from({ length: text.length + 1 }, () => []);
  for (const ending of endings) {
    for (let at = text.indexOf(ending, 1); at > 0; at = text.indexOf(ending, at + 1)) {
      const end = at + ending.length;
      if (ends?.has(end) !== false) found[end]?.push(ending.length);
    }
  }
  return found;
}
