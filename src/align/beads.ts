/** The shapes that a bead may have and how frequent they are. */
import type { Weights } from './weights.js';

/** A shape: so many source sentences, so many target sentences. */
export interface BeadType {
  /** Source sentences, 0 to 6. */
  readonly source: number;
  /** Target sentences, 0 to 6. */
  readonly target: number;
}

/** The most sentences on one side of a bead. */
export const LONGEST_SPAN = 6;

const ALONE: readonly BeadType[] = [
  { source: 1, target: 0 },
  { source: 0, target: 1 },
];

/** Index of a source sentence alone in all lists of types. */
export const SOURCE_ALONE = 0;
/** Index of a target sentence alone, the only bead that stays in its row. */
export const TARGET_ALONE = 1;

/** Both sides of several sentences: a translator who redivides more than three is translating a paragraph. */
const MOST_TO_MOST = 3;

/** All shapes up to so many sentences on a side: one against any number, several against several up to three. */
export function beadTypes(longest: number): readonly BeadType[] {
  const types = [...ALONE];
  for (let source = 1; source <= longest; source++) {
    for (let target = 1; target <= longest; target++) {
      const few = Math.min(source, target);
      if (few === 1 || Math.max(source, target) <= MOST_TO_MOST) types.push({ source, target });
    }
  }
  return types;
}

/** The natural logarithm of how frequent a shape is. */
export function shapeWeight({ source, target }: BeadType, { shapes }: Weights): number {
  const few = Math.min(source, target);
  const many = Math.max(source, target);
  if (few === 0) return shapes.alone;
  if (few === 1) return many === 1 ? shapes.oneToOne : shapes.oneToTwo + (many - 2) * shapes.further;
  return shapes.twoToTwo + (few + many - 4) * shapes.further;
}
