/** Which inline code of a query is which of the text found. */
import type { PlacedCode } from './placed-codes.js';
import { type Alignment, placeOf, WordPlaces } from './word-places.js';

/** Pairs made so far; none at first. */
export class CodePairs {
  readonly #ours: readonly PlacedCode[];
  readonly #theirs: readonly PlacedCode[];
  readonly #alignment: Alignment;
  readonly #places: WordPlaces;
  /** By code of the query, that of the text found; −1 where there is none yet. */
  readonly #found: Int32Array;
  readonly #isPaired: Uint8Array;

  constructor(ours: readonly PlacedCode[], theirs: readonly PlacedCode[], alignment: Alignment) {
    this.#ours = ours;
    this.#theirs = theirs;
    this.#alignment = alignment;
    this.#places = new WordPlaces(alignment);
    this.#found = new Int32Array(ours.length).fill(-1);
    this.#isPaired = new Uint8Array(theirs.length);
  }

  /** The code of the text found that is this one of the query, −1 where none is. */
  foundOf(i: number): number {
    return this.#found[i] as number;
  }

  /** Whether this code of the text found is one of the query's. */
  isPaired(j: number): boolean {
    return this.#isPaired[j] === 1;
  }

  /** Pairs codes of one name that stand at the same place. */
  pairInPlace(name: (code: PlacedCode) => string): void {
    for (const [ours, theirs] of this.#left(name)) {
      for (let i = 0, j = 0; i < ours.length && j < theirs.length; ) {
        const order = this.#compare(ours[i] as number, theirs[j] as number);
        if (order === 0) this.#pair(ours[i] as number, theirs[j] as number);
        if (order <= 0) j++;
        if (order >= 0) i++;
      }
    }
  }

  /** Pairs codes of one name wherever they stand, and returns those of the query. */
  pairInOrder(name: (code: PlacedCode) => string): Set<number> {
    const paired = new Set<number>();
    for (const [ours, theirs] of this.#left(name)) {
      for (let k = 0; k < ours.length && k < theirs.length; k++) {
        this.#pair(ours[k] as number, theirs[k] as number);
        paired.add(ours[k] as number);
      }
    }
    return paired;
  }

  /**
   * Codes of the query that follow each other otherwise in the text found: as few as can be, what is left being the longest
   * row of pairs in the order of both.
   */
  crossing(without: ReadonlySet<number>): number[] {
    const pairs = this.#ours.flatMap((_, i) => (this.foundOf(i) < 0 || without.has(i) ? [] : [i]));
    /** By length, the pair that ends a row so long and comes first in the text found. */
    const ends: number[] = [];
    const before = new Map<number, number | undefined>();
    for (const i of pairs) {
      let low = 0;
      let high = ends.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (this.foundOf(ends[middle] as number) < this.foundOf(i)) low = middle + 1;
        else high = middle;
      }
      before.set(i, ends[low - 1]);
      ends[low] = i;
    }
    const inRow = new Set<number>();
    for (let i = ends.at(-1); i !== undefined; i = before.get(i)) inRow.add(i);
    return pairs.filter((i) => !inRow.has(i));
  }

  #pair(i: number, j: number): void {
    this.#found[i] = j;
    this.#isPaired[j] = 1;
  }

  /** Codes without a pair, by name, in their order; names that only one side has are left out. */
  #left(name: (code: PlacedCode) => string): Iterable<readonly [ours: readonly number[], theirs: readonly number[]]> {
    const groups = new Map<string, readonly [number[], number[]]>();
    this.#ours.forEach((code, i) => {
      if (this.foundOf(i) >= 0) return;
      const group = groups.get(name(code));
      if (group === undefined) groups.set(name(code), [[i], []]);
      else group[0].push(i);
    });
    this.#theirs.forEach((code, j) => {
      if (!this.isPaired(j)) groups.get(name(code))?.[1].push(j);
    });
    return groups.values();
  }

  /** Whether the code found comes before (−1), at (0) or after (1) the place of the query's: by its start, then by its end. */
  #compare(i: number, j: number): number {
    const { query, found } = this.#alignment;
    const one = this.#ours[i] as PlacedCode;
    const other = this.#theirs[j] as PlacedCode;
    const order = this.#places.compare(placeOf(other.start, found), placeOf(one.start, query));
    return order === 0 ? this.#places.compare(placeOf(other.end, found), placeOf(one.end, query)) : order;
  }
}
