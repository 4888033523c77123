/**
 * Numbers in running text, Persian and English, read from digits and words, and written in both.
 *
 * @module
 */
export { toLatinDigits, toPersianDigits } from './digits.js';
export { type NumberKind, type NumberSpan, parseNumbers } from './in-text.js';
export { type NumberLanguage, numberToWords, ordinalToWords } from './number-words.js';
export { type FoundNumber, findNumbers, type Readable } from './numbers.js';
