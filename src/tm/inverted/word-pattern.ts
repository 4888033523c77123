/**
 * A query as a pattern of words: its Levenshtein distance from other sequences.
 *
 * Up to 32 words, a column of the whole matrix is two integers, where it rises and where it falls downwards, and becomes the next
 * by a dozen operations; longer queries go through the matrix in strips of 32 rows (see distance/strips.ts), and only where
 * fewer edits lead than are of interest.
 *
 * @see G. Myers: A fast bit-vector algorithm for approximate string matching based on dynamic programming, Journal of the
 *   ACM 46(3), 1999; H. Hyyrö: A bit-vector algorithm for computing Levenshtein and Damerau edit distances, Nordic Journal of
 *   Computing 10(1), 2003
 */
import { bandOf } from '../distance/band.js';
import { distanceInBand } from '../distance/sequences.js';

/** Rows that are the bits of an integer. */
const ROWS = 32;

/** The words of a query, as slots: numbers from 1 on, a different one for each different word; 0 is any word that others have. */
export class WordPattern {
  #length = 0;
  /** By place in the query: the slot of its word; for a word that no segment has, a slot that is no other's. */
  #places = new Int32Array(64);
  #unmatched = 1;
  /** By slot: at which places a short query has this word; zeros for a long one. */
  #masks = new Int32Array(64);
  /** By slot: how often the query has this word; and how often the segment has had it. */
  #weights = new Int32Array(64);
  #met = new Int32Array(64);

  /** Begins a new query of so many words, which have slots up to `distinct`. */
  begin(length: number, distinct: number): void {
    const slots = distinct + 2;
    if (length > this.#places.length) this.#places = new Int32Array(length * 2);
    if (slots > this.#masks.length) {
      this.#masks = new Int32Array(slots * 2);
      this.#weights = new Int32Array(slots * 2);
      this.#met = new Int32Array(slots * 2);
    }
    this.#masks.fill(0, 0, slots);
    this.#weights.fill(0, 0, slots);
    this.#length = length;
    this.#unmatched = distinct + 1;
  }

  /** Says which slot the query's word at this place has; 0 for one that no segment has. */
  put(place: number, slot: number): void {
    this.#places[place] = slot === 0 ? this.#unmatched : slot;
    this.#weights[slot] = (this.#weights[slot] as number) + 1;
    if (this.#length <= ROWS && slot > 0) this.#masks[slot] = (this.#masks[slot] as number) | (1 << place);
  }

  /**
   * The distance of the query and a segment.
   *
   * @param segment - Its words as slots, of which the first `length` count.
   * @param most - Distances beyond this are of no interest.
   * @returns The distance, or more than `most` where it is larger.
   */
  distance(segment: Int32Array, length: number, most: number): number {
    if (this.#length <= ROWS) return this.#short(segment, length, most);
    if (this.#tooFewShared(segment, length, most)) return most + 1;
    const rows = { symbols: this.#places, at: 0, length: this.#length };
    const columns = { symbols: segment, at: 0, length };
    return distanceInBand(rows, columns, bandOf(most, this.#length, length), this.#masks);
  }

  #short(segment: Int32Array, length: number, most: number): number {
    const masks = this.#masks;
    const last = this.#length - 1;
    let distance = this.#length;
    let rise = -1;
    let fall = 0;
    for (let j = 0; j < length; j++) {
      const match = masks[segment[j] as number] as number;
      const diagonal = (((match & rise) + rise) ^ rise) | match | fall;
      const riseAcross = fall | ~(diagonal | rise);
      const fallAcross = rise & diagonal;
      distance += ((riseAcross >>> last) & 1) - ((fallAcross >>> last) & 1);
      if (distance - (length - j - 1) > most) return most + 1;
      const shifted = (riseAcross << 1) | 1; // the row above the first rises by one from column to column
      rise = (fallAcross << 1) | ~(diagonal | shifted);
      fall = shifted & diagonal;
    }
    return distance;
  }

  /** Whether not enough words are in both, in whatever order; then lengths may differ by more than `most`, too. */
  #tooFewShared(segment: Int32Array, length: number, most: number): boolean {
    const weights = this.#weights;
    const met = this.#met;
    let shared = 0;
    for (let j = 0; j < length; j++) {
      const slot = segment[j] as number;
      if (slot === 0) continue;
      const count = (met[slot] as number) + 1;
      met[slot] = count;
      if (count <= (weights[slot] as number)) shared++;
    }
    for (let j = 0; j < length; j++) met[segment[j] as number] = 0;
    return Math.max(this.#length, length) - shared > most;
  }
}
