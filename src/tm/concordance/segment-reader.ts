/**
 * The segments of one index that have a phrase.
 *
 *     phrase    وزارت       امور         خارجه
 *     rarest    9,000       20,000       6,000 (in all forms)
 *                                        ↓ signature has room for the others: 2,500 candidates
 *               ↓ in these lists too: 1,200
 *                           ↓ 1,100, read word by word
 *
 * A list is only looked at for as long as that costs less than reading the candidates.
 */
import { AHEAD, type SegmentIndex } from '../inverted/segment-index.js';
import { bitsIn } from '../inverted/signature.js';
import type { Phrase } from './phrase.js';
import { type Alternatives, WordForms } from './word-forms.js';

/** Readers go with their indexes. */
const READERS = new WeakMap<SegmentIndex, SegmentReader>();

/** Reads the segments of an index; keeps what reading needs between searches. */
export class SegmentReader {
  readonly index: SegmentIndex;
  readonly forms: WordForms;
  /** The words of the segment that was read last. */
  readonly words: Int32Array;
  /** Segments that may have the phrase, and the next such list while it is made. */
  #candidates = new Int32Array(1024);
  #kept = new Int32Array(1024);
  /** A bit a segment: whether it is in these lists; all 0 between searches. */
  #isCandidate: Int32Array;
  #isKept: Int32Array;

  #names: Int32Array | undefined;

  /** The reader of an index. */
  static of(index: SegmentIndex): SegmentReader {
    let reader = READERS.get(index);
    if (!reader) {
      reader = new SegmentReader(index);
      READERS.set(index, reader);
    }
    return reader;
  }

  private constructor(index: SegmentIndex) {
    this.index = index;
    this.forms = new WordForms(index);
    this.words = new Int32Array(index.arrays.lengths.at(-1) ?? 0);
    this.#isCandidate = new Int32Array((index.size >>> 5) + 1);
    this.#isKept = new Int32Array((index.size >>> 5) + 1);
  }

  /** By the number of a word, what it is called in a query; all 0 between searches. */
  get names(): Int32Array {
    this.#names ??= new Int32Array(this.index.vocabulary.size);
    return this.#names;
  }

