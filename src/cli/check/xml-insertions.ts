/** Where a property can be written into XML: after a start tag, or before an end tag, found without changing anything else. */
import type { Property } from '../../tm/unit.js';
import type { Insertion } from './insertions.js';

const METADATA = 'urn:oasis:names:tc:xliff:metadata:2.0';

/** The places in units of XLIFF 2 that the identifier may mean; that of a segment begins with that of its unit. */
export function* xliffInsertions(text: string, id: string, property: Property): Generator<Insertion, void, void> {
  for (const { start, children } of elementsNamed(text, 'unit')) {
    const own = start.attributes.get('id') ?? '';
    if (own !== id && !id.startsWith(`${own}.`) && !isNumbered(id, own)) continue;
    const metadata = children.find(({ name, isEmpty }) => name === 'metadata' && !isEmpty);
    if (metadata !== undefined) yield at(metadata.endTag, metaGroup(metadata.prefix, property));
    const group = metaGroup('mda:', property);
    if (metadata === undefined) yield at(start.end, `<mda:metadata xmlns:mda="${METADATA}">${group}</mda:metadata>`);
  }
}

function metaGroup(prefix: string, { type, text }: Property): string {
  const meta = (name: string, value: string) => `<${prefix}meta type="${name}">${escaped(value)}</${prefix}meta>`;
  return `<${prefix}metaGroup category="tarjoman:property">${meta('type', type)}${meta('text', text)}</${prefix}metaGroup>`;
}

/** The places in units of XLIFF 1.2, after the target or what there is of it. */
export function* xliff12Insertions(text: string, id: string, property: Property): Generator<Insertion, void, void> {
  for (const { start, children } of elementsNamed(text, 'trans-unit')) {
    const own = start.attributes.get('id') ?? '';
    if (own !== id && !id.startsWith(`${own}.`) && !isNumbered(id, own)) continue;
    const last = children.findLast(({ name }) => name === 'source' || name === 'seg-source' || name === 'target');
    const { prefix } = start;
    const context = (name: string, value: string) =>
      `<${prefix}context context-type="x-${name}">${escaped(value)}</${prefix}context>`;
    const contexts = context('type', property.type) + context('text', property.text);
    const group = `<${prefix}context-group purpose="x-tarjoman-property">${contexts}</${prefix}context-group>`;
    if (last !== undefined) yield at(last.end, group);
  }
}

/** The places in units of TMX, which need not have an identifier: then they are counted. */
export function* tmxInsertions(text: string, id: string, property: Property): Generator<Insertion, void, void> {
  let number = 0;
  for (const { start } of elementsNamed(text, 'tu')) {
    number += 1;
    const own = start.attributes.get('tuid') ?? '';
    if (own !== id && `tu${number}` !== id && !isNumbered(id, own)) continue;
    yield at(start.end, `<prop type="${escaped(property.type)}">${escaped(property.text)}</prop>`);
  }
}

/** Whether an identifier is another with something after it, as readers keep those apart that a file has twice. */
function isNumbered(id: string, own: string): boolean {
  return own !== '' && id.startsWith(own) && /^[-.]\d+$/u.test(id.slice(own.length));
}

function at(offset: number, by: string): Insertion {
  return { start: offset, end: offset, by };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A start tag. */
interface StartTag {
  /** Its prefix with the colon. */
  readonly prefix: string;
  readonly name: string;
  /** Offset after it. */
  readonly end: number;
  readonly isEmpty: boolean;
  readonly attributes: ReadonlyMap<string, string>;
}

/** An element inside another. */
interface Child {
  readonly prefix: string;
  readonly name: string;
  readonly isEmpty: boolean;
  /** Offset of its end tag. */
  readonly endTag: number;
  /** Offset after it. */
  readonly end: number;
}

const MARKUP =
  /<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\?.*?\?>|<![^>]*>|<(\/?)([\w.-]+:)?([\w.-]+)((?:[^<>"']|"[^"]*"|'[^']*')*)>/gsu;

/** The elements of a name with what stands directly in them. The text is known to be well-formed. */
function* elementsNamed(text: string, wanted: string): Generator<{ start: StartTag; children: readonly Child[] }> {
  let depth = 0;
  let open: { readonly start: StartTag; readonly depth: number; readonly children: Child[] } | undefined;
  let child: { readonly prefix: string; readonly name: string } | undefined;
  for (const { 0: markup, 1: slash, 2: prefix = '', 3: name, 4: rest = '', index } of text.matchAll(MARKUP)) {
    if (name === undefined) continue;
    const end = index + markup.length;
    const isEmpty = rest.endsWith('/');
    if (slash === '/') {
      depth -= 1;
      if (open !== undefined && depth === open.depth + 1 && child !== undefined) {
        open.children.push({ ...child, isEmpty: false, endTag: index, end });
      } else if (open !== undefined && depth === open.depth) {
        yield open;
        open = undefined;
      }
      continue;
    }
    if (open === undefined && name === wanted && !isEmpty) {
      open = { start: { prefix, name, end, isEmpty, attributes: attributesOf(rest) }, depth, children: [] };
    } else if (open !== undefined && depth === open.depth + 1) {
      if (isEmpty) open.children.push({ prefix, name, isEmpty, endTag: end, end });
      else child = { prefix, name };
    }
    if (!isEmpty) depth += 1;
  }
}

function attributesOf(rest: string): ReadonlyMap<string, string> {
  const found = rest.matchAll(/([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu);
  return new Map(Array.from(found, ([, name = '', one, other = '']) => [name, unescaped(one ?? other)]));
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function unescaped(value: string): string {
  return value.replace(/&(\w+);/gu, (entity, name: string) => ENTITIES.get(name) ?? entity);
}
