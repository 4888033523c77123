/** XLIFF 2.x documents into units: whole, or as they arrive. */
import { type ByteSource, decodeUtf8, decodeUtf8Stream } from '../../internal/utf8.js';
import { XmlParser } from '../../internal/xml-parser.js';
import type { Unit } from '../../tm/unit.js';
import { DocumentReader } from './document-reader.js';

/**
 * Reads the units of an XLIFF 2.0, 2.1 or 2.2 document.
 *
 * A segment is a unit. It has the identifier of its XLIFF unit where it is the only segment there, and `unit.segment`
 * otherwise, the segment's own identifier or its number from 1. An identifier that is a number gets a `u` before it, one
 * that its document has already a `.2` after it, and what no NMTOKEN has becomes `_`. The document is the file's
 * `original`, or its `id`.
 *
 * White space stays as written. Ignorables, notes, skeletons, states and modules are skipped; of metadata, ours is read.
 *
 * @param input - The document as text, or as bytes in UTF-8.
 * @returns The units in document order.
 * @throws {TarjomanError} `BAD_XML` where the document is not well-formed, is cut off or has a DTD of its own;
 *   `BAD_FORMAT` where it is not XLIFF 2; `BAD_ENCODING` where the bytes are not UTF-8; `TOO_LARGE` where elements nest
 *   deeper than 1,000. All but `BAD_ENCODING` have line and column.
 * @example
 * ```ts
 * const tm = TranslationMemory.from(parseXliff(await (await fetch('memory.xlf')).text()));
 * ```
 */
export function parseXliff(input: string | Uint8Array): Unit[] {
  const units: Unit[] = [];
  const parser = new XmlParser(new DocumentReader((unit) => units.push(unit)));
  const text = typeof input === 'string' ? input : decodeUtf8(input);
  parser.write(text.startsWith('\uFEFF') ? text.slice(1) : text);
  parser.end();
  return units;
}

/**
 * Reads the units of an XLIFF document while its bytes arrive, for memories that need not fit into memory.
 *
 * Units that come before an error are given before it is thrown; whoever writes them somewhere should be ready to drop
 * them.
 *
 * @param input - The document's bytes in UTF-8: a Node stream, the body of a response, or any async iterable of them.
 * @returns The units as {@link parseXliff} reads them.
 * @throws {TarjomanError} As {@link parseXliff}, when the generator comes to the place.
 * @example
 * ```ts
 * for await (const unit of readXliff(createReadStream('memory.xlf'))) console.log(unit.id);
 * ```
 */
export async function* readXliff(input: ByteSource): AsyncGenerator<Unit, void, void> {
  let ready: Unit[] = [];
  const parser = new XmlParser(new DocumentReader((unit) => ready.push(unit)));
  for await (const text of decodeUtf8Stream(input)) {
    parser.write(text);
    yield* ready;
    ready = [];
  }
  parser.end();
  yield* ready;
}
