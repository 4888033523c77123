/**
 * The scores of all beads that end in a cell, from sums that are made once a row.
 *
 * For row i, `target[a]` holds for each target sentence what the last a source sentences answer of it, summed along the row, so
 * that any run of b sentences is one difference. `source[b]` holds, for each of the last four source sentences, what the b
 * target sentences up to each column answer of it; a bead of a source sentences adds a of them:
 *
 *                 j − b ────── j
 *                 ┊ target[a] ┊        Σ over the b target sentences: answered by the a source sentences?
 *     i − a ┈┈┈┈┈┈┼───────────┤
 *       │  source │  the bead │        Σ over the a source sentences: answered by the b target sentences?
 *       i ┈┈┈┈┈┈┈┈┴───────────┘
 */
import { BEAD_TYPES } from './beads.js';
import type { Evidence } from './evidence/evidence.js';
import { LengthEvidence } from './evidence/lengths.js';
import { LONGEST_SPAN, Spans } from './spans.js';

/** Both directions of coverage see much the same words, so each counts half. */
const COVERAGE_WEIGHT = 0.5;

/** Scores of beads, row by row. */
export class BeadScores {
  readonly #evidence: Evidence;
  readonly #lengths: LengthEvidence;
  readonly #sourceLogs: readonly Float64Array[];
  readonly #targetLogs: readonly Float64Array[];
  /** For each source sentence the target cues that it answers. */
  readonly #answered: readonly (readonly AnsweredCue[])[];
  /** For each target cue the last sum that counted it. */
  readonly #seen: Int32Array;
  #stamp = 0;
  /** `target[a]`, summed along the row from its first column on. */
  readonly #target: readonly Float64Array[];
  /** `source[b]` of the last four source sentences: levels and slopes (see coverage.ts) in a ring. */
  readonly #source: readonly (readonly Sums[])[];
  /** Which source sentence each slot of the ring holds, and for which columns. */
  readonly #held: readonly { row: number; lo: number; hi: number }[];
  readonly #scores = new Float64Array(BEAD_TYPES.length);
  #i = 0;

