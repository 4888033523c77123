/**
 * The Plural, Gender, and Select Module of XLIFF 2.2: units and segments that are variants of one message.
 *
 * @see XLIFF 2.2 Part 2, Plural, Gender, and Select Module
 */
import type { Element } from '../../schema/element.js';
import type { ValueType } from '../../schema/value-types.js';
import { ANY } from '../../schema/value-types.js';
import { isVisible, listOf } from '../../schema/white-space.js';
import type { Constraint, Module } from './module.js';

/** Selectors with their variables. The specification's text has commas between them, its examples spaces. */
const SWITCH: ValueType = {
  expected: 'selector:variable, the selector one of plural, ordinal, gender and select',
  accepts: (value) =>
    itemsOf(value).every((item) => /^(?:plural|ordinal|gender|select):./.test(item)) && isVisible(value),
};

const caseHasAValueForEach: Constraint = (element, report) => {
  const values = element.other('pgs:case');
  if (values === undefined) return;
  const variables = switchOf(element);
  if (variables === undefined || itemsOf(variables).length === itemsOf(values).length) return;
  const message = `pgs:case has ${itemsOf(values).length} values, pgs:switch ${itemsOf(variables).length} variables: give one for each`;
  report(`${element.name}/@pgs:case`, message, element);
};

function switchOf(element: Element): string | undefined {
  for (let at = element.parent; at !== undefined; at = at.parent) {
    const found = at.other('pgs:switch');
    if (found !== undefined) return found;
  }
  return undefined;
}

function itemsOf(value: string): string[] {
  return listOf(value.replaceAll(',', ' '));
}

/** The module: two attributes. */
export const PGS: Module = {
  attributes: { 'pgs:switch': SWITCH, 'pgs:case': ANY },
  attributeConstraints: [caseHasAValueForEach],
};
