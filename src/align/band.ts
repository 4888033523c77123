/**
 * Which cells of the matrix are looked at: in each row those from one column to another, neither of which ever descends.
 *
 *     ┌─────────────┐
 *     │●●●░         │    ● a line through the matrix     ░ the margin about it
 *     │ ░●░         │
 *     │ ░●●●●●●░    │    a row is as wide as the line needs; rows that follow each other share a column, so that there is
 *     │       ░●●●●●│    always a way through
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
  /** How many rows there are: one more than source sentences. */
  readonly rows: number;
  readonly #low: Int32Array;
  readonly #high: Int32Array;
  /** Where each row is stored, less its lowest column. */
  readonly #offset: Float64Array;

  /**
   * @param low - The first column of each row.
   * @param high - The last column of each row.
   */
  constructor(low: Int32Array, high: Int32Array) {
    this.rows = low.length;
    this.#low = low;
    this.#high = high;
    this.#offset = new Float64Array(this.rows);
    let cells = 0;
    for (let i = 0; i < this.rows; i++) {
      this.#offset[i] = cells - (low[i] as number);
      cells += (high[i] as number) - (low[i] as number) + 1;
    }
    this.cells = cells;
  }

  /** The band that reaches so many columns beyond a line to either side. */
  static about({ from, to }: Line, margin: number, last: number): Band {
    return new Band(
      Int32Array.from(from, (j) => Math.max(0, j - margin)),
      Int32Array.from(to, (j) => Math.min(last, j + margin)),
    );
  }

  /** The first and last column of a row. */
  row(i: number): readonly [lo: number, hi: number] {
    return [this.#low[i] as number, this.#high[i] as number];
  }

  /** Whether a cell is in the band. */
  has(i: number, j: number): boolean {
    return j >= (this.#low[i] as number) && j <= (this.#high[i] as number);
  }

  /** The row of a stored cell. */
  rowOf(cell: number): number {
    let low = 0;
    let high = this.rows - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (this.cell(middle, this.#low[middle] as number) <= cell) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Where a cell of the band is stored. */
  cell(i: number, j: number): number {
    return (this.#offset[i] as number) + j;
  }
}
