/** Which cells of the matrix of an edit distance are worked out. */

/** Columns by row, both counted from 1; neither end falls as the row grows. */
export interface Band {
  /** The first column, for a strip that begins with this row. */
  from(row: number): number;
  /** The last column, for a strip that ends with this row. */
  to(row: number): number;
}

/**
 * All cells that a way of at most so many edits can pass.
 *
 * Before the cell of row i and column j lie at least |j − i| insertions or deletions, behind it |Δ − (j − i)|, Δ being columns − rows.
 *
 * @param most - At least |Δ|.
 */
export function bandOf(most: number, rows: number, columns: number): Band {
  const right = Math.floor((most + columns - rows) / 2);
  const down = Math.floor((most - columns + rows) / 2);
  return { from: (row) => Math.max(1, row - down), to: (row) => Math.min(columns, row + right) };
}

/** The cells beside the straight line through the matrix, so many columns to either side. */
export function bandAlong(half: number, rows: number, columns: number): Band {
  const slope = columns / rows;
  return {
    from: (row) => Math.max(1, Math.floor((row - 1) * slope) - half),
    to: (row) => Math.min(columns, Math.ceil(row * slope) + half),
  };
}
