/**
 * A side of a parallel text as numbers, so that a model can go through it many times.
 *
 *     sentences  [سفر به مسکو] [سفر]
 *     words       0   1  2      0          what stands where
 *     starts      0             3   4      where each sentence starts, and the end
 */

/** Sentences of words, each word a number from 0 on; sentence `i` is `words[starts[i]]` to `words[starts[i + 1] - 1]`. */
export interface Corpus {
  /** Where each sentence starts in `words`, and at last their number: one more than there are sentences. */
  readonly starts: Int32Array;
  /** The words of all sentences, one after the other, from 0 to `size` - 1. */
  readonly words: Int32Array;
  /** The number of different words. */
  readonly size: number;
}

/**
 * Numbers the words of sentences in the order in which they first occur.
 *
 * @param sentences - Lists of words.
 * @returns The corpus, and the words by their numbers.
 * @example
 * ```ts
 * const { corpus, vocabulary } = encode([['سفر', 'به', 'مسکو'], ['سفر']]);
 * vocabulary[corpus.words[3]]; // 'سفر'
 * ```
 */
export function encode(sentences: readonly (readonly string[])[]): { corpus: Corpus; vocabulary: readonly string[] } {
  const numbers = new Map<string, number>();
  const starts = new Int32Array(sentences.length + 1);
  for (let i = 0; i < sentences.length; i++) starts[i + 1] = (starts[i] as number) + (sentences[i]?.length ?? 0);
  const words = new Int32Array(starts[sentences.length] as number);
  let at = 0;
  for (const sentence of sentences) {
    for (const word of sentence) {
      let number = numbers.get(word);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(word, number);
      }
      words[at++] = number;
    }
  }
  return { corpus: { starts, words, size: numbers.size }, vocabulary: [...numbers.keys()] };
}
