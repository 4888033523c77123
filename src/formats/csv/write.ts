/** Concepts as a table of terms, for spreadsheets. */
import Papa from 'papaparse';
import type { Concept } from '../../glossary/concept.js';
import { toCell } from './cells.js';
import { ALL_COLUMNS, CSV_COLUMNS } from './columns.js';
import { rowOf } from './row-writer.js';
import type { Delimiter } from './rows.js';

/** How to write a table. */
export interface CsvWriteOptions {
  /** What stands between cells. Default: a comma. */
  readonly delimiter?: Delimiter;
}

/**
 * Writes a glossary as a table with a header row and a concept a row.
 *
 * The columns are {@link CSV_COLUMNS}, and of the others those that some concept needs. A cell that a spreadsheet would run
 * as a formula begins with an apostrophe, which reading takes away. The table begins with a byte order mark, without which
 * Excel does not read Persian, and its lines end with CR LF, as RFC 4180 has it.
 *
 * @param concepts - The concepts.
 * @param options - The delimiter.
 * @returns The table; {@link csvLosses} says what of a concept is not in it.
 * @example
 * ```ts
 * writeCsv(diplomatic).split('\r\n')[0]; // 'id,domain,kind,status,fa,fa_transliteration,…'
 * ```
 */
export function writeCsv(concepts: Iterable<Concept>, { delimiter = ',' }: CsvWriteOptions = {}): string {
  const rows = Array.from(concepts, rowOf);
  const needed = new Set(CSV_COLUMNS);
  for (const row of rows) for (const column of row.keys()) needed.add(column);
  const columns = ALL_COLUMNS.filter((column) => needed.has(column));
  const data = rows.map((row) => columns.map((column) => toCell(row.get(column) ?? '')));
  return `\uFEFF${Papa.unparse([columns, ...data], { delimiter, newline: '\r\n' })}\r\n`;
}
