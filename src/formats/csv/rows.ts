/**
 * Delimited text into rows.
 *
 * The parser reads a quotation mark that is not closed as the start of a cell that takes all that follows. So a row with a
 * bad quotation mark is left out, and reading goes on in the line after its first one.
 */
import Papa from 'papaparse';

/** A row of the table. */
export interface CsvRow {
  /** What stands in it; nothing where its quotation marks are such that the cells cannot be told. */
  readonly cells: readonly string[];
  /** The line that it begins in, counted from 1. */
  readonly line: number;
}

/** Rows, and where they end. */
export interface CsvRows {
  readonly rows: readonly CsvRow[];
  /** The line from which on nothing was read, where too many quotation marks were bad. */
  readonly unread?: number;
}

/** A character between cells. */
export type Delimiter = ',' | ';' | '\t';

/** Those that a header may have. */
export const DELIMITERS: readonly Delimiter[] = [',', ';', '\t'];

/** So often is reading begun anew: each time it may go to the end of the text. */
const MOST_BROKEN = 20;

/**
 * The rows of a text whose lines end with LF; rows without any character are left out.
 *
 * @param text - The table, without a byte order mark.
 * @param delimiter - What stands between cells.
 * @param limit - At most so many rows.
 */
export function rowsOf(text: string, delimiter: Delimiter, limit = Number.POSITIVE_INFINITY): CsvRows {
  const rows: CsvRow[] = [];
  let [at, line, broken] = [0, 1, 0];
  while (at < text.length && rows.length < limit) {
    if (broken > MOST_BROKEN) return { rows, unread: line };
    const start = at;
    Papa.parse<string[]>(text.slice(start), {
      delimiter,
      newline: '\n',
      step: ({ data, errors, meta: { cursor } }, parser) => {
        const isBroken = errors.some(({ type }) => type === 'Quotes');
        if (isBroken || data.some((cell) => cell.trim() !== '')) rows.push({ cells: isBroken ? [] : data, line });
        const end = isBroken ? lineEnd(text, at) : start + cursor;
        line += countLines(text, at, end);
        at = end;
        if (isBroken) broken += 1;
        if (isBroken || rows.length >= limit) parser.abort();
      },
    });
    if (at === start) break;
  }
  return { rows };
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end + 1;
}

function countLines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