  /**
   * Visits each segment that has the phrase, once.
   *
   * @param visit - Gets the distance of its nearest occurrence.
   * @param ofLength - Only segments of so many words. Default all.
   */
  forEachWith(phrase: Phrase, visit: (segment: number, distance: number) => void, ofLength?: number): void {
    const { index, words } = this;
    const first = index.firstOfLength(ofLength ?? phrase.leastLength);
    const end = ofLength === undefined ? index.size : index.firstOfLength(ofLength + 1);
    const places = [...new Set(phrase.places)].sort((one, other) => one.postings - other.postings);
    const [rarest, ...others] = places as [Alternatives, ...Alternatives[]];
    const isAlone = phrase.places.length === 1;
    const room = roomFor(places);
    const ends: (readonly [distance: number, end: number])[] = [];
    let count = 0;
    for (const i of nearestFirst(rarest)) {
      count = this.#take(rarest.numbers[i] as number, first, end, room, count);
      ends.push([rarest.distances[i] as number, count]);
    }
    if (isAlone) {
      this.#unmarkAll(count);
      let at = 0;
      for (const [distance, to] of ends) while (at < to) visit(this.#candidates[at++] as number, distance);
      return;
    }
    for (const place of others) {
      if (place.postings > count * READING) break;
      count = this.#keep(place, first, end, count);
    }
    this.#unmarkAll(count);
    for (let i = 0; i < count; i++) {
      if (i % AHEAD === 0) index.readAhead(this.#candidates, i, Math.min(count, i + AHEAD));
      const segment = this.#candidates[i] as number;
      const distance = phrase.distance(words, index.read(segment, words));
      if (distance >= 0) visit(segment, distance);
    }
  }

  /**
   * Visits each segment from `first` to `end` once that has one of the words.
   *
   * @param rooms - The words, and whether a segment with this signature is of interest.
   */
  forEachWithOne(
    rooms: ReadonlyMap<number, (signature: number) => boolean>,
    first: number,
    end: number,
    visit: (segment: number) => void,
  ): void {
    let count = 0;
    for (const [number, room] of rooms) count = this.#take(number, first, end, room, count);
    this.#unmarkAll(count);
    for (let i = 0; i < count; i++) visit(this.#candidates[i] as number);
  }

  #unmarkAll(count: number): void {
    const marks = this.#isCandidate;
    for (let i = 0; i < count; i++) unmark(marks, this.#candidates[i] as number);
  }

  /** Adds the segments of a word that are not yet candidates; says how many there are then. */
  #take(number: number, first: number, end: number, room: (signature: number) => boolean, count: number): number {
    const { postings, postingStarts } = this.index.arrays;
    const stride = this.index.strideOf(number);
    const start = this.index.firstPosting(number, first);
    const listEnd = postingStarts[number + 1] as number;
    if (count + listEnd - start > this.#candidates.length) {
      this.#candidates = longer(this.#candidates, count + listEnd - start);
      this.#kept = new Int32Array(this.#candidates.length);
    }
    const candidates = this.#candidates;
    const marks = this.#isCandidate;
    for (let at = start; at < listEnd; at += stride) {
      const segment = postings[at] as number;
      if (segment >= end) break;
      if (stride === 2 && !room(postings[at + 1] as number)) continue;
      if (isMarked(marks, segment)) continue;
      mark(marks, segment);
      candidates[count++] = segment;
    }
    return count;
  }

  /** Keeps the candidates that have one of the words; says how many they are. */
  #keep(place: Alternatives, first: number, end: number, count: number): number {
    const { postings, postingStarts } = this.index.arrays;
    const [candidates, marks, kept, keptMarks] = [this.#candidates, this.#isCandidate, this.#kept, this.#isKept];
    let left = 0;
    for (const number of place.numbers) {
      const stride = this.index.strideOf(number);
      const listEnd = postingStarts[number + 1] as number;
      for (let at = this.index.firstPosting(number, first); at < listEnd; at += stride) {
        const segment = postings[at] as number;
        if (segment >= end) break;
        if (!isMarked(marks, segment) || isMarked(keptMarks, segment)) continue;
        mark(keptMarks, segment);
        kept[left++] = segment;
      }
    }
    this.#unmarkAll(count);
    [this.#candidates, this.#isCandidate, this.#kept, this.#isKept] = [kept, keptMarks, candidates, marks];
    return left;
  }
}

/** What reading a segment takes, in postings that could be read in that time. Measured. */
const READING = 60;

function isMarked(marks: Int32Array, segment: number): boolean {
  return ((marks[segment >>> 5] as number) & (1 << (segment & 31))) !== 0;
}

function mark(marks: Int32Array, segment: number): void {
  marks[segment >>> 5] = (marks[segment >>> 5] as number) | (1 << (segment & 31));
}

function unmark(marks: Int32Array, segment: number): void {
  marks[segment >>> 5] = (marks[segment >>> 5] as number) & ~(1 << (segment & 31));
}

function longer(numbers: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(2 * length);
  more.set(numbers);
  return more;
}

/** Tells of a signature whether each word of a phrase has a bit in it. */
function roomFor(places: readonly Alternatives[]): (signature: number) => boolean {
  let required = 0; // bits of words that have only one, nearly always because they have no other forms
  for (const { bits } of places) if (bitsIn(bits) === 1) required |= bits;
  const others = places.flatMap(({ bits }) => ((bits & required) === 0 ? [bits] : []));
  if (others.length === 0) return (signature) => (signature & required) === required;
  return (signature) => (signature & required) === required && others.every((bits) => (bits & signature) !== 0);
}

/** The places of the alternatives in the order of their distances. */
function nearestFirst({ distances }: Alternatives): number[] {
  const order = Array.from(distances, (_, i) => i);
  return order.sort((one, other) => (distances[one] as number) - (distances[other] as number));
}
