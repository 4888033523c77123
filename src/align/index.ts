/**
 * Sentence alignment: two texts in, beads out.
 *
 * @module
 */
export { type AlignOptions, align } from './align.js';
export type { Alignment, Bead } from './alignment.js';
export type { RecognizedTerm, TermRecognizer } from './evidence/terms.js';
