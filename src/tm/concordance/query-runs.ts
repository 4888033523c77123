/**
 * The longest runs of a query's words that stand in segments, whatever they are.
 *
 * All runs of the query are the paths of a suffix automaton. A segment is read through it word by word: the state says how many
 * words up to here are a run of the query, and where in the query such runs end.
 *
 *     query      در  وزارت  امور  خارجه  گفت
 *     segment    سخنگوی  وزارت  امور  خارجه  افزود
 *                  0       1     2      3      0          the longest: 3, ending at «خارجه»
 *
 * A state stands for several runs, each the end of the next; those that end at the same places of the query. Its link goes to
 * the state of the longest run that ends at more places.
 *
 * @see A. Blumer et al.: The smallest automaton recognizing the subwords of a text, Theoretical Computer Science 40, 1985
 */

/** A run: words of the query from `first` to `end`. */
export interface Run {
  readonly first: number;
  readonly end: number;
}

/** Reads segments and remembers the longest runs. */
export class QueryRuns {
  readonly #next: Map<number, number>[] = [new Map()];
  readonly #links = [-1];
  readonly #lengths = [0];
  /** By place in the query, the state of all words up to there. */
  readonly #states: number[] = [];
  /** By state, the longest run that was met; and the longest that is a whole segment. */
  readonly #longest: Int32Array;
  readonly #whole: Int32Array;

  /** @param query - The words, as numbers from 1 on. */
  constructor(query: readonly number[]) {
    let last = 0;
    for (const word of query) {
      last = this.#extend(last, word);
      this.#states.push(last);
    }
    this.#longest = new Int32Array(this.#links.length);
    this.#whole = new Int32Array(this.#links.length);
  }

  /** Adds the state of the query with one word more. */
  #extend(last: number, word: number): number {
    const added = this.#add(new Map(), (this.#lengths[last] as number) + 1, 0);
    let state = last;
    for (; state >= 0 && !this.#at(state).has(word); state = this.#links[state] as number)
      this.#at(state).set(word, added);
    if (state < 0) return added;
    const next = this.#at(state).get(word) as number;
    const length = (this.#lengths[state] as number) + 1;
    if (this.#lengths[next] === length) {
      this.#links[added] = next;
      return added;
    }
    // Only the shorter runs of `next` end here too: they get a state of their own.
    const shorter = this.#add(new Map(this.#at(next)), length, this.#links[next] as number);
    for (; state >= 0 && this.#at(state).get(word) === next; state = this.#links[state] as number) {
      this.#at(state).set(word, shorter);
    }
    this.#links[next] = shorter;
    this.#links[added] = shorter;
    return added;
  }

  #add(next: Map<number, number>, length: number, link: number): number {
    this.#lengths.push(length);
    this.#links.push(link);
    return this.#next.push(next) - 1;
  }

  #at(state: number): Map<number, number> {
    return this.#next[state] as Map<number, number>;
  }

  /**
   * Reads a segment.
   *
   * @param words - As the query's are numbered; 0 for a word that it does not have.
   * @param counts - Whether the segment counts; asked for only where it has a longer run than all before.
   */
  read(words: Int32Array, length: number, counts: () => boolean): void {
    let state = 0;
    let run = 0;
    for (let at = 0; at < length; at++) {
      const word = words[at] as number;
      if (word === 0) {
        state = run = 0;
        continue;
      }
      let next = this.#at(state).get(word);
      while (next === undefined) {
        state = this.#links[state] as number; // each word of the query begins a run, so the first state has a way on
        run = this.#lengths[state] as number;
        next = this.#at(state).get(word);
      }
      state = next;
      run++;
      if (run > (this.#longest[state] as number)) {
        if (!counts()) return;
        this.#longest[state] = run;
      }
    }
    if (run === length && run > (this.#whole[state] as number) && counts()) this.#whole[state] = run;
  }

  /** The runs that no longer one contains, in order. */
  maximal(): Run[] {
    return this.#maximal(this.#longest);
  }

  /** The runs that are whole segments and that no longer one of these contains, in order. */
  whole(): Run[] {
    return this.#maximal(this.#whole);
  }

  #maximal(found: Int32Array): Run[] {
    const runs: Run[] = [];
    const nearest = this.#inherited(found);
    let before = Number.POSITIVE_INFINITY;
    for (let end = this.#states.length; end > 0; end--) {
      const first = end - (nearest[this.#states[end - 1] as number] as number);
      if (first >= before || first === end) continue;
      runs.push({ first, end });
      before = first;
    }
    return runs.reverse();
  }

  /** What was found at each state or, where nothing was, at the state of the next shorter runs that has something. */
  #inherited(found: Int32Array): Int32Array {
    const inherited = found.slice();
    const order = Array.from(found, (_, state) => state);
    order.sort((one, other) => (this.#lengths[one] as number) - (this.#lengths[other] as number));
    for (const state of order) {
      if (inherited[state] === 0 && state > 0) inherited[state] = inherited[this.#links[state] as number] as number;
    }
    return inherited;
  }
}
