/**
 * What two sides have made of one unit, as one unit.
 *
 * The translation is one thing with how far it has come: who reviews a sentence reviews the words that stand there, so a new
 * wording of one side and a new state of the other contradict each other. Details, notes and origins come together one by one.
 */

import { keyOf } from '../merging.js';
import { isEqual } from '../plain-equality.js';
import { type OtherOrigin, UNIT_STATES, type Unit } from '../unit.js';
import { isSameKey } from '../unit-key.js';
import { joinedDetails, mergedDetails } from './details.js';
import type { PlacedUnit } from './placed-unit.js';
import { CONFLICT, chosen, mergedLists } from './three-way-value.js';

/**
 * Merges what two sides have made of a unit.
 *
 * @param base - The unit before both; absent where both have added it.
 * @returns The unit with all changes, under the key of `ours`; {@link CONFLICT} where they contradict each other.
 */
export function mergedUnit(
  base: PlacedUnit | undefined,
  ours: PlacedUnit,
  theirs: PlacedUnit,
): PlacedUnit | typeof CONFLICT {
  const translation = mergedTranslation(base?.unit, ours.unit, theirs.unit);
  if (translation === CONFLICT) return CONFLICT;
  const [first, second] = [ours.unit.details, theirs.unit.details];
  const details = base ? mergedDetails(base.unit.details, first, second) : joinedDetails([first, second]);
  if (details === CONFLICT) return CONFLICT;
  const otherOrigins = mergedLists(
    base?.unit.otherOrigins,
    ours.unit.otherOrigins,
    theirs.unit.otherOrigins,
    ({ document, id }: OtherOrigin) => JSON.stringify([document, id]),
  ).filter((other) => !isSameKey(keyOf(other), ours.unit));
  const { id, origin } = ours.unit;
  return {
    unit: {
      id,
      origin,
      ...translation,
      ...(otherOrigins.length > 0 && { otherOrigins }),
      ...(details !== undefined && { details }),
    },
    before: either(chosen(base?.before, ours.before, theirs.before), ours.before),
    after: either(chosen(base?.after, ours.after, theirs.after), ours.after),
    paragraph: ours.paragraph,
  };
}

/** What of a unit is its translation: all but its key, its origins and its details. */
type Translation = Omit<Unit, 'id' | 'origin' | 'otherOrigins' | 'details' | 'before' | 'after' | 'paragraph'>;

function mergedTranslation(base: Unit | undefined, ours: Unit, theirs: Unit): Translation | typeof CONFLICT {
  const [before, first, second] = [base && translationOf(base), translationOf(ours), translationOf(theirs)];
  const whole = chosen(before, first, second);
  if (whole !== CONFLICT && whole !== undefined) return whole;
  if (!isEqual(textOf(first), textOf(second))) return CONFLICT;
  // Both have come to the same words: the one that has come further with them holds.
  return furthest(first) < furthest(second) ? second : first;
}

function translationOf(unit: Unit): Translation {
  const { id, origin, otherOrigins, details, before, after, paragraph, ...translation } = unit;
  return translation;
}

function textOf({ source, target, sourceLang, targetLang }: Translation): unknown {
  return [source, target, sourceLang, targetLang];
}

function furthest({ state }: Translation): number {
  return state === undefined ? -1 : UNIT_STATES.indexOf(state);
}

function either<Value>(value: Value | typeof CONFLICT, ours: Value): Value {
  return value === CONFLICT ? ours : value;
}
