/** XLIFF 2 documents into their parts: whole, or as they arrive. */
import { TarjomanError } from '../../errors.js';
import { Batches } from '../../internal/batches.js';
import type { ByteSource } from '../../internal/byte-source.js';
import { decodeXmlStream, xmlText } from '../../internal/decode.js';

import { type XmlHandler, XmlParser, type XmlTag } from '../../internal/xml-parser.js';
import type { XliffPart } from './document.js';
import { DocumentValidator } from './document-validator.js';
import { PartReader } from './part-reader.js';

/** How to read XLIFF. */
export interface XliffReadOptions {
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
export function parseXliffParts(input: string | Uint8Array, options: XliffReadOptions = {}): XliffPart[] {
  const parts: XliffPart[] = [];
  const reader = new PartParser((part) => parts.push(part), options);
  reader.write(xmlText(input));
  reader.end();
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
  options: XliffReadOptions = {},
): AsyncGenerator<XliffPart, void, void> {
  const ready: XliffPart[] = [];
  const parser = new PartParser((part) => ready.push(part), options);
  return new Batches(batchesOf(decodeXmlStream(input), parser, ready));
}

/** What a parser has made ready, after each piece of text; what comes before an error, too. */
export async function* batchesOf<Item>(
  texts: AsyncIterable<string>,
  parser: PartParser,
  ready: Item[],
): AsyncGenerator<Item[], void, void> {
  for await (const text of texts) {
    let failure: unknown;
    try {
      parser.write(text);
    } catch (error) {
      failure = error;
    }
    if (ready.length > 0) yield ready.splice(0);
    if (failure !== undefined) throw failure;
  }
  parser.end();
  yield ready.splice(0);
}

/** A parser whose parts are read, and checked where that is wanted. */
export class PartParser {
  readonly #reader: PartReader;
  readonly #parser: XmlParser;

  constructor(emit: (part: XliffPart) => void, { strict = false }: XliffReadOptions) {
    this.#reader = new PartReader(emit);
    this.#parser = new XmlParser(strict ? new StrictHandler(this.#reader) : this.#reader);
  }

  /** Parses the next piece of text. */
  write(text: string): void {
    this.#parser.write(text);
  }

  /** The text ends; throws where the document is not complete. */
  end(): void {
    this.#parser.end();
    this.#reader.finish();
  }
}

/** Reads, and throws at the first rule that is broken. */
class StrictHandler implements XmlHandler {
  readonly #reader: PartReader;
  readonly #validator = new DocumentValidator(({ rule, message, line, column }) => {
    throw new TarjomanError('BAD_FORMAT', `${rule}: ${message}`, { line, column });
  });

  constructor(reader: PartReader) {
    this.#reader = reader;
  }

  open(tag: XmlTag, line: number, column: number): void {
    this.#validator.open(tag, line, column);
    this.#reader.open(tag, line, column);
  }

  close(): void {
    this.#validator.close();
    this.#reader.close();
  }

  text(text: string): void {
    this.#validator.text(text);
    this.#reader.text(text);
  }

  comment(text: string): void {
    this.#reader.comment(text);
  }

  instruction(target: string, body: string): void {
    this.#reader.instruction(target, body);
  }

  doctype(text: string): void {
    this.#reader.doctype(text);
  }
}
