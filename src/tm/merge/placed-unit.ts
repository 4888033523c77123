/**
 * Units apart from the place where they stand. In most files the text before and after a unit is what its neighbours say, and
 * changes when something is put between them; that is no change of the unit.
 */
import { plainText } from '../content.js';
import type { Unit } from '../unit.js';

/** A unit, and what it has of its neighbours. */
export interface PlacedUnit {
  /** The unit without `before`, `after` and `paragraph`. */
  readonly unit: Unit;
  /** Text before it: its own, none, or that of the unit that stands there. */
  readonly before: string | undefined | typeof NEIGHBOUR;
  /** Text after it, likewise. */
  readonly after: string | undefined | typeof NEIGHBOUR;
  /** Its paragraph in the memory that it is from. */
  readonly paragraph: number | undefined;
  /** Whether it is what the other side has made of the unit before it: both have one place in the text. */
  readonly isOther?: true;
}

/** Whatever the unit beside it says. */
const NEIGHBOUR = Symbol('neighbour');

/** Takes units out of their places. */
export function placedUnits(units: Iterable<Unit>): PlacedUnit[] {
  const list = [...units];
  return list.map((placed, i) => {
    const { before, after, paragraph, ...unit } = placed;
    return {
      unit,
      before: before === sourceIn(placed, list[i - 1]) ? NEIGHBOUR : before,
      after: after === sourceIn(placed, list[i + 1]) ? NEIGHBOUR : after,
      paragraph,
    };
  });
}

/** Puts units into the places that they have now. */
export function unitsInPlace(placed: readonly PlacedUnit[]): Unit[] {
  /** The text: of two that have one place, the first. */
  const text = placed.filter(({ isOther }) => isOther === undefined);
  let place = -1;
  return placed.map(({ unit, before: ownBefore, after: ownAfter, paragraph, isOther }) => {
    if (isOther === undefined) place += 1;
    const before = ownBefore === NEIGHBOUR ? sourceIn(unit, text[place - 1]?.unit) : ownBefore;
    const after = ownAfter === NEIGHBOUR ? sourceIn(unit, text[place + 1]?.unit) : ownAfter;
    return {
      ...unit,
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
      ...(paragraph !== undefined && { paragraph }),
    };
  });
}

/** The source of a neighbour, where it is one: in the same document. */
function sourceIn({ origin }: Unit, neighbour: Unit | undefined): string | undefined {
  return neighbour?.origin.document === origin.document ? plainText(neighbour.source) : undefined;
}
