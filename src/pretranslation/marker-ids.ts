/** Identifiers for spans of a unit. */

/** Gives identifiers of pretranslation that nothing else in their unit has. */
export class MarkerIds {
  readonly #taken: ReadonlySet<string>;
  readonly #numbers = { m: 0, t: 0 };

  /** @param taken - All identifiers in the unit that must stay what they are. */
  constructor(taken: ReadonlySet<string>) {
    this.#taken = taken;
  }

  /** The next one for a span with candidates (`m`) or a term (`t`). */
  next(kind: 'm' | 't'): string {
    let id: string;
    do {
      this.#numbers[kind] += 1;
      id = `tarjoman-${kind}${this.#numbers[kind]}`;
    } while (this.#taken.has(id));
    return id;
  }
}
