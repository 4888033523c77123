/** Identifiers for units that stand in one document now. */
import type { Unit } from '../unit.js';

/** Identifiers that are unique in their documents. */
export class FreeIds {
  /** What is taken, each with the number that is tried next for another unit that wants it. */
  readonly #taken = new Map<string, number>();

  /** Notes that a unit has its identifier. */
  take({ id, origin }: Unit): void {
    const key = keyText(origin.document, id);
    if (!this.#taken.has(key)) this.#taken.set(key, 2);
  }

  /** Takes the identifier, or what is made of it: `u5`, `u5.2`, `u5.3`. */
  like(id: string, document: string): string {
    const wanted = keyText(document, id);
    const from = this.#taken.get(wanted);
    if (from === undefined) {
      this.#taken.set(wanted, 2);
      return id;
    }
    let number = from;
    while (this.#taken.has(keyText(document, `${id}.${number}`))) number++;
    this.#taken.set(wanted, number + 1);
    this.#taken.set(keyText(document, `${id}.${number}`), 2);
    return `${id}.${number}`;
  }
}

function keyText(document: string, id: string): string {
  return JSON.stringify([document, id]);
}

/** Units of which each has an identifier of its own; the first of equal ones keeps it. */
export function withUniqueIds(units: readonly Unit[]): Unit[] {
  const ids = new FreeIds();
  return units.map((unit) => {
    const id = ids.like(unit.id, unit.origin.document);
    return id === unit.id ? unit : { ...unit, id };
  });
}
