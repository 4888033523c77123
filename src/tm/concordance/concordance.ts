/**
 * The concordance: where in a memory does a phrase stand?
 *
 * For each index of the language the words become those that may stand for them (word-forms.ts); the segments with the
 * rarest of them are looked at (segment-reader.ts), each as a sequence of words (phrase.ts). Of all texts found, the
 * first ones are read again for their raw spans.
 */
import { TarjomanError } from '../../errors.js';
import { words } from '../../text/words/words.js';
import type { SegmentIndex } from '../inverted/segment-index.js';
import type { Texts } from '../texts.js';
import type { Unit } from '../unit.js';
import { FirstTexts, type Occurrence } from './occurrence.js';
import { Phrase, type PhraseMatch } from './phrase.js';
import { SegmentReader } from './segment-reader.js';

/** How a concordance is made. */
export interface ConcordanceOptions {
  /** Language of the phrase: that side of the units is searched. Default the memory's source language. */
  readonly lang?: string;
  /** At most so many occurrences, 1 or more. Default 20. */
  readonly limit?: number;
  /** `phrase`: the words together, in their order. `words`: each of them, anywhere in the text. Default `phrase`. */
  readonly match?: PhraseMatch;
  /** Whether a word is also found in its other forms: «اسناد» for «سند», "went" for "go". Default `true`. */
  readonly inflected?: boolean;
}

/** What a concordance answers. */
export interface Concordance {
  /** The texts that have the phrase, the nearest first, as many as were asked for. */
  readonly occurrences: readonly Occurrence[];
  /** How many there are in all. */
  readonly total: number;
}

/**
 * Finds the texts that have a phrase, none missed.
 *
 * In order: those with the words as asked for; those where each word is that, a base form of it or has it as its base
 * form; those where words share a base form with the ones asked for. Within these, in the order of the units.
 *
 * @param texts - The texts of the language.
 * @param unitAt - The unit at a position of the memory.
 * @throws {@link TarjomanError} `BAD_ARGUMENT` where an option is out of its range.
 */
export function concordance(
  texts: Texts,
  unitAt: (position: number) => Unit,
  phrase: string,
  { limit = 20, match = 'phrase', inflected = true }: ConcordanceOptions = {},
): Concordance {
  if (!(Number.isInteger(limit) && limit >= 1)) {
    throw new TarjomanError('BAD_ARGUMENT', `limit is ${limit}: give a whole number from 1 on`);
  }
  if (match !== 'phrase' && match !== 'words') {
    throw new TarjomanError('BAD_ARGUMENT', `match is ${String(match)}: give 'phrase' or 'words'`);
  }
  const asked = words(phrase).map((word) => word.text);
  const indexes = texts.indexes();
  const phrases = asked.length === 0 ? [] : indexes.map((index) => phraseIn(index, asked, match, inflected));
  const first = new FirstTexts(texts, indexes, limit);
  phrases.forEach((found, part) => {
    if (found === undefined) return;
    const reader = SegmentReader.of(indexes[part] as SegmentIndex);
    reader.forEachWith(found, (segment, distance) => {
      first.add(part, segment, distance);
    });
  });
  return { occurrences: first.taken(unitAt, phrases), total: first.count };
}

/** The phrase, if segments of the index can have it. */
function phraseIn(
  index: SegmentIndex,
  asked: readonly string[],
  match: PhraseMatch,
  inflected: boolean,
): Phrase | undefined {
  if (match === 'phrase' && asked.length > (index.arrays.lengths.at(-1) ?? 0)) return undefined;
  const phrase = new Phrase(SegmentReader.of(index), asked, match, inflected);
  return phrase.isPossible ? phrase : undefined;
}
