/** TMX documents into their parts: whole, or as they arrive. */
import type { ByteSource } from '../../internal/byte-source.js';
import { decodeXmlStream, xmlText } from '../../internal/decode.js';
import { XmlParser } from '../../internal/xml-parser.js';
import type { TmxPart } from './document.js';
import { DocumentReader, type PartPlace } from './document-reader.js';

/**
 * Reads a TMX document as it stands: all languages, all attributes, comments between elements.
 *
 * Not kept are the XML declaration, white space between elements, how a character was written, comments inside a text, and
 * what TMX does not have.
 *
 * @param input - The document as text, or as bytes in UTF-8, UTF-16 or the encoding that it declares.
 * @returns Its parts; {@link writeTmxParts} makes a document of them again.
 * @throws {TarjomanError} As {@link parseTmx}.
 * @example
 * ```ts
 * const languages = parseTmxParts(xml).flatMap((part) =>
 *   part.kind === 'tu' ? part.content.flatMap((each) => (each.kind === 'tuv' ? [each.attributes['xml:lang']] : [])) : [],
 * );
 * ```
 */
export function parseTmxParts(input: string | Uint8Array): TmxPart[] {
  const parts: TmxPart[] = [];
  parseDocument(input, (part) => parts.push(part));
  return parts;
}

/**
 * Reads a TMX document as {@link parseTmxParts} does, while its bytes arrive.
 *
 * @param input - The document's bytes: a Node stream, the body of a response, or any async iterable of them.
 * @returns The parts in document order.
 * @throws {TarjomanError} As {@link parseTmx}, when the generator comes to the place.
 * @example
 * ```ts
 * for await (const part of readTmxParts(createReadStream('memory.tmx'))) {
 *   if (part.kind === 'header') console.log(part.attributes.creationtool);
 * }
 * ```
 */
export async function* readTmxParts(input: ByteSource): AsyncGenerator<TmxPart, void, void> {
  let ready: TmxPart[] = [];
  const parser = new XmlParser(new DocumentReader((part) => ready.push(part)));
  for await (const text of decodeXmlStream(input)) {
    parser.write(text);
    yield* ready;
    ready = [];
  }
  parser.end();
  yield* ready;
}

/** Reads a whole document and gives each part to `emit`, with its place. */
export function parseDocument(input: string | Uint8Array, emit: (part: TmxPart, place: PartPlace) => void): void {
  const parser = new XmlParser(new DocumentReader(emit));
  parser.write(xmlText(input));
  parser.end();
}
