/** How far a figure would go up and down with other documents of the same kind. */
import { below, randomFrom } from './random.js';
import type { Score } from './score.js';
import { f1, sum } from './score.js';

const RESAMPLES = 1_000;

/** With fewer documents than this an interval would say nothing. */
const LEAST_DOCUMENTS = 5;

/**
 * The middle 95 % of strict F1 over documents drawn anew with replacement (Efron's percentile bootstrap).
 *
 * @param scores - The score of each document.
 * @returns Lower and upper bound, the same at every call; `undefined` for fewer than five documents.
 */
export function interval(scores: readonly Score[]): readonly [low: number, high: number] | undefined {
  if (scores.length < LEAST_DOCUMENTS) return undefined;
  const random = randomFrom('bootstrap');
  const figures = Array.from({ length: RESAMPLES }, () =>
    f1(sum(scores.map(() => scores[below(scores.length, random)] as Score)).strict),
  ).sort((a, b) => a - b);
  const at = (share: number) => figures[Math.round(share * (RESAMPLES - 1))] as number;
  return [at(0.025), at(0.975)];
}
