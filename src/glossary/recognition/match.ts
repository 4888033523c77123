/** What recognition gives and how it is asked. */
import type { Word } from '../../text/words/words.js';
import type { Term } from '../concept.js';

/** A term found in running text. */
export interface TermMatch {
  /** The concept's id. */
  readonly id: string;
  /** Offset of its first UTF-16 unit in the raw text. */
  readonly start: number;
  /** Offset after its last unit. */
  readonly end: number;
  /** The raw text of the span. */
  readonly text: string;
  /** The term of the concept that was found, by its text or one of its forms. */
  readonly term: Term;
  /** Whether it has endings in the text that it has not in the glossary: «معاهداتشان», "treaties". */
  readonly inflected: boolean;
}

/** How terms are looked for. */
export interface RecognizeOptions {
  /** What `words` gives for the text, if you have it already: the text is not cut into words again. */
  readonly words?: readonly Word[];
  /** Whether terms inside longer terms are given too. Default `false`; terms that overlap in part are always given. */
  readonly overlaps?: boolean;
  /**
   * Whether a term of several words that makes one verb with «کردن» or «شدن» is given too: «تبادل نظر کردند». Default `false`:
   * such a verb names no event.
   */
  readonly compoundVerbs?: boolean;
}
