/**
 * Which words of a vocabulary have this base form?
 *
 * The rules of forms.ts go from a word to its base forms; this is the way back. Reading all words would take a second for
 * a large vocabulary, so they are put into buckets by the two letters that their base forms can begin with, and a bucket is
 * read when somebody asks for a base form in it:
 *
 *     word        may begin with     bucket «رو», read:
 *     میرود       می  رو             رود        میرود رود رودها برود …
 *     رودها       رو                 رو         رو میرود میروند …
 *     برود        بر  رو             رودها      رودها
 *
 * What is kept of a bucket is one number for each pair: 24 bits of the base form's hash, and the word.
 */
import { baseForms } from '../../text/forms/forms.js';
import { FNV_PRIME, mixed, OFFSET_BASIS } from '../../text/words/hash.js';
import type { Vocabulary } from '../inverted/vocabulary.js';

/** A power of two. */
const BUCKETS = 8192;

/** Pairs are a hash below 2^24 times this, plus a word's number: below 2^53. */
const WORDS = 2 ** 29;

/** No inflected word is longer; what is has no forms but itself. */
export const LONGEST_INFLECTED = 100;

/** Answers for one vocabulary. */
export class BaseFormTable {
  readonly #vocabulary: Vocabulary;
  readonly #starts = new Int32Array(BUCKETS + 1);
  readonly #words: Int32Array;
  readonly #read = new Map<number, Float64Array>();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    const starts = this.#starts;
    this.#forEachPlace((bucket) => {
      starts[bucket + 1] = (starts[bucket + 1] as number) + 1;
    });
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      starts[bucket + 1] = (starts[bucket + 1] as number) + (starts[bucket] as number);
    }
    const words = new Int32Array(starts[BUCKETS] as number);
    const next = starts.slice();
    this.#forEachPlace((bucket, word) => {
      const at = next[bucket] as number;
      words[at] = word;
      next[bucket] = at + 1;
    });
    this.#words = words;
  }

  /**
   * Adds the words of which this is a base form by rule, and a few others whose base form has the same hash.
   *
   * Words that have it only through a table of irregular forms are left out.
   */
  addWordsOf(base: string, to: Set<number>): void {
    const bucket = bucketOf(base.charCodeAt(0), base.length > 1 ? base.charCodeAt(1) : 0);
    const pairs = this.#pairsIn(bucket);
    const hash = hashOfBase(base);
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((pairs[middle] as number) < hash * WORDS) low = middle + 1;
      else high = middle;
    }
    for (; low < pairs.length && (pairs[low] as number) < (hash + 1) * WORDS; low++) {
      to.add((pairs[low] as number) - hash * WORDS);
    }
  }

  #pairsIn(bucket: number): Float64Array {
    const known = this.#read.get(bucket);
    if (known) return known;
    const pairs: number[] = [];
    for (let at = this.#starts[bucket] as number; at < (this.#starts[bucket + 1] as number); at++) {
      const word = this.#words[at] as number;
      for (const base of baseForms(this.#vocabulary.text(word))) {
        if (bucketOf(base.charCodeAt(0), base.length > 1 ? base.charCodeAt(1) : 0) === bucket) {
          pairs.push(hashOfBase(base) * WORDS + word);
        }
      }
    }
    const sorted = Float64Array.from(pairs).sort();
    this.#read.set(bucket, sorted);
    return sorted;
  }

  /** Visits each word in each bucket that one of its base forms may be in. */
  #forEachPlace(visit: (bucket: number, word: number) => void): void {
    const { starts, units } = this.#vocabulary;
    for (let word = 0; word < this.#vocabulary.size; word++) {
      const from = starts[word] as number;
      const end = starts[word + 1] as number;
      if (end - from > LONGEST_INFLECTED) continue;
      const at = (i: number) => (i < end ? (units[i] as number) : 0);
      const own = bucketOf(at(from), at(from + 1));
      visit(own, word);
      if (at(from + 2) === APOSTROPHE) visit(bucketOf(at(from), 0), word); // "an't"
      for (let stem = afterPrefix(at, from), last = from; stem > last; stem = afterPrefix(at, stem)) {
        last = stem;
        const second = at(stem + 1);
        visit(bucketOf(at(stem), second), word);
        if (at(stem) !== YEH) continue;
        visit(bucketOf(ALEF, second), word); // «بیفتد»
        if (second === ALEF) visit(bucketOf(ALEF_MADDA, at(stem + 2)), word); // «نیامد»
      }
    }
  }
}

/** Where the stem of a verb begins that begins here with a prefix: «می», «ن», «ب»; here where it has none. */
function afterPrefix(at: (i: number) => number, i: number): number {
  const first = at(i);
  if (first === NOON || first === BEH) return i + 1;
  return first === MEEM && at(i + 1) === YEH ? i + 2 : i;
}

const ALEF_MADDA = 0x622;
const ALEF = 0x627;
const BEH = 0x628;
const MEEM = 0x645;
const NOON = 0x646;
const YEH = 0x6cc;
const APOSTROPHE = 0x27;

/** The bucket of words that begin with two letters; 0 where there is no second letter. */
function bucketOf(first: number, second: number): number {
  return (settled(first) * 61 + settled(second)) & (BUCKETS - 1);
}

/** One letter for those that take each other's place in English forms: "dies" and "dy", "ves" and "fe", "men" and "man". */
function settled(letter: number): number {
  return SETTLED.get(letter) ?? letter;
}

const SETTLED: ReadonlyMap<number, number> = new Map(
  ['yi', 'vf', 'ea', "'\0"].map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]),
);

/** 24 bits. */
function hashOfBase(base: string): number {
  let hash = OFFSET_BASIS;
  for (let i = 0; i < base.length; i++) hash = Math.imul(hash ^ base.charCodeAt(i), FNV_PRIME);
  return mixed(hash) >>> 8;
}
