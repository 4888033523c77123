/**
 * Sentence alignment: two texts in, beads out.
 *
 * @module
 */
export { type AlignOptions, align } from './align.js';
export { type AlignAsyncOptions, alignAsync } from './align-async.js';
export type { Alignment, Bead } from './alignment.js';
export type { RecognizedTerm, TermRecognizer } from './evidence/terms.js';
export type { AlignProgress } from './model-calls.js';
export type { Embedder, PairScorer, SpanPair, Translator } from './models.js';
