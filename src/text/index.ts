/**
 * Persian and English text: folding, canonical words, sentences, numbers, dates, names and word forms. Pure functions.
 *
 * @module
 */
export { persianToIso } from './calendar.js';
export { type FoundDate, findDates } from './dates.js';
export { fold } from './fold.js';
export { baseForms } from './forms.js';
export { type Skeleton, skeleton } from './names.js';
export { type FoundNumber, findNumbers } from './numbers.js';
export { type Normalized, OffsetMap } from './offset-map.js';
export { type ExtraMark, type Segment, type SegmentOptions, segment } from './segment.js';
export type { NewlinePolicy } from './sentences/paragraphs.js';
export type { BreakRule, LanguageMap, LanguageRules, SegmentationRules } from './sentences/rules.js';
export { SENTENCE_RULES } from './sentences/sentence-rules.js';
export { type Word, words } from './words.js';
