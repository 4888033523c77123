/** From a path and what crosses it to the list of beads that users get. */
import type { Bead } from './alignment.js';
import type { AlignedSentences } from './sentences.js';

/** Confidence is told to four places: more are noise, and would change in a file whenever the evidence does. */
const CONFIDENCE_STEPS = 10_000;
/** No alignment is certain; 1 is for equal text. */
const MOST_SURE = 0.9999;

/** The beads in document order; one that crosses stands where its source does. */
export function beadsOf({ path, crossings }: AlignedSentences): Bead[] {
  const bySource = new Map(crossings.map((crossing) => [crossing.source[0], crossing]));
  const moved = { source: new Set<number>(), target: new Set<number>() };
  for (const { source, target } of crossings) {
    for (const i of range(...source)) moved.source.add(i);
    for (const j of range(...target)) moved.target.add(j);
  }
  const beads: Bead[] = [];
  path.steps.forEach(({ source, target, a, b }, k) => {
    if (a === 0 && moved.target.has(target - 1)) return;
    if (b === 0 && moved.source.has(source - 1)) {
      const crossing = bySource.get(source - 1);
      if (crossing === undefined) return; // a later sentence of the bead
      beads.push({
        source: range(...crossing.source),
        target: range(...crossing.target),
        score: confidence(crossing.probability),
        crossing: true,
      });
      return;
    }
    const score = confidence(path.probabilities[k] as number);
    beads.push({ source: range(source - a, source), target: range(target - b, target), score });
  });
  return beads;
}

function confidence(probability: number): number {
  return Math.min(MOST_SURE, Math.round(probability * CONFIDENCE_STEPS) / CONFIDENCE_STEPS);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, k) => from + k);
}
