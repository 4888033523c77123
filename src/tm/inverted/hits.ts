/** The segments that a search has found so far, and how like the query another must be to be among the best. */
import type { SegmentIndex } from './segment-index.js';

/** A segment that was found. */
export interface Hit {
  readonly index: SegmentIndex;
  readonly segment: number;
  /** The Levenshtein distance d of its words from the query's. */
  readonly distance: number;
  /** 1 − d / max(n, m), n and m the numbers of words. */
  readonly similarity: number;
}

/** (1 − .7) · 10 is 3, not 2.9999999999999996. */
const ROUNDING = 1e-9;

/** Gathers hits of several indexes. */
export class Hits {
  readonly #found: Hit[] = [];
  readonly #limit: number;
  readonly #slack: number;
  /** The best similarities, at most `limit`, the least first. */
  readonly #best: number[] = [];
  #least: number;

  /**
   * @param threshold - The least similarity.
   * @param limit - How many texts are wanted.
   * @param slack - How much a text can lose between its similarity and its place in the ranking.
   */
  constructor(threshold: number, limit: number, slack: number) {
    this.#least = threshold;
    this.#limit = limit;
    this.#slack = slack;
  }

  /** What a text must have to be of interest; rises as texts are found. */
  get least(): number {
    return this.#least;
  }

  /** The greatest distance that is of interest where the longer text has so many words; two texts without a common word are out. */
  most(longer: number): number {
    return Math.min(longer - 1, Math.floor((1 - this.#least) * longer + ROUNDING));
  }

  /** The segments that are still of interest, in no order. */
  best(): Hit[] {
    return this.#found.filter(({ similarity }) => similarity >= this.#least - ROUNDING);
  }

  /** Adds a segment of so many texts; `longer` is the number of words in it or in the query, whichever has more. */
  add(index: SegmentIndex, segment: number, distance: number, longer: number, texts: number): void {
    const similarity = 1 - distance / longer;
    this.#found.push({ index, segment, distance, similarity });
    const best = this.#best;
    for (let i = Math.min(texts, this.#limit); i > 0; i--) {
      let at = best.length;
      if (at === this.#limit) {
        if (similarity <= (best[0] as number)) return;
        for (at = 1; at < best.length && (best[at] as number) < similarity; at++) best[at - 1] = best[at] as number;
        best[at - 1] = similarity;
      } else {
        best.push(similarity);
        for (; at > 0 && (best[at - 1] as number) > similarity; at--) best[at] = best[at - 1] as number;
        best[at] = similarity;
      }
    }
    if (best.length === this.#limit) this.#least = Math.max(this.#least, (best[0] as number) - this.#slack);
  }
}
