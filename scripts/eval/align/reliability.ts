/** Whether a bead's confidence keeps its word: of a hundred beads at .9, ninety should be right. */

/** A predicted bead: what it scored, and whether gold has it. */
export interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

/** Beads of like confidence. */
export interface Bin {
  /** Least confidence in the bin. */
  readonly from: number;
  /** Confidence at which the next bin begins; 1 belongs to the last. */
  readonly to: number;
  readonly count: number;
  /** Mean confidence; of an empty bin, 0. */
  readonly confidence: number;
  /** Share of them that is right; of an empty bin, 0. */
  readonly right: number;
}

/** Finer towards 1, where nearly all beads are and where a reader decides what to look at. */
const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1];

/** Sorts beads into bins by confidence. */
export function bins(judged: readonly Judged[]): Bin[] {
  return EDGES.slice(1).map((to, k) => {
    const from = EDGES[k] as number;
    const here = judged.filter(({ confidence }) => confidence >= from && (confidence < to || k === EDGES.length - 2));
    const mean = (value: (bead: Judged) => number) =>
      here.length === 0 ? 0 : here.reduce((total, bead) => total + value(bead), 0) / here.length;
    return {
      from,
      to,
      count: here.length,
      confidence: mean((bead) => bead.confidence),
      right: mean((bead) => Number(bead.right)),
    };
  });
}

/** Expected calibration error: the mean distance between confidence and share right, weighted by beads. */
export function calibrationError(judged: readonly Judged[]): number {
  const distances = bins(judged).map((bin) => bin.count * Math.abs(bin.confidence - bin.right));
  return distances.reduce((total, distance) => total + distance, 0) / Math.max(1, judged.length);
}

/** Of the beads at or above a confidence, how many are right, and how many of all they are. */
export function above(
  judged: readonly Judged[],
  confidence: number,
): { readonly right: number; readonly share: number } {
  const sure = judged.filter((bead) => bead.confidence >= confidence);
  return {
    right: sure.filter((bead) => bead.right).length / Math.max(1, sure.length),
    share: sure.length / Math.max(1, judged.length),
  };
}
