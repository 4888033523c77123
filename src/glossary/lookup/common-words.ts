/**
 * Common words of both languages: who types one of them means it, and has not misspelled a term that looks like it.
 *
 * «منابع» is one letter from «منافع», and "place" from "peace". A list of so many words would be larger than all code of the
 * glossary, so only a set of bits is kept. Eight bits stand for a word, chosen by its hash; a word whose bits are all set is
 * taken for common. One in 400 that are not in the set looks so too, and loses no more than its misspellings:
 *
 *     منابع   … 0 1 0 0 1 0 0 0 1 1 0 …
 *                 ↑     ↑       ↑ ↑         and four more
 *
 * @see Bloom: Space/time trade-offs in hash coding with allowable errors, CACM 13 (1970)
 */
import { baseForms } from '../../text/forms/forms.js';
import { FNV_PRIME, mixed, OFFSET_BASIS } from '../../text/words/hash.js';
import { COMMON_WORDS } from './common-words-data.js';

/** Bits of the set: twelve for each of its 26,000 words. */
export const COMMON_BITS = 5 << 16;

/** Bits of a word: with twelve a word in the set, eight give the fewest errors. */
const BITS_OF_WORD = 8;

let set: Uint8Array | undefined;

/**
 * Whether a word is common.
 *
 * @param word - A canonical word; its forms are common too.
 */
export function isCommon(word: string): boolean {
  return isListed(word) || isInflectedCommon(word, isListed);
}

/** Whether a word is an inflected form of a word that is in a list. */
export function isInflectedCommon(word: string, isIn: (base: string) => boolean): boolean {
  if (/^[a-z]/u.test(word)) return baseForms(word).some(isIn);
  const singular = word.replace(PLURAL, '');
  return singular !== word && isIn(singular);
}

/**
 * Of Persian endings only this is as good as never made by mistake: without «ش», «کنش» would be one of «کن». People who type also
 * leave out the «ی» as they do when they speak: «کتاب‌هاشان».
 */
const PLURAL = /(?<=..)ها(?:یی?|ی?[متش]|ی?[متش]ان)?$/u;

function isListed(word: string): boolean {
  set ??= Uint8Array.from(atob(COMMON_WORDS), (byte) => byte.charCodeAt(0));
  for (const bit of bitsOf(word)) if ((((set[bit >> 3] as number) >> (bit & 7)) & 1) === 0) return false;
  return true;
}

/** The bits of a word. */
export function bitsOf(word: string): number[] {
  let hash = OFFSET_BASIS;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), FNV_PRIME);
  const first = mixed(hash);
  const step = mixed(first ^ OFFSET_BASIS) | 1;
  return Array.from({ length: BITS_OF_WORD }, (_, k) => ((first + Math.imul(k, step)) >>> 0) % COMMON_BITS);
}
