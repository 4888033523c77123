/** JSON lines into units: whole, or as they arrive. */
import type { ByteSource } from '../../internal/byte-source.js';
import type { Unit } from '../../tm/unit.js';
import { linesOf, linesOfStream } from '../lines.js';
import type { LossKind } from '../losses.js';
import { LineReader } from './line-reader.js';

/** What lines that are not whole do not say themselves. */
export interface JsonlReadOptions {
  /** BCP 47 tag of the source; default `und`, undetermined. */
  readonly sourceLang?: string;
  /** BCP 47 tag of the target; default `und`. */
  readonly targetLang?: string;
  /** The document's name; default none. */
  readonly document?: string;
  /** Called for every unit that is not read as it stands: it has keys that are not known, or an identifier that cannot be. */
  readonly onLoss?: (unit: string, kinds: readonly LossKind[]) => void;
}

/**
 * Reads units from JSON lines: those of {@link writeJsonl}, whole or not, and others that have `source` and `target`.
 *
 * A side is a list of sentences, or a text whose sentences are not known; one that is missing is empty. A line without
 * `id` gets `u` and its number. An identifier that is a number gets a `u` before it, one that its document has already a
 * `.2` after it, and what no NMTOKEN has becomes `_`. A value `null` counts as missing. Lines of white space are skipped.
 *
 * @param input - The lines, or their bytes in UTF-8.
 * @param options - Languages and name for lines that do not say them.
 * @returns The units in the order of the lines.
 * @throws {TarjomanError} `BAD_FORMAT` where a line is not JSON, or a value is not what its key wants; `BAD_ENCODING` where
 *   the bytes are not UTF-8; `TOO_LARGE` where a line is longer than 16 million characters. All but `BAD_ENCODING` have line and column.
 * @example
 * ```ts
 * parseJsonl('{"source":["نقشه راه"],"target":["road map"]}', { sourceLang: 'fa', targetLang: 'en' })[0].target; // 'road map'
 * ```
 */
export function parseJsonl(input: string | Uint8Array, options: JsonlReadOptions = {}): Unit[] {
  const reader = new LineReader(options);
  const units: Unit[] = [];
  for (const line of linesOf(input)) {
    if (!isBlank(line.text)) units.push(reader.read(line));
  }
  return units;
}

/**
 * Reads units from JSON lines while their bytes arrive.
 *
 * @param input - The bytes in UTF-8: a Node stream, the body of a response, or any async iterable of them.
 * @param options - Languages and name for lines that do not say them.
 * @returns The units as {@link parseJsonl} reads them.
 * @throws {TarjomanError} As {@link parseJsonl}, when the generator comes to the place.
 * @example
 * ```ts
 * for await (const unit of readJsonl(createReadStream('memory.jsonl'))) console.log(unit.target);
 * ```
 */
export async function* readJsonl(input: ByteSource, options: JsonlReadOptions = {}): AsyncGenerator<Unit, void, void> {
  const reader = new LineReader(options);
  for await (const line of linesOfStream(input)) {
    if (!isBlank(line.text)) yield reader.read(line);
  }
}

function isBlank(line: string): boolean {
  return /^[ \t\r]*$/.test(line);
}
