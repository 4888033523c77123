/**
 * XML text into events, with what a reader of untrusted files needs around `saxes`: typed errors with their place,
 * no DTD, and a bound on nesting.
 *
 * `saxes` expands no entities but the five of XML and character references, so no short file can become a long one.
 */
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { TarjomanError } from '../errors.js';

/** The start of an element; attributes by their name with its prefix, each with `local`, `uri` and `value`. */
export type XmlTag = SaxesTagNS;

/** What a reader does with the events. */
export interface XmlHandler {
  /** An element begins; the place is that of its `<`. */
  open(tag: XmlTag, line: number, column: number): void;
  /** The element that was opened last and not closed yet ends. */
  close(tag: XmlTag): void;
  /** A run of text or a CDATA section. */
  text(text: string): void;
}

/** How deep elements may nest: far above any document, far below what would exhaust a stack or the memory. */
const DEEPEST = 1_000;

/**
 * saxes with our errors. A class of our own also keeps V8 from making a slow dictionary of the parser, which it does to
 * the base class when it gets more than six handlers: parsing then takes four times as long.
 */
class Sax extends SaxesParser<{ xmlns: true }> {
  ended = false;

  constructor() {
    super({ xmlns: true });
  }

  override fail(said: string): this {
    const reason = said.replace(/\.$/, '');
    const message = this.ended
      ? `the file ends too early: ${reason}; get it again, whole`
      : `not well-formed XML: ${reason}`;
    throw new TarjomanError('BAD_XML', message, this.place());
  }

  /** The character that was read last, or the end. */
  place(): { line: number; column: number } {
    const column = this.ended ? this.columnIndex + 1 : Math.max(1, this.columnIndex);
    return { line: this.line, column };
  }
}

/** A push parser: {@link write} text in pieces of any size, then {@link end}. */
export class XmlParser {
  readonly #sax = new Sax();
  /** The piece that is being parsed, to find the place of a tag whose name a line break ends. */
  #piece = '';
  #pieceStart = 0;
  #read = 0;
  #depth = 0;
  #line = 1;
  #column = 1;

  constructor(handler: XmlHandler) {
    this.#sax.on('opentagstart', (tag) => this.#notePlace(tag.name));
    this.#sax.on('opentag', (tag) => {
      this.#depth += 1;
      if (this.#depth > DEEPEST) {
        const message = `elements nest deeper than ${DEEPEST}: no document needs that`;
        throw new TarjomanError('TOO_LARGE', message, { line: this.#line, column: this.#column });
      }
      handler.open(tag, this.#line, this.#column);
    });
    this.#sax.on('closetag', (tag) => {
      this.#depth -= 1;
      handler.close(tag);
    });
    this.#sax.on('text', (text) => {
      if (this.#depth > 0) handler.text(text);
    });
    this.#sax.on('cdata', (text) => handler.text(text));
    this.#sax.on('doctype', (doctype) => this.#checkDoctype(doctype));
  }

  /** Parses the next piece. */
  write(piece: string): void {
    this.#piece = piece;
    this.#pieceStart = this.#read;
    this.#read += piece.length;
    this.#sax.write(piece);
  }

  /** Says that there is no more; throws where the document is not complete. */
  end(): void {
    this.#sax.ended = true;
    this.#sax.close();
  }

  /** saxes reports a tag one character after its name; we want the place of its `<`. */
  #notePlace(name: string): void {
    const { line, columnIndex, position } = this.#sax;
    this.#line = line;
    this.#column = columnIndex - name.length - 1;
    if (columnIndex > 0) return;
    // A line break ended the name, and saxes has forgotten where the line before it began.
    const tag = this.#piece.lastIndexOf(`<${name}`, position - this.#pieceStart);
    this.#line = line - 1;
    this.#column = tag < 0 ? 1 : tag - lastLineBreak(this.#piece, tag);
  }

  #checkDoctype(doctype: string): void {
    const withoutLiterals = doctype.replaceAll(/"[^"]*"|'[^']*'/g, '');
    if (!withoutLiterals.includes('[')) return;
    const message = 'the DOCTYPE has an internal subset, which is refused: remove it';
    throw new TarjomanError('BAD_XML', message, this.#sax.place());
  }
}

function lastLineBreak(text: string, before: number): number {
  return Math.max(text.lastIndexOf('\n', before), text.lastIndexOf('\r', before));
}
