/**
 * An inverted index of segments: which segments have this word, and which words has this segment?
 *
 *     segments  0        1           2            numbered by length, then by their rarest word
 *     codes     | 7 0 2 | 4 0 1 9 2 | …           their words in order, a word a code of 16 bits
 *     entries   | 5 | 8 12 | …                    what the owner calls each segment; equal segments are one
 *     postings  word 0: 0 1 4 6 …                 for each word the segments that have it, ascending
 *               word 7: 1 ▒ 3 ▒ …                 each with its signature, for words that are not in a great many
 *
 * As segments are numbered by length, all segments of a range of lengths are a range of numbers, and their part of a posting
 * list is a stretch of it. All of it is typed arrays, which are written and opened as they are.
 */
import type { Vocabulary } from './vocabulary.js';

/** Words with numbers below this are one code; the others two, the first of which begins with these bits. */
export const ESCAPE = 0xf000;

/** So many postings are read one by one before a binary search begins. */
const NEAR = 128;

/** So many segments are read ahead. */
export const AHEAD = 32;

/** The arrays of an index, all that it consists of. */
export interface IndexArrays {
  /** Lengths that segments have, in words, ascending. */
  readonly lengths: Int32Array;
  /** The first segment of each of these lengths, and the number of segments. */
  readonly lengthStarts: Int32Array;
  /** Words of all segments. */
  readonly codes: Uint16Array;
  /** Where each segment begins in `codes`, and their number. */
  readonly codeStarts: Int32Array;
  /** Segments of all words, of those from {@link IndexArrays.signed} on with their signatures. */
  readonly postings: Int32Array;
  /** Where each word begins in `postings`, and their number. */
  readonly postingStarts: Int32Array;
  /** One number: the first word whose postings have signatures. */
  readonly signed: Int32Array;
  /** What the owner calls the texts of all segments. */
  readonly entries: Int32Array;
  /** Where each segment begins in `entries`, and their number. */
  readonly entryStarts: Int32Array;
}

/** An index that does not change. */
export class SegmentIndex {
  readonly vocabulary: Vocabulary;
  readonly arrays: IndexArrays;
  readonly #ahead = new Int32Array(AHEAD);
  constructor(vocabulary: Vocabulary, arrays: IndexArrays) {
    this.vocabulary = vocabulary;
    this.arrays = arrays;
  }

  /** The number of segments; equal ones count once. */
  get size(): number {
    return this.arrays.codeStarts.length - 1;
  }

  /** The number of texts. */
  get entryCount(): number {
    return this.arrays.entries.length;
  }

  /** How many numbers a posting of this word is. */
  strideOf(word: number): 1 | 2 {
    return word < (this.arrays.signed[0] as number) ? 1 : 2;
  }

  /** Where in `postings` the first segment stands that has this word and is not below `segment`. */
  firstPosting(word: number, segment: number): number {
    return this.postingFrom(this.nearPosting(word, segment), word, segment);
  }

  /**
   * A place in the word's postings not far before {@link SegmentIndex.firstPosting}'s.
   *
   * A word is spread nearly evenly over all words of the segments, so its place is known but for a square root. A binary search
   * over the whole list would wait for a cold cache line at each step; whoever needs places in several lists asks for all of
   * them before going on, so that the processor waits for all at once.
   */
  nearPosting(word: number, segment: number): number {
    const { postings, postingStarts, codeStarts } = this.arrays;
    const start = postingStarts[word] as number;
    const stride = this.strideOf(word);
    const count = ((postingStarts[word + 1] as number) - start) / stride;
    const share = (codeStarts[segment] as number) / (codeStarts[codeStarts.length - 1] as number);
    const margin = Math.ceil(Math.sqrt(count));
    let at = Math.max(0, Math.floor(count * share) - margin);
    for (let step = margin; at > 0 && (postings[start + at * stride] as number) >= segment; step *= 2) {
      at = Math.max(0, at - step);
    }
    return start + at * stride;
  }

  /** The place of {@link SegmentIndex.firstPosting}, from one before it on. */
  postingFrom(near: number, word: number, segment: number): number {
    const { postings, postingStarts } = this.arrays;
    const end = postingStarts[word + 1] as number;
    const stride = this.strideOf(word);
    let at = near;
    for (const stop = Math.min(end, near + NEAR * stride); at < stop; at += stride) {
      if ((postings[at] as number) >= segment) return at;
    }
    let count = (end - at) / stride;
    while (count > 0) {
      const half = count >>> 1;
      if ((postings[at + half * stride] as number) < segment) {
        at += (half + 1) * stride;
        count -= half + 1;
      } else {
        count = half;
      }
    }
    return at;
  }

  /** The first segment of this length or a greater one. */
  firstOfLength(length: number): number {
    const { lengths, lengthStarts } = this.arrays;
    return lengthStarts[lowerBound(lengths, 0, lengths.length, length)] as number;
  }

  /**
   * Reads where some segments lie and how they begin, at most {@link AHEAD}, so that the processor fetches them all at once and
   * not one by one when they are read.
   */
  readAhead(segments: Int32Array, from: number, to: number): void {
    const { codes, codeStarts } = this.arrays;
    const ahead = this.#ahead;
    for (let i = from; i < to; i++) ahead[i - from] = codeStarts[segments[i] as number] as number;
    for (let i = from; i < to; i++) ahead[i - from] = codes[ahead[i - from] as number] as number;
  }

  /**
   * Writes a segment's words, in order, and says how many they are.
   *
   * @param names - By the number of a word, what is written for it; the number itself where this is not given.
   */
  read(segment: number, words: Int32Array, names?: Int32Array): number {
    const { codes, codeStarts } = this.arrays;
    const end = codeStarts[segment + 1] as number;
    let length = 0;
    for (let at = codeStarts[segment] as number; at < end; at++) {
      const code = codes[at] as number;
      const number = code < ESCAPE ? code : ((code - ESCAPE) << 16) | (codes[++at] as number);
      words[length++] = names === undefined ? number : (names[number] as number);
    }
    return Math.min(length, words.length); // more only in an index that was made to do harm
  }
}

/** The first place from `from` on, before `to`, whose number is not below the limit; `to` where there is none. */
export function lowerBound(numbers: Int32Array, from: number, to: number, limit: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
