/** What a check of terms finds, and what it can be told. */

/** A fault that a check of terms found; `kind` tells which. */
export type TermFinding = MissingTerm | DiscouragedTerm | InconsistentTerm;

/** Where a finding stands. */
interface Place {
  /** Index of the pair, 0 where one pair was checked. */
  readonly pair: number;
  /** The side on which the span stands. */
  readonly lang: 'fa' | 'en';
  /** Offset of the span's first UTF-16 unit in the raw text of that side. */
  readonly start: number;
  /** Offset after its last unit. */
  readonly end: number;
  /** The raw text of the span. */
  readonly text: string;
  /** The concept's id. */
  readonly id: string;
}

/** A term of the source that the target has no valid translation of. The span is the term in the source. */
export interface MissingTerm extends Place {
  /** That the target has no valid translation of the term. */
  readonly kind: 'missing';
  /** Other concepts of which the span may be a term; none of them is translated either. */
  readonly otherIds: readonly string[];
  /** The terms that would be valid in the other language, preferred ones first. */
  readonly expected: readonly string[];
}

/** A term on either side that is to be avoided, or was right only once. */
export interface DiscouragedTerm extends Place {
  /** The status of the term. */
  readonly kind: 'deprecated' | 'superseded';
  /** The term to use in its place. */
  readonly preferred: string;
}

/** A translation that is valid, where the same source term is translated otherwise in the rest of the document. */
export interface InconsistentTerm extends Place {
  /** That the document has two translations of one term. */
  readonly kind: 'inconsistent';
  /** The term that the span is of. */
  readonly choice: string;
  /** The term that most of the document has; of equals the preferred one, and else the earlier. */
  readonly usual: string;
  /** The pairs in which the source term is translated by `usual`. */
  readonly usualIn: readonly number[];
}

/** A text and its translation. */
export interface TextPair {
  /** The Persian text. */
  readonly fa: string;
  /** The English text. */
  readonly en: string;
}

/** What a check of terms can be told. */
export interface CheckOptions {
  /** The language that was translated from: its terms must be translated. Default `fa`. */
  readonly source?: 'fa' | 'en';
  /**
   * Whether a term may be taken up by a pronoun («این سند» by "it") by its head alone («معاهده مشارکت جامع راهبردی» by "the
   * Treaty"), or by a longer term of a related concept that has it ("the new round" beside "the bilateral talks"). Default `true`.
   */
  readonly anaphora?: boolean;
  /**
   * Whether a term of one word that is not the preferred one must always be translated. Default `false`: many of them are
   * everyday words in other senses. Short ones, such as "ties" and «اجرا», need no translation then; longer ones, such as
   * "authorities", need one in a text that has another term, which is translated.
   */
  readonly synonyms?: boolean;
  /** Whether a term that stands twice must be translated twice. Default `false`: English repeats less. */
  readonly repetitions?: boolean;
}