  constructor(evidence: Evidence) {
    const m = evidence.targetLengths.length;
    const source = new Spans(evidence.sourceLengths);
    const target = new Spans(evidence.targetLengths);
    this.#evidence = evidence;
    this.#lengths = new LengthEvidence(source, target, evidence.lengths);
    this.#sourceLogs = source.logLengths();
    this.#targetLogs = target.logLengths();
    this.#answered = answeredBySource(evidence);
    this.#seen = new Int32Array(evidence.target.cues.reduce((sum, cues) => sum + cues.length, 0));
    this.#target = Array.from({ length: LONGEST_SPAN }, () => new Float64Array(m + 1));
    this.#source = Array.from({ length: LONGEST_SPAN }, () =>
      Array.from({ length: LONGEST_SPAN }, () => ({ level: new Float64Array(m), slope: new Float64Array(m) })),
    );
    this.#held = Array.from({ length: LONGEST_SPAN }, () => ({ row: -1, lo: 0, hi: 0 }));
  }

  /** Makes the sums for beads whose last source sentence is the i-th, in the columns from `lo` to `hi`. */
  moveTo(i: number, lo: number, hi: number): void {
    this.#i = i;
    if (i === 0) return;
    this.#sumTarget(i, Math.max(0, lo - LONGEST_SPAN), hi);
    for (let row = i - 1; row >= 0 && row >= i - LONGEST_SPAN; row--) this.#sumSource(row, Math.max(0, lo - 1), hi);
  }

  #sumTarget(i: number, lo: number, hi: number): void {
    const { unanswered } = this.#evidence.target;
    const worth = this.#target; // first the worth of each column at [j + 1], then summed along the row
    for (const row of worth) {
      row[lo] = 0;
      row.set(unanswered.subarray(lo, hi), lo + 1);
    }
    this.#stamp++;
    for (let back = 0; back < LONGEST_SPAN && back < i; back++) {
      for (const { cue, sentence, level, slope } of this.#answered[i - 1 - back] as readonly AnsweredCue[]) {
        if (this.#seen[cue] === this.#stamp) continue; // a nearer sentence answers it already
        this.#seen[cue] = this.#stamp;
        if (sentence < lo || sentence >= hi) continue;
        for (let a = back; a < LONGEST_SPAN; a++) {
          const row = worth[a] as Float64Array;
          const log = (this.#sourceLogs[a] as Float64Array)[i] as number;
          row[sentence + 1] = (row[sentence + 1] as number) + level + slope * log;
        }
      }
    }
    for (const row of worth) {
      for (let j = lo; j < hi; j++) row[j + 1] = (row[j + 1] as number) + (row[j] as number);
    }
  }

  #sumSource(row: number, lo: number, hi: number): void {
    const slot = row % LONGEST_SPAN;
    const held = this.#held[slot] as { row: number; lo: number; hi: number };
    if (held.row === row && held.lo <= lo && held.hi >= hi) return;
    // The band moves on with the rows; sums for a little more than it are not made again for each of the next rows.
    const to = Math.min(this.#evidence.targetLengths.length, hi + MARGIN);
    const from = Math.max(0, lo - MARGIN);
    Object.assign(held, { row, lo: from, hi: to });
    const { unanswered, cues } = this.#evidence.source;
    const spans = this.#source[slot] as readonly Sums[];
    for (const { level, slope } of spans) {
      level.fill(unanswered[row] as number, from, to);
      slope.fill(0, from, to);
    }
    for (const { answers, level, slope } of cues[row] ?? []) {
      answers.forEach((answer, k) => {
        const next = Math.min(answers[k + 1] ?? to, to);
        for (let back = 0; back < LONGEST_SPAN && answer + back < next; back++) {
          if (answer + back < from) continue;
          for (let b = back; b < LONGEST_SPAN; b++) add(spans[b] as Sums, answer + back, level, slope);
        }
      });
    }
  }

  /**
   * The log-odds of each type of bead that ends in column j of the row; those that begin before the texts are not to be read.
   *
   * @returns By index of {@link BEAD_TYPES}; the same array at every call.
   */
  beadsTo(j: number): Float64Array {
    const i = this.#i;
    const scores = this.#scores;
    let type = 0;
    for (const { source: a, target: b, logPrior } of BEAD_TYPES) {
      scores[type++] =
        a === 0 || b === 0 || a > i || b > j
          ? logPrior
          : logPrior + COVERAGE_WEIGHT * this.#covered(i, a, j, b) + this.#lengths.at(i, a, j, b);
    }
    return scores;
  }

  #covered(i: number, a: number, j: number, b: number): number {
    const target = this.#target[a - 1] as Float64Array;
    let covered = (target[j] as number) - (target[j - b] as number);
    const log = (this.#targetLogs[b - 1] as Float64Array)[j] as number;
    for (let row = i - a; row < i; row++) {
      const { level, slope } = (this.#source[row % LONGEST_SPAN] as readonly Sums[])[b - 1] as Sums;
      covered += (level[j - 1] as number) + (slope[j - 1] as number) * log;
    }
    return covered;
  }
}

/** Columns beyond the band for which sums are made ahead. */
const MARGIN = 64;

/** A target cue that a source sentence answers. */
interface AnsweredCue {
  readonly cue: number;
  readonly sentence: number;
  readonly level: number;
  readonly slope: number;
}

/** Levels and slopes by target sentence. */
interface Sums {
  readonly level: Float64Array;
  readonly slope: Float64Array;
}

function add({ level, slope }: Sums, at: number, addedLevel: number, addedSlope: number): void {
  level[at] = (level[at] as number) + addedLevel;
  slope[at] = (slope[at] as number) + addedSlope;
}

function answeredBySource({ sourceLengths, target }: Evidence): AnsweredCue[][] {
  const answered: AnsweredCue[][] = Array.from(sourceLengths, () => []);
  let cue = 0;
  target.cues.forEach((cues, sentence) => {
    for (const { answers, level, slope } of cues) {
      for (const i of answers) answered[i]?.push({ cue, sentence, level, slope });
      cue++;
    }
  });
  return answered;
}
