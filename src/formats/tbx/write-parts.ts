/** Parts of a TBX document into XML. */
import { TarjomanError } from '../../errors.js';
import { isDoctype, XML_DECLARATION } from '../../internal/xml-escape.js';
import { streamAll, writeAll } from '../text-writer.js';
import type { TbxPart, TbxStart } from './document.js';
import { ElementWriter, writeRemark } from './element-writer.js';

/**
 * Writes a TBX document, of any version and dialect, as its parts stand.
 *
 * Elements that have only elements inside are set in lines; texts come back as they were, with the white space in them.
 *
 * @param parts - The parts, such as {@link parseTbxParts} gives.
 * @returns The document; encode it as UTF-8.
 * @throws {TarjomanError} `BAD_ARGUMENT` where the parts end before the document, or after it, or XML cannot have a name
 *   or a comment; `BAD_FORMAT` where a text has a character that XML cannot hold; `TOO_LARGE` where elements nest deeper
 *   than 1,000.
 * @example
 * ```ts
 * const withoutHistory = parseTbxParts(xml).map((part) =>
 *   part.kind === 'element' ? { ...part, content: part.content.filter((node) => !isTransaction(node)) } : part,
 * );
 * const smaller = writeTbxParts(withoutHistory);
 * ```
 */
export function writeTbxParts(parts: Iterable<TbxPart>): string {
  return writeAll(parts, new DocumentWriter());
}

/**
 * Writes a TBX document as {@link writeTbxParts} does, for documents that need not fit into memory.
 *
 * @param parts - The parts, or a source of them such as {@link readTbxParts}.
 * @returns The document in pieces of some 32,000 characters, whatever the parts' size.
 * @throws {TarjomanError} As {@link writeTbxParts}, when the generator reaches the part.
 * @example
 * ```ts
 * for await (const piece of streamTbxParts(readTbxParts(bytes))) out.write(piece);
 * ```
 */
export function streamTbxParts(parts: Iterable<TbxPart> | AsyncIterable<TbxPart>): AsyncGenerator<string, void, void> {
  return streamAll(parts, new DocumentWriter());
}

class DocumentWriter {
  /** Names of what is open, outermost first. */
  readonly #open: string[] = [];
  #elements: ElementWriter | undefined;
  #started = false;

  write(part: TbxPart): string {
    const margin = '  '.repeat(Math.max(0, this.#open.length - (part.kind === 'end' ? 1 : 0)));
    const declaration = this.#started ? '' : XML_DECLARATION;
    this.#started = true;
    return `${declaration}${margin}${this.#part(part, margin)}\n`;
  }

  end(): string {
    const open = this.#open.at(-1);
    if (open !== undefined) throw misplaced(`the parts end inside <${open}>: add a part of kind "end"`);
    if (this.#elements === undefined)
      throw misplaced('the parts have no document: add a part of kind "start" and its end');
    return '';
  }

  #part(part: TbxPart, margin: string): string {
    switch (part.kind) {
      case 'doctype':
        if (this.#elements !== undefined)
          throw misplaced('a DOCTYPE stands in the wrong place: put it before the root');
        if (isDoctype(part.text)) return `<!DOCTYPE ${part.text}>`;
        throw misplaced(
          `the DOCTYPE is ${JSON.stringify(part.text)}: give one such as martif SYSTEM "TBXcoreStructV02.dtd"`,
        );
      case 'start':
        return this.#writerFor(part).start(part.name, part.attributes);
      case 'element':
        if (this.#elements === undefined || this.#open.length === 0) {
          throw misplaced(`<${part.name}> stands outside of the document: put it after its start`);
        }
        return this.#elements.write(part, margin);
      case 'end': {
        const open = this.#open.pop();
        if (open === undefined || this.#elements === undefined) {
          throw misplaced('a part of kind "end" has nothing to end: leave it out');
        }
        return this.#elements.end(open);
      }
      default:
        return writeRemark(part);
    }
  }

  #writerFor({ name }: TbxStart): ElementWriter {
    if (this.#elements !== undefined && this.#open.length === 0) {
      throw misplaced(`<${name}> comes after the document: a document has one root`);
    }
    this.#open.push(name);
    this.#elements ??= new ElementWriter(name);
    return this.#elements;
  }
}

function misplaced(message: string): TarjomanError {
  return new TarjomanError('BAD_ARGUMENT', message);
}
