/** What a look-up answers: the concepts that a query may mean, and why. */
import { fold } from '../../text/normalize/fold.js';
import { type Concept, type Kind, preferredTerm, type Term, type TermStatus } from '../concept.js';

/** A concept that a query may mean. */
export interface LookupResult {
  /** The concept. */
  readonly concept: Concept;
  /** How sure that is: 1 for the term as it is written, down to .5 for one that resembles it. */
  readonly score: number;
  /** How the query differs from the term that came nearest. */
  readonly how: LookupHow;
  /** The text that came nearest: a term, or one of its forms. */
  readonly matched: string;
  /** The term that this text is or is a form of, with its status. */
  readonly term: Term;
  /** The section in which the term stands. */
  readonly lang: 'fa' | 'en';
}

/**
 * How a query differs from the term that it found; the scores of the kinds, those of one word in brackets.
 *
 * | kind | score | |
 * |---|---|---|
 * | `exact` | 1 | it is the term as it is written |
 * | `spelling` | .998, .999 | other letters for the same word: half-spaces, Arabic letters, marks, case, punctuation; British and American |
 * | `order` | .97 | the same words in another order, or without "of" and "the" |
 * | `form` | .95 (.8) | plural, ezafe, possessive or another inflection |
 * | `transliteration` | .999 or .96 (.8), less with mistakes | a Persian term in Latin letters |
 * | `typo` | below .95 (.8) | one to three wrong letters, the more the longer the term |
 * | `part` | .58 to .7 | some words of a longer term, a term and more words, a common word that is nearly one of the term's, or the words of a term in other places around a preposition |
 *
 * One word that is not spelled as the term is may always be another word, so it never has more than .8.
 */
export type LookupHow = 'exact' | 'spelling' | 'order' | 'form' | 'transliteration' | 'typo' | 'part';

/** How `Glossary.lookup` answers. */
export interface LookupOptions {
  /** At most so many results, 1 or more. Default 5. */
  readonly limit?: number;
}

/**
 * Puts the better result first.
 *
 * Of equal scores: the concept whose preferred term it is, the one whose preferred term has more of its words, the central one,
 * the one of a narrower kind, then by id, so that the order is the same whatever the order of the concepts.
 */
export function byMerit(a: LookupResult, b: LookupResult): number {
  return (
    b.score - a.score ||
    STATUS_RANKS[a.term.status] - STATUS_RANKS[b.term.status] ||
    nearness(b) - nearness(a) ||
    Number(b.concept.central ?? false) - Number(a.concept.central ?? false) ||
    breadth(a.concept.kind) - breadth(b.concept.kind) ||
    (a.concept.id < b.concept.id ? -1 : 1)
  );
}

/** Which share of the words of the term that was found and of the preferred one both have. */
function nearness({ concept, lang, term }: LookupResult): number {
  const own = wordsOf(term.text);
  const preferred = wordsOf(preferredTerm(concept[lang]));
  const shared = [...own].filter((word) => preferred.has(word)).length;
  return shared / (own.size + preferred.size - shared || 1);
}

function wordsOf(text: string): Set<string> {
  return new Set(fold(text).text.match(/[\p{L}\p{M}\p{N}]+/gu));
}

const STATUS_RANKS: Readonly<Record<TermStatus, number>> = { preferred: 0, admitted: 1, deprecated: 2, superseded: 3 };

/** `term` is every kind that has no name. */
function breadth(kind: Kind): number {
  return kind === 'term' ? 1 : 0;
}
