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

import type { Spans } from '../spans.js';

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

/** Variance for one character that Gale and Church measured on English, French and German. */
const VARIANCE = 4;

/** How many characters of text the ratio 1 counts as, so that a short document does not trust itself. */
const PRIOR_WEIGHT = 2_000;

/** Evidence against a pair is worth no more than this: a free translation may have any length. */
const FLOOR = -8;

/**
 * Estimates the length model of a document.
 *
 * @param source - Lengths of the source sentences in folded characters, in document order, at least one.
 * @param target - Lengths of the target sentences, likewise.
 */
export function estimateLengths(source: ArrayLike<number>, target: ArrayLike<number>): LengthModel {
  const n = total(source);
  const m = total(target);
  const mean = Math.max(1, m / target.length);
  let squares = 0;
  for (let j = 0; j < target.length; j++) squares += ((target[j] as number) - mean) ** 2;
  // A document of equal lines has no spread of its own; a quarter of the mean is less than any prose has.
  const spread = Math.max(squares / target.length, (mean / 4) ** 2);
  return { ratio: (m + PRIOR_WEIGHT) / (n + PRIOR_WEIGHT), variance: VARIANCE, mean, spread };
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
  return combine((m - n * model.ratio) ** 2 / paired, Math.log(paired), chance(m, sentences, model));
}

/** {@link lengthEvidence} of all spans of two texts, with what only one side knows worked out once. */
export class LengthEvidence {
  readonly #expected: readonly Float64Array[];
  readonly #inverse: readonly Float64Array[];
  readonly #logPaired: readonly Float64Array[];
  readonly #length: readonly Float64Array[];
  readonly #chance: readonly Float64Array[];

  constructor(source: Spans, target: Spans, model: LengthModel) {
    const paired = source.map((n) => pairedVariance(n, model));
    this.#expected = source.map((n) => n * model.ratio);
    this.#inverse = paired.map((row) => row.map((variance) => 1 / variance));
    this.#logPaired = paired.map((row) => row.map(Math.log));
    this.#length = target.map((m) => m);
    this.#chance = target.map((m, sentences) => chance(m, sentences, model));
  }

  /** The evidence for the a source sentences that end with the i-th and the b target sentences that end with the j-th. */
  at(i: number, a: number, j: number, b: number): number {
    const length = (this.#length[b - 1] as Float64Array)[j] as number;
    const expected = (this.#expected[a - 1] as Float64Array)[i] as number;
    const delta = (length - expected) ** 2 * ((this.#inverse[a - 1] as Float64Array)[i] as number);
    return combine(
      delta,
      (this.#logPaired[a - 1] as Float64Array)[i] as number,
      (this.#chance[b - 1] as Float64Array)[j] as number,
    );
  }
}

function pairedVariance(n: number, { variance }: LengthModel): number {
  return Math.max(1, n) * variance;
}

/** −2 ln of the likelihood of a target length by chance, less the constant that the likelihood of a pair has too. */
function chance(m: number, sentences: number, { mean, spread }: LengthModel): number {
  const random = sentences * spread;
  return (m - sentences * mean) ** 2 / random + Math.log(random);
}

function combine(delta: number, logPaired: number, byChance: number): number {
  return Math.max(FLOOR, 0.5 * (byChance - delta - logPaired));
}

function total(lengths: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < lengths.length; i++) sum += lengths[i] as number;
  return sum;
}
