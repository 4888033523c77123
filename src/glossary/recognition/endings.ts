/**
 * What a word of a text has that the word of a term has not: a set of endings, as bits.
 *
 * A term says which of them it bears (see bearing.ts): «معاهده» may be «معاهداتشان», but no noun has a degree.
 */

/** The word as it stands in the term. */
export const BARE = 0;
/** The «ی» of ezafe after a vowel: «امضای», «همتای». It says nothing but that more follows. */
export const EZAFE = 1;
/** «ی», «ای», «یی» after another letter: the indefinite, or an adjective («امنیتی»). */
export const YEH = 2;
/** A plural of things and persons. */
export const PLURAL = 4;
/** A plural that only persons have: «سفیران», «معاونین». */
export const PERSONS = 8;
/** Possessive pronoun or "'s". */
export const POSSESSIVE = 16;
/** "is" and "are", joined to the word: «تحریم‌هاست». */
export const COPULA = 32;
/** Comparative and superlative. */
export const DEGREE = 64;
/** The participle «شده», which canonical words join to the word before it. It is cut off the span again. */
export const BECOME = 128;
/** A finite form or a participle of a verb. */
export const FINITE = 256;
/** English "-s": the plural of a noun or the third person of a verb. */
export const S = 512;
/** «محور» and «محوری», which canonical words join to the word before it too: «آسیای مرکزی محور گفت‌وگو بود». */
export const APART = 1024;

/** A reading of a word: what it is without its endings, and these. */
export interface Analysis {
  readonly stem: string;
  readonly endings: number;
}

/** Longer words are no inflected words of a term. */
export const LONGEST_WORD = 60;
