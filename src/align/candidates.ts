/**
 * The beads of a corridor that count.
 *
 * A cell's beads are hardly ever more than one or two that count: on the way forward those are noted that make up the sum of
 * all paths to their cell. What comes later looks at these alone: which share of all paths each has (posterior.ts), and what a
 * model says of it (rescoring.ts).
 *
 *     cell    …  (7, 9)        (7, 10)  …
 *     beads      1-1  −0.4     1-1  −3.0        and the sum of the paths to each cell
 *                1-2  −2.1
 */
import type { Band } from './band.js';
import type { BeadScores } from './bead-scores.js';
import type { BeadType } from './beads.js';
import { TARGET_ALONE } from './beads.js';

/** A bead with less than e to this of the sum of its cell is not noted. */
const LEAST_OF_CELL = -12;

/** As many beads a cell as a rule are noted; the arrays grow where there are more. */
const BEADS_A_CELL = 2;
/** By so much they grow: they are the greatest arrays of a long text. */
const GROWTH = 1.25;

/** What is less than e to this of something else adds nothing to it that a double can hold. */
export const NEGLIGIBLE = -36;

/** Beads in ascending order of the cells that they end in. */
export interface Candidates {
  readonly corridor: Band;
  /** The shapes that `types` counts. */
  readonly shapes: readonly BeadType[];
  /** Source sentences in all. */
  readonly n: number;
  /** Target sentences in all. */
  readonly m: number;
  /** How many there are; the arrays may be longer. */
  readonly count: number;
  /** The cell that it ends in. */
  readonly cells: Int32Array;
  /** Its shape, an index of `shapes`. */
  readonly types: Uint8Array;
  /** Its log-odds. */
  readonly scores: Float32Array;
  /** The logarithm of the sum of all paths to each cell of the corridor. */
  readonly forward: Float64Array;
}

/** Notes the beads of a corridor that count. */
export function noteCandidates(corridor: Band, scores: BeadScores, n: number, m: number): Candidates {
  const { types: shapes, stride } = scores;
  const noted = new NotedBeads(BEADS_A_CELL * corridor.cells);
  const sums = new Float64Array(corridor.cells).fill(Number.NEGATIVE_INFINITY);
  const logs = new Float64Array(shapes.length * stride); // paths that end in each bead of the row
  const greatest = new Float64Array(stride);
  for (let i = 0; i <= n; i++) {
    const [lo, hi] = corridor.row(i);
    const beads = scores.row(i);
    const row = corridor.cell(i, 0);
    greatest.fill(Number.NEGATIVE_INFINITY, 0, hi - lo + 1);
    for (let type = 0; type < shapes.length; type++) {
      const { source: a, target: b } = shapes[type] as BeadType;
      if (a === 0) continue;
      const offset = type * stride - lo;
      logs.fill(Number.NEGATIVE_INFINITY, offset + lo, offset + hi + 1);
      if (a > i) continue;
      const [beforeLo, beforeHi] = corridor.row(i - a);
      const before = corridor.cell(i - a, 0) - b;
      const to = Math.min(hi, beforeHi + b);
      for (let j = Math.max(lo, beforeLo + b); j <= to; j++) {
        const log = (sums[before + j] as number) + (beads[offset + j] as number);
        logs[offset + j] = log;
        if (log > (greatest[j - lo] as number)) greatest[j - lo] = log;
      }
    }
    for (let j = lo; j <= hi; j++) {
      const alone = TARGET_ALONE * stride + j - lo;
      logs[alone] = j > lo ? (sums[row + j - 1] as number) + (beads[alone] as number) : Number.NEGATIVE_INFINITY;
      const most = Math.max(
        greatest[j - lo] as number,
        logs[alone] as number,
        i === 0 && j === 0 ? 0 : Number.NEGATIVE_INFINITY,
      );
      if (most === Number.NEGATIVE_INFINITY) continue;
      let sum = i === 0 && j === 0 ? 1 : 0;
      for (let at = j - lo, type = 0; type < shapes.length; type++, at += stride) {
        const less = (logs[at] as number) - most;
        if (less < LEAST_OF_CELL) continue;
        sum += Math.exp(less);
        noted.note(row + j, type, beads[at] as number);
      }
      sums[row + j] = most + Math.log(sum);
    }
  }
  const { count, cells, types, scores: values } = noted;
  return { corridor, shapes, n, m, count, cells, types, scores: values, forward: sums };
}

/**
 * The same candidates with more evidence.
 *
 * @param added - What is added to the score of each.
 */
export function rescored(candidates: Candidates, added: (candidate: number) => number): Candidates {
  const { corridor, shapes, count, cells, types } = candidates;
  const scores = candidates.scores.slice(0, count);
  const forward = new Float64Array(corridor.cells).fill(Number.NEGATIVE_INFINITY);
  forward[corridor.cell(0, 0)] = 0;
  for (let k = 0; k < count; k++) {
    scores[k] = (scores[k] as number) + added(k);
    const cell = cells[k] as number;
    const i = corridor.rowOf(cell);
    const { source: a, target: b } = shapes[types[k] as number] as BeadType;
    const from = corridor.cell(i - a, cell - corridor.cell(i, 0) - b);
    forward[cell] = addLogs(forward[cell] as number, (forward[from] as number) + (scores[k] as number));
  }
  return { ...candidates, scores, forward };
}

/** The logarithm of the sum of two numbers whose logarithms are given. */
export function addLogs(a: number, b: number): number {
  const less = Math.min(a, b);
  const more = Math.max(a, b);
  return less - more > NEGLIGIBLE ? more + Math.log1p(Math.exp(less - more)) : more;
}

/** The arrays of {@link Candidates} as they grow. */
class NotedBeads {
  count = 0;
  cells: Int32Array;
  types: Uint8Array;
  scores: Float32Array;

  constructor(size: number) {
    this.cells = new Int32Array(size);
    this.types = new Uint8Array(size);
    this.scores = new Float32Array(size);
  }

  note(cell: number, type: number, score: number): void {
    if (this.count === this.cells.length) {
      const size = Math.ceil(GROWTH * this.count) + 1;
      this.cells = longer(this.cells, new Int32Array(size));
      this.types = longer(this.types, new Uint8Array(size));
      this.scores = longer(this.scores, new Float32Array(size));
    }
    this.cells[this.count] = cell;
    this.types[this.count] = type;
    this.scores[this.count++] = score;
  }
}

function longer<A extends Int32Array | Uint8Array | Float32Array>(array: A, empty: A): A {
  empty.set(array);
  return empty;
}
