/**
 * Persian and English text: spelling, words, tokens and sentences, always with the way back to the raw text. Pure functions.
 *
 * Numbers, dates, names and word forms have entries of their own: `tarjoman/text/numbers` and so on.
 *
 * @module
 */
export { type DisplayOptions, type HalfSpace, type HalfSpaces, normalizeDisplay } from './normalize/display.js';
export { fold } from './normalize/fold.js';
export { type Normalized, OffsetMap } from './normalize/offset-map.js';
export { normalizeSafe } from './normalize/safe.js';
export type { NewlinePolicy } from './sentences/paragraphs.js';
export type { BreakRule, LanguageMap, LanguageRules, SegmentationRules } from './sentences/rules.js';
export { type ExtraMark, type Segment, type SegmentOptions, segment } from './sentences/segment.js';
export { SENTENCE_RULES } from './sentences/sentence-rules.js';
export { type Token, type TokenKind, tokenize } from './tokens/tokens.js';
export { type Word, words } from './words/words.js';
export {
  type RestoredZwnj,
  restoreZwnj,
  type ZwnjData,
  type ZwnjEntry,
  type ZwnjInsertion,
  type ZwnjOptions,
  type ZwnjRule,
  ZwnjTable,
} from './zwnj/index.js';
