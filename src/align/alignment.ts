/** What the aligner gives back. */
import type { Warning } from '../errors.js';
import type { Segment } from '../text/sentences/segment.js';

/** Source sentences and the target sentences that translate them; one side may have none. */
export interface Bead {
  /** Indices of consecutive source segments; empty where the target adds a sentence. */
  readonly source: readonly number[];
  /** Indices of consecutive target segments; empty where the translation leaves a sentence out. */
  readonly target: readonly number[];
  /** Confidence that this bead is right, 0 to 1. */
  readonly score: number;
}

/** Two segmented texts and the beads between them; every segment stands in exactly one bead. */
export interface Alignment {
  /** Language of the source, a BCP 47 tag. */
  readonly sourceLang: string;
  /** Language of the target. */
  readonly targetLang: string;
  /** The raw source text. */
  readonly sourceText: string;
  /** The raw target text. */
  readonly targetText: string;
  /** The sentences of the source in document order. */
  readonly source: readonly Segment[];
  /** The sentences of the target in document order. */
  readonly target: readonly Segment[];
  /** The beads in document order. */
  readonly beads: readonly Bead[];
  /** What the user should know about this alignment. */
  readonly warnings: readonly Warning[];
}
