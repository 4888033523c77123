/** Where a unit stands: by its key, by the key of one that was merged into it, and by what it says. */
import { isOtherOrigin, keyOf, sayingHash, saysTheSame } from './merging.js';
import { Positions } from './positions.js';
import type { OtherOrigin, Unit } from './unit.js';
import { isSameKey, keyHash, type UnitKey } from './unit-key.js';
import type { Units } from './units.js';

/** Hashes of units from position 0 on, each made or read when it is needed. */
export interface UnitHashes {
  /** Of their keys. */
  keys(): Int32Array;
  /** Of the keys of their other origins, each followed by the position. */
  otherKeys(): Int32Array;
  /** Of what they say. */
  sayings(): Int32Array;
}

/** Finds units. It is told of each change, so that it looks at none that was changed. */
export class Directory {
  readonly #units: Units;
  readonly #hashes: UnitHashes;
  #keys: Positions | undefined;
  #sayings: Positions | undefined;

  /** @param hashes - Of the units as they are before the first change. */
  constructor(units: Units, hashes: UnitHashes) {
    this.#units = units;
    this.#hashes = hashes;
  }

  /** The first unit that has this key, else the first that one with this key was merged into. */
  positionOf(key: UnitKey): number | undefined {
    const hash = keyHash(key);
    return (
      this.#byKey().find(hash, (position) => this.#is(position, (unit) => isSameKey(unit, key))) ??
      this.#byKey().find(hash, (position) => this.#is(position, (unit) => isOtherOrigin(key, unit)))
    );
  }

  /** The first unit that says the same. */
  positionOfEqual(unit: Unit): number | undefined {
    return this.#bySaying().find(sayingHash(unit), (position) =>
      this.#is(position, (other) => saysTheSame(unit, other)),
    );
  }

  /** Notes that a unit was added, replaced or removed. */
  change(position: number, old: Unit | undefined, now: Unit | undefined): void {
    const [keys, sayings] = [this.#byKey(), this.#bySaying()];
    if (old !== undefined) {
      keys.take(keyHash(old), position);
      sayings.take(sayingHash(old), position);
    }
    if (now !== undefined) {
      keys.put(keyHash(now), position);
      sayings.put(sayingHash(now), position);
    }
    this.#changeOrigins(position, old?.otherOrigins ?? [], now?.otherOrigins ?? []);
  }

  /** Origins come or go one at a time, so that those before and after it, which may be thousands, are passed over. */
  #changeOrigins(position: number, old: readonly OtherOrigin[], now: readonly OtherOrigin[]): void {
    if (old === now) return;
    const shorter = Math.min(old.length, now.length);
    let start = 0;
    while (start < shorter && old[start] === now[start]) start++;
    let [oldEnd, nowEnd] = [old.length, now.length];
    while (Math.min(oldEnd, nowEnd) > start && old[oldEnd - 1] === now[nowEnd - 1]) {
      oldEnd--;
      nowEnd--;
    }
    for (const origin of old.slice(start, oldEnd)) this.#byKey().take(keyHash(keyOf(origin)), position);
    for (const origin of now.slice(start, nowEnd)) this.#byKey().put(keyHash(keyOf(origin)), position);
  }

  #is(position: number, fits: (unit: Unit) => boolean): boolean {
    const unit = this.#units.at(position);
    return unit !== undefined && fits(unit);
  }

  #byKey(): Positions {
    if (this.#keys === undefined) {
      const [own, others] = [this.#hashes.keys(), this.#hashes.otherKeys()];
      this.#keys = tableOf(own, own.length + others.length / 2);
      for (let i = 0; i < others.length; i += 2) this.#keys.put(others[i] as number, others[i + 1] as number);
    }
    return this.#keys;
  }

  #bySaying(): Positions {
    if (this.#sayings === undefined) {
      const hashes = this.#hashes.sayings();
      this.#sayings = tableOf(hashes, hashes.length);
    }
    return this.#sayings;
  }
}

function tableOf(hashes: Int32Array, size: number): Positions {
  const table = new Positions(size);
  // The last first, so that of equal ones the first stands in front.
  for (let position = hashes.length - 1; position >= 0; position--) table.put(hashes[position] as number, position);
  return table;
}

/** Hashes of units, taken when they are asked for. */
export function hashesOf(units: Iterable<Unit>): UnitHashes {
  return {
    keys: () => Int32Array.from(units, (unit) => keyHash(unit)),
    otherKeys: () => Int32Array.from(otherKeyHashes(units)),
    sayings: () => Int32Array.from(units, (unit) => sayingHash(unit)),
  };
}

function* otherKeyHashes(units: Iterable<Unit>): Generator<number, void, void> {
  let position = 0;
  for (const { otherOrigins } of units) {
    for (const origin of otherOrigins ?? []) {
      yield keyHash(keyOf(origin));
      yield position;
    }
    position++;
  }
}
