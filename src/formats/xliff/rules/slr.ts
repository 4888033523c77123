/**
 * The Size and Length Restriction Module: how long a translation may be, as text or in storage.
 *
 * @see XLIFF 2.1, section 5.7
 */
import type { Element } from '../../schema/element.js';
import { element, maybe, OTHER, some } from '../../schema/element-rule.js';
import type { Identifiers } from '../../schema/identifiers.js';
import type { Report } from '../../schema/structure-checker.js';
import { ANY, NMTOKEN } from '../../schema/value-types.js';
import type { Constraint, Module } from './module.js';
import { NORMALIZATION } from './values.js';

/** `[minsize,]maxsize`, as the standard's own profiles have it. */
const RANGE = /^(?:\d+,)?(?:\d+|\*)$/;

/** The attributes of the standard profiles, with the profile that each belongs to and what its value must be. */
const PROFILED = [
  ['slr:sizeRestriction', 'generalProfile', RANGE, '"*", "10", "5,10" or "5,*"'],
  ['slr:storageRestriction', 'storageProfile', RANGE, '"*", "10", "5,10" or "5,*"'],
  ['slr:sizeInfo', 'generalProfile', /^(?:[+-]?\d+)?$/, 'a whole number'],
  ['slr:equivStorage', 'storageProfile', /^(?:[+-]?\d+)?$/, 'a whole number'],
] as const;

/** A number that is not whole: no profile can have meant it where it declares none. */
const FRACTION = /^[+-]?\d*[.,]\d+$/;

const valuesFitTheProfile: Constraint = (element, report) => {
  const profiles = profilesOf(element);
  for (const [name, kind, pattern, expected] of PROFILED) {
    const value = element.other(name);
    if (value === undefined || pattern.test(value)) continue;
    // Profiles of others have values of their own.
    const profile = profiles?.get(kind);
    const standard = profile?.startsWith('xliff:') ?? (pattern !== RANGE && FRACTION.test(value));
    if (!standard) continue;
    report(`${element.name}/@${name}`, `${name} is ${JSON.stringify(value)}: it must be ${expected}`, element);
  }
};

/** The profiles of files. */
const PROFILES = new WeakMap<Element, Element>();

function profilesOf(element: Element): Element | undefined {
  const file = element.name === 'file' ? element : element.enclosing('file');
  return file === undefined ? undefined : PROFILES.get(file);
}

function noteProfiles(profiles: Element): void {
  if (profiles.parent !== undefined) PROFILES.set(profiles.parent, profiles);
}

/** The second half of a code weighs nothing; the first counts for both. */
const endNeedsIsolation: Constraint = (element, report) => {
  if (element.name !== 'ec' || element.get('isolated') === 'yes') return;
  for (const name of ['slr:equivStorage', 'slr:sizeInfo', 'slr:sizeInfoRef']) {
    if (element.other(name) === undefined) continue;
    report(`ec/@${name}`, `${name} is only for an isolated <ec>: give it to the <sc>`, element);
  }
};

const infoIsOnce: Constraint = (element, report) => {
  if (element.other('slr:sizeInfo') === undefined || element.other('slr:sizeInfoRef') === undefined) return;
  const message = 'slr:sizeInfo and slr:sizeInfoRef exclude each other: remove one';
  report(`${element.name}/@slr:sizeInfoRef`, message, element);
};

/**
 * Looks for what the element's sizeInfoRef names in the <slr:data> of the elements around it, which all come before it.
 *
 * @param sizes - Identifiers in the <slr:data> of an element.
 */
export function sizeInfoIsThere(element: Element, sizes: WeakMap<Element, Identifiers>, report: Report): void {
  const ref = element.other('slr:sizeInfoRef');
  if (ref === undefined) return;
  for (let at: Element | undefined = element; at !== undefined; at = at.parent) {
    if (sizes.get(at)?.lineOf(ref) !== undefined) return;
  }
  const message = `no element of a <slr:data> around it has id ${ref}: add it`;
  report(`${element.name}/@slr:sizeInfoRef`, message, element);
}

/** Attributes that inline codes have too, which are closed to other modules. */
export const SLR_ATTRIBUTES = {
  'slr:equivStorage': ANY,
  'slr:sizeInfo': ANY,
  'slr:sizeInfoRef': NMTOKEN,
  'slr:sizeRestriction': ANY,
  'slr:storageRestriction': ANY,
};

/** The module. */
export const SLR: Module = {
  elements: {
    'slr:profiles': element({
      children: [maybe('slr:normalization'), some([OTHER])],
      optional: { generalProfile: ANY, storageProfile: ANY },
    }),
    'slr:normalization': element({ optional: { general: NORMALIZATION, storage: NORMALIZATION } }),
    'slr:data': element({ children: [some([OTHER])], required: { profile: ANY }, open: true }),
  },
  attributes: SLR_ATTRIBUTES,
  constraints: { 'slr:profiles': [noteProfiles] },
  attributeConstraints: [valuesFitTheProfile, endNeedsIsolation, infoIsOnce],
};
