/**
 * The letters that words are made of, and which of them join the letter after them.
 *
 * A zero-width non-joiner only shows after a letter that would join the next one:
 *
 *     همکاری + های   ی joins:        همکاریهای must be همکاری‌های
 *     کشور + های     ر does not:     کشورهای needs none
 */

/** Letters, marks and tatweel of Persian and Arabic words as the body of a character class; no digits, no punctuation. */
export const LETTERS = '\\u0620-\\u065f\\u066e-\\u06d3\\u06d5\\u06ee\\u06ef\\u06fa-\\u06fc\\u0670';

const ODD = /[\u0640\u064b-\u065f\u0670يىئكأإٱؤةۀۂ]/u;
const MARKS = /[\u0640\u064b-\u065f\u0670]/gu;

/** A word under the spelling in which words are looked up: marks off, one yeh, one kaf, hamza without its seat. */
export function foldLetters(word: string): string {
  if (!ODD.test(word)) return word;
  return word.replace(MARKS, '').replace(/[يىئكأإٱؤةۀۂ]/gu, (letter) => PLAIN[letter] as string);
}

const PLAIN: Readonly<Record<string, string>> = {
  ي: 'ی',
  ى: 'ی',
  ئ: 'ی',
  ك: 'ک',
  أ: 'ا',
  إ: 'ا',
  ٱ: 'ا',
  ؤ: 'و',
  ة: 'ه',
  ۀ: 'ه',
  ۂ: 'ه',
};

/** Letters that never join the letter after them. */
export const NON_JOINING: ReadonlySet<string> = new Set('اآأإٱدذرزژوؤءة');

/** Whether a letter joins the one after it, so that a non-joiner is seen. */
export function joins(letter: string | undefined): boolean {
  return letter !== undefined && !NON_JOINING.has(letter);
}
