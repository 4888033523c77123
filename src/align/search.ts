/**
 * The dynamic programme: of all ways to cut both texts into beads, the one with the greatest sum of evidence.
 *
 * A cell (i, j) stands for the first i source and the first j target sentences; a bead of a and b sentences leads to it from
 * (i − a, j − b). All in log space, row by row inside a band:
 *
 *          j →
 *       ┌───────────────┐
 *     i │█████          │      █ cells of the band: all of them while the matrix fits MOST_CELLS, beyond that
 *     ↓ │  █████        │        so many about the diagonal that they do
 *       │    █████      │
 *       │      █████    │
 *       └───────────────┘
 *
 * Two sums run over the same cells: the best path (Viterbi), and the total of all paths forward and backward, which gives the
 * probability of each bead of the best path under the model: its confidence.
 *
 * @see Rabiner: A tutorial on hidden Markov models (1989), section III
 */
import type { BeadType } from './beads.js';
import { BEAD_TYPES } from './beads.js';
import type { Coverage } from './evidence/coverage.js';
import { LONGEST_SPAN } from './evidence/coverage.js';
import type { LengthModel } from './evidence/lengths.js';
import { lengthEvidence } from './evidence/lengths.js';

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

/** A bead of the best path: sentences `[source − a, source)` against `[target − b, target)`. */
interface PathStep {
  /** Source sentences up to the end of the bead. */
  readonly source: number;
  /** Target sentences up to the end of the bead. */
  readonly target: number;
  /** Source sentences in the bead. */
  readonly a: number;
  /** Target sentences in the bead. */
  readonly b: number;
  /** Probability of the bead under the model, 0 to 1. */
  readonly confidence: number;
}

/** The best path and whether the band had to be narrowed. */
export interface Path {
  /** The beads in document order. */
  readonly steps: readonly PathStep[];
  /** `true` where memory did not allow for all cells. */
  readonly narrowed: boolean;
}

/** Cells of the matrix at 5 bytes each: up to 4,000 sentences a side in full. */
const MOST_CELLS = 16_000_000;

/** Both directions of coverage see much the same words, so each counts half. */
const COVERAGE_WEIGHT = 0.5;

/** Words of a sentence are not independent, so the sums are too sure of themselves by far; this flattens them. */
const CALIBRATION = 0.4;

/** Finds the best path through the two texts. */
export function search(evidence: Evidence): Path {
  const n = evidence.sourceLengths.length;
  const m = evidence.targetLengths.length;
  const band = bandOf(evidence, n, m);
  const types = new Uint8Array(band.cells);
  const totals = new Float32Array(band.cells).fill(Number.NEGATIVE_INFINITY);
  const scores = new SpanScores(evidence);

  // Forward: the best score of each cell in a ring of rows, its bead in `types`, the total of all paths in `totals`.
  const ring = Array.from({ length: LONGEST_SPAN + 1 }, () => new Float64Array(m + 1));
  for (let i = 0; i <= n; i++) {
    const row = ring[i % ring.length] as Float64Array;
    row.fill(Number.NEGATIVE_INFINITY);
    scores.moveTo(i);
    const [lo, hi] = band.row(i);
    for (let j = lo; j <= hi; j++) {
      const cell = band.cell(i, j);
      if (i === 0 && j === 0) {
        row[0] = 0;
        totals[cell] = 0;
        continue;
      }
      let best = Number.NEGATIVE_INFINITY;
      let total = Number.NEGATIVE_INFINITY;
      for (let type = 0; type < BEAD_TYPES.length; type++) {
        const { source: a, target: b } = BEAD_TYPES[type] as BeadType;
        if (a > i || b > j || !band.has(i - a, j - b)) continue;
        const score = scores.bead(type, i, j);
        const upTo = (ring[(i - a) % ring.length] as Float64Array)[j - b] as number;
        if (upTo + score > best) {
          best = upTo + score;
          types[cell] = type;
        }
        total = addLogs(total, (totals[band.cell(i - a, j - b)] as number) + CALIBRATION * score);
      }
      row[j] = best;
      totals[cell] = total;
    }
  }
  const steps = trace(types, band, n, m);
  return { steps: withConfidence(steps, totals, band, scores, n, m), narrowed: band.narrowed };
}

