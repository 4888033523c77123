/**
 * Persian and English text: folding, canonical words, sentences, numbers, dates, names and word forms. Pure functions.
 *
 * @module
 */
export { type Calendar, isoToPersian, type PersianDate, persianToIso } from './calendar.js';
export { type DateSpan, type FoundDate, findDates, parseDates } from './dates.js';
export { type DisplayOptions, type HalfSpace, normalizeDisplay } from './display.js';
export { exonyms } from './exonyms.js';
export { fold } from './fold.js';
export { type Skeleton, skeleton } from './names.js';
export { nameSimilarity } from './names-similarity.js';
export { type NumberLanguage, numberToWords, ordinalToWords } from './number-words.js';
export { type FoundNumber, findNumbers } from './numbers.js';
export { toLatinDigits, toPersianDigits } from './numbers-digits.js';
export { type NumberKind, type NumberSpan, parseNumbers } from './numbers-in-text.js';
export { type Normalized, OffsetMap } from './offset-map.js';
export { normalizeSafe } from './safe.js';
export { type ExtraMark, type Segment, type SegmentOptions, segment } from './segment.js';
export type { NewlinePolicy } from './sentences/paragraphs.js';
export type { BreakRule, LanguageMap, LanguageRules, SegmentationRules } from './sentences/rules.js';
export { SENTENCE_RULES } from './sentences/sentence-rules.js';
export { type Token, type TokenKind, tokenize } from './tokens.js';
export { type Word, words } from './words.js';
export {
  type RestoredZwnj,
  restoreZwnj,
  type ZwnjData,
  type ZwnjInsertion,
  type ZwnjOptions,
  type ZwnjRule,
  ZwnjTable,
} from './zwnj/index.js';
