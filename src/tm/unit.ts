/** The memory's record: a text, its translation and where both come from. */
import type { Content } from './content.js';

/** A text and its translation. One side may be empty: a sentence that was left out in translation, or added. */
export interface Unit {
  /** An XML NMTOKEN that is not a number, unique in its document. */
  readonly id: string;
  /** The source text as written; empty where only the target has this sentence. */
  readonly source: Content;
  /** The target text as written; empty where the translation leaves this out. */
  readonly target: Content;
  /** BCP 47 tag of the source. */
  readonly sourceLang: string;
  /** BCP 47 tag of the target. */
  readonly targetLang: string;
  /** Where the unit comes from. */
  readonly origin: Origin;
  /** Confidence of the alignment that made the unit, 0 to 1; absent where a person made it or it is not known. */
  readonly score?: number;
  /** `true` where the aligner found the target elsewhere in the translation than its neighbours. */
  readonly crossing?: true;
  /** Source text of the unit before this one in its document. */
  readonly before?: string;
  /** Source text of the unit after this one. */
  readonly after?: string;
  /** The source paragraph that the unit stands in, counted from 0; target-only units stand in the one before them. */
  readonly paragraph?: number;
  /** How the sides divide into sentences; absent where that is not known. */
  readonly sentences?: SentenceLengths;
}

/** Where a unit comes from. */
export interface Origin {
  /** The document's name. */
  readonly document: string;
}

/** Lengths of the sentences of both sides in UTF-16 units; white space between sentences belongs to none. */
export interface SentenceLengths {
  /** Lengths of the source sentences, in order. */
  readonly source: readonly number[];
  /** Lengths of the target sentences, in order. */
  readonly target: readonly number[];
}
