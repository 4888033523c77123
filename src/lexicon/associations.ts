/** Words that translate each other in both directions: two runs of Model 1, symmetrised. */
import type { Corpus } from './corpus.js';
import { type Model1Options, model1, type TranslationTable } from './model1.js';

/** Two words that translate each other. */
export interface Association {
  /** The source word. */
  readonly source: number;
  /** The target word. */
  readonly target: number;
  /** √(p(target | source) · p(source | target)), above 0 to 1. */
  readonly score: number;
  /** How often they do so by expectation: the geometric mean of both directions. */
  readonly count: number;
}

/** How {@link associations} are learned. */
export interface AssociationOptions extends Model1Options {
  /** The least score, from 0 to 1. Default 0.01. */
  readonly minimum?: number;
}

/**
 * Learns which words of a parallel text translate each other.
 *
 * One direction alone believes that a rare word translates all that stands beside it. The geometric mean of both does not:
 * it is high only where each of the two words is the first choice for the other.
 *
 * @param source - One side.
 * @param target - The other, sentence by sentence.
 * @returns By source word, then target word; swapped sides give the same scores.
 * @throws {@link TarjomanError} As {@link model1}.
 * @example
 * ```ts
 * const source = encode([['سفر', 'رسمی'], ['سفر']]);
 * const target = encode([['official', 'visit'], ['visit']]);
 * associations(source.corpus, target.corpus); // «سفر» and "visit", «رسمی» and "official"
 * ```
 */
export function associations(source: Corpus, target: Corpus, options: AssociationOptions = {}): Association[] {
  const { minimum = 0.01 } = options;
  const there = model1(source, target, options);
  const back = model1(target, source, options);
  const least = minimum * minimum; // p(target | source) cannot be less, as p(source | target) is at most 1
  const found: Association[] = [];
  for (let s = 0; s < source.size; s++) {
    for (let k = there.starts[s] as number; k < (there.starts[s + 1] as number); k++) {
      const probability = there.probabilities[k] as number;
      if (probability < least) continue;
      const t = there.targets[k] as number;
      const other = find(back, t, s);
      if (other < 0) continue;
      const score = Math.sqrt(probability * (back.probabilities[other] as number));
      if (score < minimum) continue;
      const count = Math.sqrt((there.counts[k] as number) * (back.counts[other] as number));
      found.push({ source: s, target: t, score, count });
    }
  }
  return found;
}

/** Where a pair stands in a table, by binary search in its row; -1 where it does not. */
function find({ starts, targets }: TranslationTable, s: number, t: number): number {
  let low = starts[s] as number;
  let high = starts[s + 1] as number;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((targets[middle] as number) < t) low = middle + 1;
    else high = middle;
  }
  return low < (starts[s + 1] as number) && targets[low] === t ? low : -1;
}
