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
import { lowerBound, type SegmentIndex } from './segment-index.js';
import { bitOf, bitsIn } from './signature.js';
import { WordPattern } from './word-pattern.js';

/** What comparing a candidate takes, in postings that could be read in that time. Measured. */
const COMPARING = 50;

/** Counts are bytes. */
const MOST_COUNTED = 255;

/** So many candidates are read ahead. */
const AHEAD = 32;

/** One less than a power of two. */
const MET = 0x3fff;

/** Searches one index; keeps what searching needs between searches. */
export class FuzzySearch {
  readonly #index: SegmentIndex;
  readonly #slots: Int32Array;
  readonly #pattern: WordPattern;
  /** By segment: how many words of the lists read so far it has; all 0 between searches. */
  readonly #counts: Uint8Array;
  /** By the last bits of a segment: whether one of these may have a count; small enough to be always at hand. */
  readonly #met = new Uint8Array(MET + 1);
  readonly #words: Int32Array;
  readonly #ahead = new Int32Array(AHEAD);
  #candidates = new Int32Array(1024);
  /** By place in the query: the slot of its word, 0 where the index does not have it. */
  #places = new Int32Array(64);
  /** By slot − 1: a word of the query, and how often the query has it. */
  #numbers = new Int32Array(64);
  #weights = new Int32Array(64);
  /** By slot − 1: how many numbers the word's posting list is. */
  #sizes = new Int32Array(64);
  /** Slots − 1 in the order of these sizes. */
  #order = new Int32Array(64);
  /** By place in this order: where the word's list is read from. */
  #begins = new Int32Array(64);
  /** Places of postings in the list that is being read. */
  #passed = new Int32Array(1024);
  /** By place in this order: the signature of the words from there on. */
  #rests = new Int32Array(65);
  /** By length: words of the query that a segment may lack, and others that it may have. */
  #lackings = new Int32Array(0);
  #surpluses = new Int32Array(0);

  constructor(index: SegmentIndex) {
    this.#index = index;
    this.#slots = new Int32Array(index.vocabulary.size);
    this.#pattern = new WordPattern();
    this.#counts = new Uint8Array(index.size);
    this.#words = new Int32Array(index.arrays.lengths.at(-1) ?? 0);
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
    const end = this.#index.firstOfLength(longest(n, hits) + 1);
    if (first >= end) return;
    const distinct = this.#readQuery(scan);
    let unknown = n;
    for (let slot = 0; slot < distinct; slot++) unknown -= this.#weights[slot] as number;
    if (unknown <= most) {
      this.#sortWords(distinct);
      const count = this.#gather(n, most, unknown, distinct, first, end, hits);
      if (count > 0) this.#compare(scan, distinct, count, hits, textsOf);
    }
    for (let slot = 0; slot < distinct; slot++) this.#slots[this.#numbers[slot] as number] = 0;
  }

