/** Where the unit with a key stands: an open-addressing table of positions by hash. */
import type { Unit } from './unit.js';

/** What a unit is known by: its identifier in its document. Any unit is a key. */
export interface UnitKey {
  /** The identifier. */
  readonly id: string;
  /** The document that it is unique in. */
  readonly origin: { readonly document: string };
}

/** The hash of a key: FNV-1a over UTF-16 units. */
export function keyHash({ id, origin }: UnitKey): number {
  return hashed(id, Math.imul(hashed(origin.document, 0x811c9dc5) ^ 0xffff, PRIME));
}

const PRIME = 0x01000193;

function hashed(text: string, from: number): number {
  let hash = from;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return hash;
}

/** Whether two keys are the same. */
export function isSameKey(one: UnitKey, other: UnitKey): boolean {
  return one.id === other.id && one.origin.document === other.origin.document;
}

/** Positions by hash. What was put stays; whoever asks looks whether it is still so. */
export class Positions {
  #slots = new Uint32Array(64);
  #hashes = new Int32Array(64);
  #size = 0;

  /** @param hashes - Hashes of positions from 0 on. */
  constructor(hashes: Int32Array) {
    this.#reserve(hashes.length);
    for (let position = 0; position < hashes.length; position++) this.put(hashes[position] as number, position);
  }

  /** Adds a position. */
  put(hash: number, position: number): void {
    if (this.#size * 2 >= this.#slots.length) this.#reserve(this.#size * 2);
    const mask = this.#slots.length - 1;
    let slot = spread(hash) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = position + 1;
    this.#hashes[slot] = hash;
    this.#size++;
  }

  /** The first position of this hash that fits. */
  find(hash: number, fits: (position: number) => boolean): number | undefined {
    const mask = this.#slots.length - 1;
    let first: number | undefined;
    for (let slot = spread(hash) & mask; this.#slots[slot] !== 0; slot = (slot + 1) & mask) {
      const position = (this.#slots[slot] as number) - 1;
      if (this.#hashes[slot] !== hash || (first !== undefined && first < position) || !fits(position)) continue;
      first = position;
    }
    return first;
  }

  #reserve(size: number): void {
    let length = this.#slots.length;
    while (length <= size * 2) length *= 2;
    if (length === this.#slots.length) return;
    const [slots, hashes] = [this.#slots, this.#hashes];
    this.#slots = new Uint32Array(length);
    this.#hashes = new Int32Array(length);
    this.#size = 0;
    for (let slot = 0; slot < slots.length; slot++) {
      if (slots[slot] !== 0) this.put(hashes[slot] as number, (slots[slot] as number) - 1);
    }
  }
}

/** FNV leaves the low bits to the last units; those of an identifier are often digits. */
function spread(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 7;
}

/** Hashes of the keys of units that are objects. */
export function keyHashes(units: Iterable<Unit>, count: number): Int32Array {
  const hashes = new Int32Array(count);
  let position = 0;
  for (const unit of units) hashes[position++] = keyHash(unit);
  return hashes;
}
