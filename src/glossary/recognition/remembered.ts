/**
 * What words of texts may be, remembered by their units, so that a word that was met before costs a look-up and no object.
 *
 *     slots      index of a word by its hash, open addressing upwards
 *     words      hash · where its units begin · what it may be
 */
import { type Fit, NO_FIT, type TermVocabulary } from './term-words.js';

/** So many words are remembered; then all are forgotten. */
const MOST_WORDS = 60_000;
/** A power of two, more than twice that. */
const SLOTS = 2 ** 17;
/** Fewest units at first. */
const LEAST_UNITS = 2 ** 12;

/** The words that one recogniser has met. */
export class RememberedFits {
  readonly #vocabulary: TermVocabulary;
  readonly #slots = new Int32Array(SLOTS);
  readonly #hashes = new Int32Array(MOST_WORDS + 1);
  readonly #from = new Int32Array(MOST_WORDS + 2);
  readonly #fits: Fit[] = [];
  #units = new Uint16Array(LEAST_UNITS);
  #count = 0;

  constructor(vocabulary: TermVocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** What the word may be that these units are. */
  fitOf(units: Uint16Array, from: number, to: number, hash: number): Fit {
    let slot = hash & (SLOTS - 1);
    for (let word = this.#slots[slot] as number; word !== 0; word = this.#slots[slot] as number) {
      if (this.#hashes[word] === hash && this.#is(word, units, from, to)) return this.#fits[word - 1] as Fit;
      slot = (slot + 1) & (SLOTS - 1);
    }
    if (to - from > LONGEST_UNITS) return NO_FIT;
    let text = '';
    for (let i = from; i < to; i++) text += String.fromCharCode(units[i] as number);
    const fit = this.#vocabulary.fitOf(text, hash);
    this.#remember(units, from, to, hash, fit);
    return fit;
  }

  #is(word: number, units: Uint16Array, from: number, to: number): boolean {
    const start = this.#from[word] as number;
    if ((this.#from[word + 1] as number) - start !== to - from) return false;
    for (let i = from, k = start; i < to; i++, k++) if (this.#units[k] !== units[i]) return false;
    return true;
  }

  #remember(units: Uint16Array, from: number, to: number, hash: number, fit: Fit): void {
    if (this.#count === MOST_WORDS) {
      this.#slots.fill(0);
      this.#fits.length = 0;
      this.#count = 0;
    }
    const word = ++this.#count;
    const start = word === 1 ? 0 : (this.#from[word] as number);
    const end = start + to - from;
    if (end > this.#units.length) {
      const wider = new Uint16Array(2 * end);
      wider.set(this.#units);
      this.#units = wider;
    }
    this.#units.set(units.subarray(from, to), start);
    this.#from[word] = start;
    this.#from[word + 1] = end;
    this.#hashes[word] = hash;
    this.#fits.push(fit);
    let slot = hash & (SLOTS - 1);
    while (this.#slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    this.#slots[slot] = word;
  }
}

/** Longer words fit nothing and are not kept. */
const LONGEST_UNITS = 120;
