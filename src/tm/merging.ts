/** Units that say the same become one, and none of their origins is lost. */
import type { OtherOrigin, Unit } from './unit.js';

/** Whether two units have equal contents, codes included, in the same languages. */
export function saysTheSame(one: Unit, other: Unit): boolean {
  if (one.sourceLang !== other.sourceLang || one.targetLang !== other.targetLang) return false;
  return isEqual(one.source, other.source) && isEqual(one.target, other.target);
}

/** The unit with the origins of an equal one after its own; origins that it has already are not repeated. */
export function withOrigins(unit: Unit, equal: Unit): Unit {
  const { origin, id, before, after, otherOrigins = [] } = equal;
  const own: OtherOrigin = {
    ...origin,
    id,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
  const offered = [own, ...otherOrigins];
  // Identifiers by document, of which those stay that are new; a set, since both units may have thousands of origins.
  const unknown = new Map<string, Set<string>>();
  for (const { document, id } of offered) {
    const ids = unknown.get(document);
    if (ids === undefined) unknown.set(document, new Set([id]));
    else ids.add(id);
  }
  unknown.get(unit.origin.document)?.delete(unit.id);
  for (const { document, id } of unit.otherOrigins ?? []) unknown.get(document)?.delete(id);
  const added = offered.filter(({ document, id }) => unknown.get(document)?.delete(id));
  return added.length === 0 ? unit : { ...unit, otherOrigins: [...(unit.otherOrigins ?? []), ...added] };
}

/** Equality of plain data, names of fields in any order. */
function isEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const [names, otherNames] = [Object.keys(one), Object.keys(other)];
  if (Array.isArray(one) !== Array.isArray(other) || names.length !== otherNames.length) return false;
  return names.every(
    (name) => Object.hasOwn(other, name) && isEqual(one[name as keyof typeof one], other[name as keyof typeof other]),
  );
}
