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
  /** The ways of all states, once there are no more. */
  readonly #steps: Steps;
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
    this.#steps = new Steps(this.#next);
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
    const steps = this.#steps;
    let state = 0;
    let run = 0;
    for (let at = 0; at < length; at++) {
      const word = words[at] as number;
      if (word === 0) {
        state = run = 0;
        continue;
      }
      let next = steps.from(state, word);
      while (next === 0) {
        state = this.#links[state] as number; // each word of the query begins a run, so the first state has a way on
        run = this.#lengths[state] as number;
        next = steps.from(state, word);
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
    const longest = this.#longest.slice();
    // Where a run was met, the ends of it were too.
    for (const state of this.#shortestFirst().reverse()) {
      const shorter = this.#links[state] as number;
      if (longest[state] !== 0 && shorter > 0) longest[shorter] = this.#lengths[shorter] as number;
    }
    return this.#maximal(longest);
  }

  /** The runs that are whole segments and that no longer one of these contains, in order. */
  whole(): Run[] {
    return this.#maximal(this.#whole.slice());
  }

  #maximal(nearest: Int32Array): Run[] {
    // The longest run that ends at a place is that of its state or, where nothing was met there, of one that is linked.
    for (const state of this.#shortestFirst()) {
      if (nearest[state] === 0 && state > 0) nearest[state] = nearest[this.#links[state] as number] as number;
    }
    const runs: Run[] = [];
    let before = Number.POSITIVE_INFINITY;
    for (let end = this.#states.length; end > 0; end--) {
      const first = end - (nearest[this.#states[end - 1] as number] as number);
      if (first >= before || first === end) continue;
      runs.push({ first, end });
      before = first;
    }
    return runs.reverse();
  }

  #shortestFirst(): number[] {
    const order = Array.from(this.#lengths, (_, state) => state);
    return order.sort((one, other) => (this.#lengths[one] as number) - (this.#lengths[other] as number));
  }
}

/** Where the states' ways lead, in one table: a map for each state takes three times as long to ask. */
class Steps {
  readonly #width: number;
  readonly #keys: Float64Array;
  readonly #targets: Int32Array;

  constructor(next: readonly ReadonlyMap<number, number>[]) {
    let count = 0;
    for (const ways of next) count += ways.size;
    let slots = 8;
    while (slots < 2 * count) slots *= 2;
    this.#width = next.length + 1; // there are no more words than states
    this.#keys = new Float64Array(slots);
    this.#targets = new Int32Array(slots);
    next.forEach((ways, state) => {
      for (const [word, target] of ways) {
        const slot = this.#slot(state, word);
        this.#keys[slot] = state * this.#width + word;
        this.#targets[slot] = target;
      }
    });
  }

  /** The state that a word leads to from a state; 0, where no way leads, for none. */
  from(state: number, word: number): number {
    return this.#targets[this.#slot(state, word)] as number;
  }

  #slot(state: number, word: number): number {
    const mask = this.#keys.length - 1;
    const key = state * this.#width + word;
    let slot = (Math.imul(state, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)) >>> 7;
    for (slot &= mask; this.#targets[slot] !== 0 && this.#keys[slot] !== key; slot = (slot + 1) & mask);
    return slot;
  }
}
