/** What a document is pretranslated with. */
import type { Concept } from '../glossary/concept.js';
import type { RecognizeOptions, TermMatch } from '../glossary/recognition/match.js';
import type { RankedMemory } from '../tm/search-all.js';
import type { PretranslationSummary } from './summary.js';

/** A memory and what it is called. */
export interface PretranslationMemory extends RankedMemory {
  /** What candidates from it say of their origin, such as the name of its file. */
  readonly name: string;
}

/** What knows terms; a `Glossary` is one. */
export interface PretranslationGlossary {
  /** Finds terms in a text. */
  recognize(text: string, lang: 'fa' | 'en', options?: RecognizeOptions): readonly TermMatch[];
  /** The concept of a term that was found. */
  get(id: string): Concept | undefined;
}

/** How a document is pretranslated. */
export interface PretranslationOptions {
  /** Where translations are looked for; of equal matches those of the first memory come first. */
  readonly memories: readonly PretranslationMemory[];
  /** Whose terms are marked. Default none. */
  readonly glossary?: PretranslationGlossary;
  /** The least similarity of a candidate, above 0 to 1. Default .7. */
  readonly threshold?: number;
  /** At most so many candidates a segment, 1 or more. Default 5. */
  readonly limit?: number;
  /**
   * Whether a segment without a translation gets the one that the memories have for exactly this text. Default `false`.
   * A copy of the source whose state is initial (in XLIFF 1.2 one that says `new` or `needs-translation`) is no translation.
   * Where they have several, that of the same context is taken; where none of these is better than the others, none is.
   */
  readonly exact?: boolean;
  /**
   * BCP 47 tag of the target, for a document that does not say it. Default: English for a Persian source, Persian for any
   * other.
   */
  readonly targetLang?: string;
  /** Told what was found when the document ends. */
  readonly onDone?: (summary: PretranslationSummary) => void;
}
