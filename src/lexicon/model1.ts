/**
 * IBM Model 1: which words translate which, from nothing but sentences and their translations.
 *
 * Every target word was produced by one word of the source sentence or by the null word, each as likely. Expectation
 * maximisation divides each target word among the source words by what is believed of them, and believes what the division
 * says. Of Moore's improvements there are two: the null word counts as several, and the probabilities of a word are drawn
 * towards uniform, since rare words otherwise gather whatever nothing else in their sentences explains.
 *
 * Where a table of pairs would be searched for each two words of a sentence, this goes through the corpus source word by
 * source word, with the row of the word spread out over the target vocabulary:
 *
 *     row of «سفر»     visit .6  trip .3 …
 *     spread           … .6 … .3 … 0           a number for each target word
 *     first            explained[j] += spread[words[j]]                 all that explains the word at j, over all rows
 *     then             counts[words[j]] += spread[words[j]] / explained[j]     the share of this row in it
 *
 * Time is linear in the products of the lengths of the sentences, memory in the pairs of words that occur together.
 *
 * @see Brown, Della Pietra, Della Pietra, Mercer: The mathematics of statistical machine translation, Computational
 *   Linguistics 19(2), 1993, section 4.1
 * @see Moore: Improving IBM word-alignment Model 1, ACL 2004, sections 4 and 5
 */
import { TarjomanError } from '../errors.js';
import type { Corpus } from './corpus.js';

/** How {@link model1} is trained. */
export interface Model1Options {
  /** Rounds of expectation maximisation, from 1 on. Default 5; after that rare words are fitted to accidents. */
  readonly iterations?: number;
  /** How much each pair of sentences counts, above 0. Default 1 for each. */
  readonly weights?: Float32Array;
}

/** p(target word | source word), for the pairs of words that occur together. */
export interface TranslationTable {
  /** Where the row of each source word starts in the other three, and at last their length. */
  readonly starts: Int32Array;
  /** Target words, ascending in each row. */
  readonly targets: Int32Array;
  /** Their probabilities given the source word, above 0 to 1. */
  readonly probabilities: Float32Array;
  /** How often each pair occurs as a translation by expectation, in units of the weights. */
  readonly counts: Float32Array;
}

/** How many null words each sentence has: with Brown's one, common target words go to rare source words. */
const NULL_WORDS = 3;

/** How many uniformly translated occurrences each source word is given; Moore's n is this over the target vocabulary. */
const UNIFORM = 0.5;

/** Pairs less probable than this are dropped after the second round: they do not recover. */
const LEAST = 1e-5;

/** Longer sentences are passed over: words in them are together by accident, and time grows with the product. */
const LONGEST = 150;

/** As many pairs of words as a table may have, 12 bytes each. */
const MOST_PAIRS = 50_000_000;

/**
 * Trains IBM Model 1 on one direction.
 *
 * Pairs with a sentence of more than 150 words are passed over. The result is the same in every run.
 *
 * @param source - The side that is translated from.
 * @param target - Its translation, sentence by sentence.
 * @returns p(target | source). The null word has no row.
 * @throws {@link TarjomanError} `BAD_ARGUMENT` where the sides have different numbers of sentences, `TOO_LARGE` where more
 *   than 50 million pairs of words occur together.
 * @example
 * ```ts
 * const { corpus: source } = encode([['سفر', 'رسمی'], ['سفر']]);
 * const { corpus: target } = encode([['official', 'visit'], ['visit']]);
 * model1(source, target).probabilities; // highest for «سفر» and "visit"
 * ```
 */
export function model1(source: Corpus, target: Corpus, options: Model1Options = {}): TranslationTable {
  if (source.starts.length !== target.starts.length) {
    const [n, m] = [source.starts.length - 1, target.starts.length - 1];
    throw new TarjomanError('BAD_ARGUMENT', `${n} source and ${m} target sentences: give the same number of each`);
  }
  const training = new Training(source, target, options.weights);
  const { iterations = 5 } = options;
  for (let round = 1; round <= iterations; round++) {
    training.explain();
    training.divide();
    if (round > 1) training.prune();
  }
  return training.table();
}

/** Where each source word occurs: the sentences of word `s` are `sentences[starts[s]]` to before `starts[s + 1]`. */
interface Occurrences {
  readonly starts: Int32Array;
  readonly sentences: Int32Array;
}

