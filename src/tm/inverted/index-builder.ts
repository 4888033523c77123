/** From texts, read word by word, to an index of them. */
import { TarjomanError } from '../../errors.js';
import { hashOf } from '../../text/words/hash.js';
import type { WordScan } from '../../text/words/scan.js';
import { ESCAPE, type IndexArrays, SegmentIndex } from './segment-index.js';
import { bitOf } from './signature.js';
import { GrowingVocabulary } from './vocabulary.js';

/** A word that is in more than one of so many segments is never among the rare ones of a query, or hardly. */
const UNSIGNED_SHARE = 5;

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
    for (; this.#slots[slot] !== 0; slot = (slot + 1) & mask) {
      const segment = (this.#slots[slot] as number) - 1;
      if (this.#hashes.at(segment) !== hash || !this.#isEqual(segment, from, length)) continue;
      sequences.length = from;
      return segment;
    }
    const segment = this.#starts.length - 1;
    this.#slots[slot] = segment + 1;
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
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = segment + 1;
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

/** Old numbers of words in the order of the new ones: the most frequent first, equally frequent ones as they came. */
function mostFrequentFirst(counts: Int32Array): Int32Array {
  let most = 0;
  for (const count of counts) most = Math.max(most, count);
  // One number a word that sorts by both: below 2^53 for any index that fits into memory.
  const keys = Float64Array.from(counts, (count, word) => (most - count) * counts.length + word).sort();
  return Int32Array.from(keys, (key) => key % counts.length);
}

/** Segments in the order of their new numbers: by length, then those together that have a rare word in common. */
function byLength(sequences: Int32Array, starts: Int32Array) {
  const count = starts.length - 1;
  const perLength = new Map<number, number>();
  for (let segment = 0; segment < count; segment++) {
    const length = (starts[segment + 1] as number) - (starts[segment] as number);
    perLength.set(length, (perLength.get(length) ?? 0) + 1);
  }
  const lengths = Int32Array.from(perLength.keys()).sort();
  const lengthStarts = new Int32Array(lengths.length + 1);
  const next = new Map<number, number>();
  for (let i = 0; i < lengths.length; i++) {
    const length = lengths[i] as number;
    next.set(length, lengthStarts[i] as number);
    lengthStarts[i + 1] = (lengthStarts[i] as number) + (perLength.get(length) as number);
  }
  const keys = new Float64Array(count);
  for (let segment = 0; segment < count; segment++) {
    const from = starts[segment] as number;
    const end = starts[segment + 1] as number;
    let rarest = 0;
    for (let i = from; i < end; i++) rarest = Math.max(rarest, sequences[i] as number);
    const place = next.get(end - from) as number;
    next.set(end - from, place + 1);
    keys[place] = rarest * count + segment;
  }
  for (let i = 0; i < lengths.length; i++) keys.subarray(lengthStarts[i], lengthStarts[i + 1]).sort();
  return { segments: Int32Array.from(keys, (key) => key % count), lengths, lengthStarts };
}

function encode(sequences: Int32Array, starts: Int32Array, segments: Int32Array) {
  let length = sequences.length;
  for (const word of sequences) if (word >= ESCAPE) length++;
  const codes = new Uint16Array(length);
  const codeStarts = new Int32Array(segments.length + 1);
  let at = 0;
  for (let i = 0; i < segments.length; i++) {
    const old = segments[i] as number;
    for (let k = starts[old] as number; k < (starts[old + 1] as number); k++) {
      const word = sequences[k] as number;
      if (word >= ESCAPE) codes[at++] = ESCAPE | (word >>> 16);
      codes[at++] = word & 0xffff;
    }
    codeStarts[i + 1] = at;
  }
  return { codes, codeStarts };
}

/** For each word the segments that have it. The loops are plain: calling a function for each word takes ten times as long. */
function post(sequences: Int32Array, starts: Int32Array, segments: Int32Array, words: number) {
  const { postingStarts, signed } = roomForPostings(sequences, starts, words);
  const postings = new Int32Array(postingStarts[words] as number);
  const next = postingStarts.slice(0, words);
  const last = new Int32Array(words).fill(-1); // by word: the segment that it was met in last
  const signatures = signaturesOf(sequences, starts, segments);
  for (let segment = 0; segment < segments.length; segment++) {
    const old = segments[segment] as number;
    const signature = signatures[segment] as number;
    const end = starts[old + 1] as number;
    for (let k = starts[old] as number; k < end; k++) {
      const word = sequences[k] as number;
      if (last[word] === segment) continue;
      last[word] = segment;
      const at = next[word] as number;
      postings[at] = segment;
      if (word < signed) {
        next[word] = at + 1;
      } else {
        postings[at + 1] = signature;
        next[word] = at + 2;
      }
    }
  }
  return { postings, postingStarts, signed: Int32Array.of(signed) };
}

/** Where the postings of each word begin, and the first word that has signatures. */
function roomForPostings(sequences: Int32Array, starts: Int32Array, words: number) {
  const counts = new Int32Array(words);
  const last = new Int32Array(words).fill(-1);
  const segments = starts.length - 1;
  for (let segment = 0; segment < segments; segment++) {
    const end = starts[segment + 1] as number;
    for (let k = starts[segment] as number; k < end; k++) {
      const word = sequences[k] as number;
      if (last[word] === segment) continue;
      last[word] = segment;
      counts[word] = (counts[word] as number) + 1;
    }
  }
  let signed = words;
  while (signed > 0 && (counts[signed - 1] as number) * UNSIGNED_SHARE <= segments) signed--;
  const postingStarts = new Int32Array(words + 1);
  for (let word = 0; word < words; word++) {
    const count = counts[word] as number;
    postingStarts[word + 1] = (postingStarts[word] as number) + (word < signed ? count : count * 2);
  }
  return { postingStarts, signed };
}

function signaturesOf(sequences: Int32Array, starts: Int32Array, segments: Int32Array): Int32Array {
  const signatures = new Int32Array(segments.length);
  for (let segment = 0; segment < segments.length; segment++) {
    const old = segments[segment] as number;
    let signature = 0;
    for (let k = starts[old] as number; k < (starts[old + 1] as number); k++)
      signature |= bitOf(sequences[k] as number);
    signatures[segment] = signature;
  }
  return signatures;
}

function enter(names: Int32Array, oldSegments: Int32Array, segments: Int32Array) {
  const renumbered = new Int32Array(segments.length);
  for (let segment = 0; segment < segments.length; segment++) renumbered[segments[segment] as number] = segment;
  const entryStarts = new Int32Array(segments.length + 1);
  for (const old of oldSegments) {
    const after = (renumbered[old] as number) + 1;
    entryStarts[after] = (entryStarts[after] as number) + 1;
  }
  for (let segment = 0; segment < segments.length; segment++) {
    entryStarts[segment + 1] = (entryStarts[segment + 1] as number) + (entryStarts[segment] as number);
  }
  const entries = new Int32Array(names.length);
  const next = entryStarts.slice();
  for (let i = 0; i < names.length; i++) {
    const segment = renumbered[oldSegments[i] as number] as number;
    const at = next[segment] as number;
    entries[at] = names[i] as number;
    next[segment] = at + 1;
  }
  return { entries, entryStarts };
}

/** Numbers that are added one by one, in an array that doubles. */
class NumberList {
  #numbers = new Int32Array(16);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Forgets the numbers beyond a smaller length. */
  set length(length: number) {
    this.#length = length;
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const longer = longest(this.#length * 2);
      longer.set(this.#numbers);
      this.#numbers = longer;
    }
    this.#numbers[this.#length++] = number;
  }

  at(i: number): number {
    return this.#numbers[i] as number;
  }

  set(i: number, number: number): void {
    this.#numbers[i] = number;
  }

  /** The numbers; the list is empty after that. */
  taken(): Int32Array {
    const numbers = this.#numbers.subarray(0, this.#length);
    this.#numbers = new Int32Array(16);
    this.#length = 0;
    return numbers;
  }
}

function longest(length: number): Int32Array<ArrayBuffer> {
  try {
    return new Int32Array(length);
  } catch (cause) {
    throw new TarjomanError('TOO_LARGE', `the memory has more words than fit: divide it`, { cause });
  }
}
