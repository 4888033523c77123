/**
 * How probable each bead is, and the path whose beads are right most often.
 *
 * Of all paths through the corridor, weighed by their evidence, which share goes through a bead? The sum of all paths up to a
 * cell is made forward, that of all paths on from it backward, both in log space:
 *
 *     0 ════▶ (i − a, j − b) ──bead──▶ (i, j) ════▶ end      share = forward · bead · backward / all
 *
 * A cell's beads are hardly ever more than one or two that count: on the way forward those are noted that make up the sum of
 * their cell, and the way back looks at these alone.
 *
 * The path with the greatest score is not the one with most right beads: where two less probable paths have a bead in common,
 * it may be more probable than what the third has in its stead. So the path is taken whose shares promise most right beads.
 *
 * @see Rabiner: A tutorial on hidden Markov models (1989), section III A and equation 41
 */
import type { Band } from './band.js';
import type { BeadScores } from './bead-scores.js';
import type { BeadType } from './beads.js';
import { SOURCE_ALONE, TARGET_ALONE } from './beads.js';
import type { Path, Step } from './path.js';

/**
 * What a path gains by a bead, times its share, and what the bead costs. Half a pair for a right sentence alone would give the
 * greatest expected F1; but then two sentences would rather be called a pair, at odds of one to three, than both alone. With
 * three quarters a pair must have two chances in five.
 */
const PAIR = 1;
const ALONE = 0.75;
const COST = 0.5;

/** A bead with less than e to this of the sum of its cell is not noted. */
const LEAST_OF_CELL = -12;

/** Paths of less than e to this of all add nothing that a double can hold. */
const NEGLIGIBLE = -36;

/** Beads in ascending order of the cells that they end in. */
interface NotedBeads {
  count: number;
  cells: Int32Array;
  types: Uint8Array;
  /** First their scores, then their shares. */
  values: Float32Array;
}

/** The path of the most probable beads from the first corner to the last. */
export function posteriorPath(corridor: Band, scores: BeadScores, n: number, m: number): Path {
  const shares = beadShares(corridor, scores, n, m);
  return mostProbable(corridor, scores.types, shares, n, m);
}

/** The shares of the beads of a corridor. */
export interface Shares {
  readonly beads: NotedBeads;
  /** By sentence; a sentence alone is one bead, whichever column it is passed in. */
  readonly sourceAlone: Float64Array;
  readonly targetAlone: Float64Array;
}

/** The shares of all beads that have any to speak of. */
export function beadShares(corridor: Band, scores: BeadScores, n: number, m: number): Shares {
  const beads: NotedBeads = {
    count: 0,
    cells: new Int32Array(corridor.cells),
    types: new Uint8Array(corridor.cells),
    values: new Float32Array(corridor.cells),
  };
  const forward = forwardSums(corridor, scores, n, beads);
  const all = forward[corridor.cell(n, m)] as number;
  const backward = new Float64Array(corridor.cells).fill(Number.NEGATIVE_INFINITY);
  backward[corridor.cell(n, m)] = 0;
  const sourceAlone = new Float64Array(n + 1);
  const targetAlone = new Float64Array(m + 1);
  let k = beads.count - 1;
  for (let i = n; i >= 0; i--) {
    const [lo] = corridor.row(i);
    const row = corridor.cell(i, 0);
    for (; k >= 0 && (beads.cells[k] as number) >= row + lo; k--) {
      const cell = beads.cells[k] as number;
      const { source: a, target: b } = scores.types[beads.types[k] as number] as BeadType;
      const j = cell - row;
      const from = corridor.cell(i - a, j - b);
      const on = (beads.values[k] as number) + (backward[cell] as number);
      const log = (forward[from] as number) + on - all;
      beads.values[k] = 0;
      if (!(log > NEGLIGIBLE)) continue;
      backward[from] = addLogs(backward[from] as number, on);
      const share = Math.min(1, Math.exp(log));
      beads.values[k] = share;
      if (a === 0) targetAlone[j] = Math.min(1, (targetAlone[j] as number) + share);
      if (b === 0) sourceAlone[i] = Math.min(1, (sourceAlone[i] as number) + share);
    }
  }
  return { beads, sourceAlone, targetAlone };
}

