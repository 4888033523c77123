/** The shapes that a bead may have and how frequent they are. */
import { LONGEST_SPAN } from './spans.js';

/** A shape: so many source sentences, so many target sentences. */
export interface BeadType {
  /** Source sentences, 0 to 4. */
  readonly source: number;
  /** Target sentences, 0 to 4. */
  readonly target: number;
  /** Logarithm of the probability of the shape. */
  readonly logPrior: number;
}

/** One sentence on each side. */
const ONE_TO_ONE = 0.75;
/** A sentence left out or added. */
const NULL = 0.02;
/** One sentence against two: reports in Persian hang on colons and participles what English says in sentences. */
const ONE_TO_TWO = 0.08;
/** Each further sentence on a side is so much rarer. */
const FURTHER = 0.25;
/** Two against two, where a translator redivides: beside that, each further sentence is rarer still. */
const TWO_TO_TWO = 0.008;

/** Every shape up to four sentences on a side. Hand-set round figures; the evidence outweighs them by far. */
export const BEAD_TYPES: readonly BeadType[] = (() => {
  const types: BeadType[] = [
    { source: 1, target: 0, logPrior: Math.log(NULL) },
    { source: 0, target: 1, logPrior: Math.log(NULL) },
  ];
  for (let source = 1; source <= LONGEST_SPAN; source++) {
    for (let target = 1; target <= LONGEST_SPAN; target++) {
      types.push({ source, target, logPrior: Math.log(prior(source, target)) });
    }
  }
  return types;
})();

function prior(source: number, target: number): number {
  const few = Math.min(source, target);
  const many = Math.max(source, target);
  if (few === 1) return many === 1 ? ONE_TO_ONE : ONE_TO_TWO * FURTHER ** (many - 2);
  return TWO_TO_TWO * FURTHER ** (few + many - 4);
}
