/**
 * How near the vectors of two spans are, as evidence that one translates the other.
 *
 * A model that gives sentences of all languages vectors of one space puts a translation near its source. How near depends on the
 * model: with one, random sentences have a cosine of 0.2, with another of 0.8. So a distance is measured by those of random
 * spans of the same document, as Vecalign does:
 *
 *     distance  =  (1 − cos(x, y))  /  mean of (1 − cos(x, y′)) and (1 − cos(x′, y))        y′, x′: spans elsewhere
 *
 *     0 ───────────── evenDistance ──── 1 ──▶
 *     translations    says nothing      random spans
 *
 * The log-odds fall in a straight line with it, and count for each sentence, as two good pairs are as much as one of twice the
 * length.
 *
 * @see Thompson, Koehn: Vecalign: improved sentence alignment in linear time and space, EMNLP 2019, section 2
 * @see Liu, Zhu: Bertalign: improved word embedding-based sentence alignment for Chinese-English parallel corpora of literary
 * texts, Digital Scholarship in the Humanities 38(2), 2023
 */
import type { Weights } from '../weights.js';

/** The sentences [from, to) of a side and their vector. */
export interface EmbeddedSpan {
  readonly from: number;
  readonly to: number;
  /** A vector of length 1. */
  readonly vector: Float32Array;
}

/** Spans of the other side that a span is compared with, evenly spread over the document. */
const SAMPLE = 64;

/** Random spans nearer than this are the same text again and again: no measure. */
const LEAST_RANDOM = 0.02;

/** Spans farther from each other than this are no farther from being translations. */
const FARTHEST = 1.5;

/** Compares the embedded spans of one side with those of the other. */
export class Similarities {
  readonly #source: readonly EmbeddedSpan[];
  readonly #target: readonly EmbeddedSpan[];
  readonly #weights: Weights;
  readonly #toTargets: RandomDistances;
  readonly #toSources: RandomDistances;

  /** Spans must come in the order of the text. */
  constructor(source: readonly EmbeddedSpan[], target: readonly EmbeddedSpan[], weights: Weights) {
    this.#source = source;
    this.#target = target;
    this.#weights = weights;
    this.#toTargets = new RandomDistances(source, target);
    this.#toSources = new RandomDistances(target, source);
  }

  /**
   * The log-odds that two spans translate each other.
   *
   * @param source - Index of the source span.
   * @param target - Index of the target span.
   * @returns 0 where the document has nothing else to compare with.
   */
  logOdds(source: number, target: number): number {
    const own = this.#source[source] as EmbeddedSpan;
    const other = this.#target[target] as EmbeddedSpan;
    const random = [this.#toTargets.mean(source, other), this.#toSources.mean(target, own)].filter(
      (mean) => mean !== undefined,
    );
    if (random.length === 0) return 0;
    const mean = random.reduce((sum, each) => sum + each, 0) / random.length;
    const distance = Math.min(FARTHEST, (1 - dot(own.vector, other.vector)) / Math.max(LEAST_RANDOM, mean));
    const sentences = (own.to - own.from + other.to - other.from) / 2;
    return this.#weights.similarity * (this.#weights.evenDistance - distance) * sentences;
  }
}

/** How far the spans of one side are from a sample of the other's. */
class RandomDistances {
  readonly #sample: readonly EmbeddedSpan[];
  /** For each span its distances to the sample. */
  readonly #distances: Float32Array;

  constructor(spans: readonly EmbeddedSpan[], others: readonly EmbeddedSpan[]) {
    const size = Math.min(SAMPLE, others.length);
    const sample = Array.from(
      { length: size },
      (_, k) => others[Math.floor(((k + 0.5) * others.length) / size)] as EmbeddedSpan,
    );
    this.#sample = sample;
    this.#distances = new Float32Array(spans.length * size);
    spans.forEach(({ vector }, i) => {
      sample.forEach((other, k) => {
        this.#distances[i * size + k] = 1 - dot(vector, other.vector);
      });
    });
  }

  /** The mean distance of a span to those that have no sentence in common with its counterpart. */
  mean(span: number, { from, to }: EmbeddedSpan): number | undefined {
    let sum = 0;
    let count = 0;
    this.#sample.forEach((other, k) => {
      if (other.from < to && from < other.to) return;
      sum += this.#distances[span * this.#sample.length + k] as number;
      count++;
    });
    return count === 0 ? undefined : sum / count;
  }
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += (a[k] as number) * (b[k] as number);
  return sum;
}
