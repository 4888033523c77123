/** What a likeness of a query to a term is worth; see `LookupHow` for what people are told of it. */

/** Letters of the term in another spelling: 1 is for the term as it is written. */
export const SPELLED = 0.999;

/** One word that is not spelled as the term is may always be another word. */
export const ONE_WORD = 0.8;

/** Several words: in another order, inflected, with hardly a mistake. */
export const REORDERED = 0.97;
export const INFLECTED = 0.95;
export const MISSPELLED = 0.95;

/** All words of a term, but in other places around a preposition. */
export const MISPLACED = 0.7;

/** The score of a part of a term, which is a share of it. */
export function partScore(share: number): number {
  return rounded(0.5 + 0.2 * share);
}

/** A score as it is given. */
export function rounded(score: number): number {
  return Math.round(score * 1000) / 1000;
}
