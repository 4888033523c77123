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
  #nodes: Int32Array;
  #words: Int32Array;
  #children: Int32Array;
  #edges = 0;
  /** By node, the first of its terms and the last, plus one; 0 for none. */
  #first: Int32Array;
  #last: Int32Array;
  #next: number[] = [];
  #size = 1;

  constructor(edges: number) {
    const slots = powerAbove(2 * edges + LEAST);
    this.#nodes = new Int32Array(slots);
    this.#words = new Int32Array(slots);
    this.#children = new Int32Array(slots);
    this.#first = new Int32Array(slots);
    this.#last = new Int32Array(slots);
  }

  /** The node that a word leads to, or 0. */
  child(node: number, word: number): number {
    const mask = this.#children.length - 1;
    for (let slot = placeOf(node, word) & mask; ; slot = (slot + 1) & mask) {
      const child = this.#children[slot] as number;
      if (child === 0 || (this.#nodes[slot] === node && this.#words[slot] === word)) return child;
    }
  }

  /**
   * Adds a term.
   *
   * @param path - Its words, at least one.
   * @param term - Its number; terms are numbered upwards from 0, and one may be added at several paths.
   * @returns The entry in the list of its node.
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

  readonly #terms: number[] = [];

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
    if (++this.#edges * 2 > this.#children.length) this.#widen();
    const child = this.#size++;
    this.#put(node, word, child);
    return child;
  }

  #put(node: number, word: number, child: number): void {
    const mask = this.#children.length - 1;
    let slot = placeOf(node, word) & mask;
    while (this.#children[slot] !== 0) slot = (slot + 1) & mask;
    this.#nodes[slot] = node;
    this.#words[slot] = word;
    this.#children[slot] = child;
  }

  #widen(): void {
    const [nodes, words, children] = [this.#nodes, this.#words, this.#children];
    const slots = children.length * 2;
    this.#nodes = new Int32Array(slots);
    this.#words = new Int32Array(slots);
    this.#children = new Int32Array(slots);
    for (let slot = 0; slot < children.length; slot++) {
      const child = children[slot] as number;
      if (child !== 0) this.#put(nodes[slot] as number, words[slot] as number, child);
    }
    this.#first = widened(this.#first, slots);
    this.#last = widened(this.#last, slots);
  }
}

const LEAST = 64;

function powerAbove(count: number): number {
  return 2 ** Math.ceil(Math.log2(count));
}

function widened(array: Int32Array, length: number): Int32Array {
  const wider = new Int32Array(length);
  wider.set(array);
  return wider;
}

function placeOf(node: number, word: number): number {
  const mix = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return mix ^ (mix >>> 15);
}
