/** TMX documents into their parts: whole, or as they arrive. */
import type { ByteSource } from '../../internal/byte-source.js';
import type { XmlHandler } from '../../internal/xml-parser.js';
import type { LossKind } from '../losses.js';
import { parseWith, readWith, strictly } from '../xml-reading.js';
import type { TmxPart } from './document.js';
import { DocumentReader, type PartPlace } from './document-reader.js';
import { DocumentValidator } from './document-validator.js';

/** How strictly to read TMX. */
export interface TmxPartOptions {
  /**
   * Whether to refuse a document that breaks a rule of TMX, as {@link validateTmx} finds them. Default `false`: what
   * TMX does not have is left out.
   */
  readonly strict?: boolean;
  /** Called for everything that is left out: elements that TMX does not have, comments inside a text. */
  readonly onLoss?: (id: string, kinds: readonly LossKind[]) => void;
}

/**
 * Reads a TMX document as it stands: all languages, all attributes, comments between elements.
 *
 * Not kept are the XML declaration, white space between elements, how a character was written, comments inside a text, and
 * what TMX does not have.
 *
 * @param input - The document as text, or as bytes in UTF-8, UTF-16 or the encoding that it declares.
 * @param options - How strictly.
 * @returns Its parts; {@link writeTmxParts} makes a document of them again.
 * @throws {TarjomanError} As {@link parseTmx}.
 * @example
 * ```ts
 * const languages = parseTmxParts(xml).flatMap((part) =>
 *   part.kind === 'tu' ? part.content.flatMap((each) => (each.kind === 'tuv' ? [each.attributes['xml:lang']] : [])) : [],
 * );
 * ```
 */
export function parseTmxParts(input: string | Uint8Array, options: TmxPartOptions = {}): TmxPart[] {
  const parts: TmxPart[] = [];
  parseWith(
    tmxHandler((part) => parts.push(part), options),
    input,
  );
  return parts;
}

/**
 * Reads a TMX document as {@link parseTmxParts} does, while its bytes arrive.
 *
 * @param input - The document's bytes: a Node stream, the body of a response, or any async iterable of them.
 * @param options - How strictly.
 * @returns The parts in document order.
 * @throws {TarjomanError} As {@link parseTmx}, when the generator comes to the place.
 * @example
 * ```ts
 * for await (const part of readTmxParts(createReadStream('memory.tmx'))) {
 *   if (part.kind === 'header') console.log(part.attributes.creationtool);
 * }
 * ```
 */
export function readTmxParts(input: ByteSource, options: TmxPartOptions = {}): AsyncGenerator<TmxPart, void, void> {
  const ready: TmxPart[] = [];
  return readWith(
    tmxHandler((part) => ready.push(part), options),
    ready,
    input,
  );
}

/** A handler that gives parts, each with its place, to `emit`. */
export function tmxHandler(
  emit: (part: TmxPart, place: PartPlace) => void,
  { strict = false, onLoss }: TmxPartOptions,
): XmlHandler {
  const reader = new DocumentReader(emit, onLoss);
  return strict ? strictly(reader, DocumentValidator) : reader;
}
