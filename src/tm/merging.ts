/** Units that say the same become one, and none of their origins is lost. */
import { HASH_START, hashText } from './hash.js';
import { isEqual } from './plain-equality.js';
import type { OtherOrigin, Unit } from './unit.js';
import { isSameKey, type UnitKey } from './unit-key.js';

/** Whether two units have equal contents, codes included, in the same languages. */
export function saysTheSame(one: Unit, other: Unit): boolean {
  if (one.sourceLang !== other.sourceLang || one.targetLang !== other.targetLang) return false;
  return isEqual(one.source, other.source) && isEqual(one.target, other.target);
}

/** A hash that units have in common which say the same; with another `start` it is another one. */
export function sayingHash({ sourceLang, targetLang, source, target }: Unit, start: number = HASH_START): number {
  return hashData(target, hashData(source, hashText(targetLang, hashText(sourceLang, start))));
}

/** The origins of a unit, its own first. */
export function originsOf({ id, origin, before, after, otherOrigins = [] }: Unit): OtherOrigin[] {
  const own: OtherOrigin = {
    ...origin,
    id,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
  return [own, ...otherOrigins];
}

/** The key of an origin. */
export function keyOf({ document, id }: OtherOrigin): UnitKey {
  return { id, origin: { document } };
}

/** Whether this is the key of a unit that was merged into this one. */
export function isOtherOrigin(key: UnitKey, { otherOrigins = [] }: Unit): boolean {
  const { id, origin } = key;
  if (otherOrigins.length > FEW) return namesOf(otherOrigins).has(nameOf(id, origin.document));
  return otherOrigins.some((other) => other.id === id && other.document === origin.document);
}

/** The unit with further origins after its own; those that it has already are not repeated. */
export function withOrigins(unit: Unit, offered: readonly OtherOrigin[]): Unit {
  const { otherOrigins = [] } = unit;
  const added: OtherOrigin[] = [];
  const names = new Set<string>();
  for (const origin of offered) {
    const key = keyOf(origin);
    const name = nameOf(origin.id, origin.document);
    if (names.has(name) || isSameKey(key, unit) || isOtherOrigin(key, unit)) continue;
    names.add(name);
    added.push(origin);
  }
  if (added.length === 0) return unit;
  const all = otherOrigins.concat(added); // much faster than to spread thousands
  const known = handedOver(otherOrigins, all);
  if (known !== undefined) for (const name of names) known.add(name);
  return { ...unit, otherOrigins: all };
}

/** The unit without another origin. */
export function withoutOrigin(unit: Unit, key: UnitKey): Unit {
  const { otherOrigins = [], ...rest } = unit;
  const left = otherOrigins.filter((other) => other.id !== key.id || other.document !== key.origin.document);
  handedOver(otherOrigins, left)?.delete(nameOf(key.id, key.origin.document));
  return left.length === 0 ? rest : { ...rest, otherOrigins: left };
}

/** So many origins are compared one by one; of more there is a set of their names. */
const FEW = 16;

/** Names of the origins in an array, which does not change; the array that takes its place gets them. */
const NAMES = new WeakMap<readonly OtherOrigin[], Set<string>>();

function namesOf(origins: readonly OtherOrigin[]): Set<string> {
  const known = NAMES.get(origins);
  if (known !== undefined) return known;
  const names = new Set(origins.map(({ id, document }) => nameOf(id, document)));
  NAMES.set(origins, names);
  return names;
}

function handedOver(old: readonly OtherOrigin[], now: readonly OtherOrigin[]): Set<string> | undefined {
  const names = NAMES.get(old);
  if (names === undefined) return undefined;
  NAMES.delete(old);
  NAMES.set(now, names);
  return names;
}

function nameOf(id: string, document: string): string {
  return `${id.length} ${id}${document}`;
}

/** A hash of plain data, names of fields in any order. */
function hashData(data: unknown, from: number): number {
  if (typeof data !== 'object' || data === null) return hashText(String(data), from);
  let sum = 0;
  for (const [name, value] of Object.entries(data)) {
    if (value !== undefined) sum = (sum + hashData(value, hashText(name, from))) | 0; // JSON has none of it, either
  }
  return Math.imul(sum, 0x85ebca6b) ^ from;
}
