/**
 * What a check is: a function of one pair, or something that is shown all pairs and then asked.
 *
 * A pair that a check is given has text on both sides. A check of Persian and English evidence asks for `pair.fa` and
 * `pair.en`, and is silent where they are not there; which of the two is the source does not matter to most.
 */
import type { Span } from '../span.js';
import type { CheckedPair } from './checked-pair.js';
import type { CheckMessage } from './finding.js';

/** What is wrong in a pair. */
export interface Fault {
  /** How sure it is that this is a fault, 0 to 1. */
  readonly confidence: number;
  /** Spans of the source's plain text, in order. */
  readonly source: readonly Span[];
  /** Spans of the target's plain text, in order. */
  readonly target: readonly Span[];
  /** What is wrong and what to look at. */
  readonly message: CheckMessage;
}

/** A fault; of the spans only their places are kept, so that whatever has a place can be given. */
export function fault(
  confidence: number,
  source: readonly Span[],
  target: readonly Span[],
  message: CheckMessage,
): Fault {
  return { confidence, source, target, message };
}

/** A fault of a pair that was shown earlier. */
export interface PlacedFault extends Fault {
  /** The pair's {@link CheckedPair.index}. */
  readonly index: number;
}

/** A check that needs one pair at a time. Its time must be linear in the lengths, or bounded. */
export type PairCheck = (pair: CheckedPair) => Iterable<Fault>;

/** A check that compares pairs. It keeps as little of each as it can: a memory has many. */
export interface CorpusCheck {
  /** Shows it the next pair. */
  add(pair: CheckedPair): void;
  /** What is wrong, when all pairs were shown. */
  faults(): Iterable<PlacedFault>;
}
