/** What the core requires beyond its structure, by the element that each constraint looks at. */
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
  const message = empty ? 'an empty <skeleton> needs href: add it' : 'a <skeleton> with content has no href: remove it';
  report('skeleton/@href', message, skeleton);
}

function subStateNeedsState(segment: Element, report: Report): void {
  if (segment.get('subState') === undefined || segment.get('state') !== undefined) return;
  report('segment/@subState', 'subState needs state: add it', segment);
}
