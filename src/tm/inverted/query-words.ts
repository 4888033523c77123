/**
 * The words of a query as an index knows them: each different one has a slot, in which its properties are.
 *
 *     query     به  سفر  به  مسکو  ژرفا
 *     places     1    2   1     3     0          slots; 0 for a word that the index does not have
 *     numbers       0: به   1: سفر   2: مسکو      by slot − 1
 *     weights       2       1        1            how often the query has it
 *     order         2  1  0                       slots − 1, the word with the shortest posting list first
 *     rests                                       signatures of the words from a place in this order on
 */
import type { WordScan } from '../../text/words/scan.js';
import type { SegmentIndex } from './segment-index.js';
import { bitOf } from './signature.js';

/** So few numbers are sorted faster by insertion. */
const FEW = 40;

/** The words of one query at a time, in arrays that are longer than what they hold. */
export class QueryWords {
  readonly #index: SegmentIndex;
  /** By number of a word of the index: its slot, 0 for those that the query does not have. */
  readonly slots: Int32Array;
  /** By place in the query. */
  places = new Int32Array(64);
  /** By slot − 1: the number of the word, and how often the query has it. */
  numbers = new Int32Array(64);
  weights = new Int32Array(64);
  /** Slots − 1 by the sizes of posting lists. */
  order = new Int32Array(64);
  /** By place in this order. */
  rests = new Int32Array(65);
  /** Different words that the index has. */
  distinct = 0;
  /** Words of the query that the index does not have. */
  unknown = 0;
  /** By slot − 1: how many numbers the posting list is. */
  #sizes = new Int32Array(64);

  constructor(index: SegmentIndex) {
    this.#index = index;
    this.slots = new Int32Array(index.vocabulary.size);
  }

  /** Takes the words that were scanned. */
  read(scan: WordScan): void {
    const { count } = scan;
    this.#reserve(count);
    const { slots, places, numbers, weights } = this;
    this.#index.vocabulary.findAll(scan, places);
    let distinct = 0;
    let unknown = 0;
    for (let i = 0; i < count; i++) {
      const number = places[i] as number;
      if (number < 0) {
        places[i] = 0;
        unknown++;
        continue;
      }
      let slot = slots[number] as number;
      if (slot === 0) {
        numbers[distinct] = number;
        weights[distinct] = 0;
        slot = ++distinct;
        slots[number] = slot;
      }
      weights[slot - 1] = (weights[slot - 1] as number) + 1;
      places[i] = slot;
    }
    this.distinct = distinct;
    this.unknown = unknown;
  }

  /** Forgets the slots, so that the next query can be read. */
  clear(): void {
    for (let slot = 0; slot < this.distinct; slot++) this.slots[this.numbers[slot] as number] = 0;
  }

  /** Finds the order of the words, and with it the signatures. */
  sort(): void {
    const { order, numbers, distinct, rests } = this;
    const sizes = this.#sizes;
    const { postingStarts } = this.#index.arrays;
    for (let slot = 0; slot < distinct; slot++) {
      const number = numbers[slot] as number;
      sizes[slot] = (postingStarts[number + 1] as number) - (postingStarts[number] as number);
    }
    if (distinct > FEW) this.#sortMany();
    else this.#sortFew();
    let signature = 0;
    rests[distinct] = 0;
    for (let i = distinct - 1; i >= 0; i--) {
      signature |= bitOf(numbers[order[i] as number] as number);
      rests[i] = signature;
    }
  }

  #sortFew(): void {
    const { order, distinct } = this;
    const sizes = this.#sizes;
    for (let slot = 0; slot < distinct; slot++) {
      const size = sizes[slot] as number;
      let at = slot;
      for (; at > 0 && (sizes[order[at - 1] as number] as number) > size; at--) order[at] = order[at - 1] as number;
      order[at] = slot;
    }
  }

  #sortMany(): void {
    const { order, distinct } = this;
    const sizes = this.#sizes;
    const keys = new Float64Array(distinct); // one number that sorts by both, below 2^53
    for (let slot = 0; slot < distinct; slot++) keys[slot] = (sizes[slot] as number) * distinct + slot;
    keys.sort();
    for (let i = 0; i < distinct; i++) order[i] = (keys[i] as number) % distinct;
  }

  #reserve(count: number): void {
    if (count <= this.places.length) return;
    this.places = new Int32Array(count);
    this.numbers = new Int32Array(count);
    this.weights = new Int32Array(count);
    this.order = new Int32Array(count);
    this.rests = new Int32Array(count + 1);
    this.#sizes = new Int32Array(count);
  }
}
