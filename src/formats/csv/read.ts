/** A table of terms into concepts. */
import { TarjomanError } from '../../errors.js';
import type { Concept } from '../../glossary/concept.js';
import { decodeText } from '../../internal/decode-text.js';
import { ConceptList } from '../concept-list.js';
import { type GlossaryReadOptions, report } from '../glossary-finding.js';
import { CSV_COLUMNS, columnNamed } from './columns.js';
import { RowReader } from './row-reader.js';
import { type CsvRow, DELIMITERS, type Delimiter, rowsOf } from './rows.js';

/** How to read a table. */
export interface CsvReadOptions extends GlossaryReadOptions {
  /** Names of the columns in order, for a table without a header row, such as a pasted row. Default: it must have one. */
  readonly columns?: readonly string[];
}

/**
 * Reads concepts from a table in which each has a row.
 *
 * The header row says the columns ({@link CSV_COLUMNS} and some more) and, by what stands between them, whether commas,
 * semicolons or tabs divide cells. `|` divides the values of a cell. What belongs to a term, such as its transliteration,
 * stands in the order of the terms: preferred, admitted, deprecated, superseded. A form goes to the term that it resembles,
 * unless it is written as `term: form`. A row without an `id` gets one that is made of its English term.
 *
 * @param input - The table, or its bytes in UTF-8, or in UTF-16 with a byte order mark.
 * @param options - Names of columns; who is told of what cannot be read.
 * @returns The concepts in the order of the rows.
 * @throws {TarjomanError} `BAD_ENCODING`; `BAD_FORMAT` where the first row is no header with `fa` or `en`; `BAD_ENTRY` with
 *   the line for the first row or cell that is wrong, unless `onFinding` is told.
 * @example
 * ```ts
 * const [concept] = parseCsv('fa,fa_forms,en\nمعاهده,معاهدات,treaty\n');
 * concept.id; // 'treaty'
 * concept.fa.terms[0].forms; // ['معاهدات']
 * ```
 */
export function parseCsv(input: string | Uint8Array, options: CsvReadOptions = {}): Concept[] {
  const text = decodeText(input).replace(/\r\n?/gu, '\n').replace(SEPARATOR_LINE, '\n');
  const header = headerOf(text, options);
  const { rows, unread } = rowsOf(text, header.delimiter);
  const list = new ConceptList(options);
  for (const row of header.named ? rows.slice(1) : rows) addRow(row, header, list, options);
  if (unread !== undefined) {
    const message = 'too many rows have bad quotation marks, and nothing is read from here on: mend those first';
    report({ line: unread, message }, options);
  }
  return list.concepts();
}

/** The line before the header by which Excel is told what divides cells; the header tells it anyway. */
const SEPARATOR_LINE = /^sep=[,;\t]\n/iu;

/** What is known of a table before its rows are read. */
interface Header {
  /** The name of each column; `undefined` where it is not read. */
  readonly columns: readonly (string | undefined)[];
  readonly delimiter: Delimiter;
  /** Whether the first row is the header. */
  readonly named: boolean;
}

function headerOf(text: string, options: CsvReadOptions): Header {
  const firsts = DELIMITERS.map((delimiter) => {
    const row = rowsOf(text, delimiter, 1).rows[0] ?? { cells: [], line: 1 };
    return { delimiter, row, columns: row.cells.map(columnNamed) };
  });
  const found = firsts.find(({ columns }) => columns.includes('fa') || columns.includes('en'));
  if (found !== undefined) return { ...found, columns: checked(found.row, found.columns, options), named: true };
  if (options.columns !== undefined) {
    const [widest] = firsts.sort((a, b) => b.row.cells.length - a.row.cells.length);
    return { columns: options.columns.map(columnNamed), delimiter: widest?.delimiter ?? ',', named: false };
  }
  const line = firsts[0]?.row.line ?? 1;
  const message = `the first row names no column fa or en: write a header row such as ${CSV_COLUMNS.slice(0, 5).join(',')}`;
  throw new TarjomanError('BAD_FORMAT', `${message}, with commas, semicolons or tabs`, { line });
}

/** The columns without those that are unknown or come twice, which are reported. */
function checked(
  { cells, line }: CsvRow,
  columns: readonly (string | undefined)[],
  options: CsvReadOptions,
): (string | undefined)[] {
  return columns.map((name, i) => {
    const cell = cells[i] as string;
    if (name !== undefined && columns.indexOf(name) === i) return name;
    if (name === undefined && cell.trim() === '') return undefined;
    const message = name === undefined ? UNKNOWN : 'a second column of this name is left out: rename it or remove it';
    report({ line, field: cell.trim().slice(0, LONGEST_NAME), message }, options);
    return undefined;
  });
}

const UNKNOWN = 'no column of a glossary, and left out: rename it or remove it';

/** So much of the name of an unknown column is quoted. */
const LONGEST_NAME = 40;

function addRow({ cells, line }: CsvRow, header: Header, list: ConceptList, options: CsvReadOptions): void {
  const { columns } = header;
  const fault = faultOf(cells, header);
  if (fault !== undefined) {
    report({ line, message: fault }, options);
    return;
  }
  const byColumn = new Map<string, string>();
  columns.forEach((name, i) => {
    if (name !== undefined) byColumn.set(name, cells[i] ?? '');
  });
  const refuse = (field: string, message: string): void => report({ line, field, message }, options);
  list.add(new RowReader(byColumn, refuse).concept(), { line });
}

/** Why the cells of a row cannot be given to their columns. */
function faultOf(cells: readonly string[], { columns, delimiter, named }: Header): string | undefined {
  const name = DELIMITER_NAMES[delimiter];
  if (cells.length === 0) {
    return 'quotation marks that do not fit: close each one, and double those that belong to the text';
  }
  if (cells.slice(columns.length).some((cell) => cell.trim() !== '')) {
    return `${cells.length} cells, and ${columns.length} columns: put cells that have a ${name} in quotation marks`;
  }
  if (!named && cells.length <= columns.findIndex((column) => column === 'fa' || column === 'en')) {
    const wanted = columns.map((column) => column ?? '').join(',');
    return `${cells.length} ${cells.length === 1 ? 'column' : 'columns'}, and no term is reached: write the columns ${wanted}, or a header row that names yours, such as fa,en`;
  }
  return cells.length === 1 && columns.length > 1
    ? `one cell, and ${columns.length} columns: divide the cells by a ${name}, as the header is`
    : undefined;
}

const DELIMITER_NAMES: Readonly<Record<Delimiter, string>> = { ',': 'comma', ';': 'semicolon', '\t': 'tab' };