/** The cells that are searched: for each row a range of columns, stored one after the other. */
class Band {
  readonly narrowed: boolean;
  readonly cells: number;
  readonly #low: Int32Array;
  readonly #width: number;
  readonly #m: number;

  constructor(centres: Float64Array, m: number) {
    const rows = centres.length;
    this.narrowed = rows * (m + 1) > MOST_CELLS;
    this.#m = m;
    this.#width = this.narrowed ? Math.max(4 * LONGEST_SPAN, Math.floor(MOST_CELLS / rows)) : m + 1;
    this.cells = rows * this.#width;
    this.#low = new Int32Array(rows);
    for (let i = 0; i < rows; i++) {
      const low = Math.round((centres[i] as number) - this.#width / 2);
      this.#low[i] = Math.max(0, Math.min(low, m + 1 - this.#width));
    }
  }

  row(i: number): readonly [lo: number, hi: number] {
    const low = this.#low[i] as number;
    return [low, Math.min(this.#m, low + this.#width - 1)];
  }

  has(i: number, j: number): boolean {
    const low = this.#low[i] as number;
    return j >= low && j < low + this.#width;
  }

  cell(i: number, j: number): number {
    return i * this.#width + j - (this.#low[i] as number);
  }
}

/** The band about the line on which both texts have gone equally far, by characters. */
function bandOf({ sourceLengths, targetLengths }: Evidence, n: number, m: number): Band {
  const centres = new Float64Array(n + 1);
  const sourceTotal = sourceLengths.reduce((sum, length) => sum + length, 0);
  const targetTotal = targetLengths.reduce((sum, length) => sum + length, 0);
  let source = 0;
  let target = 0;
  let j = 0;
  for (let i = 1; i <= n; i++) {
    source += sourceLengths[i - 1] as number;
    while (j < m && target / targetTotal < source / sourceTotal) target += targetLengths[j++] as number;
    centres[i] = j;
  }
  return new Band(centres, m);
}

function trace(types: Uint8Array, band: Band, n: number, m: number): Omit<PathStep, 'confidence'>[] {
  const steps: Omit<PathStep, 'confidence'>[] = [];
  let i = n;
  let j = m;
  while (i > 0 || j > 0) {
    const { source: a, target: b } = BEAD_TYPES[types[band.cell(i, j)] as number] as BeadType;
    steps.push({ source: i, target: j, a, b });
    i -= a;
    j -= b;
  }
  return steps.reverse();
}

/** Backward over the cells: the total of all paths from each cell to the end, and from both totals the share of each bead. */
function withConfidence(
  steps: readonly Omit<PathStep, 'confidence'>[],
  totals: Float32Array,
  band: Band,
  scores: SpanScores,
  n: number,
  m: number,
): PathStep[] {
  const all = totals[band.cell(n, m)] as number;
  const ring = Array.from({ length: LONGEST_SPAN + 1 }, () => new Float64Array(m + 1).fill(Number.NEGATIVE_INFINITY));
  (ring[n % ring.length] as Float64Array)[m] = 0;
  const confident: PathStep[] = [];
  let step = steps.length - 1;
  for (let i = n; i >= 0; i--) {
    const row = ring[i % ring.length] as Float64Array;
    scores.moveTo(i);
    const [lo, hi] = band.row(i);
    for (let j = hi; j >= lo; j--) {
      const after = row[j] as number;
      if (after === Number.NEGATIVE_INFINITY) continue;
      const onPath = steps[step];
      for (let type = 0; type < BEAD_TYPES.length; type++) {
        const { source: a, target: b } = BEAD_TYPES[type] as BeadType;
        if (a > i || b > j || !band.has(i - a, j - b)) continue;
        const through = after + CALIBRATION * scores.bead(type, i, j);
        const before = ring[(i - a) % ring.length] as Float64Array;
        before[j - b] = addLogs(before[j - b] as number, through);
        if (onPath?.source === i && onPath.target === j && onPath.a === a && onPath.b === b) {
          const share = Math.exp((totals[band.cell(i - a, j - b)] as number) + through - all);
          confident.push({ ...onPath, confidence: Math.min(1, share) });
          step--;
        }
      }
    }
    row.fill(Number.NEGATIVE_INFINITY); // the ring's next use of this row is LONGEST_SPAN + 1 rows up
  }
  return confident.reverse();
}

function addLogs(a: number, b: number): number {
  if (a === Number.NEGATIVE_INFINITY) return b;
  if (b === Number.NEGATIVE_INFINITY) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}

/**
 * The score of any bead that ends in the current row, from sums that are made once a row.
 *
 * For a row i, `forTarget[a][j]` is what target sentence j has answered by the last a source sentences, and
 * `forSource[i][b][j]` what source sentence i has answered by the last b target sentences up to j. A bead of a and b is then a
 * sum of b numbers of the first kind and a numbers of the second.
 */
class SpanScores {
  readonly #evidence: Evidence;
  readonly #m: number;
  /** For each source sentence the target cues that it answers. */
  readonly #answered: readonly (readonly AnsweredBy[])[];
  /** For each target cue the last sum that counted it. */
  readonly #seen: Int32Array;
  #stamp = 0;
  readonly #forTarget: readonly Sums[];
  /** A ring over rows; `#rowOf` says which row each slot holds. */
  readonly #forSource: readonly (readonly Sums[])[];
  readonly #rowOf = new Int32Array(LONGEST_SPAN).fill(-1);
  readonly #source: Spans;
  readonly #target: Spans;

  constructor(evidence: Evidence) {
    const n = evidence.sourceLengths.length;
    const m = evidence.targetLengths.length;
    const answered: AnsweredBy[][] = Array.from({ length: n }, () => []);
    let cue = 0;
    evidence.target.cues.forEach((cues, sentence) => {
      for (const { answers, level, slope } of cues) {
        for (const i of answers) answered[i]?.push({ cue, sentence, level, slope });
        cue++;
      }
    });
    this.#evidence = evidence;
    this.#m = m;
    this.#answered = answered;
    this.#seen = new Int32Array(cue);
    const sums = () => Array.from({ length: LONGEST_SPAN }, () => new Sums(m));
    this.#forTarget = sums();
    this.#forSource = Array.from({ length: LONGEST_SPAN }, sums);
    this.#source = new Spans(evidence.sourceLengths);
    this.#target = new Spans(evidence.targetLengths);
  }

  /** Makes the sums for beads whose last source sentence is the i-th, counted from 1. */
  moveTo(i: number): void {
    if (i === 0) return;
    this.#sumForTarget(i - 1);
    for (let row = i - 1; row >= 0 && row > i - 1 - LONGEST_SPAN; row--) this.#sumForSource(row);
  }

  #sumForTarget(last: number): void {
    for (const sums of this.#forTarget) {
      sums.level.set(this.#evidence.target.unanswered);
      sums.slope.fill(0);
    }
    this.#stamp++;
    for (let back = 0; back < LONGEST_SPAN && back <= last; back++) {
      for (const { cue, sentence, level, slope } of this.#answered[last - back] ?? []) {
        if (this.#seen[cue] === this.#stamp) continue; // a nearer sentence answers it already
        this.#seen[cue] = this.#stamp;
        for (let a = back; a < LONGEST_SPAN; a++) (this.#forTarget[a] as Sums).add(sentence, level, slope);
      }
    }
  }

  #sumForSource(row: number): void {
    const slot = row % LONGEST_SPAN;
    if (this.#rowOf[slot] === row) return;
    this.#rowOf[slot] = row;
    const { unanswered, cues } = this.#evidence.source;
    const spans = this.#forSource[slot] as readonly Sums[];
    for (const sums of spans) {
      sums.level.fill(unanswered[row] as number);
      sums.slope.fill(0);
    }
    for (const { answers, level, slope } of cues[row] ?? []) {
      answers.forEach((answer, k) => {
        const next = answers[k + 1] ?? this.#m;
        for (let back = 0; back < LONGEST_SPAN && answer + back < next; back++) {
          for (let b = back; b < LONGEST_SPAN; b++) (spans[b] as Sums).add(answer + back, level, slope);
        }
      });
    }
  }

  /** The log-odds of a bead of a type that ends with the first i source and j target sentences. */
  bead(type: number, i: number, j: number): number {
    const { source: a, target: b, logPrior } = BEAD_TYPES[type] as BeadType;
    if (a === 0 || b === 0) return logPrior;
    const forTarget = this.#forTarget[a - 1] as Sums;
    const bySource = this.#source.logLength(i, a);
    let covered = 0;
    for (let k = j - b; k < j; k++) covered += forTarget.at(k, bySource);
    const byTarget = this.#target.logLength(j, b);
    for (let k = i - a; k < i; k++) {
      const spans = this.#forSource[k % LONGEST_SPAN] as readonly Sums[];
      covered += (spans[b - 1] as Sums).at(j - 1, byTarget);
    }
    const lengths = lengthEvidence(this.#source.length(i, a), this.#target.length(j, b), b, this.#evidence.lengths);
    return logPrior + COVERAGE_WEIGHT * covered + lengths;
  }
}

/** A target cue that a source sentence answers. */
interface AnsweredBy {
  readonly cue: number;
  readonly sentence: number;
  readonly level: number;
  readonly slope: number;
}

/** Levels and slopes summed by sentence: see coverage.ts. */
class Sums {
  readonly level: Float64Array;
  readonly slope: Float64Array;

  constructor(sentences: number) {
    this.level = new Float64Array(sentences);
    this.slope = new Float64Array(sentences);
  }

  add(sentence: number, level: number, slope: number): void {
    this.level[sentence] = (this.level[sentence] as number) + level;
    this.slope[sentence] = (this.slope[sentence] as number) + slope;
  }

  at(sentence: number, logLength: number): number {
    return (this.level[sentence] as number) + (this.slope[sentence] as number) * logLength;
  }
}

/** A span this much longer or shorter than a mean sentence counts as that much: the line of coverage.ts ends there. */
const MOST_LOG_LENGTH = Math.log(8);

/** Lengths of the spans of one side that end at a sentence, and their logarithms relative to the mean sentence. */
class Spans {
  readonly #starts: Float64Array;
  readonly #logs: readonly Float64Array[];

  constructor(lengths: Float64Array) {
    const n = lengths.length;
    const starts = new Float64Array(n + 1);
    for (let i = 0; i < n; i++) starts[i + 1] = (starts[i] as number) + (lengths[i] as number);
    this.#starts = starts;
    const mean = Math.max(1, (starts[n] as number) / n);
    this.#logs = Array.from({ length: LONGEST_SPAN }, (_, k) => {
      const log = (end: number) => Math.log(Math.max(1, this.length(end, Math.min(k + 1, end))) / mean);
      return Float64Array.from(starts, (_, end) => Math.max(-MOST_LOG_LENGTH, Math.min(log(end), MOST_LOG_LENGTH)));
    });
  }

  length(end: number, sentences: number): number {
    return (this.#starts[end] as number) - (this.#starts[end - sentences] as number);
  }

  logLength(end: number, sentences: number): number {
    return (this.#logs[sentences - 1] as Float64Array)[end] as number;
  }
}
