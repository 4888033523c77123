/**
 * The Validation Module: rules that a translation has to follow.
 *
 * @see XLIFF 2.1, section 5.8
 */
import type { Element } from '../../schema/element.js';
import { atLeastOne, element } from '../../schema/element-rule.js';
import type { Report } from '../../schema/structure-checker.js';
import { ANY, POSITIVE_INTEGER } from '../../schema/value-types.js';
import type { Module } from './module.js';
import { NORMALIZATION, YES_NO } from './values.js';

/** The attributes that say what a rule is; attributes of other namespaces together are one more. */
const KINDS = ['isPresent', 'isNotPresent', 'startsWith', 'endsWith'] as const;

function ruleIsOne(rule: Element, report: Report): void {
  const kinds: string[] = KINDS.filter((kind) => rule.get(kind) !== undefined);
  if (rule.hasForeignAttributes) kinds.push('a rule of an extension');
  if (kinds.length === 1) return;
  const message =
    kinds.length === 0
      ? `a <val:rule> needs one of ${KINDS.join(', ')}: add it`
      : `${kinds.join(' and ')} are ${kinds.length} rules: give each an element of its own`;
  report('val:rule', message, rule);
}

function existsInSourceHasText(rule: Element, report: Report): void {
  if (rule.get('existsInSource') === undefined) return;
  const kinds = KINDS.filter((kind) => kind !== 'isNotPresent' && rule.get(kind) !== undefined);
  if (kinds.length === 1) return;
  const message = 'existsInSource needs exactly one of isPresent, startsWith and endsWith: add one, or remove it';
  report('val:rule/@existsInSource', message, rule);
}

/** The module. */
export const VAL: Module = {
  elements: {
    'val:validation': element({ children: [atLeastOne('val:rule')], open: true }),
    'val:rule': element({
      optional: {
        isPresent: ANY,
        occurs: POSITIVE_INTEGER,
        isNotPresent: ANY,
        startsWith: ANY,
        endsWith: ANY,
        existsInSource: YES_NO,
        caseSensitive: YES_NO,
        normalization: NORMALIZATION,
        disabled: YES_NO,
      },
      open: true,
    }),
  },
  constraints: { 'val:rule': [ruleIsOne, existsInSourceHasText] },
};
