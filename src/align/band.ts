/**
 * Which cells of the matrix are looked at: those about a line from the first corner to the last.
 *
 * In each row the line comes in at one column and leaves at another; the band reaches so many columns beyond both. Rows that
 * follow each other share a column, so there is always a way through:
 *
 *     ┌─────────────┐
 *     │●●●░         │    ● the line     ░ the margin
 *     │ ░●░         │
 *     │ ░●●●●●●░    │    a row is as wide as the line needs
 *     │       ░●●●●●│
 *     └─────────────┘
 */

/** A line: in each row the columns at which it comes in and leaves, never descending. */
export interface Line {
  /** Where it comes into each row. */
  readonly from: ArrayLike<number>;
  /** Where it leaves each row, which is where it comes into the next or before that. */
  readonly to: ArrayLike<number>;
}

/** For each row a range of columns, stored one row after the other. */
export class Band {
  /** How many cells there are in all. */
  readonly cells: number;
  readonly #low: Int32Array;
  readonly #high: Int32Array;
  /** Where each row is stored, less its lowest column. */
  readonly #offset: Float64Array;

  /**
   * @param line - The line that the band is about.
   * @param margin - How many columns it reaches beyond the line to either side.
   * @param last - The last column of the matrix.
   */
  constructor({ from, to }: Line, margin: number, last: number) {
    const rows = from.length;
    this.#low = new Int32Array(rows);
    this.#high = new Int32Array(rows);
    this.#offset = new Float64Array(rows);
    let cells = 0;
    for (let i = 0; i < rows; i++) {
      const low = Math.max(0, (from[i] as number) - margin);
      const high = Math.min(last, (to[i] as number) + margin);
      this.#low[i] = low;
      this.#high[i] = high;
      this.#offset[i] = cells - low;
      cells += high - low + 1;
    }
    this.cells = cells;
  }

  /** The first and last column of a row. */
  row(i: number): readonly [lo: number, hi: number] {
    return [this.#low[i] as number, this.#high[i] as number];
  }

  /** Whether a cell is in the band. */
  has(i: number, j: number): boolean {
    return j >= (this.#low[i] as number) && j <= (this.#high[i] as number);
  }

  /** Where a cell of the band is stored. */
  cell(i: number, j: number): number {
    return (this.#offset[i] as number) + j;
  }
}
