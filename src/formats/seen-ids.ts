/**
 * Which identifiers each document has had, exactly and in little memory: a memory may have millions.
 *
 * A table has 64 bits of hash for each, outside of the heap; the identifiers themselves are joined to long texts:
 *
 *     id ──→ hash ──→ table: not there           it is new, nearly always
 *                       └──→ there ──→ texts     it is a double, or two have one hash: the texts say
 *
 * Whoever writes a double is told and stops, so that the texts are hardly ever searched. The hash has a seed of each
 * process, or somebody could make identifiers of one hash. Documents come one after the other: one that is left gives its
 * table up; should it come again, which is rare, it makes a new one and keeps it.
 */

import { copied } from '../internal/interned.js';

/** Identifiers by document. */
export class SeenIds {
  readonly #documents = new Map<string, IdSet>();
  #document: string | undefined;
  #ids = new IdSet();

  /** Notes an identifier, which has no line feed; `false` where the document has it already. */
  add(document: string, id: string): boolean {
    if (document !== this.#document) this.#enter(document);
    return this.#ids.add(id);
  }

  #enter(document: string): void {
    if (this.#document !== undefined) this.#ids.rest();
    const known = this.#documents.get(document);
    known?.wake();
    this.#ids = known ?? new IdSet();
    this.#document = copied(document);
    if (known === undefined) this.#documents.set(this.#document, this.#ids);
  }
}

const NO_TABLE = new Uint32Array(0);

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
  /** Whether its document was left and came again. */
  #again = false;

  add(id: string): boolean {
    if (!this.#insert(...hashesOf(id)) && this.#has(id)) return false;
    this.#recent.push(id);
    if (this.#recent.length === JOINED) this.#join();
    return true;
  }

  /** The document is left. */
  rest(): void {
    if (this.#again) return;
    this.#join();
    this.#table = NO_TABLE;
  }

  /** The document comes again. */
  wake(): void {
    if (this.#again) return;
    this.#again = true;
    this.#size = 0;
    this.#table = new Uint32Array(2 * FIRST);
    for (const text of this.#texts) for (const id of text.slice(1, -1).split('\n')) this.#insert(...hashesOf(id));
  }

  #join(): void {
    if (this.#recent.length === 0) return;
    this.#texts.push(`\n${this.#recent.join('\n')}\n`);
    this.#recent = [];
  }

  /** Puts a hash into the table; `false` where it is there. */
  #insert(low: number, high: number): boolean {
    if (3 * this.#table.length <= 8 * this.#size) this.#grow();
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
      if (table[slot] === low && table[slot + 1] === high) return false;
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

/** Two hashes; the second is never 0, which is what a free slot has. */
function hashesOf(id: string): [low: number, high: number] {
  return [hash(id, SEED), (hash(id, ~SEED) | 1) >>> 0];
}

/** A hash of 32 bits that depends on every character and on the seed (FNV-1a, with the mixing of MurmurHash3 at its end). */
function hash(text: string, seed: number): number {
  let sum = seed;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  sum = Math.imul(sum ^ (sum >>> 13), 0xc2b2ae35);
  return (sum ^ (sum >>> 16)) >>> 0;
}
