/**
 * Places among the words of two texts, and which of them are the same.
 *
 *     query    سفر   به   مسکو              A place is a gap between words (even numbers) or within a word (odd ones). After the
 *             0  1  2  3  4  5  6           edits, each place of the query has its places in the text found: one, or several
 *     found    سفر   مهم   به   باکو        where words were inserted. Here 2 has 2 to 4, and 5 has 7.
 *             0  1  2  3  4  5  6  7  8
 */
import type { Word } from '../../text/words/words.js';
import type { Edit } from '../edits.js';

/** The words of a query and of a text found, and what turns the ones into the others. */
export interface Alignment {
  /** Words of the query. */
  readonly query: readonly Word[];
  /** Words of the text found. */
  readonly found: readonly Word[];
  /** The edits between them, of these very words. */
  readonly edits: readonly Edit[];
}

/** For each place of the query, where it is in the text found. */
export class WordPlaces {
  readonly #low: Int32Array;
  readonly #high: Int32Array;

  constructor({ query, found, edits }: Alignment) {
    const low = new Int32Array(2 * query.length + 1);
    const high = new Int32Array(2 * query.length + 1);
    let j = 0;
    let next = 0;
    for (let i = 0; i <= query.length; i++) {
      low[2 * i] = 2 * j;
      while (j < found.length && edits[next]?.kind === 'insert' && edits[next]?.found === found[j]) {
        next++;
        j++;
      }
      high[2 * i] = 2 * j;
      if (i === query.length) break;
      const edit = edits[next]?.query === query[i] ? edits[next++] : undefined;
      const inside = edit?.kind === 'delete' ? 2 * j : 2 * j++ + 1;
      low[2 * i + 1] = inside;
      high[2 * i + 1] = inside;
    }
    this.#low = low;
    this.#high = high;
  }

  /** Whether a place of the text found lies before (−1), at (0) or after (1) this place of the query. */
  compare(found: number, query: number): -1 | 0 | 1 {
    if (found < (this.#low[query] as number)) return -1;
    return found > (this.#high[query] as number) ? 1 : 0;
  }
}

/** The place of an offset among words: even in a gap, odd within a word. */
export function placeOf(offset: number, words: readonly Word[]): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] as Word).end <= offset) low = middle + 1;
    else high = middle;
  }
  const word = words[low];
  return word !== undefined && word.start < offset ? 2 * low + 1 : 2 * low;
}
