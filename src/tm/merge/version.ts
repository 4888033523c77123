/** A version of a memory, its units by what they are known by. */
import { plainText } from '../content.js';
import type { Unit } from '../unit.js';
import { type PlacedUnit, placedUnits } from './placed-unit.js';

/** Units by key, in their order. */
export type Version = ReadonlyMap<string, PlacedUnit>;

/** Reads a version; a key that comes again counts as another. */
export function versionOf(units: Iterable<Unit>, knownBy: 'id' | 'source'): Version {
  const version = new Map<string, PlacedUnit>();
  const times = new Map<string, number>();
  for (const placed of placedUnits(units)) {
    const { id, origin, source, sourceLang, targetLang } = placed.unit;
    const name = knownBy === 'id' ? [id, origin.document] : [plainText(source), sourceLang, targetLang];
    const key = JSON.stringify(name);
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    version.set(`${key} ${time}`, placed);
  }
  return version;
}
