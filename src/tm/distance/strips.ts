/**
 * The matrix of an edit distance, in strips of 32 rows whose cells are the bits of an integer.
 *
 *              columns: the other sequence
 *              ┌───────────────┐          Cells beside each other differ by −1, 0 or 1, so a column of a strip is two integers:
 *     strip 0  │███████░░░░░░░░│          the rows that are one more than the row above, and those that are one less. They take
 *     strip 1  │░░██████████░░░│          some fifteen operations to become those of the next column. At the lower border, the
 *     strip 2  │░░░░░░░████████│          differences between a column and the next are handed to the strip below: the carry.
 *              └───────────────┘
 *
 * Only a band (█) is worked out. A strip that begins inside of the matrix takes its first column to rise by one a row, and the
 * border where the strip above did not come to rise by one a column. Both are ways through the matrix, if not the shortest. So
 * no cell is ever too small, and a cell whose shortest ways lie in the band is exact.
 *
 * Where the rows are no multiple of 32, the first strip has some too many above them. They are zeros and stay so.
 *
 * @see Myers: A fast bit-vector algorithm for approximate string matching, Journal of the ACM 46(3), 1999
 * @see Hyyrö: A bit-vector algorithm for computing Levenshtein and Damerau edit distances, Nordic Journal of Computing 10, 2003
 */

/** Bits of an integer. */
const HEIGHT = 32;

/** In a carry: the column is one more than the one before. So it is everywhere above the first row. */
export const MORE = 1;

/** The difference of two columns that a carry stands for: the second bit says that it is one less. */
export function difference(carry: number): number {
  return (carry & 1) - (carry >>> 1);
}

/** The rows of a matrix, in strips. */
export class Strips {
  /** How many there are. */
  readonly count: number;
  readonly #rows: Int32Array;
  readonly #at: number;
  /** Rows of the first strip that are too many. */
  readonly #padding: number;

  /** Rows are `length` symbols from `at` on. */
  constructor(rows: Int32Array, at: number, length: number) {
    this.count = Math.ceil(length / HEIGHT);
    this.#padding = this.count * HEIGHT - length;
    this.#rows = rows;
    this.#at = at;
  }

  /** The first row of a strip; rows and columns are counted from 1. */
  first(strip: number): number {
    return Math.max(1, strip * HEIGHT - this.#padding + 1);
  }

  /** The last row of a strip. */
  last(strip: number): number {
    return (strip + 1) * HEIGHT - this.#padding;
  }

  /** The bit of a row in its strip. */
  bit(row: number): number {
    return (row - 1 + this.#padding) % HEIGHT;
  }

  /**
   * Takes a strip through its columns.
   *
   * @param equal - A zero for each symbol; zeros again afterwards.
   * @param columns - Symbols; that of column j at `at + j`.
   * @param carry - By column, from the strip above; afterwards, for the strip below.
   * @param history - Where to keep the cells, two integers a column: rows that are equal to the cell up and left of them, and
   *   rows that are one more than the row above.
   */
  sweep(
    strip: number,
    equal: Int32Array,
    columns: Int32Array,
    at: number,
    from: number,
    to: number,
    carry: Uint8Array,
    history?: Int32Array,
  ): void {
    const first = this.first(strip);
    const last = this.last(strip);
    const rows = this.#rows;
    const before = this.#at - 1;
    for (let row = first; row <= last; row++) {
      const symbol = rows[before + row] as number;
      equal[symbol] = (equal[symbol] as number) | (1 << (HEIGHT - 1 - last + row));
    }
    const up = -1 << (HEIGHT - 1 - last + first);
    if (history === undefined) sweep(up, equal, columns, at, from, to, carry);
    else sweepKeeping(up, equal, columns, at, from, to, carry, history);
    for (let row = first; row <= last; row++) equal[rows[before + row] as number] = 0;
  }
}

/**
 * `more` and `less` are the rows that are one more and one less than the row above, `right` and `left` those that are one more
 * and one less than the column before.
 */
function sweep(
  more: number,
  equal: Int32Array,
  columns: Int32Array,
  at: number,
  from: number,
  to: number,
  carry: Uint8Array,
): void {
  let less = 0;
  for (let j = from; j <= to; j++) {
    const same = equal[columns[at + j] as number] as number;
    const above = carry[j] as number;
    const lessAbove = above >>> 1;
    const kept = same | less;
    const begun = same | lessAbove;
    const diagonal = (((begun & more) + more) ^ more) | begun;
    const right = less | ~(diagonal | more);
    const left = more & diagonal;
    carry[j] = (right >>> 31) | ((left >>> 30) & 2);
    const rightAbove = (right << 1) | (above & 1);
    more = (left << 1) | lessAbove | ~(kept | rightAbove);
    less = rightAbove & kept;
  }
}

/** The same, for those who ask afterwards which way the distance came about; apart, since most do not. */
function sweepKeeping(
  more: number,
  equal: Int32Array,
  columns: Int32Array,
  at: number,
  from: number,
  to: number,
  carry: Uint8Array,
  history: Int32Array,
): void {
  let less = 0;
  for (let j = from; j <= to; j++) {
    const same = equal[columns[at + j] as number] as number;
    const above = carry[j] as number;
    const lessAbove = above >>> 1;
    const kept = same | less;
    const begun = same | lessAbove;
    const diagonal = (((begun & more) + more) ^ more) | begun;
    const right = less | ~(diagonal | more);
    const left = more & diagonal;
    carry[j] = (right >>> 31) | ((left >>> 30) & 2);
    const rightAbove = (right << 1) | (above & 1);
    history[2 * j] = diagonal | less;
    more = (left << 1) | lessAbove | ~(kept | rightAbove);
    less = rightAbove & kept;
    history[2 * j + 1] = more;
  }
}
