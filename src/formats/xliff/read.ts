/** XLIFF 2.x documents into units: whole, or as they arrive. */
import type { ByteSource } from '../../internal/byte-source.js';
import type { XmlHandler } from '../../internal/xml-parser.js';
import type { Unit } from '../../tm/unit.js';
import type { LossKind } from '../losses.js';
import { parseWith, readWith } from '../xml-reading.js';
import { partHandler, type XliffPartOptions } from './read-parts.js';
import { UnitReader } from './unit-reader.js';

/** How to read units from XLIFF. */
export interface XliffReadOptions extends XliffPartOptions {
  /** Called for every unit, group or file, by its identifier, that has something which a memory does not hold. */
  readonly onLoss?: (id: string, kinds: readonly LossKind[]) => void;
  /**
   * Whether the units are to be written into this file again. Then `onLoss` is also told of what means nothing elsewhere,
   * and what {@link writeXliff} does not write: identifiers of files and segments, units of several segments, files
   * without units, a DOCTYPE. Default `false`.
   */
  readonly rewriting?: boolean;
}

/**
 * Reads the units of an XLIFF 2.0, 2.1 or 2.2 document.
 *
 * A segment is a unit. It has the identifier of its XLIFF unit where it is the only segment there, and `unit.segment`
 * otherwise, the segment's own identifier or its number from 1. An identifier that is a number gets a `u` before it, one
 * that its document has already a `.2` after it, and what no NMTOKEN has becomes `_`. The document is the file's
 * `original`, or its `id`.
 *
 * White space stays as written. Ignorables, skeletons and modules are skipped; of metadata, ours is read. What is not
 * read is told to {@link XliffReadOptions.onLoss}; {@link parseXliffParts} reads all of it.
 *
 * @param input - The document as text, or as bytes in UTF-8, UTF-16 or the encoding that it declares.
 * @param options - How strictly, and who is told of what is not read.
 * @returns The units in document order.
 * @throws {TarjomanError} `BAD_XML` where the document is not well-formed, is cut off or has a DTD of its own;
 *   `BAD_FORMAT` where it is not XLIFF 2, or breaks a rule and reading is strict; `BAD_ENCODING` where the bytes are not
 *   in their encoding; `TOO_LARGE` as for {@link parseXliffParts}. All but `BAD_ENCODING` have line and column.
 * @example
 * ```ts
 * const tm = TranslationMemory.from(parseXliff(await (await fetch('memory.xlf')).text()));
 * ```
 */
export function parseXliff(input: string | Uint8Array, options: XliffReadOptions = {}): Unit[] {
  const units: Unit[] = [];
  parseWith(unitHandler(units, options), input);
  return units;
}

/**
 * Reads the units of an XLIFF document while its bytes arrive, for memories that need not fit into memory.
 *
 * Units that come before an error are given before it is thrown; whoever writes them somewhere should be ready to drop
 * them.
 *
 * @param input - The document's bytes: a Node stream, the body of a response, or any async iterable of them.
 * @param options - How strictly, and who is told of what is not read.
 * @returns The units as {@link parseXliff} reads them.
 * @throws {TarjomanError} As {@link parseXliff}, when the generator comes to the place.
 * @example
 * ```ts
 * for await (const unit of readXliff(createReadStream('memory.xlf'))) console.log(unit.id);
 * ```
 */
export function readXliff(input: ByteSource, options: XliffReadOptions = {}): AsyncGenerator<Unit, void, void> {
  const ready: Unit[] = [];
  return readWith(unitHandler(ready, options), ready, input);
}

function unitHandler(units: Unit[], options: XliffReadOptions): XmlHandler {
  const reader = new UnitReader((unit) => units.push(unit), options.onLoss, options.rewriting);
  return partHandler((part) => reader.add(part), options);
}
