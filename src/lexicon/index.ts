/**
 * The word-translation lexicon that the aligner takes as evidence.
 *
 * @module
 */
export { Lexicon, type LexiconData } from './lexicon.js';
