/**
 * What the core requires beyond its structure, by the element that each constraint looks at.
 *
 * A constraint is here if the text of the specification or its schema makes it a must that a document can show. What only
 * the Schematron of XLIFF 2.1 asks for is not: both ends of dataRef, subFlows and equiv on a <pc>, a <target> in a segment
 * that is said to be translated, translate on a generic annotation, no ref on one of a match, a place in order for
 * segments that have no target yet. Deleted and reordered codes are reported in any state, as the OASIS test suite asks.
 */
import type { Element } from '../../schema/element.js';
import type { Report } from '../../schema/structure-checker.js';
import { childrenHaveUniqueIds } from './constraints/ids.js';
import { sidesAgreeOnSpace, sourceIsInItsLanguage, targetIsInItsLanguage } from './constraints/languages.js';
import type { Constraints } from './module.js';
import { unitIsValid } from './unit.js';

/** What the elements of the core must be beyond their structure. */
export const CORE_CONSTRAINTS: Constraints = {
  skeleton: [skeletonHasHrefOrContent],
  notes: [childrenHaveUniqueIds],
  originalData: [childrenHaveUniqueIds],
  segment: [subStateNeedsState, sidesAgreeOnSpace],
  ignorable: [sidesAgreeOnSpace],
  source: [sourceIsInItsLanguage],
  target: [targetIsInItsLanguage],
  unit: [unitIsValid],
};

function skeletonHasHrefOrContent(skeleton: Element, report: Report): void {
  const empty = !skeleton.hasText && !skeleton.hasOther;
  if (empty === (skeleton.get('href') !== undefined)) return;
  const message = empty
    ? 'an empty <skeleton> needs href: add it'
    : 'a <skeleton> with content cannot have href: remove it';
  report('skeleton/@href', message, skeleton);
}

function subStateNeedsState(segment: Element, report: Report): void {
  if (segment.get('subState') === undefined || segment.get('state') !== undefined) return;
  report('segment/@subState', 'subState needs state: add it', segment);
}
