/**
 * The segments of one index that are like a query, none missed.
 *
 * A segment of m words at distance d from a query of n shares at least α = max(n, m) − d words with it. So of any n − α + 1
 * words of the query it has one at least, of any n − α + c words c at least. We take the rarest:
 *
 *     query       مشارکت راهبردی  ایران  روسیه  را  …  و      n = 10, at most 3 differ: α = 7
 *     postings      40     90    2,000   5,000
 *                   └────── first 4 ──────┘                  every match is in one of these lists: candidates, counted
 *                                          + fifth: 9,000    … and in two of these: only candidates of count 2 stay
 *
 * Longer lists are only looked at for as long as reading them costs less than comparing the candidates that they would
 * exclude. What is left is compared word by word. The further a word stands behind in the order of the lists, the fewer words
 * can still be shared by a segment that had none of those before: only shorter segments can begin with it to be candidates.
 *
 * @see R. Bayardo, Y. Ma, R. Srikant: Scaling up all pairs similarity search, WWW 2007 (prefixes); C. Li, J. Lu, Y. Lu:
 *   Efficient merging and filtering algorithms for approximate string searches, ICDE 2008 (counting); J. Wang, G. Li, J. Feng:
 *   Can we beat the prefix filtering?, SIGMOD 2012 (as many lists as pay)
 */
import type { WordScan } from '../../text/words/scan.js';
import type { Hits } from './hits.js';
import { QueryWords } from './query-words.js';
import { AHEAD, lowerBound, type SegmentIndex } from './segment-index.js';
import { bitsIn } from './signature.js';
import { WordPattern } from './word-pattern.js';

/** What comparing a candidate takes, in postings that could be read in that time. Measured. */
const COMPARING = 50;

/** Counts are bytes. */
const MOST_COUNTED = 255;

/** One less than a power of two. */
const MET = 0x3fff;

/** Searches one index; keeps what searching needs between searches. */
export class FuzzySearch {
  readonly #index: SegmentIndex;
  readonly #query: QueryWords;
  readonly #pattern = new WordPattern();
  /** By segment: how many words of the lists read so far it has; all 0 between searches. */
  readonly #counts: Uint8Array;
  /** By the last bits of a segment: whether one of these may have a count; small enough to be always at hand. */
  readonly #met = new Uint8Array(MET + 1);
  /** The segment that is compared, as slots of the query. */
  readonly #segment: Int32Array;
  #candidates = new Int32Array(1024);
  /** By place in the order of lists: where the list is read from. */
  #begins = new Int32Array(64);
  /** Places of postings in the list that is being read. */
  #passed = new Int32Array(1024);
  /** By length: words of the query that a segment may lack, and others that it may have. */
  readonly #lackings: Int32Array;
  readonly #surpluses: Int32Array;

  constructor(index: SegmentIndex) {
    const { lengths } = index.arrays;
    this.#index = index;
    this.#query = new QueryWords(index);
    this.#counts = new Uint8Array(index.size);
    this.#segment = new Int32Array(lengths.at(-1) ?? 0);
    this.#lackings = new Int32Array(lengths.length);
    this.#surpluses = new Int32Array(lengths.length);
  }

  /**
   * Adds to the hits every segment that is still of interest to them.
   *
   * @param textsOf - How many texts of a segment count; 0 for one that is not to be found.
   */
  search(scan: WordScan, hits: Hits, textsOf: (index: SegmentIndex, segment: number) => number): void {
    const n = scan.count;
    const most = hits.most(n);
    const first = this.#index.firstOfLength(n - most);
    const end = this.#index.firstOfLength(longest(n, hits, this.#segment.length) + 1);
    if (first >= end) return;
    const query = this.#query;
    query.read(scan);
    if (query.unknown <= most) {
      query.sort();
      const count = this.#gather(n, most, first, end, hits);
      if (count > 0) this.#compare(n, count, hits, textsOf);
    }
    query.clear();
  }

