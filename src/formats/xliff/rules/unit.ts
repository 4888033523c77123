/** The constraints that look at a unit as a whole, when it ends. */
import type { Element } from '../../schema/element.js';
import type { Report } from '../../schema/structure-checker.js';
import { CodeScope } from './constraints/code-scope.js';
import { codesAreValid } from './constraints/codes.js';
import { markerReferencesAreFragments, spansAreThere } from './constraints/fragments.js';
import { codeIdsAreUnique } from './constraints/ids.js';
import { ordersAreConsistent } from './constraints/order.js';
import { markersAreWhole, pairsAreWhole } from './constraints/pairs.js';
import { commentsAreComplete, copiesHaveOriginals, dataIsThere } from './constraints/references.js';
import { fixedCodesAreKept, sequencesAreKept, sequencesStart } from './constraints/sequences.js';

/** What every unit with codes is checked for. */
const OF_CODES = [
  codesAreValid,
  copiesHaveOriginals,
  dataIsThere,
  markerReferencesAreFragments,
  commentsAreComplete,
  pairsAreWhole,
  markersAreWhole,
  fixedCodesAreKept,
  sequencesAreKept,
  sequencesStart,
];

/** Checks the segments of a unit and what is in them. */
export function unitIsValid(unit: Element, report: Report): void {
  const parts = unit.children.filter(({ name }) => name === 'segment' || name === 'ignorable');
  if (!parts.some(({ name }) => name === 'segment')) {
    report('unit', 'a <unit> needs a <segment>: add it', unit);
  }
  ordersAreConsistent(parts, report);
  const scope = CodeScope.of(unit, parts);
  codeIdsAreUnique(scope, report);
  spansAreThere(scope, report);
  if (!scope.hasCodes) return;
  for (const check of OF_CODES) check(scope, report);
}
