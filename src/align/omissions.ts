/**
 * How much of a document is left out or added, learned from the document.
 *
 * A treaty and its translation have every sentence on both sides, a newsroom leaves out a fifth, and two texts that do not translate
 * each other have next to nothing in common. The weight of a sentence alone stands for a document of the middle. Where the
 * shares of the beads say that this document has more or fewer sentences alone, they are made again with that:
 *
 *     rate here = (Σ shares of sentences alone + prior) / (Σ shares of all beads + prior)
 *     added to each = log-odds of the rate here − log-odds of the usual rate
 *
 * It is one step of expectation maximisation, and Vecalign's idea that the price of a deletion is the document's own.
 */
import type { BeadType } from './beads.js';
import type { Candidates } from './candidates.js';
import { rescored } from './candidates.js';
import { sharesOf } from './posterior.js';

/** The share of beads with a single side in the documents on which the weights were learned. */
const USUAL = 0.1;
/** How many beads the usual rate counts as. */
const PRIOR = 150;
/** However few or many they are, a document is not quite sure of it. */
const MOST = 2;

/** The candidates with sentences alone as frequent as this document has them. */
export function atOwnRate(candidates: Candidates): Candidates {
  const { shapes, types, count } = candidates;
  const { beads } = sharesOf(candidates);
  const isAlone = (k: number) => {
    const { source, target } = shapes[types[k] as number] as BeadType;
    return source === 0 || target === 0;
  };
  let alone = PRIOR * USUAL;
  let all = PRIOR;
  for (let k = 0; k < count; k++) {
    all += beads[k] as number;
    if (isAlone(k)) alone += beads[k] as number;
  }
  const rate = Math.min(alone / all, 1 - 1e-6);
  const shift = Math.log(rate / (1 - rate)) - Math.log(USUAL / (1 - USUAL));
  const added = Math.max(-MOST, Math.min(shift, MOST));
  return rescored(candidates, (k) => (isAlone(k) ? added : 0));
}
