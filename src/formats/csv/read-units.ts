/** A table of texts and their translations into units: whole, or as it arrives. */
import { TarjomanError } from '../../errors.js';
import type { ByteSource } from '../../internal/byte-source.js';
import { decodeText, decodeTextStream } from '../../internal/decode-text.js';
import type { Unit } from '../../tm/unit.js';
import { UNDETERMINED } from '../language.js';
import type { LossKind } from '../losses.js';
import { fromWholeCell } from './cells.js';
import { delimiterOf, RowSplitter, type WholeRow } from './row-splitter.js';
import { columnsNamed } from './text-header.js';

/** What a table of texts does not say itself. */
export interface CsvUnitReadOptions {
  /** BCP 47 tag of the source, where no header says it; default `und`, undetermined. */
  readonly sourceLang?: string;
  /** BCP 47 tag of the target, likewise. */
  readonly targetLang?: string;
  /** The document's name; default none. */
  readonly document?: string;
  /** Called for every unit that has something which is not read: further columns. */
  readonly onLoss?: (unit: string, kinds: readonly LossKind[]) => void;
}

/**
 * Reads units from a table of texts and their translations.
 *
 * The first row is a header where it has cells `source` and `target`, whichever the columns are, or where its first two
 * cells are language tags such as `fa` and `en-GB`. Without one the first column is the source, the second the target.
 * Commas, semicolons or tabs divide cells, as the first line has them. A unit's identifier is `u` and the line that its
 * row begins in; empty lines, and those of white space, are skipped. An apostrophe before what a spreadsheet would take for a formula is
 * taken away, as {@link writeCsvUnits} writes one.
 *
 * @param input - The table, or its bytes in UTF-8, or in UTF-16 with a byte order mark.
 * @param options - Languages and name.
 * @returns The units in the order of the rows.
 * @throws {TarjomanError} `BAD_FORMAT` where a row has not enough cells, or quotation marks that do not fit; `BAD_ENCODING`;
 *   `TOO_LARGE` where a row is longer than 16 million characters. All but `BAD_ENCODING` have the line.
 * @example
 * ```ts
 * const [unit] = parseCsvUnits('fa,en\nنقشه راه,road map\n');
 * unit.id; // 'u2'
 * unit.sourceLang; // 'fa'
 * ```
 */
export function parseCsvUnits(input: string | Uint8Array, options: CsvUnitReadOptions = {}): Unit[] {
  const reader = new UnitReader(options);
  return [...reader.take(decodeText(input)), ...reader.end()];
}

/**
 * Reads units from a table while its bytes arrive.
 *
 * @param input - The bytes: a Node stream, the body of a response, or any async iterable of them.
 * @param options - Languages and name.
 * @returns The units as {@link parseCsvUnits} reads them.
 * @throws {TarjomanError} As {@link parseCsvUnits}, when the generator comes to the place.
 * @example
 * ```ts
 * for await (const unit of readCsvUnits(createReadStream('memory.csv'))) console.log(unit.target);
 * ```
 */
export async function* readCsvUnits(
  input: ByteSource,
  options: CsvUnitReadOptions = {},
): AsyncGenerator<Unit, void, void> {
  const reader = new UnitReader(options);
  for await (const piece of decodeTextStream(input)) yield* reader.take(piece);
  yield* reader.end();
}

/** Where the two texts of a row are, and in which languages. */
interface Columns {
  readonly source: number;
  readonly target: number;
  readonly sourceLang: string;
  readonly targetLang: string;
}

class UnitReader {
  readonly #options: CsvUnitReadOptions;
  readonly #document: string;
  /** The start of the table, until its first line shows what divides cells. */
  #start: string[] = [];
  #splitter: RowSplitter | undefined;
  #columns: Columns | undefined;

  constructor(options: CsvUnitReadOptions) {
    this.#options = options;
    this.#document = options.document ?? '';
  }

  *take(piece: string): Generator<Unit, void, void> {
    yield* this.#read(piece, false);
  }

  *end(): Generator<Unit, void, void> {
    yield* this.#read('', true);
    for (const row of this.#splitter?.end() ?? []) yield* this.#unit(row);
  }

  *#read(piece: string, isLast: boolean): Generator<Unit, void, void> {
    let text = piece;
    if (this.#splitter === undefined) {
      this.#start.push(piece);
      if (!isLast && !/[\r\n]/.test(piece)) return;
      text = this.#start.join('');
      const delimiter = delimiterOf(text, isLast);
      if (delimiter === undefined) return;
      this.#splitter = new RowSplitter(delimiter);
      this.#start = [];
    }
    for (const row of this.#splitter.take(text)) yield* this.#unit(row);
  }

  *#unit({ cells, line }: WholeRow): Generator<Unit, void, void> {
    if (cells.length === 1 && cells[0]?.trim() === '') return;
    if (this.#columns === undefined) {
      const named = columnsNamed(cells);
      const { source = 0, target = 1, languages } = named ?? {};
      const [sourceLang, targetLang] = languages ?? this.#languages();
      this.#columns = { source, target, sourceLang, targetLang };
      if (named !== undefined) return;
    }
    const { source, target, sourceLang, targetLang } = this.#columns;
    const texts = [cells[source], cells[target]] as const;
    if (texts[0] === undefined || texts[1] === undefined) {
      const message = `a row of ${cells.length === 1 ? 'one cell' : `${cells.length} cells`}: write source, target`;
      throw new TarjomanError('BAD_FORMAT', `${message}, with commas, semicolons or tabs`, { line, column: 1 });
    }
    const id = `u${line}`;
    const more = cells.some((cell, i) => i !== source && i !== target && cell !== '');
    if (more) this.#options.onLoss?.(id, ['columns']);
    yield {
      id,
      source: fromWholeCell(texts[0]),
      target: fromWholeCell(texts[1]),
      sourceLang,
      targetLang,
      origin: { document: this.#document },
    };
  }

  #languages(): readonly [source: string, target: string] {
    const { sourceLang = UNDETERMINED, targetLang = UNDETERMINED } = this.#options;
    return [sourceLang, targetLang];
  }
}
