/**
 * Which words of a query must a segment have one of, if it has a run of so many of them?
 *
 *     query    the  ministry  of  foreign  affairs  of  the  republic
 *     texts    9M   400       8M  700      600      8M  9M   300
 *                   ▲                      ▲                            every three neighbours have one that is chosen
 *
 * Of all such choices, the one whose lists of segments are the shortest together. A word that the index does not have
 * divides the query, as no run contains it.
 */
import type { SegmentIndex } from '../inverted/segment-index.js';
import { bitOf } from '../inverted/signature.js';

/** A word of so many windows is in too many runs to tell by the signature which segments have one. */
const MOST_WINDOWS = 8;

/** Words of one index whose segments must be read. */
export class Coverage {
  readonly #index: SegmentIndex;
  /** Words of the query by their numbers in the index, −1 where it does not have them. */
  readonly #numbers: Int32Array;
  readonly #windows = new Map<number, number[]>();

  constructor(index: SegmentIndex, numbers: Int32Array) {
    this.#index = index;
    this.#numbers = numbers;
  }

  /** Chooses words, so that each run of `size` words has one. */
  cover(size: number): void {
    const { postingStarts } = this.#index.arrays;
    const numbers = this.#numbers;
    // By place + 1: what it costs to cover all before it, if it is chosen, and the place + 1 chosen before; 0 is the beginning.
    const costs = new Float64Array(numbers.length + 2);
    const before = new Int32Array(numbers.length + 2);
    for (let place = 1; place < costs.length; place++) {
      let best = place - 1;
      for (let other = place - 2; other >= Math.max(0, place - size); other--) {
        if ((costs[other] as number) < (costs[best] as number)) best = other;
      }
      const number = place <= numbers.length ? (numbers[place - 1] as number) : -1;
      const length = number < 0 ? 0 : (postingStarts[number + 1] as number) - (postingStarts[number] as number);
      costs[place] = (costs[best] as number) + length;
      before[place] = best;
    }
    for (let place = before.at(-1) as number; place > 0; place = before[place] as number) this.choose(place - 1, size);
  }

  /** Chooses the word at a place, for all runs of `size` words that it is in. */
  choose(place: number, size: number): void {
    const numbers = this.#numbers;
    const number = numbers[place] as number;
    if (number < 0) return;
    const windows = this.#windows.get(number) ?? [];
    this.#windows.set(number, windows);
    for (let first = Math.max(0, place - size + 1); first <= place && first + size <= numbers.length; first++) {
      let bits = 0;
      let isKnown = true;
      for (let i = first; i < first + size && isKnown; i++) {
        isKnown = (numbers[i] as number) >= 0;
        bits |= bitOf(numbers[i] as number);
      }
      if (isKnown && windows.length <= MOST_WINDOWS && !windows.includes(bits)) windows.push(bits);
    }
  }

  /** The words chosen, and whether a segment with a signature has room for a run with the word. */
  rooms(): Map<number, (signature: number) => boolean> {
    const rooms = new Map<number, (signature: number) => boolean>();
    for (const [number, windows] of this.#windows) {
      if (windows.length > MOST_WINDOWS) rooms.set(number, () => true);
      else if (windows.length > 0) rooms.set(number, (signature) => windows.some((bits) => (bits & ~signature) === 0));
    }
    return rooms;
  }
}