  /** Writes the candidates among the segments from `first` to `end`, and says how many they are. */
  #gather(n: number, most: number, first: number, end: number, hits: Hits): number {
    const { postings, lengths, lengthStarts } = this.#index.arrays;
    const { numbers, weights, order, rests, unknown } = this.#query;
    const counts = this.#counts;
    const met = this.#met;
    const shortest = lowerBound(lengths, 0, lengths.length, n - most);
    let candidates = this.#candidates;
    let found = 0;
    let read = unknown; // words of the query whose lists have been read
    let counted = unknown; // the same, as far as counts tell
    let next = 0;
    this.#allow(n, shortest, hits);
    const lackings = this.#lackings;
    const surpluses = this.#surpluses;
    const query = rests[0] as number;
    this.#begin(most, first);
    for (; read <= most; next++) {
      const slot = order[next] as number;
      const number = numbers[slot] as number;
      const weight = Math.min(MOST_COUNTED, weights[slot] as number);
      const rest = rests[next] as number;
      const before = read - unknown;
      const passed = this.#pass(next, first, end, rest, most - read);
      const stride = this.#index.strideOf(number);
      if (found + passed > candidates.length) candidates = this.#grow(found + passed);
      let length = shortest; // as a place in the list of lengths
      let lengthEnd = lengthStarts[length + 1] as number;
      for (let i = 0; i < passed; i++) {
        const at = this.#passed[i] as number;
        const segment = postings[at] as number;
        const signature = stride === 1 ? -1 : (postings[at + 1] as number);
        while (segment >= lengthEnd) lengthEnd = lengthStarts[++length + 1] as number;
        const lacking = lackings[length - shortest] as number; // words of the query that a segment of this length may lack
        if (bitsIn(query & ~signature) > lacking) continue;
        if (stride === 2 && bitsIn(signature & ~query) > (surpluses[length - shortest] as number)) continue;
        // Met here for the first time, it lacks all words whose lists were read before.
        const isTooLate = before + bitsIn(rest & ~signature) > lacking;
        if (isTooLate && met[segment & MET] === 0) continue;
        const count = counts[segment] as number;
        if (count === 0) {
          if (isTooLate) continue;
          candidates[found++] = segment;
          met[segment & MET] = 1;
        }
        counts[segment] = count + weight > MOST_COUNTED ? MOST_COUNTED : count + weight;
      }
      read += weights[slot] as number;
      counted += weight;
    }
    for (let i = 0; i < found; i++) met[(candidates[i] as number) & MET] = 0;
    found = this.#narrow(found, next, counted, most, first, end);
    for (let i = 0; i < found; i++) counts[candidates[i] as number] = 0;
    return found;
  }

  /** Keeps the candidates that have enough words of the lists from `next` on, too, and says how many they are. */
  #narrow(
    candidatesFound: number,
    firstList: number,
    countedSoFar: number,
    most: number,
    first: number,
    end: number,
  ): number {
    const { postings } = this.#index.arrays;
    const { numbers, weights, order, distinct } = this.#query;
    const counts = this.#counts;
    const candidates = this.#candidates;
    let found = candidatesFound;
    let counted = countedSoFar;
    for (let next = firstList; next < distinct && found > 0; next++) {
      const slot = order[next] as number;
      const number = numbers[slot] as number;
      const stride = this.#index.strideOf(number);
      let at = this.#index.firstPosting(number, first);
      const stop = this.#index.firstPosting(number, end);
      if (stop - at > found * COMPARING * stride) break;
      const weight = Math.min(MOST_COUNTED, weights[slot] as number);
      for (; at < stop; at += stride) {
        const segment = postings[at] as number;
        const count = counts[segment] as number;
        if (count > 0) counts[segment] = count + weight > MOST_COUNTED ? MOST_COUNTED : count + weight;
      }
      counted += weight;
      const needed = Math.min(MOST_COUNTED, counted - most);
      let kept = 0;
      for (let i = 0; i < found; i++) {
        const segment = candidates[i] as number;
        if ((counts[segment] as number) >= needed) candidates[kept++] = segment;
        else counts[segment] = 0;
      }
      found = kept;
    }
    return found;
  }

  /** Writes, for each list that must be read, a place not far before its first segment of interest. */
  #begin(most: number, first: number): void {
    const { numbers, weights, order, distinct, unknown } = this.#query;
    if (distinct > this.#begins.length) this.#begins = new Int32Array(distinct * 2);
    for (let next = 0, read = unknown; read <= most; next++) {
      const slot = order[next] as number;
      this.#begins[next] = this.#index.nearPosting(numbers[slot] as number, first);
      read += weights[slot] as number;
    }
  }

  /**
   * Reads a list and writes the places of its postings, of segments from `first` to `end`, that may be candidates: those that
   * have a count already, and those whose signatures say that they lack no more than `most` of the query's words that are not
   * in lists read before, whose signature is `rest`.
   */
  #pass(next: number, first: number, end: number, rest: number, most: number): number {
    const { postings, postingStarts } = this.#index.arrays;
    const number = this.#query.numbers[this.#query.order[next] as number] as number;
    const listEnd = postingStarts[number + 1] as number;
    let at = this.#index.postingFrom(this.#begins[next] as number, number, first);
    if (listEnd - at > this.#passed.length) this.#passed = new Int32Array(2 * (listEnd - at));
    const passed = this.#passed;
    const met = this.#met;
    let count = 0;
    if (this.#index.strideOf(number) === 1) {
      for (; at < listEnd && (postings[at] as number) < end; at++) passed[count++] = at;
      return count;
    }
    for (; at < listEnd; at += 2) {
      const segment = postings[at] as number;
      if (segment >= end) break;
      if (bitsIn(rest & ~(postings[at + 1] as number)) <= most || met[segment & MET] !== 0) passed[count++] = at;
    }
    return count;
  }

  /**
   * Writes, for each length of segments from the shortest on, how many words of the query that the index has a segment may
   * lack, and how many others it may have.
   */
  #allow(n: number, shortest: number, hits: Hits): void {
    const { lengths } = this.#index.arrays;
    const { unknown } = this.#query;
    for (let i = shortest; i < lengths.length; i++) {
      const length = lengths[i] as number;
      const longer = Math.max(n, length);
      const shared = longer - hits.most(longer);
      if (n < shared) return;
      this.#lackings[i - shortest] = n - shared - unknown;
      this.#surpluses[i - shortest] = length - shared;
    }
  }

  #grow(length: number): Int32Array<ArrayBuffer> {
    const longer = new Int32Array(length * 2);
    longer.set(this.#candidates);
    this.#candidates = longer;
    return longer;
  }

  #compare(n: number, count: number, hits: Hits, textsOf: (index: SegmentIndex, segment: number) => number): void {
    const index = this.#index;
    const pattern = this.#pattern;
    const { slots, places, distinct } = this.#query;
    pattern.begin(n, distinct);
    for (let i = 0; i < n; i++) pattern.put(i, places[i] as number);
    for (let i = 0; i < count; i++) {
      if (i % AHEAD === 0) index.readAhead(this.#candidates, i, Math.min(count, i + AHEAD));
      const segment = this.#candidates[i] as number;
      const length = index.read(segment, this.#segment, slots);
      const longer = Math.max(n, length);
      const most = hits.most(longer);
      const distance = pattern.distance(this.#segment, length, most);
      if (distance > most) continue;
      const texts = textsOf(index, segment);
      if (texts > 0) hits.add(index, segment, distance, longer, texts);
    }
  }
}

/** The greatest length that a segment like a query of n words can have, of those up to `longestOfAll`. */
function longest(n: number, hits: Hits, longestOfAll: number): number {
  // Lengths of which n words are enough end near n / least; rounding is settled step by step.
  let length = Math.max(n, Math.min(longestOfAll, Math.floor(n / hits.least) - 1));
  while (length < longestOfAll && length + 1 - hits.most(length + 1) <= n) length++;
  while (length > n && length - hits.most(length) > n) length--;
  return length;
}
