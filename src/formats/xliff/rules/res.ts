/**
 * The Resource Data Module: data beside the text that a translator may need to see or to change.
 *
 * The valid files of the OASIS test suite break two of its constraints. So xml:lang of <res:target> may differ from
 * trgLang here, and what a <resourceItemRef> refers to may be missing where its file has no resource data of its own.
 *
 * @see XLIFF 2.1, section 5.5
 */
import type { Element } from '../../schema/element.js';
import { element, maybe, OTHER, some } from '../../schema/element-rule.js';
import { Identifiers } from '../../schema/identifiers.js';
import type { Report } from '../../schema/structure-checker.js';
import { ANY, NMTOKEN } from '../../schema/value-types.js';
import { isInLanguage } from './constraints/languages.js';
import type { Module } from './module.js';
import { LANGUAGE, YES_NO } from './values.js';

function idsAreUnique(resources: Element, report: Report): void {
  const ids = new Identifiers();
  for (const item of resources.children) {
    const id = item.get('id');
    if (id === undefined) continue;
    const first = ids.note(id, item);
    if (first === undefined) continue;
    const message = `id ${id} is used twice in this <res:resourceData> (first in line ${first}): change one`;
    report(`${item.name}/@id`, message, item);
  }
}

/** Identifiers of the items that files hold for their units. */
const ITEMS_OF_FILE = new WeakMap<Element, ReadonlySet<string | undefined>>();

function referencesLeadToItems(resources: Element, report: Report): void {
  const own = new Set(itemsOf(resources, 'res:resourceItem').map((item) => item.get('id')));
  const { parent } = resources;
  if (parent?.name === 'file') ITEMS_OF_FILE.set(parent, own);
  const file = parent?.name === 'file' ? parent : resources.enclosing('file');
  const shared = file === undefined ? undefined : ITEMS_OF_FILE.get(file);
  if (shared === undefined) return;
  for (const reference of itemsOf(resources, 'res:resourceItemRef')) {
    const ref = reference.get('ref');
    if (ref === undefined || own.has(ref) || shared.has(ref)) continue;
    const message = `no <res:resourceItem> of the file has id ${ref}: add it`;
    report('res:resourceItemRef/@ref', message, reference);
  }
}

function itemsOf(resources: Element, name: string): Element[] {
  return resources.children.filter((child) => child.name === name);
}

function itemHasContent(item: Element, report: Report): void {
  if (item.children.length === 0) {
    report('res:resourceItem', 'a <res:resourceItem> needs a source, a target or a reference: add one', item);
    return;
  }
  const [source, target] = [item.child('res:source'), item.child('res:target')];
  if (item.get('mimeType') !== undefined || source === undefined || target === undefined) return;
  if (source.hasOther || target.hasOther) return;
  report('res:resourceItem/@mimeType', 'mimeType is needed where source and target are empty: add it', item);
}

function sideHasHrefOrContent(side: Element, report: Report): void {
  const referred = side.get('href') !== undefined;
  if (referred !== side.hasOther) return;
  const message = referred ? 'href and content exclude each other: remove one' : 'it is empty: add href or content';
  report(`${side.name}/@href`, message, side);
}

function sourceIsInItsLanguage(source: Element, report: Report): void {
  const language = source.get('xml:lang');
  const declared = source.inherited('srcLang');
  if (language === undefined || declared === undefined || isInLanguage(language, declared)) return;
  report('res:source/@xml:lang', `xml:lang is ${language} here, but srcLang is ${declared}: make them agree`, source);
}

const SIDE = { children: [some([OTHER])], optional: { href: ANY, 'xml:lang': LANGUAGE }, open: true };

const ITEM = {
  optional: { mimeType: ANY, id: NMTOKEN, context: YES_NO },
  open: true,
};

/** The module as XLIFF 2.0 and 2.1 have it. */
export const RES: Module = {
  elements: {
    'res:resourceData': element({ children: [some(['res:resourceItemRef']), some(['res:resourceItem'])] }),
    'res:resourceItemRef': element({ required: { ref: NMTOKEN }, optional: { id: NMTOKEN }, open: true }),
    'res:resourceItem': element({
      ...ITEM,
      children: [maybe('res:source'), maybe('res:target'), some(['res:reference'])],
    }),
    'res:source': element(SIDE),
    'res:target': element(SIDE),
    'res:reference': element({ required: { href: ANY }, optional: { 'xml:lang': LANGUAGE }, open: true }),
  },
  constraints: {
    'res:resourceData': [idsAreUnique, referencesLeadToItems],
    'res:resourceItem': [itemHasContent],
    'res:source': [sideHasHrefOrContent, sourceIsInItsLanguage],
    'res:target': [sideHasHrefOrContent],
  },
};

/** As {@link RES}, with the notes that XLIFF 2.2 allows in an item. */
export const RES_22: Module = {
  ...RES,
  elements: {
    ...RES.elements,
    'res:resourceItem': element({
      ...ITEM,
      children: [maybe('notes'), maybe('res:source'), maybe('res:target'), some(['res:reference'])],
    }),
  },
};
