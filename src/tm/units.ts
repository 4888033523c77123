/** The units of a memory by position: those that it was made of, which may lie packed, and what has changed since. */
import type { Unit } from './unit.js';

/** Units that do not change. */
export interface UnitList {
  readonly length: number;
  /** The unit at a position from 0 on. */
  at(position: number): Unit;
}

/** Units that can be added, replaced and removed; positions never change, so that order stays. */
export class Units {
  readonly #first: UnitList;
  /** What stands at positions of `#first` now; `undefined` where it was removed. */
  readonly #changed = new Map<number, Unit | undefined>();
  readonly #added: (Unit | undefined)[] = [];
  #size: number;
  /** No unit stands before this position, nor will one ever. */
  #begin = 0;

  constructor(first: UnitList) {
    this.#first = first;
    this.#size = first.length;
  }

  /** The first unit. */
  get first(): Unit | undefined {
    while (this.#begin < this.positions && !this.has(this.#begin)) this.#begin++;
    return this.at(this.#begin);
  }

  /** How many there are. */
  get size(): number {
    return this.#size;
  }

  /** One more than the last position. */
  get positions(): number {
    return this.#first.length + this.#added.length;
  }

  /** Whether the unit at a position is still there. */
  has(position: number): boolean {
    if (position >= this.#first.length) return this.#added[position - this.#first.length] !== undefined;
    return !this.#changed.has(position) || this.#changed.get(position) !== undefined;
  }

  /** The unit at a position, if it was not removed. */
  at(position: number): Unit | undefined {
    if (position >= this.#first.length) return this.#added[position - this.#first.length];
    return this.#changed.has(position) ? this.#changed.get(position) : this.#first.at(position);
  }

  /** Puts a unit after all others, and says where. */
  push(unit: Unit): number {
    this.#size++;
    return this.#first.length + this.#added.push(unit) - 1;
  }

  /** Puts another unit, or none, where there is one. */
  set(position: number, unit: Unit | undefined): void {
    if (unit === undefined) this.#size--;
    if (position < this.#first.length) this.#changed.set(position, unit);
    else this.#added[position - this.#first.length] = unit;
  }

  /** All units in order. */
  *[Symbol.iterator](): Generator<Unit, void, void> {
    for (let position = 0; position < this.positions; position++) {
      const unit = this.at(position);
      if (unit !== undefined) yield unit;
    }
  }
}
