/**
 * What a unit says beside its text, as notes and metadata of XLIFF 2.
 *
 *     <mda:metadata>
 *       <mda:metaGroup category="tarjoman:facts" appliesTo="target"><mda:meta type="changedate">…</mda:meta></mda:metaGroup>
 *       <mda:metaGroup category="tarjoman:property"><mda:meta type="type">…</mda:meta>…</mda:metaGroup>
 *     </mda:metadata>
 *     <notes><note appliesTo="source" xml:lang="fa">…</note></notes>
 *
 * Every note of a unit is read, and the metadata that have this form; others stay where they are.
 */
import type { Details, Fact, Note, Property, Unit, UnitDetails } from '../../tm/unit.js';
import type { XliffNote } from './document.js';
import type { XliffMeta, XliffMetaGroup } from './modules.js';
import { FACTS_CATEGORY, PROPERTY_CATEGORY } from './names.js';

/** Whose details they are; in XLIFF no side is named for the whole unit. */
type Side = 'unit' | 'source' | 'target';

const SIDES: readonly Side[] = ['unit', 'source', 'target'];

/** The details of a unit; `undefined` where it has none. */
export function readDetails(
  notes: readonly XliffNote[],
  metaGroups: readonly XliffMetaGroup[],
): UnitDetails | undefined {
  if (notes.length === 0 && !metaGroups.some(isOurs)) return undefined;
  const groups = metaGroups.filter(isOurs);
  const found = SIDES.map((side) => {
    const appliesTo = side === 'unit' ? undefined : side;
    const own = groups.filter((group) => group.appliesTo === appliesTo);
    const details = readSide(
      notes.filter((note) => note.appliesTo === appliesTo),
      own,
    );
    return details === undefined ? [] : ([[side, details]] as const);
  });
  return Object.fromEntries(found.flat());
}

/** The notes of a unit. */
export function notesOf({ details = {} }: Unit): XliffNote[] {
  return SIDES.flatMap((side) =>
    (details[side]?.notes ?? []).map(({ text, lang }) => ({
      ...(side !== 'unit' && { appliesTo: side }),
      ...(lang !== undefined && { attributes: { 'xml:lang': lang } }),
      text,
    })),
  );
}

/** The facts and properties of a unit. */
export function metaGroupsOf({ details = {} }: Unit): XliffMetaGroup[] {
  return SIDES.flatMap((side) => {
    const { facts = {}, properties = [] } = details[side] ?? {};
    const whose = side === 'unit' ? {} : { appliesTo: side };
    const named = Object.entries(facts).map(([name, value]) => meta(name, value));
    const groups = properties.map(({ type, text, lang }) => {
      const items = [meta('type', type), meta('text', text), ...(lang === undefined ? [] : [meta('lang', lang)])];
      return group(PROPERTY_CATEGORY, whose, items);
    });
    return named.length === 0 ? groups : [group(FACTS_CATEGORY, whose, named), ...groups];
  });
}

function group(category: string, whose: Pick<XliffMetaGroup, 'appliesTo'>, items: XliffMeta[]): XliffMetaGroup {
  return { kind: 'group', category, ...whose, items };
}

function meta(type: string, text: string): XliffMeta {
  return { kind: 'meta', type, text };
}

function isOurs({ category }: XliffMetaGroup): boolean {
  return category === FACTS_CATEGORY || category === PROPERTY_CATEGORY;
}

function readSide(noted: readonly XliffNote[], groups: readonly XliffMetaGroup[]): Details | undefined {
  const notes = noted.map(({ text, attributes }): Note => {
    const lang = attributes?.['xml:lang'];
    return lang === undefined ? { text } : { text, lang };
  });
  const facts: [string, string][] = [];
  const properties: Property[] = [];
  for (const { category, items } of groups) {
    const metas = items.flatMap((item) => (item.kind === 'meta' ? [[item.type, item.text] as const] : []));
    if (category === FACTS_CATEGORY) for (const [name, value] of metas) facts.push([name, value]);
    else properties.push(toProperty(new Map(metas)));
  }
  if (notes.length + facts.length + properties.length === 0) return undefined;
  return {
    ...(facts.length > 0 && { facts: Object.fromEntries(facts) as { readonly [Name in Fact]?: string } }),
    ...(notes.length > 0 && { notes }),
    ...(properties.length > 0 && { properties }),
  };
}

function toProperty(metas: ReadonlyMap<string, string>): Property {
  const lang = metas.get('lang');
  return { type: metas.get('type') ?? '', text: metas.get('text') ?? '', ...(lang !== undefined && { lang }) };
}
