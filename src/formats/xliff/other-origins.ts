/**
 * The other places of a unit as metadata of XLIFF 2, a group each:
 *
 *     <mda:metaGroup category="tarjoman:origin">
 *       <mda:meta type="document">communique-11</mda:meta><mda:meta type="id">u4</mda:meta>
 *       <mda:meta type="before">…</mda:meta><mda:meta type="after">…</mda:meta>
 *     </mda:metaGroup>
 */
import { TarjomanError } from '../../errors.js';
import { copied } from '../../internal/interned.js';
import { isXmlText } from '../../internal/xml-escape.js';
import type { OtherOrigin, Unit } from '../../tm/unit.js';
import type { XliffMeta, XliffMetaGroup } from './modules.js';
import { ORIGIN_CATEGORY } from './names.js';

/** The groups of a unit's other places; empty where it has none. */
export function originGroupsOf({ otherOrigins = [] }: Unit): XliffMetaGroup[] {
  return otherOrigins.map(({ document, id, before, after }) => {
    const items = [meta('document', document), meta('id', id)];
    // A neighbour that XML cannot hold is no reason to refuse this unit.
    if (before !== undefined && isXmlText(before)) items.push(meta('before', before));
    if (after !== undefined && isXmlText(after)) items.push(meta('after', after));
    return { kind: 'group', category: ORIGIN_CATEGORY, items };
  });
}

/** Whether XML can hold all texts before and after the other places. */
export function areNeighboursHeld({ otherOrigins = [] }: Unit): boolean {
  return otherOrigins.every(({ before = '', after = '' }) => isXmlText(before) && isXmlText(after));
}

/** Whether the group is another place of a unit. */
export function isOrigin({ category }: XliffMetaGroup): boolean {
  return category === ORIGIN_CATEGORY;
}

/** The other places that metadata name, in their order; `undefined` where they name none. */
export function readOtherOrigins(unit: string, groups: readonly XliffMetaGroup[]): OtherOrigin[] | undefined {
  return groups.some(isOrigin) ? groups.filter(isOrigin).map((group) => readOrigin(unit, group)) : undefined;
}

function readOrigin(unit: string, { items }: XliffMetaGroup): OtherOrigin {
  const metas = new Map(items.flatMap((item) => (item.kind === 'meta' ? [[item.type, item.text] as const] : [])));
  const [document, id, before, after] = ['document', 'id', 'before', 'after'].map((type) => metas.get(type));
  if (document === undefined || id === undefined) {
    const missing = document === undefined ? 'document' : 'id';
    throw new TarjomanError(
      'BAD_FORMAT',
      `another origin of unit ${unit} has no ${missing}: add it, or remove the group`,
    );
  }
  return {
    document: copied(document),
    id,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  };
}

function meta(type: string, text: string): XliffMeta {
  return { kind: 'meta', type, text };
}
