/**
 * The word types of an index, numbered: which number has this word?
 *
 *     slots   | · | 3 | · | 1 | 2 | · | · | 4 |     an open-addressing table, by the low bits of a word's hash: number + 1, or 0
 *     starts  | 0    | 5      | 9  | 12  …          where each word begins in `units`
 *     units   | س ف ر ی ن | م س ک و | …             the canonical words, one after another
 *
 * A word that finds no slot near its place is looked up by its text instead, which hardly ever happens.
 *
 * All of it is typed arrays, so that a table of a million words is no million strings, and can be written and opened as it is.
 */
import type { WordScan } from '../../text/words/scan.js';

/** The number of a word that no segment has; and of one whose first place in the table another word has. */
const NONE = -1;
const UNLIKE = -2;

/**
 * A word stands in one of so many slots from its place on, or in none. Words can be made whose hashes are all the same; a
 * table that looked at each of them for each would let a text of ten megabytes take minutes.
 */
const MOST_STEPS = 128;

/** As many units as may be arguments of one call. */
const PIECE = 8_192;

/** The words of an index by number; numbers go from the most frequent word to the rarest. */
export class Vocabulary {
  readonly slots: Int32Array;
  readonly starts: Int32Array;
  readonly units: Uint16Array;
  /** Made when it is first needed, which it hardly ever is. */
  #crowded: Map<string, number> | undefined;

  /** @param slots - As many as a power of two, some of them empty. */
  constructor(slots: Int32Array, starts: Int32Array, units: Uint16Array) {
    this.slots = slots;
    this.starts = starts;
    this.units = units;
  }

  /** The number of words. */
  get size(): number {
    return this.starts.length - 1;
  }

  /**
   * Writes the numbers of all words of a text, −1 for those that no segment has.
   *
   * Each word lies somewhere else in memory, and a processor waits for one after another where each answer decides what is
   * looked at next. So first all places are read at which words may begin, which it does at once; comparing finds them near.
   */
  findAll(scan: WordScan, numbers: Int32Array): void {
    const { slots, starts, units } = this;
    const { count, hash, from } = scan;
    const mask = slots.length - 1;
    for (let i = 0; i < count; i++) numbers[i] = slots[(hash[i] as number) & mask] as number;
    for (let i = 0; i < count; i++) {
      const number = (numbers[i] as number) - 1;
      const isLike = number >= 0 && units[starts[number] as number] === scan.units[from[i] as number];
      numbers[i] = number < 0 ? NONE : isLike ? number : UNLIKE;
    }
    for (let i = 0; i < count; i++) {
      const number = numbers[i] as number;
      if (number === NONE) continue;
      const start = from[i] as number;
      const length = (from[i + 1] as number) - start;
      if (number !== UNLIKE && this.#is(number, scan.units, start, length)) continue;
      numbers[i] = this.numberOf(scan.units, start, length, hash[i] as number);
    }
  }

  /** The number of the word that stands at `from` in `other`, −1 where no segment has it. */
  numberOf(other: Uint16Array, from: number, length: number, hash: number): number {
    const { slots } = this;
    const mask = slots.length - 1;
    for (let slot = hash & mask, step = 0; step < MOST_STEPS; slot = (slot + 1) & mask, step++) {
      const number = (slots[slot] as number) - 1;
      if (number < 0) return NONE;
      if (this.#is(number, other, from, length)) return number;
    }
    this.#crowded ??= this.#withoutSlot();
    return this.#crowded.get(textOf(other, from, from + length)) ?? NONE;
  }

  /** The words that found no slot, by their text. */
  #withoutSlot(): Map<string, number> {
    const placed = new Uint8Array(this.size);
    for (const slot of this.slots) if (slot > 0) placed[slot - 1] = 1;
    const crowded = new Map<string, number>();
    placed.forEach((isPlaced, number) => {
      if (isPlaced === 0) crowded.set(this.text(number), number);
    });
    return crowded;
  }

  #is(number: number, other: Uint16Array, from: number, length: number): boolean {
    const { starts, units } = this;
    const start = starts[number] as number;
    if ((starts[number + 1] as number) - start !== length) return false;
    let same = 0;
    while (same < length && units[start + same] === other[from + same]) same++;
    return same === length;
  }

  /** The word with this number. */
  text(number: number): string {
    return textOf(this.units, this.starts[number] as number, this.starts[number + 1] as number);
  }
}

