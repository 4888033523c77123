/**
 * Numbers of paragraphs after a merge. Where one side has put a paragraph in, those after it move on:
 *
 *     ours      0 0 1 2      theirs    0 0 1 1' 2      1' is new, in a paragraph of its own
 *     merged    0 0 1 2' 3
 *
 * What stood in one paragraph on a side stays in one, unless something of the other side has come between.
 */
import type { PlacedUnit } from './placed-unit.js';

/** A unit and the numbers that its paragraph has on each side; `undefined` where the side does not have it. */
export interface Paragraphed extends PlacedUnit {
  readonly sides: readonly [ours: number | undefined, theirs: number | undefined];
}

/** Gives units the paragraphs that they have in the order in which they stand now. */
export function renumbered(units: readonly Paragraphed[]): PlacedUnit[] {
  /** For each side the paragraph of its last unit there, and the number that this has got. */
  let last: (readonly [was: number, is: number] | undefined)[] = [];
  let document: string | undefined;
  let number = 0;
  return units.map(({ sides, ...placed }) => {
    if (placed.unit.origin.document !== document) {
      document = placed.unit.origin.document;
      last = [];
      number = 0;
    }
    const side = sides.findIndex((paragraph) => paragraph !== undefined);
    const paragraph = sides[side];
    if (paragraph === undefined) return placed;
    const [was, is] = last[side] ?? [0, 0];
    if (paragraph < was)
      number = paragraph; // text that was moved: paragraphs go back
    else if (paragraph > was) number = Math.max(number + (last[side] ? 1 : 0), is + paragraph - was);
    else if (is < number) number += 1; // what it stood with has been parted from it
    sides.forEach((each, i) => {
      if (each !== undefined) last[i] = [each, number];
    });
    return { ...placed, paragraph: number };
  });
}
