/** Lengths of the spans of one side, by where they end and how many sentences they have. */

/** The longest span that a bead may have on a side. */
export const LONGEST_SPAN = 4;

/** A span this much longer or shorter than a mean sentence counts as that much: see coverage.ts, whose line ends there. */
const MOST_LOG_LENGTH = Math.log(8);

/** The spans of a text of so many sentences. */
export class Spans {
  /** Characters before each sentence, and of all at the end. */
  readonly #starts: Float64Array;

  constructor(lengths: ArrayLike<number>) {
    this.#starts = new Float64Array(lengths.length + 1);
    for (let i = 0; i < lengths.length; i++) this.#starts[i + 1] = (this.#starts[i] as number) + (lengths[i] as number);
  }

  /**
   * A number for each span: one array for each number of sentences from 1 on, indexed by the sentence after the span.
   *
   * @param number - What to note for a span of this length and so many sentences.
   */
  map(number: (length: number, sentences: number) => number): Float64Array[] {
    return Array.from({ length: LONGEST_SPAN }, (_, k) =>
      this.#starts.map((end, i) => number(end - (this.#starts[Math.max(0, i - k - 1)] as number), k + 1)),
    );
  }

  /** Logarithms of the lengths relative to the mean sentence. */
  logLengths(): Float64Array[] {
    const sentences = this.#starts.length - 1;
    const mean = Math.max(1, (this.#starts[sentences] as number) / sentences);
    return this.map((length) =>
      Math.max(-MOST_LOG_LENGTH, Math.min(Math.log(Math.max(1, length) / mean), MOST_LOG_LENGTH)),
    );
  }
}
