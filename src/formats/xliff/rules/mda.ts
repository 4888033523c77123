/**
 * The Metadata Module: groups of what a tool keeps for itself.
 *
 * @see XLIFF 2.1, section 5.4
 */
import type { Element } from '../../schema/element.js';
import { atLeastOne, element } from '../../schema/element-rule.js';
import { Identifiers } from '../../schema/identifiers.js';
import type { Report } from '../../schema/structure-checker.js';
import { ANY, NMTOKEN, oneOf } from '../../schema/value-types.js';
import type { Module } from './module.js';

/** Identifiers differ within one <mda:metadata>, its own among them. */
function idsAreUnique(metadata: Element, report: Report): void {
  const ids = new Identifiers();
  const check = (element: Element): void => {
    const id = element.get('id');
    const first = id === undefined ? undefined : ids.note(id, element);
    if (first !== undefined) {
      const message = `id ${id} is used twice in this <mda:metadata> (first in line ${first}): change one`;
      report(`${element.name}/@id`, message, element);
    }
    for (const child of element.children) check(child);
  };
  check(metadata);
  metadata.children = []; // nothing looks at it again, and a file may have much of it
}

/** The module. */
export const MDA: Module = {
  elements: {
    'mda:metadata': element({ children: [atLeastOne('mda:metaGroup')], optional: { id: NMTOKEN } }),
    'mda:metaGroup': element({
      children: [atLeastOne('mda:metaGroup', 'mda:meta')],
      optional: { id: NMTOKEN, category: ANY, appliesTo: oneOf('source', 'target', 'ignorable') },
    }),
    'mda:meta': element({ required: { type: ANY }, text: true }),
  },
  constraints: { 'mda:metadata': [idsAreUnique] },
};
