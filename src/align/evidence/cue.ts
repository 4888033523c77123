/**
 * Cues: what in a sentence can be recognised again in its translation.
 *
 * Every kind of evidence but length comes down to one shape. A cue is a word, number, name or term at one place in a sentence,
 * with the keys under which the other side may have it; two cues answer each other where they share a key:
 *
 *     «سفر»  → keys e:visit e:trip e:journey          "trips" → keys e:trips e:trip
 *     «۲۸ دی ۱۴۰۳» → key d:2025-01-17                  "17 January 2025" → key d:2025-01-17
 */
import type { Word } from '../../text/words/words.js';

/** What a cue is, which says how reliably a translation keeps it. */
export type CueKind = 'word' | 'name' | 'number' | 'date' | 'term' | 'shape';

/** One thing in a sentence that its translation should answer. */
export interface Cue {
  /** What it is. */
  readonly kind: CueKind;
  /** The keys, any of which answers it; prefixed by what they are, so that kinds do not mix by accident. */
  readonly keys: readonly string[];
  /** Whether a counterpart is expected: a word that the lexicon does not have says nothing by its absence. */
  readonly expected: boolean;
}

/** A sentence with its canonical words, computed once for all evidence. */
export interface Sentence {
  /** The raw text. */
  readonly text: string;
  /** Language of the text, a BCP 47 tag. */
  readonly lang: string;
  /** Its canonical words. */
  readonly words: readonly Word[];
}

/** How often a true translation keeps a cue of each kind: round figures, from reading translated news. */
export const KEPT: Readonly<Record<CueKind, number>> = {
  word: 0.5,
  name: 0.75,
  number: 0.85,
  date: 0.85,
  term: 0.7,
  shape: 0.85,
};
