/** All that is known of two texts before their sentences are put side by side. */
import type { Coverage } from './coverage.js';
import type { LengthModel } from './lengths.js';

/** What the search knows about the two texts. */
export interface Evidence {
  /** Lengths of the source sentences in folded characters. */
  readonly sourceLengths: Float64Array;
  /** Lengths of the target sentences. */
  readonly targetLengths: Float64Array;
  /** How lengths agree in this document. */
  readonly lengths: LengthModel;
  /** What the target answers of the source. */
  readonly source: Coverage;
  /** What the source answers of the target. */
  readonly target: Coverage;
}