class Training {
  readonly #target: Corpus;
  readonly #weights: Float32Array;
  readonly #occurrences: Occurrences;
  readonly #starts: Int32Array;
  readonly #targets: Int32Array;
  readonly #probabilities: Float32Array;
  readonly #counts: Float32Array;
  /** p(target | null), times the number of null words. */
  readonly #null: Float64Array;
  /** For each target position, the sum of what explains it. */
  readonly #explained: Float32Array;

  constructor(source: Corpus, target: Corpus, weights: Float32Array | undefined) {
    this.#target = target;
    this.#weights = weightsOf(source, target, weights);
    this.#occurrences = occurrencesOf(source, this.#weights);
    [this.#starts, this.#targets] = pairsOf(source.size, target, this.#occurrences);
    this.#probabilities = new Float32Array(this.#targets.length).fill(1 / target.size);
    this.#counts = new Float32Array(this.#targets.length);
    this.#null = new Float64Array(target.size).fill(NULL_WORDS / target.size);
    this.#explained = new Float32Array(target.words.length);
  }

  /** Expectation, first half: for each word of the target, the probability of all that may have produced it. */
  explain(): void {
    const { starts: sentenceStarts, words } = this.#target;
    const { starts: from, sentences } = this.#occurrences;
    const explained = this.#explained;
    for (let j = 0; j < words.length; j++) explained[j] = this.#null[words[j] as number] as number;
    const spread = new Float32Array(this.#target.size);
    for (let s = 0; s + 1 < this.#starts.length; s++) {
      const [start, end] = [this.#starts[s] as number, this.#starts[s + 1] as number];
      for (let k = start; k < end; k++) spread[this.#targets[k] as number] = this.#probabilities[k] as number;
      for (let o = from[s] as number; o < (from[s + 1] as number); o++) {
        const sentence = sentences[o] as number;
        const last = sentenceStarts[sentence + 1] as number;
        for (let j = sentenceStarts[sentence] as number; j < last; j++) {
          explained[j] = (explained[j] as number) + (spread[words[j] as number] as number);
        }
      }
      for (let k = start; k < end; k++) spread[this.#targets[k] as number] = 0;
    }
  }

  /** Expectation, second half, and maximisation: what share of each target word is whose, and the new probabilities. */
  divide(): void {
    const { starts: sentenceStarts, words, size } = this.#target;
    const { starts: from, sentences } = this.#occurrences;
    const explained = this.#explained;
    for (let sentence = 0; sentence + 1 < sentenceStarts.length; sentence++) {
      const weight = this.#weights[sentence] as number;
      for (let j = sentenceStarts[sentence] as number; j < (sentenceStarts[sentence + 1] as number); j++) {
        explained[j] = weight / Math.max(explained[j] as number, 1e-30); // from here on the weight of a share
      }
    }
    this.#divideNull();
    const spread = new Float32Array(size);
    const counted = new Float32Array(size);
    for (let s = 0; s + 1 < this.#starts.length; s++) {
      const [start, end] = [this.#starts[s] as number, this.#starts[s + 1] as number];
      for (let k = start; k < end; k++) spread[this.#targets[k] as number] = this.#probabilities[k] as number;
      for (let o = from[s] as number; o < (from[s + 1] as number); o++) {
        const sentence = sentences[o] as number;
        const last = sentenceStarts[sentence + 1] as number;
        for (let j = sentenceStarts[sentence] as number; j < last; j++) {
          const t = words[j] as number;
          counted[t] = (counted[t] as number) + (spread[t] as number) * (explained[j] as number);
        }
      }
      let total = UNIFORM;
      for (let k = start; k < end; k++) total += counted[this.#targets[k] as number] as number;
      for (let k = start; k < end; k++) {
        const t = this.#targets[k] as number;
        this.#counts[k] = counted[t] as number;
        this.#probabilities[k] = ((counted[t] as number) + UNIFORM / size) / total;
        counted[t] = 0;
        spread[t] = 0;
      }
    }
  }

  #divideNull(): void {
    const { words, size } = this.#target;
    const counted = new Float64Array(size);
    let total = 0;
    for (let j = 0; j < words.length; j++) {
      const t = words[j] as number;
      const count = (this.#null[t] as number) * (this.#explained[j] as number);
      counted[t] = (counted[t] as number) + count;
      total += count;
    }
    if (total === 0) return; // every sentence is passed over
    for (let t = 0; t < size; t++) this.#null[t] = (NULL_WORDS * (counted[t] as number)) / total;
  }

  /** Closes up the rows over the pairs that hardly translate each other. */
  prune(): void {
    let kept = 0;
    let start = 0;
    for (let s = 0; s + 1 < this.#starts.length; s++) {
      const end = this.#starts[s + 1] as number;
      for (let k = start; k < end; k++) {
        if ((this.#probabilities[k] as number) < LEAST) continue;
        this.#targets[kept] = this.#targets[k] as number;
        this.#probabilities[kept] = this.#probabilities[k] as number;
        this.#counts[kept] = this.#counts[k] as number;
        kept++;
      }
      start = end;
      this.#starts[s + 1] = kept;
    }
  }

  table(): TranslationTable {
    const end = this.#starts.at(-1) as number;
    return {
      starts: this.#starts,
      targets: this.#targets.slice(0, end),
      probabilities: this.#probabilities.slice(0, end),
      counts: this.#counts.slice(0, end),
    };
  }
}

/** What each pair of sentences counts: nothing where one of them is too long. */
function weightsOf(source: Corpus, target: Corpus, weights: Float32Array | undefined): Float32Array {
  const used = weights?.slice() ?? new Float32Array(source.starts.length - 1).fill(1);
  for (let i = 0; i < used.length; i++) {
    if (lengthAt(source, i) > LONGEST || lengthAt(target, i) > LONGEST) used[i] = 0;
  }
  return used;
}

function lengthAt({ starts }: Corpus, sentence: number): number {
  return (starts[sentence + 1] as number) - (starts[sentence] as number);
}

/** The sentences of each source word, once for each time that it occurs; those that count nothing are left out. */
function occurrencesOf({ starts: sentenceStarts, words, size }: Corpus, weights: Float32Array): Occurrences {
  const starts = new Int32Array(size + 1);
  for (let i = 0; i < weights.length; i++) {
    if (weights[i] === 0) continue;
    for (let j = sentenceStarts[i] as number; j < (sentenceStarts[i + 1] as number); j++) {
      const next = (words[j] as number) + 1;
      starts[next] = (starts[next] as number) + 1;
    }
  }
  for (let s = 0; s < size; s++) starts[s + 1] = (starts[s + 1] as number) + (starts[s] as number);
  const sentences = new Int32Array(starts[size] as number);
  const at = starts.slice();
  for (let i = 0; i < weights.length; i++) {
    if (weights[i] === 0) continue;
    for (let j = sentenceStarts[i] as number; j < (sentenceStarts[i + 1] as number); j++) {
      const s = words[j] as number;
      sentences[at[s] as number] = i;
      at[s] = (at[s] as number) + 1;
    }
  }
  return { starts, sentences };
}

/** The target words that each source word occurs together with, ascending. */
function pairsOf(size: number, target: Corpus, occurrences: Occurrences): [starts: Int32Array, targets: Int32Array] {
  const starts = new Int32Array(size + 1);
  let targets = new Int32Array(1 << 16);
  const seenFor = new Int32Array(target.size).fill(-1);
  let end = 0;
  for (let s = 0; s < size; s++) {
    for (let o = occurrences.starts[s] as number; o < (occurrences.starts[s + 1] as number); o++) {
      const sentence = occurrences.sentences[o] as number;
      const last = target.starts[sentence + 1] as number;
      for (let j = target.starts[sentence] as number; j < last; j++) {
        const t = target.words[j] as number;
        if (seenFor[t] === s) continue;
        seenFor[t] = s;
        if (end === targets.length) {
          const larger = new Int32Array(2 * targets.length);
          larger.set(targets);
          targets = larger;
        }
        targets[end++] = t;
      }
      if (end > MOST_PAIRS) throw new TarjomanError('TOO_LARGE', `over ${MOST_PAIRS} pairs of words: split the text`);
    }
    starts[s + 1] = end;
    targets.subarray(starts[s] as number, end).sort();
  }
  return [starts, targets.slice(0, end)];
}
