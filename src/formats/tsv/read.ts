/** Tab-separated text into units: whole, or as it arrives. */
import { TarjomanError } from '../../errors.js';
import type { ByteSource } from '../../internal/byte-source.js';
import type { Unit } from '../../tm/unit.js';
import { UNDETERMINED } from '../language.js';
import { type Line, linesOf, linesOfStream } from '../lines.js';
import type { LossKind } from '../losses.js';

/** What a file of tab-separated text does not say itself. */
export interface TsvReadOptions {
  /** BCP 47 tag of the first column; default `und`, undetermined. */
  readonly sourceLang?: string;
  /** BCP 47 tag of the second column; default `und`. */
  readonly targetLang?: string;
  /** The document's name; default none. */
  readonly document?: string;
  /**
   * Whether the first line names the columns; default no, since a name may as well be a text. Where both names are
   * language tags, such as `fa` and `en-GB`, they are the languages that the options do not say.
   */
  readonly header?: boolean;
  /** Called for every unit that has something which is not read: columns after the second. */
  readonly onLoss?: (unit: string, kinds: readonly LossKind[]) => void;
}

/**
 * Reads units from tab-separated text: source, tab, target.
 *
 * A line is a unit, with identifier `u` and the line's number; lines without a character are skipped. There are no quotes:
 * a quotation mark is a character like others. Further columns are left out, and {@link TsvReadOptions.onLoss} is told.
 *
 * @param input - The text, or its bytes in UTF-8.
 * @param options - Languages, name, header.
 * @returns The units in the order of the lines.
 * @throws {TarjomanError} `BAD_FORMAT` where a line has no tab; `BAD_ENCODING` where the bytes are not UTF-8; `TOO_LARGE`
 *   where a line is longer than 16 million characters. All but `BAD_ENCODING` have line and column.
 * @example
 * ```ts
 * parseTsv('نقشه راه\troad map\n', { sourceLang: 'fa', targetLang: 'en' })[0].id; // 'u1'
 * ```
 */
export function parseTsv(input: string | Uint8Array, options: TsvReadOptions = {}): Unit[] {
  const reader = new TsvReader(options);
  const units: Unit[] = [];
  for (const line of linesOf(input)) {
    const unit = reader.read(line);
    if (unit !== undefined) units.push(unit);
  }
  return units;
}

/**
 * Reads units from tab-separated text while its bytes arrive.
 *
 * @param input - The bytes in UTF-8: a Node stream, the body of a response, or any async iterable of them.
 * @param options - Languages, name, header.
 * @returns The units as {@link parseTsv} reads them.
 * @throws {TarjomanError} As {@link parseTsv}, when the generator comes to the place.
 * @example
 * ```ts
 * for await (const unit of readTsv(createReadStream('memory.tsv'), { sourceLang: 'fa' })) console.log(unit.target);
 * ```
 */
export async function* readTsv(input: ByteSource, options: TsvReadOptions = {}): AsyncGenerator<Unit, void, void> {
  const reader = new TsvReader(options);
  for await (const line of linesOfStream(input)) {
    const unit = reader.read(line);
    if (unit !== undefined) yield unit;
  }
}

/** A tag whose first part has two letters: longer ones look like any word, such as `source`. */
const TAG = /^[a-z]{2}(?:-[a-z0-9]{1,8})*$/i;

class TsvReader {
  readonly #options: TsvReadOptions;
  readonly #document: string;
  #sourceLang: string | undefined;
  #targetLang: string | undefined;
  #header: boolean;

  constructor(options: TsvReadOptions) {
    this.#options = options;
    this.#document = options.document ?? '';
    this.#sourceLang = options.sourceLang;
    this.#targetLang = options.targetLang;
    this.#header = options.header ?? false;
  }

  /** The unit of a line, if it has one. */
  read({ text, number }: Line): Unit | undefined {
    if (text === '') return undefined;
    const [source, target, ...others] = text.split('\t');
    if (source === undefined || target === undefined) {
      const message = 'a line without a tab: write source, tab, target';
      throw new TarjomanError('BAD_FORMAT', message, { line: number, column: text.length + 1 });
    }
    if (this.#header) {
      this.#header = false;
      if (TAG.test(source) && TAG.test(target)) {
        this.#sourceLang ??= source;
        this.#targetLang ??= target;
      }
      return undefined;
    }
    const id = `u${number}`;
    if (others.some((column) => column !== '')) this.#options.onLoss?.(id, ['columns']);
    return {
      id,
      source,
      target,
      sourceLang: this.#sourceLang ?? UNDETERMINED,
      targetLang: this.#targetLang ?? UNDETERMINED,
      origin: { document: this.#document },
    };
  }
}
