/**
 * Canonical words: the units in which texts are compared, indexed and recognised.
 *
 * A zero-width non-joiner that is kept, lost by joining or lost as a space gives the same words, and so do the spellings that
 * spelling.ts lists. Each word keeps the span of the raw text that it stands for:
 *
 *     raw      همکاری  های   می  شود      گفت و گو
 *     tokens   همکاری  های   می  شود      گفت و گو
 *     words    همکاریهای     میشود        گفتگو
 */
import { WordScan } from './scan.js';

/** A canonical word and where it stands. */
export interface Word {
  /** The word as it is compared: folded, affixes joined, one of several spellings. */
  readonly text: string;
  /** Offset of its first UTF-16 unit in the raw text. */
  readonly start: number;
  /** Offset after its last unit. */
  readonly end: number;
}

/**
 * The canonical words of a text, in order.
 *
 * Punctuation gives no word, nor does a hyphen: "long-term" is two words, as «شمال-جنوب» is. Numbers keep their decimal
 * point and lose the separators of thousands. Time is linear in the length.
 *
 * @param raw - Persian, English or any other text.
 * @returns Words with their spans in `raw`.
 * @example
 * ```ts
 * words('همکاری های').map((word) => word.text); // ['همکاریهای'], as words('همکاریهای') gives
 * ```
 */
export function words(raw: string): Word[] {
  return foldedWords(raw).words;
}

/** The canonical words of a text and the length of its folded form, for those who need both. */
export function foldedWords(raw: string): { readonly words: Word[]; readonly length: number } {
  const scan = raw.length > LONG ? new WordScan() : SCAN;
  scan.scan(raw);
  const words: Word[] = [];
  for (let i = 0; i < scan.count; i++) {
    words.push({ text: scan.text(i), start: scan.start[i] as number, end: scan.end[i] as number });
  }
  return { words, length: scan.foldedLength };
}

/** Reads all texts but those of more units, whose buffers are not to be kept. */
const SCAN = new WordScan();
const LONG = 100_000;
