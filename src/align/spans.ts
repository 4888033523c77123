/** Lengths of the spans of one side, by where they end and how many sentences they have. */

/** A span this much longer or shorter than a mean sentence counts as that much: see matches.ts, whose line ends there. */
const MOST_LOG_LENGTH = Math.log(8);

/** The spans of a text of so many sentences. */
export class Spans {
  /** Mean length of a sentence, at least 1. */
  readonly mean: number;
  /** Characters before each sentence, and of all at the end. */
  readonly starts: Float64Array;

  constructor(lengths: ArrayLike<number>) {
    this.starts = new Float64Array(lengths.length + 1);
    for (let i = 0; i < lengths.length; i++) this.starts[i + 1] = (this.starts[i] as number) + (lengths[i] as number);
    this.mean = Math.max(1, (this.starts[lengths.length] as number) / lengths.length);
  }

  /** Length of the span of so many sentences before the `end`-th. */
  length(end: number, sentences: number): number {
    return (this.starts[end] as number) - (this.starts[Math.max(0, end - sentences)] as number);
  }

  /** Logarithm of the length relative to the mean sentence. */
  logLength(end: number, sentences: number): number {
    return this.logOf(this.length(end, sentences));
  }

  /** {@link logLength} of a piece of so many characters. */
  logOf(length: number): number {
    const log = Math.log(Math.max(1, length) / this.mean);
    return Math.max(-MOST_LOG_LENGTH, Math.min(log, MOST_LOG_LENGTH));
  }
}