  /** Gives the query's words slots; says how many different ones of them the index has. */
  #readQuery(scan: WordScan): number {
    const { vocabulary } = this.#index;
    const slots = this.#slots;
    if (scan.count > this.#numbers.length) {
      this.#numbers = new Int32Array(scan.count);
      this.#places = new Int32Array(scan.count);
      this.#weights = new Int32Array(scan.count);
      this.#sizes = new Int32Array(scan.count);
      this.#order = new Int32Array(scan.count);
      this.#begins = new Int32Array(scan.count);
      this.#rests = new Int32Array(scan.count + 1);
    }
    const places = this.#places;
    vocabulary.findAll(scan, places);
    let distinct = 0;
    for (let i = 0; i < scan.count; i++) {
      const number = places[i] as number;
      let slot = number < 0 ? 0 : (slots[number] as number);
      if (slot > 0) {
        this.#weights[slot - 1] = (this.#weights[slot - 1] as number) + 1;
      } else if (number >= 0) {
        this.#numbers[distinct] = number;
        this.#weights[distinct] = 1;
        slot = ++distinct;
        slots[number] = slot;
      }
      places[i] = slot;
    }
    return distinct;
  }

  /** Puts the words with the shortest lists first. */
  #sortWords(distinct: number): void {
    const order = this.#order;
    const sizes = this.#sizes;
    const { postingStarts } = this.#index.arrays;
    for (let slot = 0; slot < distinct; slot++) {
      const number = this.#numbers[slot] as number;
      sizes[slot] = (postingStarts[number + 1] as number) - (postingStarts[number] as number);
    }
    if (distinct > FEW) {
      const keys = Float64Array.from(
        { length: distinct },
        (_, slot) => (sizes[slot] as number) * distinct + slot,
      ).sort();
      keys.forEach((key, i) => {
        order[i] = key % distinct;
      });
      return;
    }
    for (let slot = 0; slot < distinct; slot++) {
      const size = sizes[slot] as number;
      let at = slot;
      for (; at > 0 && (sizes[order[at - 1] as number] as number) > size; at--) order[at] = order[at - 1] as number;
      order[at] = slot;
    }
  }

  /** Writes the candidates among the segments from `first` to `end`, and says how many they are. */
  #gather(n: number, most: number, unknown: number, distinct: number, first: number, end: number, hits: Hits): number {
    const { postings, lengths, lengthStarts } = this.#index.arrays;
    const counts = this.#counts;
    const met = this.#met;
    const shortest = lowerBound(lengths, 0, lengths.length, n - most);
    let candidates = this.#candidates;
    let found = 0;
    let read = unknown; // words of the query whose lists have been read
    let counted = unknown; // the same, as far as counts tell
    let next = 0;
    this.#allow(n, shortest, unknown, hits);
    const lackings = this.#lackings;
    const surpluses = this.#surpluses;
    this.#sign(distinct);
    const query = this.#rests[0] as number;
    this.#begin(unknown, most, first);
    for (; read <= most; next++) {
      const slot = this.#order[next] as number;
      const number = this.#numbers[slot] as number;
      const weight = Math.min(MOST_COUNTED, this.#weights[slot] as number);
      const rest = this.#rests[next] as number;
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
      read += this.#weights[slot] as number;
      counted += weight;
    }
    for (let i = 0; i < found; i++) met[(candidates[i] as number) & MET] = 0;
    found = this.#narrow(found, next, counted, most, distinct, first, end);
    for (let i = 0; i < found; i++) counts[candidates[i] as number] = 0;
    return found;
  }

  /** Keeps the candidates that have enough words of the lists from `next` on, too, and says how many they are. */
  #narrow(
    candidatesFound: number,
    firstList: number,
    countedSoFar: number,
    most: number,
    distinct: number,
    first: number,
    end: number,
  ): number {
    const { postings } = this.#index.arrays;
    const counts = this.#counts;
    const candidates = this.#candidates;
    let found = candidatesFound;
    let counted = countedSoFar;
    for (let next = firstList; next < distinct && found > 0; next++) {
      const slot = this.#order[next] as number;
      const number = this.#numbers[slot] as number;
      const stride = this.#index.strideOf(number);
      let at = this.#index.firstPosting(number, first);
      const stop = this.#index.firstPosting(number, end);
      if (stop - at > found * COMPARING * stride) break;
      const weight = Math.min(MOST_COUNTED, this.#weights[slot] as number);
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
  #begin(unknown: number, most: number, first: number): void {
    for (let next = 0, read = unknown; read <= most; next++) {
      const slot = this.#order[next] as number;
      this.#begins[next] = this.#index.nearPosting(this.#numbers[slot] as number, first);
      read += this.#weights[slot] as number;
    }
  }

  /**
   * Reads a list and writes the places of its postings, of segments from `first` to `end`, that may be candidates: those that
   * have a count already, and those whose signatures say that they lack no more than `most` of the query's words that are not
   * in lists read before, whose signature is `rest`.
   */
  #pass(next: number, first: number, end: number, rest: number, most: number): number {
    const { postings, postingStarts } = this.#index.arrays;
    const number = this.#numbers[this.#order[next] as number] as number;
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
  #allow(n: number, shortest: number, unknown: number, hits: Hits): void {
    const { lengths } = this.#index.arrays;
    if (this.#lackings.length < lengths.length) {
      this.#lackings = new Int32Array(lengths.length);
      this.#surpluses = new Int32Array(lengths.length);
    }
    for (let i = shortest; i < lengths.length; i++) {
      const length = lengths[i] as number;
      const longer = Math.max(n, length);
      const shared = longer - hits.most(longer);
      if (n < shared) return;
      this.#lackings[i - shortest] = n - shared - unknown;
      this.#surpluses[i - shortest] = length - shared;
    }
  }

  /** Writes for each place in the order the signature of the words from there on. */
  #sign(distinct: number): void {
    let signature = 0;
    this.#rests[distinct] = 0;
    for (let i = distinct - 1; i >= 0; i--) {
      signature |= bitOf(this.#numbers[this.#order[i] as number] as number);
      this.#rests[i] = signature;
    }
  }

  #grow(length: number): Int32Array<ArrayBuffer> {
    const longer = new Int32Array(length * 2);
    longer.set(this.#candidates);
    this.#candidates = longer;
    return longer;
  }

  #compare(
    scan: WordScan,
    distinct: number,
    count: number,
    hits: Hits,
    textsOf: (index: SegmentIndex, segment: number) => number,
  ): void {
    const n = scan.count;
    const index = this.#index;
    const words = this.#words;
    const pattern = this.#pattern;
    pattern.begin(n, distinct);
    for (let i = 0; i < n; i++) pattern.put(i, this.#places[i] as number);
    for (let i = 0; i < count; i++) {
      if (i % AHEAD === 0) this.#readAhead(i, Math.min(count, i + AHEAD));
      const segment = this.#candidates[i] as number;
      const length = index.read(segment, words, this.#slots);
      const longer = Math.max(n, length);
      const most = hits.most(longer);
      const distance = pattern.distance(words, length, most);
      if (distance > most) continue;
      const texts = textsOf(index, segment);
      if (texts > 0) hits.add(index, segment, distance, longer, texts);
    }
  }

  /** Reads where candidates lie and how they begin, so that the processor fetches them all at once and not one by one. */
  #readAhead(from: number, to: number): void {
    const { codes, codeStarts } = this.#index.arrays;
    const ahead = this.#ahead;
    for (let i = from; i < to; i++) ahead[i - from] = codeStarts[this.#candidates[i] as number] as number;
    for (let i = from; i < to; i++) ahead[i - from] = codes[ahead[i - from] as number] as number;
  }
}

/** So few numbers are sorted faster by insertion. */
const FEW = 40;

/** The greatest length that a segment like a query of n words can have. */
function longest(n: number, hits: Hits): number {
  return longestSharing(n, n, hits);
}

/** The greatest length, n at least, of which `shared` words are enough; below n where they are not. */
function longestSharing(shared: number, n: number, hits: Hits): number {
  if (n - hits.most(n) > shared) return n - 1;
  // Lengths that `shared` words are enough for end near shared / least; rounding is settled step by step.
  let length = Math.max(n, Math.floor(shared / hits.least) - 1);
  while (length + 1 - hits.most(length + 1) <= shared) length++;
  while (length > n && length - hits.most(length) > shared) length--;
  return length;
}
