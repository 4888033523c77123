/**
 * A quick no for tables of words: whether a word begins with the two units that some word of the table begins with.
 *
 * Most words of a text stand in none of our small tables. Two units tell so in a nanosecond, where a look-up in the table needs
 * the hash of the whole word.
 */
export class Beginnings {
  /** By two units mixed, 1 where some word begins so; a few others share its place. */
  readonly #known = new Uint8Array(SIZE);

  /** @param table - Words of two units or more. */
  constructor(table: Iterable<string>) {
    for (const word of table) this.#known[place(word.charCodeAt(0), word.charCodeAt(1))] = 1;
  }

  /** Whether the word may be in the table, or begin with a word that is. */
  mayHave(word: string): boolean {
    return word.length > 1 && this.mayBegin(word.charCodeAt(0), word.charCodeAt(1));
  }

  /** Whether a word of the table may begin with these units. */
  mayBegin(first: number, second: number): boolean {
    return this.#known[place(first, second)] !== 0;
  }
}

/** A power of two. */
const SIZE = 0x1000;

function place(first: number, second: number): number {
  return ((first * 61) ^ second) & (SIZE - 1);
}
