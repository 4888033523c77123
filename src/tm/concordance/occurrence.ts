/** Where a phrase stands in a unit, and the first of all units where it does. */
import { WordScan } from '../../text/words/scan.js';
import { plainText } from '../content.js';
import type { SegmentIndex } from '../inverted/segment-index.js';
import type { Span } from '../span.js';
import type { Texts } from '../texts.js';
import type { Unit } from '../unit.js';
import { Least } from './least.js';
import type { Phrase } from './phrase.js';

/** One side of a unit that has the phrase. */
export interface Occurrence {
  /** The unit. */
  readonly unit: Unit;
  /** Which side of the unit has it. */
  readonly side: 'source' | 'target';
  /** The text of this side, codes left out. */
  readonly text: string;
  /** Where the phrase stands in the text: all places, in order, overlapping ones too; for `words`, where each of them stands. */
  readonly spans: readonly Span[];
}

/** Entries and numbers of indexes are below these: a distance, an entry and an index are one number below 2^53. */
const ENTRIES = 2 ** 32;
const PARTS = 2 ** 16;

/** Takes the segments that have a phrase, keeps the first of their texts: the nearest, then in the order of the units. */
export class FirstTexts {
  readonly #texts: Texts;
  readonly #indexes: readonly SegmentIndex[];
  readonly #least: Least;
  /** Whether no text of a segment is left out: then making a list for each can be spared. */
  readonly #isUntouched: boolean;

  /** @param limit - So many are kept. */
  constructor(texts: Texts, indexes: readonly SegmentIndex[], limit: number) {
    this.#texts = texts;
    this.#indexes = indexes;
    this.#least = new Least(limit);
    this.#isUntouched = texts.isUntouched;
  }

  /** How many texts there are, with those that are not kept. */
  get count(): number {
    return this.#least.count;
  }

  /** Adds the texts of a segment of the index with this number. */
  add(part: number, segment: number, distance: number): void {
    const index = this.#indexes[part] as SegmentIndex;
    const least = this.#least;
    const base = distance * ENTRIES;
    if (!this.#isUntouched) {
      for (const entry of this.#texts.entriesOf(index, segment)) least.add((base + entry) * PARTS + part);
      return;
    }
    const { entries, entryStarts } = index.arrays;
    const end = entryStarts[segment + 1] as number;
    for (let at = entryStarts[segment] as number; at < end; at++) {
      least.add((base + (entries[at] as number)) * PARTS + part);
    }
  }

  /** The texts that were kept, with what stands in them of the phrase, which each index has its own numbers for. */
  taken(unitAt: (position: number) => Unit, phrases: readonly (Phrase | undefined)[]): Occurrence[] {
    return this.#least.taken().map((key) => {
      const part = key % PARTS;
      const entry = Math.floor(key / PARTS) % ENTRIES;
      return occurrenceOf(entry, unitAt, this.#indexes[part] as SegmentIndex, phrases[part] as Phrase);
    });
  }
}

/** Reads the texts that are answered, one at a time. */
const SCAN = new WordScan();

function occurrenceOf(
  entry: number,
  unitAt: (position: number) => Unit,
  index: SegmentIndex,
  phrase: Phrase,
): Occurrence {
  const unit = unitAt(entry >>> 1);
  const side = (entry & 1) === 0 ? 'source' : 'target';
  const text = plainText(unit[side]);
  SCAN.scan(text);
  const numbers = new Int32Array(SCAN.count);
  index.vocabulary.findAll(SCAN, numbers);
  const spans = phrase
    .ranges(numbers, numbers.length)
    .map(([from, end]) => ({ start: SCAN.start[from] as number, end: SCAN.end[end - 1] as number }));
  return { unit, side, text, spans };
}
