/**
 * What XLIFF 2 says in its metadata module, in context groups: the only place of XLIFF 1.2, strict, for what a tool keeps.
 *
 *     <mda:metaGroup category="tarjoman:property" appliesTo="target">     <context-group purpose="x-tarjoman-property x-target">
 *       <mda:meta type="type">client</mda:meta>                             <context context-type="x-type">client</context>
 *     </mda:metaGroup>                                                    </context-group>
 */
import type { XliffMetaGroup } from '../xliff/modules.js';
import type { XmlElement } from '../xml-element.js';
import type { Xliff12Unit } from './document.js';

const OURS = 'x-tarjoman';

/** Purposes that say which side a group is about. */
const SIDES: ReadonlyMap<string, 'source' | 'target'> = new Map([
  ['x-source', 'source'],
  ['x-target', 'target'],
]);

/** The group as a context group. */
export function toContextGroup({ category = '', appliesTo, items }: XliffMetaGroup): XmlElement {
  const purpose = `x-${category.replace(':', '-')}`;
  return {
    kind: 'element',
    name: 'context-group',
    attributes: { purpose: appliesTo === undefined ? purpose : `${purpose} x-${appliesTo}` },
    content: items.flatMap((item) =>
      item.kind === 'meta'
        ? [{ kind: 'element', name: 'context', attributes: { 'context-type': `x-${item.type}` }, content: [item.text] }]
        : [],
    ),
  };
}

/** The groups that our context groups in a unit stand for. */
export function contextGroupsOf({ content }: Xliff12Unit): XliffMetaGroup[] {
  return content.flatMap((each) => (each.kind === 'element' ? (readContextGroup(each) ?? []) : []));
}

/** The group that a context group of ours stands for; `undefined` where the element is another. */
export function readContextGroup({ name, attributes = {}, content }: XmlElement): XliffMetaGroup | undefined {
  if (localName(name) !== 'context-group') return undefined;
  const [purpose = '', side] = (attributes['purpose'] ?? '').split(/\s+/);
  if (purpose !== OURS && !purpose.startsWith(`${OURS}-`)) return undefined;
  const appliesTo = side === undefined ? undefined : SIDES.get(side);
  const items = content.flatMap((node) => (typeof node === 'string' ? [] : [readContext(node)]));
  return {
    kind: 'group',
    category: purpose.slice('x-'.length).replace('-', ':'),
    ...(appliesTo !== undefined && { appliesTo }),
    items,
  };
}

function readContext({ attributes = {}, content }: XmlElement): XliffMetaGroup['items'][number] {
  const type = attributes['context-type'] ?? '';
  const text = content.map((node) => (typeof node === 'string' ? node : '')).join('');
  return { kind: 'meta', type: type.startsWith('x-') ? type.slice('x-'.length) : type, text };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
