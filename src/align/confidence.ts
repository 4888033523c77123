/**
 * How sure the model is of each bead of the best path.
 *
 * Of all paths through the matrix, weighed by their evidence, which share goes through this bead? The sum of all paths up to a
 * cell is made forward, that of all paths on from it backward, both in log space. Paths far from the best one weigh nothing, so
 * a corridor about it is enough:
 *
 *     0 ════▶ (i − a, j − b) ──bead──▶ (i, j) ════▶ end      share = forward · bead · backward / all
 *
 * @see Rabiner: A tutorial on hidden Markov models (1989), section III A
 */
import type { Line } from './band.js';
import { Band } from './band.js';
import type { BeadScores } from './bead-scores.js';
import type { BeadType } from './beads.js';
import { BEAD_TYPES } from './beads.js';
import type { Step } from './path.js';

/** Columns to either side of the best path: a path that strays further has next to no share. */
const MARGIN = 32;

/** Words of a sentence are not independent, so the sums are too sure of themselves by far; this flattens them. */
const CALIBRATION = 0.4;

/**
 * The share of all paths that goes through each bead of the best path, 0 to 1.
 *
 * @param steps - The best path from start to end.
 * @param n - Number of source sentences.
 * @param m - Number of target sentences.
 */
export function confidences(steps: readonly Step[], scores: BeadScores, n: number, m: number): number[] {
  const corridor = new Band(lineOf(steps, n), MARGIN, m);
  const forward = new Float64Array(corridor.cells).fill(Number.NEGATIVE_INFINITY);
  const backward = new Float64Array(corridor.cells).fill(Number.NEGATIVE_INFINITY);

  forward[corridor.cell(0, 0)] = 0;
  for (let i = 0; i <= n; i++) {
    const [lo, hi] = corridor.row(i);
    scores.moveTo(i, lo, hi);
    for (let j = lo; j <= hi; j++) {
      const at = corridor.cell(i, j);
      eachBead(corridor, scores, i, j, (from, score) => {
        forward[at] = addLogs(forward[at] as number, (forward[from] as number) + score);
      });
    }
  }

  backward[corridor.cell(n, m)] = 0;
  const all = forward[corridor.cell(n, m)] as number;
  const shares: number[] = [];
  let step = steps.length - 1;
  for (let i = n; i >= 0; i--) {
    const [lo, hi] = corridor.row(i);
    scores.moveTo(i, lo, hi);
    for (let j = hi; j >= lo; j--) {
      const onward = backward[corridor.cell(i, j)] as number;
      if (onward === Number.NEGATIVE_INFINITY) continue;
      const onPath = steps[step];
      eachBead(corridor, scores, i, j, (from, score, { source: a, target: b }) => {
        backward[from] = addLogs(backward[from] as number, onward + score);
        if (onPath?.source === i && onPath.target === j && onPath.a === a && onPath.b === b) {
          shares.push(Math.min(1, Math.exp((forward[from] as number) + score + onward - all)));
          step--;
        }
      });
    }
  }
  return shares.reverse();
}

/** The line that the best path takes. */
function lineOf(steps: readonly Step[], n: number): Line {
  const from = new Int32Array(n + 1);
  const to = new Int32Array(n + 1);
  let row = 0;
  for (const { source, target, a, b } of steps) {
    for (; row < source; row++) from[row + 1] = target - b; // a row that a bead of several sentences skips lies on its way
    if (a > 1) to.fill(target - b, source - a + 1, source);
    to[source] = target;
  }
  return { from, to };
}

/** Calls back with each bead that ends in a cell and begins in the corridor. */
function eachBead(
  corridor: Band,
  scores: BeadScores,
  i: number,
  j: number,
  use: (from: number, score: number, type: BeadType) => void,
): void {
  const beads = scores.beadsTo(j);
  BEAD_TYPES.forEach((type, k) => {
    const { source: a, target: b } = type;
    if (a > i || b > j || !corridor.has(i - a, j - b)) return;
    use(corridor.cell(i - a, j - b), CALIBRATION * (beads[k] as number), type);
  });
}

/** Beyond this difference the smaller of two summands is lost in the rounding of the larger. */
const NEGLIGIBLE = 36;

function addLogs(a: number, b: number): number {
  const [less, more] = a < b ? [a, b] : [b, a];
  if (less === Number.NEGATIVE_INFINITY || more - less > NEGLIGIBLE) return more;
  return more + Math.log1p(Math.exp(less - more));
}
