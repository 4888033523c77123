/**
 * A phrase, as one index has its words: does a segment have it, and where?
 *
 *     phrase       سند   همکاری                    asked for together, in this order
 *     may stand    سند   همکاری
 *                  اسناد  همکاریهای
 *     segment      امضای  اسناد  همکاری  …         at place 1: distance max(1, 0)
 *                         └──────────┘
 */
import type { SegmentReader } from './segment-reader.js';
import { type Alternatives, distanceOf } from './word-forms.js';

/** Whether the words stand together, or each of them anywhere. */
export type PhraseMatch = 'phrase' | 'words';

/** Where an occurrence begins and ends, in words. */
export type WordRange = readonly [first: number, end: number];

/** A phrase in one index. */
export class Phrase {
  /** What may stand at each place; for words in any order, each once. */
  readonly places: readonly Alternatives[];
  /** The place whose words are in the fewest segments. */
  readonly rarest: number;
  readonly #together: boolean;

  /** @param words - Canonical words, one at least. */
  constructor(reader: SegmentReader, words: readonly string[], match: PhraseMatch, inflected: boolean) {
    this.#together = match === 'phrase';
    const places: Alternatives[] = [];
    const known = new Map<string, Alternatives>();
    for (const word of words) {
      const before = known.get(word);
      if (before && !this.#together) continue;
      const place = before ?? (inflected ? reader.forms.of(word) : reader.forms.exactly(word));
      known.set(word, place);
      places.push(place);
      if (place.numbers.length === 0) break; // no segment has it, so the others don't matter
    }
    this.places = places;
    let rarest = 0;
    places.forEach((place, i) => {
      if (place.postings < (places[rarest] as Alternatives).postings) rarest = i;
    });
    this.rarest = rarest;
  }

  /** Whether the index has the words, so that segments can have the phrase. */
  get isPossible(): boolean {
    return this.places.every((place) => place.numbers.length > 0);
  }

  /** A segment with fewer words does not have the phrase. */
  get leastLength(): number {
    return this.#together ? this.places.length : 1;
  }

  /** The least distance of all occurrences in a segment, −1 where it has none. */
  distance(words: Int32Array, length: number): number {
    return this.#together ? this.#nearest(words, length) : this.#farthest(words, length);
  }

  /** All occurrences in a segment: each place where the phrase stands, overlapping ones too, or each of the words. */
  ranges(words: Int32Array, length: number): WordRange[] {
    const ranges: WordRange[] = [];
    const size = this.#together ? this.places.length : 1;
    for (let at = 0; at + size <= length; at++) {
      const word = words[at] as number;
      const isHere = this.#together
        ? this.#distanceAt(words, at) >= 0
        : this.places.some((place) => distanceOf(place, word) >= 0);
      if (isHere) ranges.push([at, at + size]);
    }
    return ranges;
  }

  #nearest(words: Int32Array, length: number): number {
    const { rarest } = this;
    const { numbers } = this.places[rarest] as Alternatives;
    const only = numbers.length === 1 ? (numbers[0] as number) : -1;
    let nearest = -1;
    for (let at = 0; at + this.places.length <= length; at++) {
      if (only >= 0 && words[at + rarest] !== only) continue; // as nearly always
      const distance = this.#distanceAt(words, at);
      if (distance >= 0 && (nearest < 0 || distance < nearest)) nearest = distance;
    }
    return nearest;
  }

  /** The greatest distance of a word, where the phrase stands at a place of a segment. */
  #distanceAt(words: Int32Array, at: number): number {
    const { places, rarest } = this;
    let farthest = distanceOf(places[rarest] as Alternatives, words[at + rarest] as number);
    for (let i = 0; i < places.length && farthest >= 0; i++) {
      const distance = distanceOf(places[i] as Alternatives, words[at + i] as number);
      farthest = distance < 0 ? -1 : Math.max(farthest, distance);
    }
    return farthest;
  }

  /** The greatest distance of one of the words from its nearest in the segment. */
  #farthest(words: Int32Array, length: number): number {
    let farthest = 0;
    for (const place of this.places) {
      let nearest = -1;
      for (let at = 0; at < length && nearest !== 0; at++) {
        const distance = distanceOf(place, words[at] as number);
        if (distance >= 0 && (nearest < 0 || distance < nearest)) nearest = distance;
      }
      if (nearest < 0) return -1;
      farthest = Math.max(farthest, nearest);
    }
    return farthest;
  }
}
