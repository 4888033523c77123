/** What the search finds: a way through the two texts, bead by bead. */

/** A bead of the best path: the source sentences `[source − a, source)` against the target sentences `[target − b, target)`. */
export interface Step {
  /** Source sentences up to the end of the bead. */
  readonly source: number;
  /** Target sentences up to the end of the bead. */
  readonly target: number;
  /** Source sentences in the bead. */
  readonly a: number;
  /** Target sentences in the bead. */
  readonly b: number;
}

/** The best path. */
export interface Path {
  /** The beads in document order. */
  readonly steps: readonly Step[];
  /** For each of them how probable it is, 0 to 1. */
  readonly probabilities: readonly number[];
}
