/** The way of two lists of sentences through the aligner, from reading to beads. */
import type { Crossing } from './crossings.js';
import { findCrossings } from './crossings.js';
import { estimateLengths, refineLengths } from './evidence/lengths.js';
import type { Evidence } from './evidence.js';
import { matchSides } from './matches.js';
import type { Path, Step } from './path.js';
import { coarsePath, finePath } from './search.js';
import type { Side } from './side.js';
import { Spans } from './spans.js';
import type { Texts } from './straddles.js';
import { joinStraddled } from './straddles.js';
import type { Weights } from './weights.js';

/** What the search finds. */
export interface AlignedSentences {
  /** The best path. */
  readonly path: Path;
  /** Beads of sentences that the path leaves alone, out of order. */
  readonly crossings: readonly Crossing[];
  /** `true` where the texts are long and so little ties them that not all ways were looked at. */
  readonly narrowed: boolean;
}

/** All that is known of two sides before they are aligned. */
export function evidenceOf(source: Side, target: Side, weights: Weights): Evidence {
  return {
    source,
    target,
    sourceSpans: new Spans(source.lengths),
    targetSpans: new Spans(target.lengths),
    lengths: estimateLengths(source.lengths, target.lengths, weights.variance),
    matches: matchSides(source, target, weights),
    weights,
  };
}

/** Aligns two sides: coarse, then fine with the lengths that the first path has shown, then what no path can say. */
export function alignSides(first: Evidence, texts: Texts): AlignedSentences {
  const { steps, narrowed } = coarsePath(first);
  const evidence = { ...first, lengths: refineLengths(first.lengths, pairedLengths(steps, first)) };
  const path = joinStraddled(finePath(evidence, steps), evidence, texts);
  return { path, crossings: findCrossings(path, evidence), narrowed };
}

function* pairedLengths(steps: readonly Step[], { sourceSpans, targetSpans }: Evidence): Generator<[number, number]> {
  for (const { source, target, a, b } of steps) {
    if (a > 0 && b > 0) yield [sourceSpans.length(source, a), targetSpans.length(target, b)];
  }
}
