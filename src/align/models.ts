/** Models that users bring: what they are asked and what they answer. */

/**
 * Gives texts vectors, of which those of a text and its translation are near each other.
 *
 * @param texts - Runs of one to four sentences of either language, at most 32 a call.
 * @param signal - Aborted where the result is no longer wanted; only where the options have one.
 * @returns A vector for each text in their order: all of one length, of finite numbers, not all 0. They need not have length 1.
 */
export type Embedder = (texts: readonly string[], signal?: AbortSignal) => Promise<readonly ArrayLike<number>[]>;

/**
 * Translates sentences of the source into the language of the target.
 *
 * @param texts - Sentences of the source, at most 32 a call.
 * @param signal - As of {@link Embedder}.
 * @returns A translation of each in their order; an empty one where there is none.
 */
export type Translator = (texts: readonly string[], signal?: AbortSignal) => Promise<readonly string[]>;

/** Two runs of sentences that may translate each other. */
export interface SpanPair {
  /** One to four sentences of the source, with a space between them. */
  readonly source: string;
  /** One to four of the target. */
  readonly target: string;
}

/**
 * Says how probable it is that texts translate each other, as log-odds.
 *
 * The scale is the natural logarithm of how many times as often the model sees what it sees in true pairs as in random ones:
 * 0 says nothing, 2.3 that it is ten times as frequent in true pairs, −2.3 in random ones. Of a classifier that was trained on as
 * many true as wrong pairs and gives a probability p, it is `Math.log(p / (1 - p))`. What is beyond ±50 counts as ±50.
 *
 * @param pairs - Candidates, at most 32 a call.
 * @param signal - As of {@link Embedder}.
 * @returns A finite number for each pair in their order.
 */
export type PairScorer = (pairs: readonly SpanPair[], signal?: AbortSignal) => Promise<readonly number[]>;
