/** TMX documents into units: whole, or as they arrive. */
import type { ByteSource } from '../../internal/byte-source.js';
import type { XmlHandler } from '../../internal/xml-parser.js';
import type { Unit } from '../../tm/unit.js';
import { parseWith, readWith } from '../xml-reading.js';
import type { TmxReadOptions } from './read-options.js';
import { tmxHandler } from './read-parts.js';
import { UnitMaker } from './to-units.js';

/**
 * Reads the units of a TMX 1.1, 1.2, 1.3 or 1.4 document, with their inline codes.
 *
 * A `<tu>` is a unit for each language that it has beside its source, or for the one that is asked for. Its identifier
 * is its `tuid`, or its number after `tu`: a `tuid` that is a number gets a `u` before it, one that its document has
 * already a `.2` after it, and what no NMTOKEN has becomes `_`. Who made it and when, its notes and the properties that
 * have no field of a unit are in `details`.
 *
 * Languages are spelt as RFC 5646 has them; a language that is asked for has the tag by which it was asked for.
 *
 * @param input - The document as text, or as bytes in UTF-8, UTF-16 or the encoding that it declares.
 * @param options - Languages.
 * @returns The units in document order.
 * @throws {TarjomanError} `BAD_XML` where the document is not well-formed, is cut off or has a DTD of its own;
 *   `BAD_FORMAT` where it is not TMX 1, or a language that is chosen is no language tag; `BAD_ENCODING` where the bytes
 *   are not in their encoding; `TOO_LARGE` where elements nest deeper than 1,000 or one run of
 *   text has more than 16 million characters; `BAD_ARGUMENT` where a language that
 *   is asked for is no language tag. All but the last and `BAD_ENCODING` have line and column.
 * @example
 * ```ts
 * const tm = TranslationMemory.from(parseTmx(await (await fetch('memory.tmx')).text(), { sourceLang: 'fa', targetLang: 'en' }));
 * ```
 */
export function parseTmx(input: string | Uint8Array, options: TmxReadOptions = {}): Unit[] {
  const units: Unit[] = [];
  parseWith(unitHandler(units, options), input);
  return units;
}

/**
 * Reads the units of a TMX document while its bytes arrive, for memories that need not fit into memory.
 *
 * Units that come before an error are given before it is thrown; whoever writes them somewhere should be ready to drop
 * them.
 *
 * @param input - The document's bytes: a Node stream, the body of a response, or any async iterable of them.
 * @param options - Languages.
 * @returns The units as {@link parseTmx} reads them.
 * @throws {TarjomanError} As {@link parseTmx}, when the generator comes to the place.
 * @example
 * ```ts
 * for await (const unit of readTmx(createReadStream('memory.tmx'))) console.log(unit.id);
 * ```
 */
export function readTmx(input: ByteSource, options: TmxReadOptions = {}): AsyncGenerator<Unit, void, void> {
  const ready: Unit[] = [];
  return readWith(unitHandler(ready, options), ready, input);
}

function unitHandler(units: Unit[], options: TmxReadOptions): XmlHandler {
  const maker = new UnitMaker(options, (unit) => units.push(unit));
  return tmxHandler((part, place) => maker.add(part, place), options);
}
