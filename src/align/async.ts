/**
 * Sentence alignment with models of the user's own: vectors, translations, scores.
 *
 * @module
 */
export { type AlignAsyncOptions, alignAsync } from './align-async.js';
export type { AlignProgress } from './model-calls.js';
export type { Embedder, PairScorer, SpanPair, Translator } from './models.js';
