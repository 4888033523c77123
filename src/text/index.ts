/**
 * Persian and English text: folding, canonical words, sentences, numbers, dates, names and word forms. Pure functions.
 *
 * @module
 */
export { persianToIso } from './calendar.js';
export { type FoundDate, findDates } from './dates.js';
export { type Folded, fold, rawSpan } from './fold.js';
export { baseForms } from './forms.js';
export { type Skeleton, skeleton } from './names.js';
export { type FoundNumber, findNumbers } from './numbers.js';
export { type Segment, type SegmentOptions, segment } from './segment.js';
export { type Word, words } from './words.js';