/** The logarithm of the sum of all paths to each cell; notes the beads that count. */
function forwardSums(corridor: Band, scores: BeadScores, n: number, noted: NotedBeads): Float64Array {
  const { types, stride } = scores;
  const sums = new Float64Array(corridor.cells).fill(Number.NEGATIVE_INFINITY);
  const logs = new Float64Array(types.length * stride); // paths that end in each bead of the row
  const greatest = new Float64Array(stride);
  for (let i = 0; i <= n; i++) {
    const [lo, hi] = corridor.row(i);
    const beads = scores.row(i);
    const row = corridor.cell(i, 0);
    greatest.fill(Number.NEGATIVE_INFINITY, 0, hi - lo + 1);
    for (let type = 0; type < types.length; type++) {
      const { source: a, target: b } = types[type] as BeadType;
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
      for (let at = j - lo, type = 0; type < types.length; type++, at += stride) {
        const less = (logs[at] as number) - most;
        if (less < LEAST_OF_CELL) continue;
        sum += Math.exp(less);
        note(noted, row + j, type, beads[at] as number);
      }
      sums[row + j] = most + Math.log(sum);
    }
  }
  return sums;
}

function note(noted: NotedBeads, cell: number, type: number, score: number): void {
  if (noted.count === noted.cells.length) {
    noted.cells = longer(noted.cells, new Int32Array(2 * noted.count));
    noted.types = longer(noted.types, new Uint8Array(2 * noted.count));
    noted.values = longer(noted.values, new Float32Array(2 * noted.count));
  }
  noted.cells[noted.count] = cell;
  noted.types[noted.count] = type;
  noted.values[noted.count++] = score;
}

function longer<A extends Int32Array | Uint8Array | Float32Array>(array: A, empty: A): A {
  empty.set(array);
  return empty;
}

/** Of all paths that noted beads and sentences alone make, the one with the greatest sum of shares. */
export function mostProbable(corridor: Band, types: readonly BeadType[], shares: Shares, n: number, m: number): Path {
  const { beads, sourceAlone, targetAlone } = shares;
  const gains = new Float64Array(corridor.cells).fill(Number.NEGATIVE_INFINITY);
  const chosen = new Int32Array(corridor.cells); // a noted bead, or −1 − its type for a sentence alone
  let next = 0;
  for (let i = 0; i <= n; i++) {
    const [lo, hi] = corridor.row(i);
    const row = corridor.cell(i, 0);
    for (let j = lo; j <= hi; j++) {
      const cell = row + j;
      let best = i === 0 && j === 0 ? 0 : Number.NEGATIVE_INFINITY;
      let choice = 0;
      if (i > 0 && corridor.has(i - 1, j)) {
        best = (gains[corridor.cell(i - 1, j)] as number) + ALONE * (sourceAlone[i] as number) - COST;
        choice = -1 - SOURCE_ALONE;
      }
      if (j > lo) {
        const gain = (gains[cell - 1] as number) + ALONE * (targetAlone[j] as number) - COST;
        if (gain > best) [best, choice] = [gain, -1 - TARGET_ALONE];
      }
      for (; next < beads.count && beads.cells[next] === cell; next++) {
        const { source: a, target: b } = types[beads.types[next] as number] as BeadType;
        if (a === 0 || b === 0) continue;
        const gain = (gains[corridor.cell(i - a, j - b)] as number) + PAIR * (beads.values[next] as number) - COST;
        if (gain > best) [best, choice] = [gain, next];
      }
      gains[cell] = best;
      chosen[cell] = choice;
    }
  }

  const steps: Step[] = [];
  const probabilities: number[] = [];
  for (let i = n, j = m; i > 0 || j > 0; ) {
    const choice = chosen[corridor.cell(i, j)] as number;
    const { source: a, target: b } = types[choice < 0 ? -1 - choice : (beads.types[choice] as number)] as BeadType;
    steps.push({ source: i, target: j, a, b });
    const alone = a > 0 ? (sourceAlone[i] as number) : (targetAlone[j] as number);
    probabilities.push(choice < 0 ? alone : (beads.values[choice] as number));
    i -= a;
    j -= b;
  }
  return { steps: steps.reverse(), probabilities: probabilities.reverse() };
}

function addLogs(a: number, b: number): number {
  const less = Math.min(a, b);
  const more = Math.max(a, b);
  return less - more > NEGLIGIBLE ? more + Math.log1p(Math.exp(less - more)) : more;
}
