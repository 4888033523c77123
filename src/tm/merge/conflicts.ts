/** Units in conflict say so. */
import type { Property, Unit } from '../unit.js';
import { CONFLICT_PROPERTY } from './merge-result.js';

/**
 * The unit with a mark that says whose it is, and what the other side did where that is not to be seen beside it. A mark of an
 * earlier merge, about which nobody has decided, gives way.
 */
export function marked(unit: Unit, whose: 'ours' | 'theirs', what?: 'removed in ours' | 'removed in theirs'): Unit {
  const mark: Property = { type: CONFLICT_PROPERTY, text: what === undefined ? whose : `${whose}; ${what}` };
  const { properties = [], ...of } = unit.details?.unit ?? {};
  const others = properties.filter(({ type }) => type !== CONFLICT_PROPERTY);
  return { ...unit, details: { ...unit.details, unit: { ...of, properties: [...others, mark] } } };
}

/** Whether the unit is in a conflict about which nobody has decided. */
export function isMarked({ details }: Unit): boolean {
  return details?.unit?.properties?.some(({ type }) => type === CONFLICT_PROPERTY) ?? false;
}
