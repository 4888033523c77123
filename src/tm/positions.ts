/** Positions of units by hashes of what they are found by. */

/** Where the numbers of an entry are: its hash, its position, and one more than the next entry of the list or of the free. */
const [HASH, POSITION, NEXT, WIDTH] = [0, 1, 2, 3];

/**
 * A table of lists, to which an entry is put at the front: as many entries of one hash as there may be, each is put in
 * constant time.
 */
export class Positions {
  /** One more than the first entry of a list; 0 where the list is empty. */
  #heads = new Int32Array(64);
  #entries = new Int32Array(64 * WIDTH);
  #used = 0;
  /** One more than the first entry that was taken out. */
  #free = 0;

  /** @param size - How many will be put soon. */
  constructor(size: number) {
    this.#reserve(size);
  }

  /** Adds a position. */
  put(hash: number, position: number): void {
    if (this.#free === 0 && this.#used === this.#heads.length) this.#reserve(this.#used * 2);
    const entry = this.#free === 0 ? this.#used++ : this.#free - 1;
    if (this.#free > 0) this.#free = this.#entries[entry * WIDTH + NEXT] as number;
    this.#entries[entry * WIDTH + HASH] = hash;
    this.#entries[entry * WIDTH + POSITION] = position;
    this.#link(entry);
  }

  /** Takes a position out, once. */
  take(hash: number, position: number): void {
    const list = this.#listOf(hash);
    let before = -1;
    for (let entry = (this.#heads[list] as number) - 1; entry >= 0; entry = this.#next(entry)) {
      const at = entry * WIDTH;
      if (this.#entries[at + HASH] !== hash || this.#entries[at + POSITION] !== position) {
        before = entry;
        continue;
      }
      const next = this.#entries[at + NEXT] as number;
      if (before < 0) this.#heads[list] = next;
      else this.#entries[before * WIDTH + NEXT] = next;
      this.#entries[at + NEXT] = this.#free;
      this.#free = entry + 1;
      return;
    }
  }

  /** The first position of this hash that fits. */
  find(hash: number, fits: (position: number) => boolean): number | undefined {
    let first: number | undefined;
    for (let entry = (this.#heads[this.#listOf(hash)] as number) - 1; entry >= 0; entry = this.#next(entry)) {
      const position = this.#entries[entry * WIDTH + POSITION] as number;
      if (this.#entries[entry * WIDTH + HASH] !== hash || (first !== undefined && first < position)) continue;
      if (fits(position)) first = position;
    }
    return first;
  }

  #next(entry: number): number {
    return (this.#entries[entry * WIDTH + NEXT] as number) - 1;
  }

  #link(entry: number): void {
    const list = this.#listOf(this.#entries[entry * WIDTH + HASH] as number);
    this.#entries[entry * WIDTH + NEXT] = this.#heads[list] as number;
    this.#heads[list] = entry + 1;
  }

  #listOf(hash: number): number {
    return spread(hash) & (this.#heads.length - 1);
  }

  /** Makes room while no entry is free. */
  #reserve(size: number): void {
    let length = this.#heads.length;
    while (length < size) length *= 2;
    if (length === this.#heads.length) return;
    this.#heads = new Int32Array(length);
    const entries = this.#entries;
    this.#entries = new Int32Array(length * WIDTH);
    this.#entries.set(entries);
    for (let entry = 0; entry < this.#used; entry++) this.#link(entry);
  }
}

/** FNV leaves the low bits to the last units; those of an identifier are often digits. */
function spread(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 7;
}
