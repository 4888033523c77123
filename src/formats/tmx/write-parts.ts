/** Parts of a TMX document into XML. */
import { TarjomanError } from '../../errors.js';
import { XML_DECLARATION } from '../../internal/xml-escape.js';
import { streamAll, writeAll } from '../text-writer.js';
import type { TmxPart } from './document.js';
import {
  refuseIn,
  writeAttributes,
  writeDoctype,
  writeHeader,
  writeRemark,
  writeUnitElement,
} from './element-writer.js';

/**
 * Writes a TMX document, of any version, as its parts stand.
 *
 * Each part is a line. What a reader gave comes back as it was, but for a `<bpt>` or `<ept>` without its other half,
 * which no valid file has: it is written as `<it>`.
 *
 * @param parts - The parts, such as {@link parseTmxParts} gives.
 * @returns The document; encode it as UTF-8.
 * @throws {TarjomanError} `BAD_ARGUMENT` where the parts end before the document, or after it, or XML cannot have a name
 *   or a comment; `BAD_FORMAT` where a text has a character that XML cannot hold.
 * @example
 * ```ts
 * const english = parseTmxParts(xml).map((part) =>
 *   part.kind === 'header' ? { ...part, attributes: { ...part.attributes, adminlang: 'en' } } : part,
 * );
 * const mended = writeTmxParts(english);
 * ```
 */
export function writeTmxParts(parts: Iterable<TmxPart>): string {
  return writeAll(parts, new DocumentWriter());
}

/**
 * Writes a TMX document as {@link writeTmxParts} does, for documents that need not fit into memory.
 *
 * @param parts - The parts, or a source of them such as {@link readTmxParts}.
 * @returns The document in pieces of some 32,000 characters, whatever the parts' size.
 * @throws {TarjomanError} As {@link writeTmxParts}, when the generator reaches the part.
 * @example
 * ```ts
 * for await (const piece of streamTmxParts(readTmxParts(bytes))) out.write(piece);
 * ```
 */
export function streamTmxParts(parts: Iterable<TmxPart> | AsyncIterable<TmxPart>): AsyncGenerator<string, void, void> {
  return streamAll(parts, new DocumentWriter());
}

/** What each kind of part stands in; remarks and ends stand anywhere. */
const PARENTS: ReadonlyMap<TmxPart['kind'], string> = new Map([
  ['doctype', ''],
  ['tmx', ''],
  ['header', 'tmx'],
  ['body', 'tmx'],
  ['tu', 'body'],
]);

class DocumentWriter {
  readonly #open: string[] = [];
  #version: string | undefined;
  #started = false;
  /** Whether there was a root. */
  #rooted = false;

  write(part: TmxPart): string {
    this.#checkPlace(part);
    return `${this.#start()}${this.#part(part)}\n`;
  }

  end(): string {
    const open = this.#open.at(-1);
    if (open !== undefined) throw misplaced(`the parts end inside <${open}>: add a part of kind "end"`);
    if (!this.#rooted) throw misplaced('the parts have no document: add a part of kind "tmx" and its end');
    return '';
  }

  #checkPlace({ kind }: TmxPart): void {
    const parent = PARENTS.get(kind);
    const twice = this.#rooted && (kind === 'tmx' || kind === 'doctype');
    if (parent === undefined || (parent === (this.#open.at(-1) ?? '') && !twice)) return;
    const where = parent === '' ? 'before all others, once' : `in <${parent}>`;
    throw misplaced(`a part of kind "${kind}" stands in the wrong place: put it ${where}`);
  }

  #start(): string {
    if (this.#started) return '';
    this.#started = true;
    return XML_DECLARATION;
  }

  #part(part: TmxPart): string {
    switch (part.kind) {
      case 'doctype':
        return writeDoctype(part);
      case 'tmx':
        this.#rooted = true;
        this.#open.push('tmx');
        this.#version = part.attributes.version;
        return `<tmx${writeAttributes(part.attributes, refuseIn('the version'))}>`;
      case 'header':
        return writeHeader(part);
      case 'body':
        this.#open.push('body');
        return '<body>';
      case 'tu':
        return writeUnitElement(part, this.#version);
      case 'end': {
        const open = this.#open.pop();
        if (open === undefined) throw misplaced('a part of kind "end" has nothing to end: leave it out');
        return `</${open}>`;
      }
      default:
        return writeRemark(part);
    }
  }
}

function misplaced(message: string): TarjomanError {
  return new TarjomanError('BAD_ARGUMENT', message);
}
