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
  readonly lengths: Uint32Array;
  /** The first segment of each of these lengths, and the number of segments. */
  readonly lengthStarts: Uint32Array;
  /** Words of all segments. */
  readonly codes: Uint16Array;
  /** Where each segment begins in `codes`, and their number. */
  readonly codeStarts: Uint32Array;
  /** Segments of all words, of those from {@link IndexArrays.signed} on with their signatures. */
  readonly postings: Int32Array;
  /** Where each word begins in `postings`, and their number. */
  readonly postingStarts: Uint32Array;
  /** One number: the first word whose postings have signatures. */
  readonly signed: Uint32Array;
  /** What the owner calls the texts of all segments. */
  readonly entries: Uint32Array;
  /** Where each segment begins in `entries`, and their number. */
  readonly entryStarts: Uint32Array;
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
    const { postings, postingStarts } = this.arrays;
    const start = postingStarts[word] as number;
    const stride = this.strideOf(word);
    const count = ((postingStarts[word + 1] as number) - start) / stride;
    // A word is spread over the segments nearly evenly, so the place is near in proportion; a binary search over the whole
    // list would wait for a cold cache line at each step.
    let low = 0;
    let high = count;
    let guess = Math.floor((count * segment) / this.size);
    for (let step = 8; low < high; step *= 4) {
      if (guess < count && (postings[start + guess * stride] as number) < segment) {
        low = guess + 1;
        if (guess + step >= high) break;
        guess += step;
        if ((postings[start + guess * stride] as number) >= segment) {
          high = guess;
          break;
        }
      } else {
        high = Math.min(high, guess);
        if (guess - step < low) break;
        guess -= step;
        if ((postings[start + guess * stride] as number) < segment) {
          low = guess + 1;
          break;
        }
      }
    }
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

  /** The length of a segment in words. */
  lengthOf(segment: number): number {
    const { lengths, lengthStarts } = this.arrays;
    return lengths[lowerBound(lengthStarts, 0, lengthStarts.length, segment + 1) - 1] as number;
  }

  /**
   * Writes a segment's words, in order, and says how many they are.
   *
   * @param names - By the number of a word, what is written for it; the number itself where this is not given.
   */
  read(segment: number, words: Uint32Array, names?: Uint32Array): number {
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
export function lowerBound(numbers: Uint32Array, from: number, to: number, limit: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