/** A vocabulary in the making: words get numbers in the order in which they come. */
export class GrowingVocabulary {
  #slots = new Int32Array(FIRST_SLOTS);
  #starts = new Int32Array(FIRST_SLOTS);
  #hashes = new Int32Array(FIRST_SLOTS);
  #units = new Uint16Array(FIRST_SLOTS * 8);
  #size = 0;
  /** Words that found no slot, by their text. */
  readonly #crowded = new Map<string, number>();

  /** The number of words. */
  get size(): number {
    return this.#size;
  }

  /** The number of the word that stands at `from` in `units`: a new one where it is met for the first time. */
  number(units: Uint16Array, from: number, length: number, hash: number): number {
    const slots = this.#slots;
    const starts = this.#starts;
    const known = this.#units;
    const mask = slots.length - 1;
    let slot = hash & mask;
    let step = 0;
    for (; step < MOST_STEPS; slot = (slot + 1) & mask, step++) {
      const number = (slots[slot] as number) - 1;
      if (number < 0) break;
      if (this.#hashes[number] !== hash) continue;
      const start = starts[number] as number;
      if ((starts[number + 1] as number) - start !== length) continue;
      let same = 0;
      while (same < length && known[start + same] === units[from + same]) same++;
      if (same === length) return number;
    }
    if (step === MOST_STEPS) {
      const text = textOf(units, from, from + length);
      const number = this.#crowded.get(text);
      if (number !== undefined) return number;
      this.#crowded.set(text, this.#size);
    } else {
      slots[slot] = this.#size + 1;
    }
    return this.#add(units, from, length, hash);
  }

  #add(units: Uint16Array, from: number, length: number, hash: number): number {
    const number = this.#size++;
    if (number + 1 === this.#starts.length) {
      this.#starts = grown(this.#starts, Int32Array);
      this.#hashes = grown(this.#hashes, Int32Array);
    }
    const start = this.#starts[number] as number;
    while (start + length > this.#units.length) this.#units = grown(this.#units, Uint16Array);
    for (let i = 0; i < length; i++) this.#units[start + i] = units[from + i] as number;
    this.#starts[number + 1] = start + length;
    this.#hashes[number] = hash;
    if (this.#size * 2 > this.#slots.length) this.#slots = this.#table(this.#slots.length * 2);
    return number;
  }

  #table(length: number): Int32Array<ArrayBuffer> {
    const slots = new Int32Array(length);
    for (let number = 0; number < this.#size; number++) {
      if (put(slots, this.#hashes[number] as number, number)) continue;
      this.#crowded.set(
        textOf(this.#units, this.#starts[number] as number, this.#starts[number + 1] as number),
        number,
      );
    }
    return slots;
  }

  /** The same words under other numbers: `order` has for each new number the old one. */
  renumbered(order: Int32Array): Vocabulary {
    const slots = new Int32Array(slotsFor(order.length));
    const starts = new Int32Array(order.length + 1);
    let length = 0;
    for (const old of order) length += (this.#starts[old + 1] as number) - (this.#starts[old] as number);
    const units = new Uint16Array(length);
    let at = 0;
    for (let number = 0; number < order.length; number++) {
      const old = order[number] as number;
      for (let i = this.#starts[old] as number; i < (this.#starts[old + 1] as number); i++) {
        units[at++] = this.#units[i] as number;
      }
      starts[number + 1] = at;
      put(slots, this.#hashes[old] as number, number);
    }
    return new Vocabulary(slots, starts, units);
  }
}

/** A power of two. */
const FIRST_SLOTS = 64;

/** A power of two that leaves a third of the slots empty at least. */
function slotsFor(words: number): number {
  let slots = 8;
  while (slots * 2 < words * 3) slots *= 2;
  return slots;
}

/** Gives a word a slot; says whether one was free near its place. */
function put(slots: Int32Array, hash: number, number: number): boolean {
  const mask = slots.length - 1;
  for (let slot = hash & mask, step = 0; step < MOST_STEPS; slot = (slot + 1) & mask, step++) {
    if (slots[slot] !== 0) continue;
    slots[slot] = number + 1;
    return true;
  }
  return false;
}

function textOf(units: Uint16Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += PIECE)
    text += String.fromCharCode(...units.subarray(at, Math.min(to, at + PIECE)));
  return text;
}

function grown<Numbers extends Int32Array | Uint16Array>(
  numbers: Numbers,
  Kind: new (length: number) => Numbers,
): Numbers {
  const longer = new Kind(numbers.length * 2);
  longer.set(numbers);
  return longer;
}
