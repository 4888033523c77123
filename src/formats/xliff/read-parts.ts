/** XLIFF 2 documents into their parts: whole, or as they arrive. */
import type { ByteSource } from '../../internal/byte-source.js';
import type { XmlHandler } from '../../internal/xml-parser.js';
import { parseWith, readWith, strictly } from '../xml-reading.js';
import type { XliffPart } from './document.js';
import { DocumentValidator } from './document-validator.js';
import { grammarOf } from './part-grammar.js';
import { PartReader } from './part-reader.js';

/** How to read XLIFF. */
export interface XliffPartOptions {
  /**
   * Whether to refuse a document that breaks a rule of the specification, as {@link validateXliff} finds them. Default
   * `false`: all is read that has a place in the types.
   */
  readonly strict?: boolean;
}

/**
 * Reads an XLIFF 2.0, 2.1 or 2.2 document with everything in it.
 *
 * Written again by {@link writeXliffParts} it has the same elements, attributes, texts, comments and processing
 * instructions. White space between elements, quotes, entities, CDATA sections and the order of attributes are not kept.
 *
 * @param input - The document as text, or as bytes in UTF-8, UTF-16 or the encoding that it declares.
 * @param options - How strictly.
 * @returns The parts in document order.
 * @throws {TarjomanError} `BAD_XML` where the document is not well-formed, is cut off or has a DTD of its own;
 *   `BAD_FORMAT` where it is not XLIFF 2, or breaks a rule and reading is strict; `BAD_ENCODING` where the bytes are not
 *   in their encoding; `TOO_LARGE` where elements nest deeper than 1,000, one run of text has more than 16 million
 *   characters or one unit more than 64 million. All but `BAD_ENCODING` have line and column.
 * @example
 * ```ts
 * const parts = parseXliffParts(xml);
 * const notes = parts.flatMap((part) => (part.kind === 'unit' ? (part.notes ?? []) : []));
 * ```
 */
export function parseXliffParts(input: string | Uint8Array, options: XliffPartOptions = {}): XliffPart[] {
  const parts: XliffPart[] = [];
  parseWith(
    partHandler((part) => parts.push(part), options),
    input,
  );
  return parts;
}

/**
 * Reads the parts of an XLIFF document while its bytes arrive.
 *
 * Parts that come before an error are given before it is thrown; whoever writes them somewhere should be ready to drop
 * them.
 *
 * @param input - The document's bytes: a Node stream, the body of a response, or any async iterable of them.
 * @param options - How strictly.
 * @returns The parts as {@link parseXliffParts} reads them.
 * @throws {TarjomanError} As {@link parseXliffParts}, when the generator comes to the place.
 * @example
 * ```ts
 * const reviewed = readXliffParts(createReadStream('in.xlf'));
 * for await (const piece of streamXliffParts(reviewed)) out.write(piece);
 * ```
 */
export function readXliffParts(
  input: ByteSource,
  options: XliffPartOptions = {},
): AsyncGenerator<XliffPart, void, void> {
  const ready: XliffPart[] = [];
  return readWith(
    partHandler((part) => ready.push(part), options),
    ready,
    input,
  );
}

/** A handler that gives parts to `emit`. */
export function partHandler(emit: (part: XliffPart) => void, { strict = false }: XliffPartOptions): XmlHandler {
  const reader = new PartReader<XliffPart>(emit, grammarOf);
  return strict ? strictly(reader, DocumentValidator) : reader;
}
