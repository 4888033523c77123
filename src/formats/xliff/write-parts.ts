/** Parts of an XLIFF 2 document into its text: whole, or piece by piece. */
import { streamAll, writeAll } from '../text-writer.js';
import type { XliffPart } from './document.js';
import { PartWriter } from './part-writer.js';

/**
 * Writes an XLIFF 2 document from its parts.
 *
 * The namespace of the core and those of the `mtc`, `gls` and `mda` modules are declared where the parts do not do it.
 * Whether the document is valid is for {@link validateXliff} to say; it is well-formed in any case.
 *
 * @param parts - `xliff`, then its files with their groups and units, each closed by an `end`, and the document's `end`.
 * @returns The document; encode it as UTF-8.
 * @throws {TarjomanError} `BAD_ARGUMENT` where the parts do not nest, a name is none or its prefix is not bound;
 *   `BAD_FORMAT` where an attribute or a note has a character that XML cannot hold.
 * @example
 * ```ts
 * writeXliffParts([
 *   { kind: 'xliff', version: '2.1', srcLang: 'fa', trgLang: 'en' },
 *   { kind: 'file', id: 'f1' },
 *   { kind: 'unit', id: 'u1', content: [{ kind: 'segment', source: { content: 'صلح' }, target: { content: 'peace' } }] },
 *   { kind: 'end' },
 *   { kind: 'end' },
 * ]);
 * ```
 */
export function writeXliffParts(parts: Iterable<XliffPart>): string {
  return writeAll(parts, new PartWriter());
}

/**
 * Writes an XLIFF 2 document as {@link writeXliffParts} does, for documents that need not fit into memory.
 *
 * @param parts - The parts, or a source of them such as {@link readXliffParts}.
 * @returns The document in pieces of some 32,000 characters, whatever the parts' size.
 * @throws {TarjomanError} As {@link writeXliffParts}, when the generator reaches the part.
 * @example
 * ```ts
 * for await (const piece of streamXliffParts(readXliffParts(bytes))) out.write(piece);
 * ```
 */
export function streamXliffParts(
  parts: Iterable<XliffPart> | AsyncIterable<XliffPart>,
): AsyncGenerator<string, void, void> {
  return streamAll(parts, new PartWriter());
}
