/** TBX documents into their parts: whole, or as they arrive. */
import type { ByteSource } from '../../internal/byte-source.js';
import type { XmlHandler } from '../../internal/xml-parser.js';
import type { GlossaryLossKind } from '../glossary-losses.js';
import { parseWith, readWith, strictly } from '../xml-reading.js';
import type { TbxPart } from './document.js';
import { DocumentReader, type PartPlace } from './document-reader.js';
import { DocumentValidator } from './document-validator.js';

/** How strictly to read TBX. */
export interface TbxPartOptions {
  /**
   * Whether to refuse a document that breaks the core structure of TBX, or the rules of TBX-Basic or TBX-Min where it says
   * that it is one of them, as {@link validateTbx} finds them. Default `false`.
   */
  readonly strict?: boolean;
  /** Called for everything that is left out, which is only text between entries, where no valid document has any. */
  readonly onLoss?: (id: string, kinds: readonly GlossaryLossKind[]) => void;
}

/**
 * Reads a TBX document as it stands: every element, attribute, text, comment and instruction, of any dialect.
 *
 * Not kept are the XML declaration, white space between elements, and how a character was written.
 *
 * @param input - The document as text, or as bytes in UTF-8, UTF-16 or the encoding that it declares.
 * @param options - How strictly.
 * @returns Its parts; {@link writeTbxParts} makes a document of them again.
 * @throws {TarjomanError} `BAD_XML` where the document is not well-formed, is cut off or has a DTD of its own;
 *   `BAD_FORMAT` where it is not TBX, or strict reading finds a rule broken; `BAD_ENCODING` where the bytes are not in their
 *   encoding; `TOO_LARGE` where elements nest deeper than 1,000, or a text or an entry has no end. All have line and column
 *   but `BAD_ENCODING`.
 * @example
 * ```ts
 * const entries = parseTbxParts(xml).filter((part) => part.kind === 'element' && part.name === 'conceptEntry');
 * ```
 */
export function parseTbxParts(input: string | Uint8Array, options: TbxPartOptions = {}): TbxPart[] {
  const parts: TbxPart[] = [];
  parseWith(
    tbxHandler((part) => parts.push(part), { strict: false, ...options }),
    input,
  );
  return parts;
}

/**
 * Reads a TBX document as {@link parseTbxParts} does, while its bytes arrive.
 *
 * @param input - The document's bytes: a Node stream, the body of a response, or any async iterable of them.
 * @param options - How strictly.
 * @returns The parts in document order.
 * @throws {TarjomanError} As {@link parseTbxParts}, when the generator comes to the place.
 * @example
 * ```ts
 * for await (const part of readTbxParts(createReadStream('glossary.tbx'))) {
 *   if (part.kind === 'start') console.log(part.attributes?.type);
 * }
 * ```
 */
export function readTbxParts(input: ByteSource, options: TbxPartOptions = {}): AsyncGenerator<TbxPart, void, void> {
  const ready: TbxPart[] = [];
  return readWith(
    tbxHandler((part) => ready.push(part), { strict: false, ...options }),
    ready,
    input,
  );
}

/** A handler that gives parts, each with its place, to `emit`. */
export function tbxHandler(
  emit: (part: TbxPart, place: PartPlace) => void,
  { strict, onLoss }: TbxPartOptions & { readonly strict: boolean },
): XmlHandler {
  const reader = new DocumentReader(emit, () => onLoss?.('<body>', ['structure']));
  return strict ? strictly(reader, DocumentValidator) : reader;
}
