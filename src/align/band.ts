/** Which cells of the matrix are looked at: for each row a range of columns, stored one row after the other. */

/** A band of equal width about a line through the matrix, moved inwards where it would reach over an edge. */
export class Band {
  /** How many cells there are in all. */
  readonly cells: number;
  readonly #low: Int32Array;
  readonly #width: number;

  /**
   * @param centres - The column of the line in each row.
   * @param columns - How many columns the matrix has.
   * @param width - How many of them the band is to have in a row.
   */
  constructor(centres: ArrayLike<number>, columns: number, width: number) {
    this.#width = Math.min(width, columns);
    this.cells = centres.length * this.#width;
    this.#low = new Int32Array(centres.length);
    for (let i = 0; i < centres.length; i++) {
      const low = Math.round((centres[i] as number) - this.#width / 2);
      this.#low[i] = Math.max(0, Math.min(low, columns - this.#width));
    }
  }

  /** The first and last column of a row. */
  row(i: number): readonly [lo: number, hi: number] {
    const low = this.#low[i] as number;
    return [low, low + this.#width - 1];
  }

  /** Whether a cell is in the band. */
  has(i: number, j: number): boolean {
    const low = this.#low[i] as number;
    return j >= low && j < low + this.#width;
  }

  /** Where a cell of the band is stored. */
  cell(i: number, j: number): number {
    return i * this.#width + j - (this.#low[i] as number);
  }
}
