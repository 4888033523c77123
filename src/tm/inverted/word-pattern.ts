/**
 * A query as a pattern of words: its Levenshtein distance from other sequences, 32 rows of the matrix at a time.
 *
 * In the matrix of Wagner and Fischer, neighbours differ by −1, 0 or 1. Myers keeps a column of a strip of 32 rows as two
 * words of bits, where it rises and where it falls downwards, and comes from one column to the next by a dozen operations.
 * What a word of the text matches is such a word of bits too. A strip hands on to the next how its last row goes up and down:
 *
 *               segment →
 *     query  | strip of 32 rows  →→→→→→→→→→ |  ±1 a column
 *       ↓    | strip of 32 rows  →→→→→→→→→→ |
 *
 * @see G. Myers: A fast bit-vector algorithm for approximate string matching based on dynamic programming, Journal of the
 *   ACM 46(3), 1999; H. Hyyrö: A bit-vector algorithm for computing Levenshtein and Damerau edit distances, Nordic Journal of
 *   Computing 10(1), 2003
 */

/** Rows of a strip. */
const ROWS = 32;

/** The words of a query, as slots: numbers from 1 on, a different one for each different word; 0 is any word that others have. */
export class WordPattern {
  #length = 0;
  /** The slot of each word of the query. */
  #places = new Int32Array(64);
  /** By slot: at which rows of a strip the query has this word. */
  #masks = new Int32Array(64);
  /** By slot: how often the query has this word; and how often the segment has had it. */
  #weights = new Int32Array(64);
  #met = new Int32Array(64);
  /** By column: how the last row of the strip above changes. */
  #steps = new Int8Array(64);

  /** Begins a new query of so many words, which have slots up to `distinct`. */
  begin(length: number, distinct: number): void {
    if (length > this.#places.length) this.#places = new Int32Array(length * 2);
    if (distinct >= this.#masks.length) {
      this.#masks = new Int32Array(distinct * 2);
      this.#weights = new Int32Array(distinct * 2);
      this.#met = new Int32Array(distinct * 2);
    }
    this.#masks.fill(0, 0, distinct + 1);
    this.#weights.fill(0, 0, distinct + 1);
    this.#length = length;
  }

  /** Says which slot the query's word at this place has. */
  put(place: number, slot: number): void {
    this.#places[place] = slot;
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
    if (this.#length <= ROWS) return this.#inOneStrip(segment, length, most);
    return this.#tooFewShared(segment, length, most) ? most + 1 : this.#inStrips(segment, length);
  }

  #inOneStrip(segment: Int32Array, length: number, most: number): number {
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

  /** Whether not enough words are in both, in whatever order. */
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

  #inStrips(segment: Int32Array, length: number): number {
    const places = this.#places;
    const masks = this.#masks;
    if (length > this.#steps.length) this.#steps = new Int8Array(length * 2);
    const steps = this.#steps.fill(1, 0, length);
    for (let top = 0; top < this.#length; top += ROWS) {
      const rows = Math.min(ROWS, this.#length - top);
      for (let row = 0; row < rows; row++) {
        const slot = places[top + row] as number;
        if (slot > 0) masks[slot] = (masks[slot] as number) | (1 << row);
      }
      let rise = -1;
      let fall = 0;
      const last = rows - 1;
      for (let j = 0; j < length; j++) {
        const step = steps[j] as number;
        // Where the row above falls, the diagonal is as cheap as with a match.
        const match = (masks[segment[j] as number] as number) | (step >>> 31);
        const diagonal = (((match & rise) + rise) ^ rise) | match | fall;
        const riseAcross = fall | ~(diagonal | rise);
        const fallAcross = rise & diagonal;
        steps[j] = ((riseAcross >>> last) & 1) - ((fallAcross >>> last) & 1);
        const shifted = (riseAcross << 1) | (step > 0 ? 1 : 0);
        rise = (fallAcross << 1) | (step >>> 31) | ~(diagonal | shifted);
        fall = shifted & diagonal;
      }
      for (let row = 0; row < rows; row++) masks[places[top + row] as number] = 0;
    }
    let distance = this.#length;
    for (let j = 0; j < length; j++) distance += steps[j] as number;
    return distance;
  }
}
