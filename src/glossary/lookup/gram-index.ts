/**
 * Which of many texts share most pairs of neighbouring letters with another one: the shortlist before texts are compared.
 *
 * Texts are numbered by length, so that the postings of a pair are in order of length and those of texts that are far too short
 * or too long are never read:
 *
 *     pair  ' h'   3  8  9 | 17 21 30 44 | 52 60      numbers of texts
 *                          ← a window →               of lengths
 *
 * Pairs are hashed into buckets; two in one bucket cost a wrong candidate, never a lost one.
 */

/** A power of two: twenty times as many as there are pairs of letters in a language. */
const BUCKETS = 1 << 14;

/** Steps of the similarity, by which the best are picked without sorting all. Fits into a byte. */
const STEPS = 255;

/** The share of its pairs that a misspelled text keeps: two wrong letters in seven leave four of eight, two swaps two. */
const LEAST_SHARE = 0.25;

/** Texts filed by their letter pairs. */
export class GramIndex {
  /** By number, the position of the text in what was given. */
  readonly #positions: Int32Array;
  /** By number, how many pairs the text has. */
  readonly #pairs: Uint8Array;
  /** By length, the first number of a text so long or longer. */
  readonly #lengths: Int32Array;
  /** By bucket, where its postings begin; one more than there are buckets. */
  readonly #starts: Int32Array;
  /** Numbers of texts, a run for each bucket. */
  readonly #postings: Int32Array;
  /** By number, pairs that are shared with the text that is asked for, then steps of the similarity; 0 between questions. */
  readonly #shared: Uint8Array;
  /** Numbers whose count is not 0. */
  readonly #touched: Int32Array;

  /** @param texts - Of 254 letters at most; an empty one is never found. */
  constructor(texts: readonly string[]) {
    const size = texts.length;
    this.#positions = Int32Array.from(texts, (_, i) => i).sort(
      (a, b) => (texts[a] as string).length - (texts[b] as string).length || a - b,
    );
    this.#pairs = new Uint8Array(size);
    const longest = size === 0 ? 0 : (texts[this.#positions[size - 1] as number] as string).length;
    this.#lengths = new Int32Array(longest + 2).fill(size);
    this.#starts = new Int32Array(BUCKETS + 1);
    for (let number = size - 1; number >= 0; number--) {
      const text = texts[this.#positions[number] as number] as string;
      this.#lengths[text.length] = number;
      const pairs = pairsOf(text);
      this.#pairs[number] = pairs.length;
      for (const pair of pairs) (this.#starts[pair + 1] as number)++;
    }
    for (let length = longest; length >= 0; length--) {
      this.#lengths[length] = Math.min(this.#lengths[length] as number, this.#lengths[length + 1] as number);
    }
    for (let bucket = 0; bucket < BUCKETS; bucket++)
      (this.#starts[bucket + 1] as number) += this.#starts[bucket] as number;
    this.#postings = new Int32Array(this.#starts[BUCKETS] as number);
    const free = this.#starts.slice();
    for (let number = 0; number < size; number++) {
      for (const pair of pairsOf(texts[this.#positions[number] as number] as string)) {
        this.#postings[(free[pair] as number)++] = number;
      }
    }
    this.#shared = new Uint8Array(size);
    this.#touched = new Int32Array(size);
  }

  /**
   * The texts that share most pairs with a text, by the Dice coefficient, a quarter of its own at least.
   *
   * @param shorter - By how many letters a text may be shorter.
   * @param longer - By how many it may be longer.
   * @param most - At most so many.
   * @returns Positions in what was given, the nearest first.
   */
  nearest(text: string, shorter: number, longer: number, most: number): number[] {
    const from = this.#firstOf(text.length - shorter);
    const to = this.#firstOf(text.length + longer + 1);
    const pairs = pairsOf(text);
    const found = this.#count(pairs, from, to);
    const fewest = Math.ceil(pairs.length * LEAST_SHARE);
    const steps = new Int32Array(STEPS + 1);
    const shared = this.#shared;
    let kept = 0;
    for (let k = 0; k < found; k++) {
      const number = this.#touched[k] as number;
      const count = shared[number] as number;
      const dice = count < fewest ? 0 : (2 * count) / (pairs.length + (this.#pairs[number] as number));
      shared[number] = STEPS * dice;
      if (dice === 0) continue;
      this.#touched[kept++] = number;
      (steps[shared[number] as number] as number)++;
    }
    const least = leastOf(steps, most);
    const best: { number: number; step: number }[] = [];
    let ties = 0;
    for (let k = 0; k < kept; k++) {
      const number = this.#touched[k] as number;
      const step = shared[number] as number;
      shared[number] = 0;
      if (step > least || (step === least && ties++ < most)) best.push({ number, step });
    }
    return best
      .sort((a, b) => b.step - a.step || a.number - b.number)
      .slice(0, most)
      .map(({ number }) => this.#positions[number] as number);
  }

  /** Counts the shared pairs of the texts in a window of numbers; returns how many have any. */
  #count(pairs: readonly number[], from: number, to: number): number {
    let found = 0;
    for (const pair of pairs) {
      const end = this.#starts[pair + 1] as number;
      for (let k = this.#find(pair, from); k < end; k++) {
        const number = this.#postings[k] as number;
        if (number >= to) break;
        if (this.#shared[number] === 0) this.#touched[found++] = number;
        (this.#shared[number] as number)++;
      }
    }
    return found;
  }

  /** The first posting of a pair whose number is not less. */
  #find(pair: number, number: number): number {
    let low = this.#starts[pair] as number;
    let high = this.#starts[pair + 1] as number;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#postings[middle] as number) < number) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #firstOf(length: number): number {
    if (length >= this.#lengths.length) return this.#positions.length;
    return this.#lengths[Math.max(0, length)] as number;
  }
}

/** The least step of the best `most`, by how many texts have each step. */
function leastOf(steps: Int32Array, most: number): number {
  let least = STEPS;
  for (let count = steps[least] as number; count < most && least > 0; count += steps[least] as number) least--;
  return least;
}

/** The buckets of the letter pairs of a text, each once, with a space before and after it. */
function pairsOf(text: string): number[] {
  const pairs: number[] = [];
  if (text === '') return pairs;
  for (let i = 0, before = SPACE; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : SPACE;
    const pair = (Math.imul(before, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 18;
    if (!pairs.includes(pair)) pairs.push(pair);
    before = unit;
  }
  return pairs;
}

const SPACE = 0x20;
