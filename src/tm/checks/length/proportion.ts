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

/** Letters and digits of a text. */
export function lengthOf(text: string): number {
  return text.replace(SILENT, '').length;
}

/**
 * By how many standard deviations one text is longer than a translation of the other.
 *
 * @param fa - Letters of the Persian side, or of the source where no side is Persian.
 * @param en - Letters of the other side.
 * @param known - Whether the sides are Persian and English.
 * @returns Above 0 where the second side is the longer one.
 */
export function deviation(fa: number, en: number, known: boolean): number {
  const { ratio, own, part } = known ? PERSIAN_ENGLISH : ANY;
  const [n, m] = [Math.max(1, fa), Math.max(1, en)];
  return (Math.log(m / n) - ratio) / Math.sqrt(own + part / Math.sqrt(n * m));
}
