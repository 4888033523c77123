/**
 * The dynamic programme: of all ways to cut both texts into beads, the one with the greatest sum of evidence.
 *
 * A cell (i, j) stands for the first i source and the first j target sentences; a bead of a and b sentences leads to it from
 * (i − a, j − b). All in log space, row by row inside a band:
 *
 *          j →
 *       ┌───────────────┐
 *     i │█████          │      █ cells of the band: all of them while the matrix fits MOST_CELLS, beyond that
 *     ↓ │  █████        │        so many about a line through sure pairs (anchors.ts)
 *       │    █████      │
 *       │      █████    │
 *       └───────────────┘
 *
 * Only the best path is kept here; how sure it is of each bead, confidence.ts tells.
 */

import { anchoredLine } from './anchors.js';
import { Band } from './band.js';
import { BeadScores } from './bead-scores.js';
import type { BeadType } from './beads.js';
import { BEAD_TYPES } from './beads.js';
import { confidences } from './confidence.js';
import type { Evidence } from './evidence/evidence.js';
import type { Path, Step } from './path.js';
import { LONGEST_SPAN } from './spans.js';

/** Cells of the matrix, at a byte each and 100 ns or so: all of them up to 2,000 sentences a side. */
const MOST_CELLS = 4_000_000;

/** Finds the best path through the two texts. */
export function search(evidence: Evidence): Path {
  const n = evidence.sourceLengths.length;
  const m = evidence.targetLengths.length;
  const narrowed = (n + 1) * (m + 1) > MOST_CELLS;
  const margin = narrowed ? Math.max(LEAST_MARGIN, Math.floor(MOST_CELLS / (n + 1) / 2)) : m;
  const band = new Band(anchoredLine(evidence), margin, m);
  const scores = new BeadScores(evidence);
  const steps = trace(bestBeads(band, scores, n, m), band, n, m);
  return { steps, confidences: confidences(steps, scores, n, m), narrowed };
}

/** However long the texts are, a bead and its neighbours fit in the band. */
const LEAST_MARGIN = 4 * LONGEST_SPAN;

/** For each cell of the band the type of the last bead of the best path to it. */
function bestBeads(band: Band, scores: BeadScores, n: number, m: number): Uint8Array {
  const types = new Uint8Array(band.cells);
  const ring = Array.from({ length: LONGEST_SPAN + 1 }, () => new Float64Array(m + 1));
  for (let i = 0; i <= n; i++) {
    const row = ring[i % ring.length] as Float64Array;
    const [lo, hi] = band.row(i);
    row.fill(Number.NEGATIVE_INFINITY);
    if (i === 0) row[0] = 0;
    scores.moveTo(i, lo, hi);
    for (let j = i === 0 ? 1 : lo; j <= hi; j++) {
      const beads = scores.beadsTo(j);
      let best = Number.NEGATIVE_INFINITY;
      for (let type = 0; type < BEAD_TYPES.length; type++) {
        const { source: a, target: b } = BEAD_TYPES[type] as BeadType;
        if (a > i || b > j) continue;
        const before = (ring[(i - a) % ring.length] as Float64Array)[j - b] as number;
        if (before + (beads[type] as number) <= best) continue;
        best = before + (beads[type] as number);
        types[band.cell(i, j)] = type;
      }
      row[j] = best;
    }
  }
  return types;
}

function trace(types: Uint8Array, band: Band, n: number, m: number): Step[] {
  const steps: Step[] = [];
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
