/** A unit without what an earlier pretranslation added to it; targets stay, since somebody may have changed them. */
import type { XliffSegment, XliffUnit } from '../../formats/xliff/document.js';
import type { XliffGlossary, XliffMatches } from '../../formats/xliff/modules.js';
import { isOurs } from '../ids.js';
import { withoutMarkers } from '../markers.js';

/** A module or an extension of a unit. */
type UnitModule = NonNullable<XliffUnit['modules']>[number];

/** A unit without earlier additions, and what those were. */
export interface CleanUnit {
  /** The same object where there were none. */
  readonly unit: XliffUnit;
  /** Identifiers of the markers that were taken out. */
  readonly markers: ReadonlySet<string>;
}

/** Takes earlier additions out of a unit. */
export function withoutEarlier(unit: XliffUnit): CleanUnit {
  const markers = markersOf(unit);
  const { modules = [], ...rest } = unit;
  const kept = modules.flatMap(withoutOurs);
  if (kept.length === modules.length && kept.every((module, i) => module === modules[i])) return { unit, markers };
  const content = unit.content.map((part) => {
    return part.kind === 'segment' ? withoutMarkersIn(part, markers) : part;
  });
  return { unit: { ...rest, ...(kept.length > 0 && { modules: kept }), content }, markers };
}

/** Identifiers of the spans that our candidates and entries are for; a marker that none of them refers to is another's. */
function markersOf({ modules = [] }: XliffUnit): ReadonlySet<string> {
  const refs = modules.flatMap((module) => {
    if (module.kind === 'matches') return module.matches.filter(({ id }) => isOurs(id)).map(({ ref }) => ref);
    if (module.kind === 'glossary') return module.entries.filter(({ id }) => isOurs(id)).map(({ ref }) => ref);
    return [];
  });
  const ids = refs.flatMap((ref) => (ref?.startsWith('#') ? [ref.slice(1)] : []));
  return new Set(ids.filter(isOurs));
}

/** The module without ours: the same object where none are, nothing where all are. */
function withoutOurs(module: UnitModule): readonly UnitModule[] {
  if (module.kind === 'matches')
    return kept(module, module.matches, (matches): XliffMatches => ({ ...module, matches }));
  if (module.kind === 'glossary')
    return kept(module, module.entries, (entries): XliffGlossary => ({ ...module, entries }));
  return [module];
}

function kept<Item extends { readonly id?: string }>(
  module: UnitModule,
  items: readonly Item[],
  withItems: (items: readonly Item[]) => UnitModule,
): readonly UnitModule[] {
  const foreign = items.filter(({ id }) => !isOurs(id));
  if (foreign.length === items.length) return [module];
  return foreign.length === 0 ? [] : [withItems(foreign)];
}

function withoutMarkersIn(segment: XliffSegment, markers: ReadonlySet<string>): XliffSegment {
  const { source } = segment;
  return { ...segment, source: { ...source, content: withoutMarkers(source.content, (id) => markers.has(id)) } };
}
