/**
 * Word translations: the lexicon that the aligner takes as evidence, and how one is learned from parallel text.
 *
 * @module
 */
export { withIrregularForms } from './irregular-forms.js';
export { type Grade, Lexicon, type LexiconData, type PhraseMatch, type Translation } from './lexicon.js';
export { type TrainingPair, type TrainOptions, trainLexicon } from './train.js';
