/** The way of two lists of sentences through the aligner, from reading to beads. */
import type { Crossing } from './crossings.js';
import { findCrossings } from './crossings.js';
import { estimateLengths, refineLengths } from './evidence/lengths.js';
import type { Evidence } from './evidence.js';
import { learnPairs } from './learned.js';
import { lengthenBeads } from './long-beads.js';
import { matchSides } from './matches.js';
import type { Path, Step } from './path.js';
import { coarsePath, FINE_SPAN, finePath } from './search.js';
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

/** A path and what it was found by. */
export interface FoundPath {
  readonly path: Path;
  readonly evidence: Evidence;
  /** The coarse path about which it was searched for. */
  readonly coarse: readonly Step[];
  /** As in {@link AlignedSentences}. */
  readonly narrowed: boolean;
}

/** Aligns two sides: the best path, then what no path can say. */
export function alignSides(first: Evidence, texts: Texts): AlignedSentences {
  return completed(searchSides(first), texts);
}

/** Searches coarse, then fine with the lengths that the first path has shown, then again with what the document has taught. */
export function searchSides(first: Evidence): FoundPath {
  const { steps, narrowed } = coarsePath(first);
  const evidence = refined(first, steps);
  let taught: Evidence = evidence;
  let coarse = steps;
  let path = finePath(evidence, coarse);
  for (let round = 0; round < LESSONS; round++) {
    const learned = learnPairs(path, first);
    if (learned.length === 0) break;
    taught = { ...evidence, matches: matchSides(first.source, first.target, first.weights, learned) };
    coarse = coarsePath(taught).steps;
    path = finePath(taught, coarse);
  }
  return { path, evidence: taught, coarse, narrowed };
}

/** How often a document teaches its words: what it has taught makes more pairs sure. */
const LESSONS = 2;

/** Adds to a path what no path of the search can say. */
export function completed({ path, evidence, narrowed }: FoundPath, texts: Texts): AlignedSentences {
  const joined = joinStraddled(lengthenBeads(path, evidence, FINE_SPAN), evidence, texts);
  return { path: joined, crossings: findCrossings(joined, evidence), narrowed };
}

/** The evidence with the lengths that a first path has shown. */
export function refined(evidence: Evidence, steps: readonly Step[]): Evidence {
  return { ...evidence, lengths: refineLengths(evidence.lengths, pairedLengths(steps, evidence)) };
}

function* pairedLengths(steps: readonly Step[], { sourceSpans, targetSpans }: Evidence): Generator<[number, number]> {
  for (const { source, target, a, b } of steps) {
    if (a > 0 && b > 0) yield [sourceSpans.length(source, a), targetSpans.length(target, b)];
  }
}
