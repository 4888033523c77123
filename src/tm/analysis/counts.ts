/**
 * How long a text is, in words and characters; what a word is, is said here once.
 *
 * GMX-V counts the words that Unicode Standard Annex 29 finds: letters and digits, with an apostrophe, a point or a colon
 * between two letters and a point or a comma between two digits; a hyphen ends a word. So is it here in all languages but
 * Persian. That annex cuts Persian at every space, and a text would have more words the worse its half-spaces are; so a Persian
 * word is a canonical word, which is the same however its half-spaces are written:
 *
 *     همکاری‌های · همکاریهای · همکاری های      1 word
 *     long-term                                2 words
 *     U.S. · 3,500.5 · don't                   1 word each
 *
 * @see GMX-V 2.0, sections on words and characters; Unicode Standard Annex 29, section 4
 */
import { primaryLanguage } from '../../text/language.js';
import { WordScan } from '../../text/words/scan.js';

/** The size of a text. */
export interface TextCounts {
  /** Words; numbers are words, too. */
  readonly words: number;
  /** Characters that are neither white space nor punctuation, by code points. Apostrophes and points inside of words count. */
  readonly characters: number;
  /** Punctuation marks outside of words. */
  readonly punctuation: number;
  /** White space. Half-spaces and direction marks are in no count, so that their loss changes none. */
  readonly spaces: number;
}

/**
 * Counts a text.
 *
 * @param text - Text in one language; time is linear.
 * @param lang - Its BCP 47 tag: Persian words are counted as canonical words.
 * @example
 * ```ts
 * countText('همکاری‌های دوجانبه', 'fa').words; // 2, as countText('همکاری های دوجانبه', 'fa').words
 * ```
 */
export function countText(text: string, lang: string): TextCounts {
  let words = 0;
  /** Punctuation inside of words, which counts as their characters. */
  let inside = 0;
  for (const [word] of text.matchAll(WORD)) {
    words += 1;
    inside += countOf(word, PUNCTUATION);
  }
  if (PERSIAN.has(primaryLanguage(lang))) {
    SCAN.scan(text);
    words = SCAN.count;
  }
  const punctuation = countOf(text, PUNCTUATION) - inside;
  const spaces = countOf(text, SPACE);
  const characters = countOf(text, CHARACTER) + inside;
  return { words, characters, punctuation, spaces };
}

/** Persian, and Dari by its own tag. */
const PERSIAN: ReadonlySet<string> = new Set(['fa', 'prs']);

/** A word of the annex: MidLetter and MidNumLet between letters, MidNum and MidNumLet between digits. */
const WORD =
  /[\p{L}\p{N}_](?:[\p{L}\p{N}\p{M}\p{Cf}_]|(?<=\p{L}[\p{M}\p{Cf}]*)[.:·'’‘][\p{M}\p{Cf}]*(?=\p{L})|(?<=\p{N}[\p{M}\p{Cf}]*)[.,;'’‘٫٬][\p{M}\p{Cf}]*(?=\p{N}))*/gu;
const PUNCTUATION = /\p{P}/gu;
const SPACE = /\p{White_Space}/gu;
/** Neither white space nor punctuation nor an invisible sign. */
const CHARACTER = /[^\p{White_Space}\p{P}\p{Cf}]/gu;

function countOf(text: string, what: RegExp): number {
  let count = 0;
  what.lastIndex = 0;
  while (what.test(text)) count += 1;
  return count;
}

const SCAN = new WordScan();
