/**
 * A quick no for tables of words: whether a word begins with the two units that some word of the table begins with.
 *
 * Most words of a text stand in none of our small tables. Two units tell so in a nanosecond, where a look-up in the table needs
 * the hash of the whole word.
 */
export class Beginnings {
  /** By two units mixed, the number of a beginning, 0 where no word begins so; a few others share its place. */
  readonly #known = new Uint16Array(SIZE);

  /** @param table - Words of two units or more. */
  constructor(table: Iterable<string>) {
    let count = 0;
    for (const word of table) this.#known[place(word.charCodeAt(0), word.charCodeAt(1))] ||= ++count;
  }

  /** Whether the word may be in the table, or begin with a word that is. */
  mayHave(word: string): boolean {
    return word.length > 1 && this.#known[place(word.charCodeAt(0), word.charCodeAt(1))] !== 0;
  }

  /** A number above 0 for those words of the table that may begin with these units, 0 where none does. */
  group(first: number, second: number): number {
    return this.#known[place(first, second)] as number;
  }
}

/** A power of two. */
const SIZE = 0x1000;

function place(first: number, second: number): number {
  return ((first * 61) ^ second) & (SIZE - 1);
}
