/** Scores as documents have them. */

/** A score from 0 to 1 in percent, with two decimals and never rounded up: only the same text is 100. */
export function percent(score: number): number {
  return Math.floor(Math.round(score * 1e8) / 1e4) / 100;
}
