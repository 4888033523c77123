/** Identifiers of segments as units of a memory have them when they are read from a document. */
import { isUnitId } from '../formats/unit-ids.js';

/** The identifier of a segment: that of its unit, and its own name where the unit has several. */
export function identifier(unit: string, segment: string | undefined): string {
  const id = segment === undefined ? unit : `${unit}.${segment}`;
  return isUnitId(id) ? id : `u${id}`;
}
