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
  const known = KNOWN.get(unit) ?? originsOf(unit);
  const added = [own, ...otherOrigins].filter((origin) => isNewTo(known, origin));
  if (added.length === 0) return unit;
  const merged = { ...unit, otherOrigins: [...(unit.otherOrigins ?? []), ...added] };
  KNOWN.delete(unit); // it has origins now that are not this unit's
  if (merged.otherOrigins.length > MANY) KNOWN.set(merged, known);
  return merged;
}

/** Identifiers by document. */
type Known = Map<string, Set<string>>;

/** What units of many origins have, so that the next one is not looked for among all of them. */
const KNOWN = new WeakMap<Unit, Known>();
const MANY = 100;

function originsOf({ origin, id, otherOrigins = [] }: Unit): Known {
  const known: Known = new Map();
  isNewTo(known, { ...origin, id });
  for (const other of otherOrigins) isNewTo(known, other);
  return known;
}

/** Whether an origin is not known yet; it is then. */
function isNewTo(known: Known, { document, id }: OtherOrigin): boolean {
  const ids = known.get(document);
  if (ids === undefined) known.set(document, new Set([id]));
  else if (ids.has(id)) return false;
  else ids.add(id);
  return true;
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
