/** Pieces that the patterns of both languages are made of, in ICU's syntax without what only some engines know. */

/** Marks that may end a sentence. */
export const STOP = '[.!?\\u2026\\u061f\\u06d4]';
/** Directional marks and joiners, which are not seen and stand anywhere in Persian from the web. */
const UNSEEN = '\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff';
/** White space, or what is not seen. */
export const GAP = `[\\s${UNSEEN}]`;
/** Opening quotation marks and brackets, and straight ones, which may open. */
export const OPEN = `["'\\u201c\\u2018\\u00ab\\u2039(\\[${UNSEEN}]`;
/** Closing quotation marks, and what is not seen after them. */
export const QUOTE = `["'\\u201d\\u2019\\u00bb\\u203a][${UNSEEN}]{0,2}`;
/** Closing quotation marks and brackets. */
export const CLOSE = `["'\\u201d\\u2019\\u00bb\\u203a)\\]}${UNSEEN}]`;
/** Closing marks after a mark that ends a sentence; damaged text has a space before one. */
export const CLOSERS = `${CLOSE}{0,8}(?:\\s[\\u00bb\\u201d)\\]]){0,2}`;
/** Bullets that begin an item of a list. */
const BULLET = '[\\u2022\\u2023\\u2043\\u25e6\\u25aa\\u25cf\\u25a0]';
/** Where a sentence begins: the start of the paragraph, or after a mark or bullet, with what may open it. */
export const SENTENCE_START = `(?:^|[.!?\\u2026\\u061f\\u06d4:\\u061b;]${CLOSE}{0,3}\\s|${BULLET})(?:\\s|${OPEN}|[\\u2013*-]){0,4}`;
/** What a word is made of. */
export const LETTER = '[\\p{L}\\p{M}\\p{N}\\u200c]';
/** A letter of the Arabic script, Persian ones included. */
export const PERSIAN_LETTER = '[\\p{L}&&\\p{Script=Arabic}]';
/** What a Persian word is made of. */
export const PERSIAN_WORD = '[\\p{Script=Arabic}\\p{M}\\u200c]';

/** One of the words or abbreviations, longest first, their inner stops and spelling variants taken care of. */
export function oneOf(words: readonly string[]): string {
  const sorted = [...words].sort((a, b) => b.length - a.length);
  return `(?:${sorted.map(spelled).join('|')})`;
}

/** The words with a capital. */
export function capitalized(words: readonly string[]): string {
  return oneOf(words.map((word) => word.replace(/^\p{L}/u, (head) => head.toUpperCase())));
}

/** What one letter of Persian is typed as on the web. */
const VARIANTS: ReadonlyMap<string, string> = new Map([
  ['.', '\\.'],
  ['ی', '[\\u06cc\\u064a]'],
  ['ک', '[\\u06a9\\u0643]'],
  ['ا', '[\\u0627\\u0623]'],
  ['\u200c', '\\u200c?'],
]);

function spelled(word: string): string {
  let pattern = '';
  for (const letter of word) pattern += VARIANTS.get(letter) ?? letter;
  return pattern;
}
