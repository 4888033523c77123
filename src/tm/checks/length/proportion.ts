/**
 * How far the lengths of two texts are from what translations have.
 *
 * The logarithm of the ratio is nearly normal, and varies less the longer the texts are:
 *
 *     deviation = (ln(n / m) − ratio) / √(own + part / √(n · m))         n, m  letters and digits of both sides
 *
 * Gale and Church let the difference vary by n alone; over many documents a translator's manner (the first term) weighs more
 * than that in long texts. Figures are of Persian and English: English letters for one Persian letter, and the variances,
 * both from Tatoeba (CC BY 2.0 FR), the Debian Administrator's Handbook (CC BY-SA 3.0) and the World English Bible beside the
 * Old Persian Version (public domain). Translations of the news are freer than these, so that the first variance is
 * three times what they have.
 *
 * @see Gale, Church: A program for aligning sentences in bilingual corpora, Computational Linguistics 19(1), section 3
 */

/** What lengths are to each other. */
interface Proportions {
  /** Mean logarithm of English letters for one Persian letter. */
  readonly ratio: number;
  /** Variance that does not go away in long texts. */
  readonly own: number;
  /** Variance that does, times the geometric mean of the lengths. */
  readonly part: number;
}

const PERSIAN_ENGLISH: Proportions = { ratio: 0.1, own: 0.03, part: 1.5 };
/** Of any two languages: some write twice as much as others. */
const ANY: Proportions = { ratio: 0, own: 0.12, part: 2.5 };

/** Signs and spaces say nothing about how much is said. */
const SILENT = /[^\p{L}\p{N}]+/gu;
const ACRONYM = /(?<![\p{L}\p{N}])\p{Lu}{2,6}(?![\p{L}\p{N}])/gu;
/** Letters that a letter of an acronym may stand for, beside itself: "EU", «اتحادیه اروپا». */
const SPELT_OUT = 4;

/** Letters and digits of a text. */
export interface TextLength {
  readonly letters: number;
  /** As many as there may be where acronyms are spelt out. */
  readonly most: number;
}

/** Measures a text; an acronym that the other text has, too, is not spelt out there. */
export function lengthOf(text: string, other: string): TextLength {
  const letters = text.replace(SILENT, '').length;
  const kept = new Set(other.match(ACRONYM));
  const acronyms = (text.match(ACRONYM) ?? []).filter((word) => !kept.has(word)).join('').length;
  return { letters, most: acronyms * 2 > letters ? letters : letters + SPELT_OUT * acronyms };
}

/**
 * By how many standard deviations one text is longer than a translation of the other.
 *
 * @param fa - Length of the Persian side, or of the source where no side is Persian.
 * @param en - Length of the other side.
 * @param isKnown - Whether the sides are Persian and English.
 * @returns Above 0 where the second side is the longer one; the least that acronyms allow.
 */
export function deviation(fa: TextLength, en: TextLength, isKnown: boolean): number {
  const proportions = isKnown ? PERSIAN_ENGLISH : ANY;
  const [least, most] = [off(fa.most, en.letters, proportions), off(fa.letters, en.most, proportions)];
  return least > 0 ? least : Math.min(0, most);
}

function off(one: number, other: number, { ratio, own, part }: Proportions): number {
  const [n, m] = [Math.max(1, one), Math.max(1, other)];
  return (Math.log(m / n) - ratio) / Math.sqrt(own + part / Math.sqrt(n * m));
}
