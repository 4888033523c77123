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
import type { OtherOrigin, Unit } from '../../tm/unit.js';
import type { Draft } from '../draft.js';
import type { XliffMeta, XliffMetaGroup } from './modules.js';
import { ORIGIN_CATEGORY } from './names.js';
import { neighbourMeta, neighbourSide, readNeighbour } from './neighbour-metas.js';

/** The groups of a unit's other places; empty where it has none. */
export function originGroupsOf({ otherOrigins = [] }: Unit): XliffMetaGroup[] {
  return otherOrigins.map(({ document, id, before, after }) => {
    const items = [meta('document', document), meta('id', id)];
    if (before !== undefined) items.push(neighbourMeta('before', before));
    if (after !== undefined) items.push(neighbourMeta('after', after));
    return { kind: 'group', category: ORIGIN_CATEGORY, items };
  });
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
  const read: Partial<Draft<OtherOrigin>> = {};
  for (const item of items) {
    if (item.kind !== 'meta') continue;
    const side = neighbourSide(item);
    if (side !== undefined) read[side] = readNeighbour(unit, item);
    else if (item.type === 'document') read.document = copied(item.text);
    else if (item.type === 'id') read.id = item.text;
  }
  const { document, id } = read;
  if (document !== undefined && id !== undefined) return { ...read, document, id };
  const missing = document === undefined ? 'document' : 'id';
  throw new TarjomanError(
    'BAD_FORMAT',
    `another origin of unit ${unit} has no ${missing}: add it, or remove the group`,
  );
}

function meta(type: string, text: string): XliffMeta {
  return { kind: 'meta', type, text };
}
