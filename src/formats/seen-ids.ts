/**
 * Which identifiers each document has had, exactly and in little memory: a memory may have millions.
 *
 * A table has 64 bits of hash for each, outside of the heap; the identifiers themselves are joined to long texts:
 *
 *     id ──→ hash ──→ table: not there           it is new, nearly always
 *                       └──→ there ──→ texts     it is a double, or two have one hash: the texts say
 *
 * Whoever writes a double is told and stops, so that the texts are hardly ever searched. The hash has a seed of each
 * process, or somebody could make identifiers of one hash.
 */

/** Identifiers by document. */
export class SeenIds {
  readonly #documents = new Map<string, IdSet>();

  /** Notes an identifier, which has no line feed; `false` where the document has it already. */
  add(document: string, id: string): boolean {
    let ids = this.#documents.get(document);
    if (ids === undefined) {
      ids = new IdSet();
      this.#documents.set(document, ids);
    }
    return ids.add(id);
  }
}

const SEED = Math.floor(Math.random() * 2 ** 32);

/** Slots that a table begins with; a power of two. */
const FIRST = 64;

/** How many identifiers are joined to one text. */
const JOINED = 64;

class IdSet {
  /** Two numbers a slot, the halves of a hash; both 0 where it is free. */
  #table = new Uint32Array(2 * FIRST);
  #size = 0;
  readonly #texts: string[] = [];
  #recent: string[] = [];

  add(id: string): boolean {
    const [low, high] = [hash(id, SEED), hash(id, ~SEED) | 1]; // a slot that is taken is never 0
    if (!this.#insert(low, high) && this.#has(id)) return false;
    this.#recent.push(id);
    if (this.#recent.length === JOINED) {
      this.#texts.push(`\n${this.#recent.join('\n')}\n`);
      this.#recent = [];
    }
    return true;
  }

  /** Puts a hash into the table; `false` where it is there. */
  #insert(low: number, high: number): boolean {
    if (2 * this.#size >= this.#table.length / 2) this.#grow();
    const table = this.#table;
    const mask = table.length - 1;
    for (let at = 2 * low; ; at += 2) {
      const slot = at & mask;
      if (table[slot + 1] === 0) {
        table[slot] = low;
        table[slot + 1] = high;
        this.#size += 1;
        return true;
      }
      if (table[slot] === low >>> 0 && table[slot + 1] === high >>> 0) return false;
    }
  }

  #grow(): void {
    const old = this.#table;
    this.#table = new Uint32Array(2 * old.length);
    this.#size = 0;
    for (let slot = 0; slot < old.length; slot += 2) {
      const high = old[slot + 1] as number;
      if (high !== 0) this.#insert(old[slot] as number, high);
    }
  }

  #has(id: string): boolean {
    return this.#recent.includes(id) || this.#texts.some((text) => text.includes(`\n${id}\n`));
  }
}

/** A hash of 32 bits that depends on every character and on the seed (FNV-1a, with the mixing of MurmurHash3 at its end). */
function hash(text: string, seed: number): number {
  let sum = seed;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  sum = Math.imul(sum ^ (sum >>> 13), 0xc2b2ae35);
  return (sum ^ (sum >>> 16)) >>> 0;
}
