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
    const { postings, postingStarts, codeStarts } = this.arrays;
    const start = postingStarts[word] as number;
    const stride = this.strideOf(word);
    const count = ((postingStarts[word + 1] as number) - start) / stride;
    // A word is spread nearly evenly over all words of the segments, so its place is known but for some square roots; a binary
    // search over the whole list would wait for a cold cache line at each step.
    const margin = Math.ceil(2 * Math.sqrt(count));
    const share = (codeStarts[segment] as number) / (codeStarts[codeStarts.length - 1] as number);
    let low = Math.max(0, Math.floor(count * share) - margin);
    for (let step = margin; low > 0 && (postings[start + low * stride] as number) >= segment; step *= 2) {
      low = Math.max(0, low - step);
    }
    let step = 8;
    for (; low + step < count && (postings[start + (low + step) * stride] as number) < segment; step *= 2) low += step;
    let high = Math.min(low + step, count);
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((postings[start + middle * stride] as number) < segment) low = middle + 1;
      else high = middle;
    }
    return start + low * stride;
  }

  /** The first segment of this length or a greater one. */
  firstOfLength(length: number): number {
    const { lengths, lengthStarts } = this.arrays;
    return lengthStarts[lowerBound(lengths, 0, lengths.length, length)] as number;
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
    return length;
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
