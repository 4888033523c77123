/** What the three routes of a look-up have in common: Persian, English, and Persian in Latin letters. */
import type { EditCosts } from './edit-costs.js';

/** A term or a query as it is compared. */
export interface TermKey {
  /** Its letters and digits, folded: what is equal here differs in spelling only. */
  readonly plain: string;
  /** Its words, each in one of several spellings. */
  readonly words: readonly string[];
  /** The words joined. */
  readonly letters: string;
  /** What stands between spaces and half-spaces, where that is something else. */
  readonly pieces?: readonly string[];
  /** `true` for an English verb with "to". */
  readonly isVerb?: true;
  /** How many articles it has in English, which are in `plain` only. */
  readonly articles?: number;
}

/** A word of a query between two spaces. */
export interface QueryWord {
  /** As it is compared. */
  readonly word: string;
  /** As it is written. */
  readonly text: string;
}

/** How terms are compared on one route. */
export interface Route {
  /** The key of a text; `plain` is empty where it has no letter of the route. */
  keyOf(text: string): TermKey;
  /** The words of a query that may be other words than those of a term; none of grammar. */
  wordsOf(query: string): readonly QueryWord[];
  /** How a query of other letters for the same sounds or words differs. */
  readonly how: 'spelling' | 'transliteration';
  /** The score of a query whose words are those of a term, but not its letters; several words. */
  readonly sameWords: number;
  /** What its forms share, for words of terms that have several: a stem, or less. One, as it is a key; `baseForms` has all that may be. */
  stemOf(word: string): string;
  /** The letters of what a query may be a regular form of; those of a verb after "to ". */
  basesOf(words: readonly string[]): readonly string[];
  /** The words that tell a term from others: without "of" and "the". */
  contentOf(words: readonly string[]): readonly string[];
  /** Words that never are a part of another word. */
  readonly functionWords: ReadonlySet<string>;
  /** Words that say how what stands before them is related to what follows: the two may not change places. */
  readonly prepositions: ReadonlySet<string>;
  /** The text whose letter pairs the shortlist compares. */
  gramsOf(key: TermKey): string;
  /** What mistakes cost. */
  readonly costs: EditCosts;
  /**
   * The most that mistakes may cost.
   *
   * @param term - What is compared with the query.
   * @param isOneWord - Whether the query is one word.
   */
  allowance(term: TermKey, isOneWord: boolean): number;
}
