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
  /** The best similarities, at most `limit`, as a heap: the least is the first. */
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
      if (best.length < this.#limit) rise(best, similarity);
      else if (similarity > (best[0] as number)) sink(best, similarity);
      else return;
    }
    if (best.length === this.#limit) this.#least = Math.max(this.#least, (best[0] as number) - this.#slack);
  }
}

/** Adds a number to a heap. */
function rise(heap: number[], number: number): void {
  let at = heap.push(number) - 1;
  while (at > 0) {
    const above = (at - 1) >>> 1;
    if ((heap[above] as number) <= number) break;
    heap[at] = heap[above] as number;
    at = above;
  }
  heap[at] = number;
}

/** Puts a number in the place of the least in a heap. */
function sink(heap: number[], number: number): void {
  let at = 0;
  for (let below = 1; below < heap.length; below = 2 * at + 1) {
    if (below + 1 < heap.length && (heap[below + 1] as number) < (heap[below] as number)) below++;
    if ((heap[below] as number) >= number) break;
    heap[at] = heap[below] as number;
    at = below;
  }
  heap[at] = number;
}
