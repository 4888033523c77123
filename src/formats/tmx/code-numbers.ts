/** The numbers by which TMX matches codes: `x` between the languages of a unit, `i` inside one text. */

/** Numbers given to keys, beside those that are taken already. */
export class CodeNumbers {
  readonly #taken: ReadonlySet<string>;
  readonly #given = new Map<string, string>();
  #last = 0;

  constructor(taken: ReadonlySet<string>) {
    this.#taken = taken;
  }

  /** The number of a key: always the same one, and that of no other key. */
  of(key: string): string {
    let number = this.#given.get(key);
    if (number === undefined) {
      number = this.next();
      this.#given.set(key, number);
    }
    return number;
  }

  /** A number that nothing has. */
  next(): string {
    do this.#last += 1;
    while (this.#taken.has(String(this.#last)));
    return String(this.#last);
  }
}
