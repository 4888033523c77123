/** All that is known of two texts before their sentences are put side by side. */
import type { LengthModel } from './evidence/lengths.js';
import type { Matches } from './matches.js';
import type { Side } from './side.js';
import type { Spans } from './spans.js';
import type { Weights } from './weights.js';

/** What the search knows about the two texts. */
export interface Evidence {
  readonly source: Side;
  readonly target: Side;
  readonly sourceSpans: Spans;
  readonly targetSpans: Spans;
  /** How lengths agree in this document. */
  readonly lengths: LengthModel;
  /** Which cues match, and what that is worth. */
  readonly matches: Matches;
  readonly weights: Weights;
}
