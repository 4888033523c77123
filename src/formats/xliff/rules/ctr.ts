/**
 * The Change Tracking Module of XLIFF 2.0, which later versions keep as an extension: earlier contents of an element.
 *
 * @see XLIFF 2.0, section 5.6
 */
import type { Element } from '../../schema/element.js';
import { atLeastOne, element } from '../../schema/element-rule.js';
import type { Report } from '../../schema/structure-checker.js';
import { ANY, NMTOKEN } from '../../schema/value-types.js';
import type { Module } from './module.js';

/** Elements that bear identifiers, each with the child of the enclosing element that it stands in. */
const TRACKED = new Map([
  ['note', 'notes'],
  ['data', 'originalData'],
  ['segment', undefined],
  ['ignorable', undefined],
]);

/** The elements of one name that the enclosing element has. */
interface Candidates {
  readonly elements: readonly Element[];
  readonly byId: ReadonlyMap<string | undefined, Element>;
}

/**
 * Runs when the enclosing element ends, since what the revisions are of comes after them.
 *
 * @param enclosing - A file, a group or a unit; of a file or a group only the notes are looked for.
 */
function revisionsAreValid(enclosing: Element, report: Report): void {
  const known = new Map<string, Candidates | undefined>();
  for (const track of enclosing.children) {
    if (track.name !== 'ctr:changeTrack') continue;
    for (const revisions of track.children) {
      const appliesTo = revisions.get('appliesTo') ?? '';
      if (!known.has(appliesTo)) known.set(appliesTo, candidatesOf(enclosing, appliesTo));
      const target = targetOf(revisions, appliesTo, known.get(appliesTo), report);
      currentIsListed(revisions, report);
      if (target !== NOWHERE) for (const revision of revisions.children) checkItems(revision, target, report);
    }
  }
}

/** Stands for the target of a reference to nothing. */
const NOWHERE = Symbol('nowhere');

/** The element that the revisions are of, where it can be told. */
function targetOf(
  revisions: Element,
  appliesTo: string,
  candidates: Candidates | undefined,
  report: Report,
): Element | typeof NOWHERE | undefined {
  if (candidates === undefined) return undefined;
  const { elements, byId } = candidates;
  const ref = revisions.get('ref');
  if (ref !== undefined) {
    const target = byId.get(ref);
    if (target !== undefined) return target;
    report('ctr:revisions/@ref', `no <${appliesTo}> beside it has id ${ref}: change ref`, revisions);
    return NOWHERE;
  }
  if (elements.length > 1 && !byId.has(undefined)) {
    const message = `there are ${elements.length} <${appliesTo}> beside it: say with ref which is meant`;
    report('ctr:revisions', message, revisions);
  }
  return elements.length === 1 ? elements[0] : undefined;
}

function currentIsListed(revisions: Element, report: Report): void {
  const current = revisions.get('currentVersion');
  if (current === undefined) return;
  if (revisions.children.some((revision) => revision.get('version') === current)) return;
  report('ctr:revisions/@currentVersion', `no <ctr:revision> here has version ${current}: change it`, revisions);
}

/** A property is the content or an attribute, so that one revision can tell of it once. */
function checkItems(revision: Element, target: Element | undefined, report: Report): void {
  const seen = new Set<string>();
  for (const item of revision.children) {
    const property = item.get('property');
    if (property === undefined) continue;
    if (seen.has(property)) {
      report('ctr:item/@property', `this revision tells of ${property} twice: remove one`, item);
    } else if (property !== 'content' && target !== undefined && target.get(property) === undefined) {
      const message = `the <${target.name}> that this is a revision of has no attribute ${property}`;
      report('ctr:item/@property', `${message}: change property`, item);
    }
    seen.add(property);
  }
}

/** The elements of this name, where they bear identifiers and are held until the enclosing element ends. */
function candidatesOf(enclosing: Element, name: string): Candidates | undefined {
  if (!TRACKED.has(name) || (enclosing.name !== 'unit' && name !== 'note')) return undefined;
  const parent = TRACKED.get(name);
  const within = parent === undefined ? enclosing : enclosing.child(parent);
  const elements = within?.children.filter((child) => child.name === name) ?? [];
  return { elements, byId: new Map(elements.map((element) => [element.get('id'), element])) };
}

/** The module. */
export const CTR: Module = {
  elements: {
    'ctr:changeTrack': element({ children: [atLeastOne('ctr:revisions')] }),
    'ctr:revisions': element({
      children: [atLeastOne('ctr:revision')],
      required: { appliesTo: NMTOKEN },
      optional: { ref: NMTOKEN, currentVersion: NMTOKEN },
      open: true,
    }),
    'ctr:revision': element({
      children: [atLeastOne('ctr:item')],
      optional: { author: ANY, datetime: ANY, version: NMTOKEN },
      open: true,
    }),
    'ctr:item': element({ required: { property: ANY }, text: true, open: true }),
  },
  constraints: { file: [revisionsAreValid], group: [revisionsAreValid], unit: [revisionsAreValid] },
};
