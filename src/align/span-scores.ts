/**
 * What any span of one side scores against any of the other, wherever they stand, without its shape.
 *
 * The search needs the scores of neighbouring spans by the thousand (bead-scores.ts); here is the plain definition, for what is
 * tried after the search: clauses that straddle a border, sentences that were moved.
 */

import { lengthEvidence } from './evidence/lengths.js';
import type { Evidence } from './evidence.js';

/** A run of text on one side. */
export interface Span {
  /** Its cues by number; one that stands in several sentences comes several times. */
  readonly cues: Int32Array;
  /** Folded characters. */
  readonly length: number;
  /** How many sentences it is, for what its length would be by chance. */
  readonly sentences: number;
}

/** Scores of spans. */
export class SpanScores {
  readonly #evidence: Evidence;
  /** For each target cue the last call that had it, and its best link there. */
  readonly #seen: Int32Array;
  readonly #best: Int32Array;
  #stamp = 0;

  constructor(evidence: Evidence) {
    this.#evidence = evidence;
    this.#seen = new Int32Array(evidence.matches.target.missing.length);
    this.#best = new Int32Array(evidence.matches.target.missing.length);
  }

  /** The sentences [from, to) of a side. */
  sentences(side: 'source' | 'target', from: number, to: number): Span {
    const { starts, cues } = this.#evidence[side];
    const spans = side === 'source' ? this.#evidence.sourceSpans : this.#evidence.targetSpans;
    return {
      cues: cues.subarray(starts[from] as number, starts[to] as number),
      length: spans.length(to, to - from),
      sentences: to - from,
    };
  }

  /** The log-odds, but for the shape, that two spans translate each other. */
  score(source: Span, target: Span): number {
    const { weights, lengths, matches } = this.#evidence;
    let matched = this.matched(source, target);
    for (const cue of source.cues) matched += matches.source.missing[cue] as number;
    for (const cue of target.cues) matched += matches.target.missing[cue] as number;
    const length = lengthEvidence(source.length, target.length, Math.max(1, target.sentences), lengths);
    return weights.matches * matched + weights.lengths * length;
  }

  /** What the cues that two spans have in common are worth, before weighing. */
  matched(source: Span, target: Span): number {
    const { matches, sourceSpans, targetSpans } = this.#evidence;
    const { links } = matches;
    const sourceLog = sourceSpans.logOf(source.length);
    const targetLog = targetSpans.logOf(target.length);
    const stamp = ++this.#stamp;
    for (const cue of target.cues) {
      this.#seen[cue] = stamp;
      this.#best[cue] = -1;
    }
    let sum = 0;
    for (const cue of source.cues) {
      let best = -1;
      for (let link = links.starts[cue] as number; link < (links.starts[cue + 1] as number); link++) {
        const other = links.targets[link] as number;
        if (this.#seen[other] !== stamp) continue;
        best = better(link, best, matches.source.level);
        this.#best[other] = better(link, this.#best[other] as number, matches.target.level);
      }
      if (best >= 0) sum += (matches.source.level[best] as number) + (matches.source.slope[best] as number) * targetLog;
    }
    for (const cue of target.cues) {
      const best = this.#best[cue] as number;
      if (best >= 0) sum += (matches.target.level[best] as number) + (matches.target.slope[best] as number) * sourceLog;
    }
    return sum;
  }
}

function better(link: number, best: number, level: Float32Array): number {
  return best < 0 || (level[link] as number) > (level[best] as number) ? link : best;
}
