/** Parts of an XLIFF 1 document into its text: whole, or piece by piece. */
import { streamAll, writeAll } from '../text-writer.js';
import type { Xliff12Part } from './document.js';
import { PartWriter } from './part-writer.js';

/**
 * Writes an XLIFF 1.0, 1.1 or 1.2 document from its parts.
 *
 * The namespace of the version is declared where the parts do not do it. Whether the document is valid is for
 * {@link validateXliff12} to say; it is well-formed in any case.
 *
 * @param parts - `xliff`, then its files, their bodies, groups and units, with an `end` for each that is open.
 * @returns The document; encode it as UTF-8.
 * @throws {TarjomanError} `BAD_ARGUMENT` where the parts do not nest, a code is none of XLIFF 1, a name is none or its prefix
 *   is not bound; `BAD_FORMAT` where there is a character that XML cannot hold.
 * @example
 * ```ts
 * writeXliff12Parts([
 *   { kind: 'xliff', version: '1.2' },
 *   { kind: 'file', original: 'a.txt', sourceLanguage: 'fa', targetLanguage: 'en', datatype: 'plaintext' },
 *   { kind: 'body' },
 *   { kind: 'trans-unit', id: '1', content: [{ kind: 'source', content: 'صلح' }, { kind: 'target', content: 'peace' }] },
 *   { kind: 'end' },
 *   { kind: 'end' },
 *   { kind: 'end' },
 * ]);
 * ```
 */
export function writeXliff12Parts(parts: Iterable<Xliff12Part>): string {
  return writeAll(parts, new PartWriter());
}

/**
 * Writes an XLIFF 1 document as {@link writeXliff12Parts} does, for documents that need not fit into memory.
 *
 * @param parts - The parts, or a source of them such as {@link readXliff12Parts}.
 * @returns The document in pieces of some 32,000 characters, whatever the parts' size.
 * @throws {TarjomanError} As {@link writeXliff12Parts}, when the generator reaches the part.
 * @example
 * ```ts
 * for await (const piece of streamXliff12Parts(readXliff12Parts(bytes))) out.write(piece);
 * ```
 */
export function streamXliff12Parts(
  parts: Iterable<Xliff12Part> | AsyncIterable<Xliff12Part>,
): AsyncGenerator<string, void, void> {
  return streamAll(parts, new PartWriter());
}
