/**
 * How probable each bead is, and the path whose beads are right most often.
 *
 * Of all paths through the corridor, weighed by their evidence, which share goes through a bead? The sum of all paths up to a
 * cell is made forward, that of all paths on from it backward, both in log space:
 *
 *     0 ════▶ (i − a, j − b) ──bead──▶ (i, j) ════▶ end      share = forward · bead · backward / all
 *
 * The way forward has noted the beads that count (candidates.ts); the way back looks at these alone.
 *
 * The path with the greatest score is not the one with most right beads: where two less probable paths have a bead in common,
 * it may be more probable than what the third has in its stead. So the path is taken whose shares promise most right beads.
 *
 * @see Rabiner: A tutorial on hidden Markov models (1989), section III A and equation 41
 */
import type { BeadType } from './beads.js';
import { SOURCE_ALONE, TARGET_ALONE } from './beads.js';
import type { Candidates } from './candidates.js';
import { addLogs, NEGLIGIBLE } from './candidates.js';
import type { Path, Step } from './path.js';

/**
 * What a path gains by a bead, times its share, and what the bead costs. Half a pair for a right sentence alone would give the
 * greatest expected F1; but then two sentences would rather be called a pair, at odds of one to three, than both alone. With
 * three quarters a pair must have two chances in five.
 */
const PAIR = 1;
const ALONE = 0.75;
const COST = 0.5;
/**
 * A pair less probable than this is no find: it costs what its sentences would cost one by one. Else a text of equal lines,
 * where no pair is probable, would be put into as few beads as can be.
 */
const IMPROBABLE = 0.1;

/** What a path gains by a bead of so many sentences with this share; below 0 where it costs more than it promises. */
export function gainOf(a: number, b: number, share: number): number {
  if (a === 0 || b === 0) return ALONE * share - COST;
  return PAIR * share - COST * (share < IMPROBABLE ? Math.max(a, b) : 1);
}

/** The path of the most probable beads from the first corner to the last. */
export function posteriorPath(candidates: Candidates): Path {
  return mostProbable(candidates, sharesOf(candidates));
}

/** Which share of all paths goes through each bead. */
export interface Shares {
  /** By candidate. */
  readonly beads: Float32Array;
  /** By sentence; a sentence alone is one bead, whichever column it is passed in. */
  readonly sourceAlone: Float64Array;
  readonly targetAlone: Float64Array;
}

/** The shares of candidates. */
export function sharesOf({ corridor, shapes, n, m, count, cells, types, scores, forward }: Candidates): Shares {
  const all = forward[corridor.cell(n, m)] as number;
  const backward = new Float64Array(corridor.cells).fill(Number.NEGATIVE_INFINITY);
  backward[corridor.cell(n, m)] = 0;
  const beads = new Float32Array(count);
  const sourceAlone = new Float64Array(n + 1);
  const targetAlone = new Float64Array(m + 1);
  for (let k = count - 1, i = n; k >= 0; k--) {
    const cell = cells[k] as number;
    while (cell < corridor.cell(i, corridor.row(i)[0])) i--;
    const { source: a, target: b } = shapes[types[k] as number] as BeadType;
    const j = cell - corridor.cell(i, 0);
    const from = corridor.cell(i - a, j - b);
    const on = (scores[k] as number) + (backward[cell] as number);
    const log = (forward[from] as number) + on - all;
    if (!(log > NEGLIGIBLE)) continue;
    backward[from] = addLogs(backward[from] as number, on);
    const share = Math.min(1, Math.exp(log));
    beads[k] = share;
    if (a === 0) targetAlone[j] = Math.min(1, (targetAlone[j] as number) + share);
    if (b === 0) sourceAlone[i] = Math.min(1, (sourceAlone[i] as number) + share);
  }
  return { beads, sourceAlone, targetAlone };
}

/** Of all paths that candidates and sentences alone make, the one with the greatest sum of shares. */
export function mostProbable({ corridor, shapes, n, m, count, cells, types }: Candidates, shares: Shares): Path {
  const { beads, sourceAlone, targetAlone } = shares;
  const gains = new Float64Array(corridor.cells).fill(Number.NEGATIVE_INFINITY);
  const chosen = new Int32Array(corridor.cells); // a candidate, or −1 − its type for a sentence alone
  let next = 0;
  for (let i = 0; i <= n; i++) {
    const [lo, hi] = corridor.row(i);
    const row = corridor.cell(i, 0);
    for (let j = lo; j <= hi; j++) {
      const cell = row + j;
      let best = i === 0 && j === 0 ? 0 : Number.NEGATIVE_INFINITY;
      let choice = 0;
      if (i > 0 && corridor.has(i - 1, j)) {
        best = (gains[corridor.cell(i - 1, j)] as number) + gainOf(1, 0, sourceAlone[i] as number);
        choice = -1 - SOURCE_ALONE;
      }
      if (j > lo) {
        const gain = (gains[cell - 1] as number) + gainOf(0, 1, targetAlone[j] as number);
        if (gain > best) [best, choice] = [gain, -1 - TARGET_ALONE];
      }
      for (; next < count && cells[next] === cell; next++) {
        const { source: a, target: b } = shapes[types[next] as number] as BeadType;
        if (a === 0 || b === 0) continue;
        const gain = (gains[corridor.cell(i - a, j - b)] as number) + gainOf(a, b, beads[next] as number);
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
    const { source: a, target: b } = shapes[choice < 0 ? -1 - choice : (types[choice] as number)] as BeadType;
    steps.push({ source: i, target: j, a, b });
    const alone = a > 0 ? (sourceAlone[i] as number) : (targetAlone[j] as number);
    probabilities.push(choice < 0 ? alone : (beads[choice] as number));
    i -= a;
    j -= b;
  }
  return { steps: steps.reverse(), probabilities: probabilities.reverse() };
}
