/**
 * How well the lengths of two spans agree, as evidence that one translates the other.
 *
 * Gale and Church (1993) take each source character to produce `ratio` target characters, independently, with variance
 * `variance`; the difference of the lengths in standard deviations is then normal:
 *
 *     source span  |■■■■■■■■■■■■|            n characters
 *     expected     |□□□□□□□□□□□□□□□|         n · ratio
 *     target span  |■■■■■■■■■■■■■■■■■■■|     m characters
 *                                  ←δ→       in units of √(n · variance)
 *
 * They fix the ratio at 1 for all documents; Persian and English differ by document and orthography, so we estimate it. And we
 * weigh this likelihood against that of a span of as many sentences taken at random, so that agreeing is evidence for a pair
 * and not only the lack of evidence against it.
 *
 * @see Gale, Church: A program for aligning sentences in bilingual corpora, Computational Linguistics 19(1), section 3
 */

/** What one document says about lengths. */
export interface LengthModel {
  /** Target characters for one source character, above 0. */
  readonly ratio: number;
  /** Variance of that number for one source character. */
  readonly variance: number;
  /** Mean length of a target sentence. */
  readonly mean: number;
  /** Variance of the length of a target sentence. */
  readonly spread: number;
}

/** How many characters of text the ratio 1 counts as, so that a short document does not trust itself. */
const PRIOR_WEIGHT = 2_000;

/** Evidence against a pair is worth no more than this: a free translation may have any length. */
export const FLOOR = -8;

/**
 * The length model of a document before its sentences are paired.
 *
 * @param source - Lengths of the source sentences in folded characters, in document order, at least one.
 * @param target - Lengths of the target sentences, likewise.
 * @param variance - Variance of the target characters for one source character.
 */
export function estimateLengths(source: ArrayLike<number>, target: ArrayLike<number>, variance: number): LengthModel {
  const n = total(source);
  const m = total(target);
  const mean = Math.max(1, m / target.length);
  let squares = 0;
  for (let j = 0; j < target.length; j++) squares += ((target[j] as number) - mean) ** 2;
  // A document of equal lines has no spread of its own; a quarter of the mean is less than any prose has.
  const spread = Math.max(squares / target.length, (mean / 4) ** 2);
  return { ratio: (m + PRIOR_WEIGHT) / (n + PRIOR_WEIGHT), variance, mean, spread };
}

/** How many pairs the variance before the texts are paired counts as. */
const PRIOR_PAIRS = 30;
/** A pair whose length is off by more than this many standard deviations is no pair, or a free one. */
const MOST_OFF = 3;

/**
 * The length model of a document whose sentences are paired, however provisionally.
 *
 * @param model - The model before.
 * @param pairs - Lengths of spans that are taken to translate each other.
 */
export function refineLengths(
  model: LengthModel,
  pairs: Iterable<readonly [source: number, target: number]>,
): LengthModel {
  let sources = PRIOR_WEIGHT;
  let targets = PRIOR_WEIGHT * model.ratio;
  const list = [...pairs];
  for (const [n, m] of list) {
    sources += n;
    targets += m;
  }
  const ratio = targets / sources;
  let sum = PRIOR_PAIRS * model.variance;
  let weight = PRIOR_PAIRS;
  for (const [n, m] of list) {
    const off = (m - n * ratio) ** 2 / Math.max(1, n);
    sum += Math.min(off, MOST_OFF ** 2 * model.variance);
    weight++;
  }
  return { ...model, ratio, variance: sum / weight };
}

/**
 * Log-likelihood ratio that spans of these lengths translate each other, against a target span taken at random.
 *
 * @param n - Length of the source span in folded characters.
 * @param m - Length of the target span.
 * @param sentences - How many sentences the target span has.
 * @returns Above 0 where the lengths speak for the pair, at least {@link FLOOR}.
 */
export function lengthEvidence(n: number, m: number, sentences: number, model: LengthModel): number {
  const paired = pairedVariance(n, model);
  return Math.max(
    FLOOR,
    0.5 * (byChance(m, sentences, model) - (m - n * model.ratio) ** 2 / paired - Math.log(paired)),
  );
}

/** Variance of the length of the translation of a span. */
export function pairedVariance(n: number, { variance }: LengthModel): number {
  return Math.max(1, n) * variance;
}

/** −2 ln of the likelihood of a target length by chance, less the constant that the likelihood of a pair has too. */
function byChance(m: number, sentences: number, { mean, spread }: LengthModel): number {
  const random = sentences * spread;
  return (m - sentences * mean) ** 2 / random + Math.log(random);
}

function total(lengths: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < lengths.length; i++) sum += lengths[i] as number;
  return sum;
}
