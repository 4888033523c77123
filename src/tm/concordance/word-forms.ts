/**
 * The words of an index that may stand for a word of a query: the word itself and, where they are wanted, its other forms.
 *
 *     asked        «کشورهای»                 «اسناد»
 *     base forms   کشورهای کشورها کشور        اسناد سند …
 *     found        کشورهای          as asked       اسناد
 *                  کشور کشورها      a base form, or a form of it
 *                  کشورمان کشوری    another form of one base form   سندها اسنادشان
 */
import { baseForms, IRREGULAR_FORMS } from '../../text/forms/forms.js';
import { hashOf } from '../../text/words/hash.js';
import type { SegmentIndex } from '../inverted/segment-index.js';
import { bitOf } from '../inverted/signature.js';
import { BaseFormTable, LONGEST_INFLECTED } from './base-form-table.js';

/** How far a word is from the one that was asked for: the same, a base form of it or the reverse, both forms of a third. */
export type Distance = 0 | 1 | 2;

/** The words of one index that may stand at a place. */
export interface Alternatives {
  /** Their numbers, ascending. */
  readonly numbers: Int32Array;
  /** How far each is from what was asked for. */
  readonly distances: Uint8Array;
  /** The bits that a segment's signature may have for them. */
  readonly bits: number;
  /** How long the lists of segments are that have one of them. */
  readonly postings: number;
}

/** So many words are remembered with their forms. */
const REMEMBERED = 2_000;

/** The words of one index. */
export class WordForms {
  readonly #index: SegmentIndex;
  readonly #remembered = new Map<string, Alternatives>();
  #table: BaseFormTable | undefined;

  constructor(index: SegmentIndex) {
    this.#index = index;
  }

  /** The word alone. */
  exactly(word: string): Alternatives {
    const number = this.#find(word);
    return this.#alternatives(number < 0 ? [] : [[number, 0]]);
  }

  /** The word and all others that have a base form in common with it. */
  of(word: string): Alternatives {
    const known = this.#remembered.get(word);
    if (known) return known;
    const alternatives = this.#alternatives(this.#inflected(word));
    for (const [oldest] of this.#remembered) {
      if (this.#remembered.size < REMEMBERED) break;
      this.#remembered.delete(oldest);
    }
    this.#remembered.set(word, alternatives);
    return alternatives;
  }

  #inflected(word: string): (readonly [number, Distance])[] {
    const own = this.#find(word);
    const found: (readonly [number, Distance])[] = own < 0 ? [] : [[own, 0]];
    if (word.length > LONGEST_INFLECTED) return found;
    this.#table ??= new BaseFormTable(this.#index.vocabulary);
    const bases = baseForms(word);
    const candidates = new Set<number>();
    for (const base of withIrregularForms(bases)) this.#table.addWordsOf(base, candidates);
    candidates.delete(own);
    for (const number of candidates) {
      const others = baseForms(this.#index.vocabulary.text(number));
      if (others.includes(word) || bases.includes(others[0] as string)) found.push([number, 1]);
      else if (others.some((base) => bases.includes(base))) found.push([number, 2]);
    }
    return found.sort(([one], [other]) => one - other);
  }

  #alternatives(found: readonly (readonly [number, Distance])[]): Alternatives {
    const { postingStarts } = this.#index.arrays;
    let bits = 0;
    let postings = 0;
    for (const [number] of found) {
      bits |= bitOf(number);
      postings += (postingStarts[number + 1] as number) - (postingStarts[number] as number);
    }
    const numbers = Int32Array.from(found, ([number]) => number);
    return { numbers, distances: Uint8Array.from(found, ([, distance]) => distance), bits, postings };
  }

  #find(word: string): number {
    const units = new Uint16Array(word.length);
    for (let i = 0; i < word.length; i++) units[i] = word.charCodeAt(i);
    return this.#index.vocabulary.numberOf(units, 0, units.length, hashOf(units, 0, units.length));
  }
}

/** How far a word is from what was asked for; −1 where it may not stand for it. */
export function distanceOf({ numbers, distances }: Alternatives, number: number): number {
  let low = 0;
  let high = numbers.length - 1;
  if (number > (numbers[high] as number) || number < (numbers[0] as number)) return -1; // as most
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] as number) < number) low = middle + 1;
    else high = middle;
  }
  return numbers[low] === number ? (distances[low] as number) : -1;
}

/** Base forms with the words that have them by a table: with «سند» «اسناد», whose endings come off by rule again. */
function withIrregularForms(bases: readonly string[]): Set<string> {
  const all = new Set(bases);
  for (const base of bases) for (const other of IRREGULAR_FORMS.spellings.get(base) ?? []) all.add(other);
  INFLECTIONS ??= inflections();
  for (const base of [...all]) for (const inflected of INFLECTIONS.get(base) ?? []) all.add(inflected);
  return all;
}

/** Base form → its irregular forms. */
let INFLECTIONS: ReadonlyMap<string, readonly string[]> | undefined;

function inflections(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [inflected, bases] of IRREGULAR_FORMS.bases) {
    for (const base of bases) {
      const listed = found.get(base);
      if (listed) listed.push(inflected);
      else found.set(base, [inflected]);
    }
  }
  return found;
}
