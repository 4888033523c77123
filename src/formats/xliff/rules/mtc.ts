/**
 * The Translation Candidates Module: what a memory or an engine proposes for a unit.
 *
 * @see XLIFF 2.1, section 5.1
 */
import type { Element } from '../../schema/element.js';
import { atLeastOne, element, maybe, OTHER, one, some } from '../../schema/element-rule.js';
import type { Report } from '../../schema/structure-checker.js';
import { ANY, decimal, NMTOKEN, oneOf } from '../../schema/value-types.js';
import { CodeScope } from './constraints/code-scope.js';
import { codesAreValid } from './constraints/codes.js';
import { childrenHaveUniqueIds, codeIdsAreUnique } from './constraints/ids.js';
import { markersAreWhole, pairsAreWhole } from './constraints/pairs.js';
import { dataIsThere } from './constraints/references.js';
import { sequencesStart } from './constraints/sequences.js';
import type { Module } from './module.js';
import { PREFIXED, YES_NO } from './values.js';

const PERCENT = decimal(0, 100);

function subTypeNeedsType(match: Element, report: Report): void {
  if (match.get('subType') === undefined || match.get('type') !== undefined) return;
  report('mtc:match/@subType', 'subType needs type: add it', match);
}

/** The codes of a match are a world of their own: they have its data, and its identifiers differ within it. */
function contentIsValid(match: Element, report: Report): void {
  const scope = CodeScope.of(match, [match]);
  if (!scope.hasCodes) return;
  codeIdsAreUnique(scope, report);
  codesAreValid(scope, report);
  dataIsThere(scope, report);
  pairsAreWhole(scope, report);
  markersAreWhole(scope, report);
  sequencesStart(scope, report);
}

/** The module; what its references lead to is checked with the unit. */
export const MTC: Module = {
  elements: {
    'mtc:matches': element({ children: [atLeastOne('mtc:match')] }),
    'mtc:match': element({
      children: [maybe('mda:metadata'), maybe('originalData'), one('source'), one('target'), some([OTHER])],
      required: { ref: ANY },
      optional: {
        id: NMTOKEN,
        matchQuality: PERCENT,
        matchSuitability: PERCENT,
        origin: ANY,
        reference: YES_NO,
        similarity: PERCENT,
        subType: PREFIXED,
        type: oneOf('am', 'mt', 'icm', 'idm', 'tb', 'tm', 'other'),
      },
      open: true,
    }),
  },
  constraints: {
    'mtc:matches': [childrenHaveUniqueIds],
    'mtc:match': [subTypeNeedsType, contentIsValid],
  },
};
