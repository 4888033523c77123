/**
 * The texts of a memory in one language, searched as one: a large index and a few small ones.
 *
 * An index does not change. New texts wait until somebody searches and become an index of their own then; an index joins
 * the one before it as soon as that is less than four times as large. So a million texts that come one by one are in ten
 * indexes at most, and each text is moved a few times only. A text that was changed or removed stays where it is,
 * marked, until its index joins another.
 *
 * @see J. L. Bentley, J. B. Saxe: Decomposable searching problems I, Journal of Algorithms 1(4), 1980
 */
import { WordScan } from '../text/words/scan.js';
import { FuzzySearch } from './inverted/fuzzy-search.js';
import type { Hits } from './inverted/hits.js';
import { IndexBuilder } from './inverted/index-builder.js';
import type { SegmentIndex } from './inverted/segment-index.js';

/** An index must be so many times as large as the next, or they become one. */
const RATIO = 4;

/** An index and when it was made. */
interface Part {
  readonly index: SegmentIndex;
  readonly search: FuzzySearch;
  /** Texts that changed later than this are not its own any more. */
  readonly made: number;
}

/** Scans texts that are added, one at a time. */
const SCAN = new WordScan();

/** Texts that are found by their words. Each has a number, its entry, which the owner gives. */
export class Texts {
  #parts: Part[] = [];
  /** Texts that no index has yet, by their entries. */
  readonly #waiting = new Map<number, string>();
  /** Entries that changed, and when. */
  readonly #changed = new Map<number, number>();
  #now = 0;

  /** The texts of an index. */
  static of(index: SegmentIndex): Texts {
    const texts = new Texts();
    texts.#append(index);
    return texts;
  }

  /** Whether every text of the indexes is still its entry's. */
  get isUntouched(): boolean {
    return this.#changed.size === 0;
  }

  /** Adds a text; its entry has none yet. */
  add(entry: number, text: string): void {
    this.#waiting.set(entry, text);
  }

  /** Removes the text of an entry. */
  remove(entry: number): void {
    if (!this.#waiting.delete(entry)) this.#changed.set(entry, ++this.#now);
  }

  /** Finds what is like the words that were scanned. */
  search(scan: WordScan, hits: Hits): void {
    this.#settle();
    const counting = this.#counting();
    for (const part of this.#parts) part.search.search(scan, hits, counting);
  }

  /** The entries of a segment that was found. */
  entriesOf(index: SegmentIndex, segment: number): Int32Array {
    const { entries, entryStarts } = index.arrays;
    const all = entries.subarray(entryStarts[segment], entryStarts[segment + 1]);
    if (this.isUntouched) return all;
    const part = this.#parts.find((some) => some.index === index) as Part;
    return all.filter((entry) => this.#isOwn(part, entry));
  }

  /** All indexes of these texts. */
  indexes(): SegmentIndex[] {
    this.#settle();
    return this.#parts.map(({ index }) => index);
  }

  /** All texts as one index, with other entries. */
  joined(renamed: (entry: number) => number): SegmentIndex {
    this.#settle();
    const [only] = this.#parts;
    if (this.#parts.length === 1 && only && this.isUntouched && keepsAll(only.index, renamed)) return only.index;
    const builder = new IndexBuilder();
    for (const part of this.#parts) {
      builder.addAll(part.index, (entry) => (this.#isOwn(part, entry) ? renamed(entry) : -1));
    }
    return builder.build();
  }

  #counting(): (index: SegmentIndex, segment: number) => number {
    if (this.isUntouched) return entryCount;
    return (index, segment) => this.entriesOf(index, segment).length;
  }

  #isOwn(part: Part, entry: number): boolean {
    return (this.#changed.get(entry) ?? 0) <= part.made;
  }

  /** Makes an index of what waits, together with the last indexes that are not much larger. */
  #settle(): void {
    if (this.#waiting.size === 0) return;
    const builder = new IndexBuilder();
    let size = 0;
    for (const [entry, text] of this.#waiting) {
      SCAN.scan(text);
      builder.add(SCAN, entry);
      size++;
    }
    this.#waiting.clear();
    for (let last = this.#parts.at(-1); last && last.index.entryCount < RATIO * size; last = this.#parts.at(-1)) {
      const part = last;
      builder.addAll(part.index, (entry) => (this.#isOwn(part, entry) ? entry : -1));
      size += part.index.entryCount;
      this.#parts.pop();
    }
    if (this.#parts.length === 0) this.#changed.clear();
    this.#append(builder.build());
  }

  #append(index: SegmentIndex): void {
    if (index.size > 0) this.#parts.push({ index, search: new FuzzySearch(index), made: this.#now });
  }
}

function entryCount(index: SegmentIndex, segment: number): number {
  const { entryStarts } = index.arrays;
  return (entryStarts[segment + 1] as number) - (entryStarts[segment] as number);
}

function keepsAll({ arrays }: SegmentIndex, renamed: (entry: number) => number): boolean {
  return arrays.entries.every((entry) => renamed(entry) === entry);
}
