/**
 * All terms of a language in one trie over word numbers, its edges in one table with open addressing.
 *
 *     root ─نقشه→ 1 ─راه→ 2 ●road-map ─همکاری→ 3 ●cooperation-road-map
 *
 *     slot     …   17            18             …
 *     node         1             0
 *     word         راه           نقشه
 *     child        2             1
 *
 * A node with terms has a list of them, the one that was added first at its head.
 */
export class TermTrie {
  /** Node, word and child of each slot, side by side, so that a look-up reads one line of memory. */
  #slots: Int32Array;
  #edges = 0;
  /** By node, the first of its terms and the last, plus one; 0 for none. */
  #first: Int32Array;
  #last: Int32Array;
  /** By entry, the one after it in the list of its node, and its term. */
  readonly #next: number[] = [];
  readonly #terms: number[] = [];
  #size = 1;

  /** @param edges - How many are expected; there may be more. */
  constructor(edges: number) {
    const slots = powerAbove(2 * edges + LEAST);
    this.#slots = new Int32Array(slots * WIDTH);
    this.#first = new Int32Array(slots);
    this.#last = new Int32Array(slots);
  }

  /** The node that a word leads to, or 0. */
  child(node: number, word: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let at = placeOf(node, word) & mask; ; at = (at + WIDTH) & mask) {
      const child = slots[at + CHILD] as number;
      if (child === 0 || (slots[at] === node && slots[at + WORD] === word)) return child;
    }
  }

  /**
   * Adds a term.
   *
   * @param path - Its words, at least one.
   * @param term - Its number; terms are numbered upwards from 0, and one may be added at several paths.
   */
  add(path: readonly number[], term: number): void {
    let node = 0;
    for (const word of path) node = this.child(node, word) || this.#grow(node, word);
    this.#next.push(0);
    this.#terms.push(term);
    const entry = this.#next.length;
    if (this.#first[node] === 0) this.#first[node] = entry;
    else this.#next[(this.#last[node] as number) - 1] = entry;
    this.#last[node] = entry;
  }

  /** The first entry of a node, 0 for none; {@link next} gives the others. */
  first(node: number): number {
    return this.#first[node] as number;
  }

  /** The entry after one, 0 after the last. */
  next(entry: number): number {
    return this.#next[entry - 1] as number;
  }

  /** The term of an entry. */
  term(entry: number): number {
    return this.#terms[entry - 1] as number;
  }

  #grow(node: number, word: number): number {
    if (++this.#edges * 2 * WIDTH > this.#slots.length) this.#widen();
    const child = this.#size++;
    this.#put(node, word, child);
    return child;
  }

  #put(node: number, word: number, child: number): void {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let at = placeOf(node, word) & mask;
    while (slots[at + CHILD] !== 0) at = (at + WIDTH) & mask;
    slots[at] = node;
    slots[at + WORD] = word;
    slots[at + CHILD] = child;
  }

  #widen(): void {
    const slots = this.#slots;
    this.#slots = new Int32Array(slots.length * 2);
    for (let at = 0; at < slots.length; at += WIDTH) {
      const child = slots[at + CHILD] as number;
      if (child !== 0) this.#put(slots[at] as number, slots[at + WORD] as number, child);
    }
    this.#first = widened(this.#first, this.#first.length * 2);
    this.#last = widened(this.#last, this.#last.length * 2);
  }
}

/** Numbers of a slot, a power of two: the node, then these. */
const WIDTH = 4;
const WORD = 1;
const CHILD = 2;

const LEAST = 64;

function powerAbove(count: number): number {
  return 2 ** Math.ceil(Math.log2(count));
}

function widened(array: Int32Array, length: number): Int32Array {
  const wider = new Int32Array(length);
  wider.set(array);
  return wider;
}

/** Where a slot may begin, before it is cut to the length of the table. */
function placeOf(node: number, word: number): number {
  const mix = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return (mix ^ (mix >>> 15)) << 2;
}
