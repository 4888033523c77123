/**
 * Cues: what in a sentence can be recognised again in its translation.
 *
 * Every kind of evidence but length comes down to one shape. A cue is a word, number, name or term of a sentence, with the keys
 * under which the other side may have it; two cues match where they share a key, and the key says how good the match is:
 *
 *     «سفر»  → keys e:visit e:trip (likely), e:tour (possible)     "trips" → keys e:trips e:trip
 *     «۲۸ دی ۱۴۰۳» → key d:2025-01-17 (date)                        "17 January 2025" → key d:2025-01-17
 */
import type { Word } from '../../text/words/words.js';

/** How two cues match, surer kinds before less sure ones: of several keys that two cues share, the surest counts. */
export const MATCH_KINDS = [
  'date',
  'number',
  'term',
  'spelling',
  'translated',
  'likely',
  'sound',
  'possible',
  'learned',
  'month',
  'relatedNumber',
  'rare',
  'roughSound',
  'beginning',
  'marker',
  'question',
  'headline',
  'quotation',
  'paragraph',
] as const;

/** One of {@link MATCH_KINDS}. */
export type MatchKind = (typeof MATCH_KINDS)[number];

/** One way to recognise a cue. */
export interface Key {
  /** What both sides write alike; prefixed by what it is, so that kinds do not mix by accident. */
  readonly text: string;
  /** How good a match by it is at best; without it, as good as the other side's key says. */
  readonly kind?: MatchKind;
}

/** One thing in a sentence that its translation should have. */
export interface Cue {
  /** The keys, any of which matches. */
  readonly keys: readonly Key[];
  /** Whether a counterpart is expected even where the document has none; a word that no lexicon has says nothing so. */
  readonly expected: boolean;
}

/** A sentence with its canonical words, computed once for all evidence. */
export interface Sentence {
  /** The raw text. */
  readonly text: string;
  /** Primary subtag of its language. */
  readonly lang: string;
  /** Its canonical words. */
  readonly words: readonly Word[];
  /** Whether it is the first of a paragraph of which more is known than that it is a line. */
  readonly opensParagraph: boolean;
}
