/**
 * The search: of all ways to cut both texts into beads, the one that is right most often.
 *
 * It goes from coarse to fine. The first pass looks at short beads only, between the pairs of sentences that are sure
 * (anchors.ts); the second at all beads, in a corridor about the path that the first has found:
 *
 *          j →
 *       ┌───────────────┐
 *     i │●░░            │      ░ the band of the first pass: all cells of a short text
 *     ↓ │░●●░░          │      ● the corridor of the second
 *       │ ░░●●░░        │
 *       │   ░░░●░       │
 *       └───────────────┘
 *
 * A cell (i, j) stands for the first i source and the first j target sentences; a bead of a and b sentences leads to it from
 * (i − a, j − b). All in log space. Time and memory grow with the cells of the band.
 */
import { anchoredBand } from './anchors.js';
import type { Line } from './band.js';
import { Band } from './band.js';
import { BeadScores } from './bead-scores.js';
import type { BeadType } from './beads.js';
import { TARGET_ALONE } from './beads.js';
import type { Candidates } from './candidates.js';
import { noteCandidates } from './candidates.js';
import type { Evidence } from './evidence.js';
import { atOwnRate } from './omissions.js';
import type { Path, Step } from './path.js';
import { posteriorPath } from './posterior.js';

/** Longest span in the first pass. */
const COARSE_SPAN = 2;

/** Longest span in the second pass; longer ones are tried after it (long-beads.ts). */
export const FINE_SPAN = 4;

/** Cells that the first pass looks at where nothing ties the texts: all of them up to 500 sentences a side. */
const MOST_CELLS = 250_000;
/** Columns to either side of the line that a row has in any case. */
const LEAST_MARGIN = 100;

/** Columns to either side of the first path: a better one that strays further from it is rare. */
const FINE_MARGIN = 4;

/** Finds the best path of the first pass. */
export function coarsePath(evidence: Evidence): { steps: readonly Step[]; narrowed: boolean } {
  const n = evidence.source.lengths.length;
  const m = evidence.target.lengths.length;
  const { band, narrowed } = anchoredBand(evidence, Math.max(LEAST_MARGIN, Math.ceil(MOST_CELLS / (n + 1) / 2)));
  return { steps: bestPath(band, new BeadScores(evidence, band, COARSE_SPAN), n, m), narrowed };
}

/** Finds the best path about that of the first pass. */
export function finePath(evidence: Evidence, coarse: readonly Step[]): Path {
  return posteriorPath(fineCandidates(evidence, coarse));
}

/** The beads that count about the path of the first pass. */
export function fineCandidates(evidence: Evidence, coarse: readonly Step[]): Candidates {
  const n = evidence.source.lengths.length;
  const m = evidence.target.lengths.length;
  const corridor = Band.about(lineOf(coarse, n), FINE_MARGIN, m);
  return atOwnRate(noteCandidates(corridor, new BeadScores(evidence, corridor, FINE_SPAN), n, m));
}

/** The path with the greatest sum of scores (Viterbi). */
function bestPath(band: Band, scores: BeadScores, n: number, m: number): Step[] {
  const { types, stride } = scores;
  const chosen = new Uint8Array(band.cells);
  const longest = COARSE_SPAN;
  const ring = Array.from({ length: longest + 1 }, () => ({ lo: 0, hi: -1, best: new Float64Array(stride) }));
  for (let i = 0; i <= n; i++) {
    const row = ring[i % ring.length] as (typeof ring)[number];
    const [lo, hi] = band.row(i);
    Object.assign(row, { lo, hi });
    const { best } = row;
    best.fill(Number.NEGATIVE_INFINITY, 0, hi - lo + 1);
    if (i === 0) best[0] = 0;
    const beads = scores.row(i);
    const first = band.cell(i, lo) - lo;
    for (let type = 0; type < types.length; type++) {
      const { source: a, target: b } = types[type] as BeadType;
      if (a > i || a === 0) continue;
      const before = ring[(i - a) % ring.length] as (typeof ring)[number];
      const from = Math.max(lo, before.lo + b);
      const to = Math.min(hi, before.hi + b);
      const offset = type * stride - lo;
      for (let j = from; j <= to; j++) {
        const score = (before.best[j - b - before.lo] as number) + (beads[offset + j] as number);
        if (score > (best[j - lo] as number)) {
          best[j - lo] = score;
          chosen[first + j] = type;
        }
      }
    }
    // A target sentence alone stays in the row: it may follow any bead, so it comes last, from left to right.
    const alone = TARGET_ALONE;
    for (let j = lo + 1; j <= hi; j++) {
      const score = (best[j - 1 - lo] as number) + (beads[alone * stride + j - lo] as number);
      if (score > (best[j - lo] as number)) {
        best[j - lo] = score;
        chosen[first + j] = alone;
      }
    }
  }
  return trace(chosen, band, types, n, m);
}

function trace(chosen: Uint8Array, band: Band, types: readonly BeadType[], n: number, m: number): Step[] {
  const steps: Step[] = [];
  let i = n;
  let j = m;
  while (i > 0 || j > 0) {
    const { source: a, target: b } = types[chosen[band.cell(i, j)] as number] as BeadType;
    steps.push({ source: i, target: j, a, b });
    i -= a;
    j -= b;
  }
  return steps.reverse();
}

/** The line that a path takes. */
export function lineOf(steps: readonly Step[], n: number): Line {
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
