/**
 * The Glossary Module: terms beside a unit.
 *
 * @see XLIFF 2.1, section 5.2
 */
import type { Element } from '../../schema/element.js';
import { atLeastOne, element, maybe, OTHER, one, some } from '../../schema/element-rule.js';
import { Identifiers } from '../../schema/identifiers.js';
import type { Report } from '../../schema/structure-checker.js';
import { ANY, NMTOKEN } from '../../schema/value-types.js';
import type { Module } from './module.js';

function entryIsComplete(entry: Element, report: Report): void {
  if (entry.child('gls:translation') !== undefined || entry.child('gls:definition') !== undefined) return;
  report('gls:glossEntry', 'a <gls:glossEntry> needs a <gls:translation> or a <gls:definition>: add one', entry);
}

/** Entries and translations of one glossary have identifiers of one space. */
function idsAreUnique(glossary: Element, report: Report): void {
  const ids = new Identifiers();
  const check = (element: Element): void => {
    const id = element.get('id');
    if (id === undefined) return;
    const first = ids.note(id, element);
    if (first === undefined) return;
    const message = `id ${id} is used twice in this <gls:glossary> (first in line ${first}): change one`;
    report(`${element.name}/@id`, message, element);
  };
  for (const entry of glossary.children) {
    check(entry);
    for (const child of entry.children) if (child.name === 'gls:translation') check(child);
  }
}

/** The module; what its references lead to is checked with the unit. */
export const GLS: Module = {
  elements: {
    'gls:glossary': element({ children: [atLeastOne('gls:glossEntry')] }),
    'gls:glossEntry': element({
      children: [one('gls:term'), some(['gls:translation']), maybe('gls:definition'), some([OTHER])],
      optional: { id: NMTOKEN, ref: ANY },
      open: true,
    }),
    'gls:term': element({ optional: { source: ANY }, text: true, open: true }),
    'gls:translation': element({ optional: { id: NMTOKEN, ref: ANY, source: ANY }, text: true, open: true }),
    'gls:definition': element({ optional: { source: ANY }, text: true, open: true }),
  },
  constraints: { 'gls:glossary': [idsAreUnique], 'gls:glossEntry': [entryIsComplete] },
};
