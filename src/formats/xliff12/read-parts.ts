/** XLIFF 1 documents into their parts: whole, or as they arrive. */
import type { ByteSource } from '../../internal/byte-source.js';
import type { XmlHandler } from '../../internal/xml-parser.js';
import { PartReader } from '../xliff/part-reader.js';
import { parseWith, readWith, strictly } from '../xml-reading.js';
import type { Xliff12Part } from './document.js';
import { DocumentValidator } from './document-validator.js';
import { grammarOf } from './part-grammar.js';

/** How to read XLIFF 1. */
export interface Xliff12PartOptions {
  /**
   * Whether to refuse a document that breaks a rule of the specification, as {@link validateXliff12} finds them. Default
   * `false`: tools write much that the specification does not have, and all of it is read.
   */
  readonly strict?: boolean;
}

/**
 * Reads an XLIFF 1.0, 1.1 or 1.2 document with everything in it.
 *
 * Written again by {@link writeXliff12Parts} it has the same elements, attributes, texts, comments and processing
 * instructions, in the same order; so have `.sdlxliff`, `.mqxliff`, `.mxliff` and other dialects. White space between units
 * and between what stands in them, quotes, entities, CDATA sections and the order of attributes are not kept.
 *
 * @param input - The document as text, or as bytes in UTF-8, UTF-16 or the encoding that it declares.
 * @param options - How strictly.
 * @returns The parts in document order.
 * @throws {TarjomanError} `BAD_XML` where the document is not well-formed, is cut off or has a DTD of its own;
 *   `BAD_FORMAT` where it is not XLIFF 1, where units do not stand in files or text stands between them, or where it breaks
 *   a rule and reading is strict; `BAD_ENCODING` where the bytes are not in their encoding; `TOO_LARGE` where elements nest
 *   deeper than 1,000, one run of text has more than 16 million characters or one unit more than 64 million. All but
 *   `BAD_ENCODING` have line and column.
 * @example
 * ```ts
 * const parts = parseXliff12Parts(xml);
 * const approved = parts.filter((part) => part.kind === 'trans-unit' && part.approved);
 * ```
 */
export function parseXliff12Parts(input: string | Uint8Array, options: Xliff12PartOptions = {}): Xliff12Part[] {
  const parts: Xliff12Part[] = [];
  parseWith(
    partHandler((part) => parts.push(part), options),
    input,
  );
  return parts;
}

/**
 * Reads the parts of an XLIFF 1 document while its bytes arrive.
 *
 * Parts that come before an error are given before it is thrown; whoever writes them somewhere should be ready to drop
 * them.
 *
 * @param input - The document's bytes: a Node stream, the body of a response, or any async iterable of them.
 * @param options - How strictly.
 * @returns The parts as {@link parseXliff12Parts} reads them.
 * @throws {TarjomanError} As {@link parseXliff12Parts}, when the generator comes to the place.
 * @example
 * ```ts
 * const parts = readXliff12Parts(createReadStream('in.sdlxliff'));
 * for await (const piece of streamXliff12Parts(parts)) out.write(piece);
 * ```
 */
export function readXliff12Parts(
  input: ByteSource,
  options: Xliff12PartOptions = {},
): AsyncGenerator<Xliff12Part, void, void> {
  const ready: Xliff12Part[] = [];
  return readWith(
    partHandler((part) => ready.push(part), options),
    ready,
    input,
  );
}

/** A handler that gives parts to `emit`. */
export function partHandler(emit: (part: Xliff12Part) => void, { strict = false }: Xliff12PartOptions): XmlHandler {
  const reader = new PartReader<Xliff12Part>(emit, grammarOf);
  return strict ? strictly(reader, DocumentValidator) : reader;
}
