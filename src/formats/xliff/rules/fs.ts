/**
 * The Format Style Module: how a preview in HTML shows an element.
 *
 * @see XLIFF 2.1, section 5.3
 */
import { ANY, oneOf } from '../../schema/value-types.js';
import type { Constraint, Module } from './module.js';

/** Names of HTML elements that the module lists. */
const HTML =
  'a b bdo big blockquote body br button caption center cite code col colgroup dd del div dl dt em h1 h2 h3 h4 h5 h6 ' +
  'head hr html i img label legend li ol p pre q s samp select small span strike strong sub sup table tbody td tfoot ' +
  'th thead title tr tt u ul';

const subFsNeedsFs: Constraint = (element, report) => {
  if (element.other('fs:subFs') === undefined || element.other('fs:fs') !== undefined) return;
  report(`${element.name}/@fs:subFs`, 'fs:subFs needs fs:fs: add it', element);
};

const endNeedsIsolation: Constraint = (element, report) => {
  if (element.name !== 'ec' || element.get('isolated') === 'yes') return;
  for (const name of ['fs:fs', 'fs:subFs']) {
    if (element.other(name) === undefined) continue;
    report(`ec/@${name}`, `${name} is only for an isolated <ec>: give it to the <sc>`, element);
  }
};

/** Its attributes, which inline codes have too, though they are closed to other modules. */
export const FS_ATTRIBUTES = {
  'fs:fs': { ...oneOf(...HTML.split(' ')), expected: 'the name of an HTML element that the module lists' },
  'fs:subFs': ANY,
};

/** The module: two attributes. */
export const FS: Module = {
  attributes: FS_ATTRIBUTES,
  attributeConstraints: [subFsNeedsFs, endNeedsIsolation],
};
