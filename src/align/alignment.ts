/** What the aligner gives back. */
import type { Warning } from '../errors.js';
import type { Segment } from '../text/sentences/segment.js';

/** Source sentences and the target sentences that translate them; one side may have none. */
export interface Bead {
  /** Indices of consecutive source segments; empty where the target adds a sentence. */
  readonly source: readonly number[];
  /** Indices of consecutive target segments; empty where the translation leaves a sentence out. */
  readonly target: readonly number[];
  /** Probability that this bead is right, 0 to 1. */
  readonly score: number;
  /** `true` where the target sentences stand elsewhere in the translation than their neighbours do: they were moved. */
  readonly crossing?: true;
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
  /** The beads in the order of the source; those without a source stand where their target does. */
  readonly beads: readonly Bead[];
  /** What the user should know about this alignment. */
  readonly warnings: readonly Warning[];
}
