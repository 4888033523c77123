/** A unit without what an earlier pretranslation added to it; targets stay, since somebody may have changed them. */
import { isPretranslationId } from '../../formats/pretranslation-ids.js';
import type { XliffUnit } from '../../formats/xliff/document.js';
import type { XliffGlossary, XliffMatches } from '../../formats/xliff/modules.js';
import { pretranslationMarkers, withoutSourceMarkers } from '../../formats/xliff/pretranslation-markers.js';

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
  const markers = pretranslationMarkers(unit);
  const { modules = [], ...rest } = unit;
  const kept = modules.flatMap(withoutOurs);
  if (kept.length === modules.length && kept.every((module, i) => module === modules[i])) return { unit, markers };
  const content = unit.content.map((part) => {
    return part.kind === 'segment' ? withoutSourceMarkers(part, markers) : part;
  });
  return { unit: { ...rest, ...(kept.length > 0 && { modules: kept }), content }, markers };
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
  const foreign = items.filter(({ id }) => !isPretranslationId(id));
  if (foreign.length === items.length) return [module];
  return foreign.length === 0 ? [] : [withItems(foreign)];
}
