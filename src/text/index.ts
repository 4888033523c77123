/**
 * Persian and English text: folding, canonical words, sentences, numbers, dates, names and word forms. Pure functions.
 *
 * @module
 */
export { persianToIso } from './calendar.js';
export { findDates, type FoundDate } from './dates.js';
export { type Folded, fold, rawSpan } from './fold.js';
export { baseForms } from './forms.js';
export { type Skeleton, skeleton } from './names.js';
export { findNumbers, type FoundNumber } from './numbers.js';
export { type Segment, segment, type SegmentOptions } from './segment.js';
export { type Word, words } from './words.js';
