/** From texts, read word by word, to an index of them. */
import { hashOf } from '../../text/words/hash.js';
import type { WordScan } from '../../text/words/scan.js';
import { byLength, encode, enter, mostFrequentFirst, post } from './index-arrays.js';
import { NumberList } from './number-list.js';
import { type IndexArrays, SegmentIndex } from './segment-index.js';
import { GrowingVocabulary } from './vocabulary.js';

/** So many segments are compared with a new one. One that is not found equal is one more, which is slower and not wrong. */
const MOST_STEPS = 128;

/** Takes texts in any order; {@link IndexBuilder.build} gives the index. */
export class IndexBuilder {
  readonly #words = new GrowingVocabulary();
  /** How often each word stands in all segments. */
  readonly #counts = new NumberList();
  /** Words of all segments, one segment after another, as numbered by `#words`. */
  readonly #sequences = new NumberList();
  readonly #starts = new NumberList();
  /** By the hash of its words, a segment + 1. */
  #slots = new Int32Array(64);
  readonly #hashes = new NumberList();
  /** What each text is called, and its segment. */
  readonly #entries = new NumberList();
  readonly #entrySegments = new NumberList();

  constructor() {
    this.#starts.push(0);
  }

  /** Adds the text that was scanned under the owner's name; one without words has nothing to be found by. */
  add(scan: WordScan, entry: number): void {
    for (let i = 0; i < scan.count; i++) {
      const from = scan.from[i] as number;
      const word = this.#words.number(scan.units, from, (scan.from[i + 1] as number) - from, scan.hash[i] as number);
      this.#sequences.push(word);
    }
    if (scan.count === 0) return;
    this.#entries.push(entry);
    this.#entrySegments.push(this.#closeSegment());
  }

  /**
   * Adds the texts of an index.
   *
   * @param renamed - What a text is called from now on; below 0 where it is left out.
   */
  addAll(index: SegmentIndex, renamed: (entry: number) => number): void {
    const { entries, entryStarts, lengths } = index.arrays;
    const { starts, units } = index.vocabulary;
    const numbers = new Int32Array(index.vocabulary.size).fill(-1); // words of segments that are left out get no number
    const words = new Int32Array(lengths.at(-1) ?? 0);
    for (let segment = 0; segment < index.size; segment++) {
      const end = entryStarts[segment + 1] as number;
      let into = -1;
      for (let at = entryStarts[segment] as number; at < end; at++) {
        const entry = renamed(entries[at] as number);
        if (entry < 0) continue;
        if (into < 0) {
          const length = index.read(segment, words);
          for (let i = 0; i < length; i++) {
            const word = words[i] as number;
            if ((numbers[word] as number) < 0) {
              const from = starts[word] as number;
              const size = (starts[word + 1] as number) - from;
              numbers[word] = this.#words.number(units, from, size, hashOf(units, from, from + size));
            }
            this.#sequences.push(numbers[word] as number);
          }
          into = this.#closeSegment();
        }
        this.#entries.push(entry);
        this.#entrySegments.push(into);
      }
    }
  }

  /** The segment of the words that came last: one that is known, or a new one. */
  #closeSegment(): number {
    const sequences = this.#sequences;
    const from = this.#starts.at(this.#starts.length - 1);
    const length = sequences.length - from;
    let hash = length;
    for (let i = from; i < sequences.length; i++) hash = Math.imul(hash ^ sequences.at(i), 0x9e3779b1) ^ (hash >>> 15);
    hash ^= hash >>> 13;
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    let step = 0;
    for (; this.#slots[slot] !== 0 && step < MOST_STEPS; slot = (slot + 1) & mask, step++) {
      const segment = (this.#slots[slot] as number) - 1;
      if (this.#hashes.at(segment) !== hash || !this.#isEqual(segment, from, length)) continue;
      sequences.length = from;
      return segment;
    }
    const segment = this.#starts.length - 1;
    if (step < MOST_STEPS) this.#slots[slot] = segment + 1;
    this.#hashes.push(hash);
    this.#starts.push(sequences.length);
    for (let i = from; i < sequences.length; i++) {
      const word = sequences.at(i);
      while (this.#counts.length <= word) this.#counts.push(0);
      this.#counts.set(word, this.#counts.at(word) + 1);
    }
    if (this.#starts.length * 2 > this.#slots.length) this.#growSlots();
    return segment;
  }

  #isEqual(segment: number, from: number, length: number): boolean {
    const start = this.#starts.at(segment);
    if (this.#starts.at(segment + 1) - start !== length) return false;
    for (let i = 0; i < length; i++) {
      if (this.#sequences.at(start + i) !== this.#sequences.at(from + i)) return false;
    }
    return true;
  }

  #growSlots(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let segment = 0; segment < this.#hashes.length; segment++) {
      let slot = this.#hashes.at(segment) & mask;
      let step = 0;
      for (; slots[slot] !== 0 && step < MOST_STEPS; slot = (slot + 1) & mask) step++;
      if (step < MOST_STEPS) slots[slot] = segment + 1;
    }
    this.#slots = slots;
  }

  /** The index of all texts; the builder takes no more after that. */
  build(): SegmentIndex {
    const order = mostFrequentFirst(this.#counts.taken());
    const ranks = new Int32Array(order.length);
    for (let rank = 0; rank < order.length; rank++) ranks[order[rank] as number] = rank;
    const sequences = this.#sequences.taken();
    for (let i = 0; i < sequences.length; i++) sequences[i] = ranks[sequences[i] as number] as number;
    const starts = this.#starts.taken();
    const { segments, lengths, lengthStarts } = byLength(sequences, starts);
    const coded = encode(sequences, starts, segments);
    const posted = post(sequences, starts, segments, order.length);
    const entered = enter(this.#entries.taken(), this.#entrySegments.taken(), segments);
    const arrays: IndexArrays = { lengths, lengthStarts, ...coded, ...posted, ...entered };
    return new SegmentIndex(this.#words.renumbered(order), arrays);
  }
}
