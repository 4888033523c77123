/**
 * What a search must find, by comparing the query with every text: slow and simple, to be right by inspection.
 *
 * It has nothing of the memory's own code but the canonical words, by which similarity is defined.
 */
import { type Word, words } from '../../../src/text/words/words.js';
import { plainText } from '../../../src/tm/content.js';
import type { Unit } from '../../../src/tm/unit.js';

/** A unit with the score that it must have. */
export interface Found {
  readonly unit: Unit;
  readonly score: number;
}

/** What words that are equal only when folded cost, each and together. */
const A_WORD = 0.001;
const TOGETHER = 0.01;

/** (1 − .7) · 10 is 3, not 2.9999999999999996. */
const ROUNDING = 1e-9;

/** A text that a query is compared with. */
interface Text {
  readonly unit: Unit;
  readonly raw: string;
  /** Its words as numbers; equal words have equal numbers. */
  readonly numbers: Int32Array;
}

/** Units to compare with, by their order. */
export class BruteForce {
  readonly #texts: Text[];
  readonly #numbers = new Map<string, number>();

  /** @param side - The side of the units that is compared; units with an empty side are left out. */
  constructor(units: Iterable<Unit>, side: 'source' | 'target' = 'source') {
    this.#texts = [...units]
      .filter(({ source, target }) => source.length > 0 && target.length > 0)
      .map((unit) => {
        const raw = plainText(unit[side]);
        return { unit, raw, numbers: this.#number(words(raw)) };
      });
  }

  /** The best units of at least this similarity: by score, equal ones in the order of the units. */
  search(query: string, threshold: number, limit: number): Found[] {
    const queryWords = words(query);
    const numbers = this.#number(queryWords);
    const left = new Int32Array(this.#numbers.size);
    for (const number of numbers) left[number] = (left[number] as number) + 1;
    const found: Found[] = [];
    for (const text of this.#texts) {
      const longer = Math.max(numbers.length, text.numbers.length);
      const most = Math.min(longer - 1, Math.floor((1 - threshold) * longer + ROUNDING));
      if (Math.abs(numbers.length - text.numbers.length) > most) continue;
      if (longer - common(text.numbers, left) > most) continue; // words that are not in both are inserted, deleted or replaced
      const distance = levenshtein(numbers, text.numbers, most);
      if (distance > most) continue;
      const score = Math.max(0, 1 - distance / longer - spelling(query, queryWords, text.raw, words(text.raw)));
      found.push({ unit: text.unit, score });
    }
    return found.sort((a, b) => b.score - a.score).slice(0, limit);
  }

  #number(some: readonly Word[]): Int32Array {
    return Int32Array.from(some, ({ text }) => {
      const number = this.#numbers.get(text) ?? this.#numbers.size;
      this.#numbers.set(text, number);
      return number;
    });
  }
}

/**
 * How many words of a text the query has too.
 *
 * @param left - How often the query has each word; as it was when the function returns.
 */
function common(numbers: Int32Array, left: Int32Array): number {
  let shared = 0;
  for (const number of numbers) {
    left[number] = (left[number] as number) - 1;
    if ((left[number] as number) >= 0) shared++;
  }
  for (const number of numbers) left[number] = (left[number] as number) + 1;
  return shared;
}

/** The distance, or something greater than `most` where it is greater. */
function levenshtein(a: Int32Array, b: Int32Array, most: number): number {
  let above = Int32Array.from({ length: b.length + 1 }, (_, j) => j);
  let row = new Int32Array(b.length + 1);
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const replaced = (above[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const cell = Math.min(replaced, (above[j] as number) + 1, (row[j - 1] as number) + 1);
      row[j] = cell;
      if (cell < least) least = cell;
    }
    if (least > most) return least;
    [above, row] = [row, above];
  }
  return above[b.length] as number;
}

/**
 * What it costs that equal words are not written alike, on the way through the matrix that the edits take: from its end, an
 * equal word where that is a shortest way, else a replacement, else a deletion, else an insertion.
 */
function spelling(query: string, a: readonly Word[], text: string, b: readonly Word[]): number {
  const matrix: number[][] = [];
  for (let i = 0; i <= a.length; i++) {
    const row: number[] = [];
    for (let j = 0; j <= b.length; j++) {
      if (i === 0 || j === 0) row.push(i + j);
      else {
        const above = matrix[i - 1] as number[];
        const replaced = (above[j - 1] as number) + (a[i - 1]?.text === b[j - 1]?.text ? 0 : 1);
        row.push(Math.min(replaced, (above[j] as number) + 1, (row[j - 1] as number) + 1));
      }
    }
    matrix.push(row);
  }
  const at = (i: number, j: number): number => matrix[i]?.[j] ?? Number.POSITIVE_INFINITY;
  let [i, j, respelled] = [a.length, b.length, 0];
  while (i > 0 || j > 0) {
    const [one, other] = [a[i - 1], b[j - 1]];
    if (one && other && one.text === other.text && at(i - 1, j - 1) === at(i, j)) {
      if (query.slice(one.start, one.end) !== text.slice(other.start, other.end)) respelled++;
      i--;
      j--;
    } else if (at(i - 1, j - 1) + 1 === at(i, j)) {
      i--;
      j--;
    } else if (at(i - 1, j) + 1 === at(i, j)) i--;
    else j--;
  }
  if (respelled === 0 && at(a.length, b.length) === 0 && query !== text) respelled = 1; // only punctuation differs
  return Math.min(TOGETHER, A_WORD * respelled);
}
