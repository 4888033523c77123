/**
 * XML text into events, with what a reader of untrusted files needs around `saxes`: typed errors with their place,
 * no DTD, and a bound on nesting.
 *
 * `saxes` expands no entities but the five of XML and character references, so no short file can become a long one.
 */
import { SaxesParser } from 'saxes';
import { TarjomanError } from '../errors.js';
import { isDoctype } from './xml-escape.js';
import { Scope, Tag, type XmlTag, type XmlValue } from './xml-tag.js';

export type { XmlTag } from './xml-tag.js';

/** What a reader does with the events. */
export interface XmlHandler {
  /** An element begins; the place is that of its `<`. */
  open(tag: XmlTag, line: number, column: number): void;
  /** The element that was opened last and not closed yet ends. */
  close(tag: XmlTag): void;
  /** A run of text or a CDATA section. */
  text(text: string): void;
  /** A comment, without its delimiters. */
  comment?(text: string): void;
  /** A processing instruction. */
  instruction?(target: string, body: string): void;
  /** A DOCTYPE without an internal subset, without its delimiters. */
  doctype?(text: string): void;
  /** The document is complete. */
  end?(): void;
  /** Whether it holds some of what was read; what it may hold is bounded. Asked after each end of an element. */
  holds?(): boolean;
}

/** How deep elements may nest: far above any document, far below what would exhaust a stack or the memory. */
const DEEPEST = 1_000;

/** How many characters a tag, a comment or a run of text may have: far above any sentence, far below the memory. */
const LONGEST = 16_000_000;

/** Characters of the longest reference that is taken for one. */
const LONGEST_REFERENCE = 34;

/** An `&` that begins nothing like a reference. */
const BARE_AMPERSAND = /&(?!(?:#\d{1,9}|#x[\da-fA-F]{1,8}|[A-Za-z_][\w.-]{0,31});)/;

/** How many characters a handler may hold: far above any unit of a document. */
const LARGEST = 64_000_000;

/** How many characters of memory a tag is taken for. */
const TAG_WEIGHT = 128;

/** How much is parsed at a time: a long text is not copied whole. */
const PIECE = 65_536;

/** Most elements have none. */
const NO_ATTRIBUTES: readonly XmlValue[] = [];

/**
 * saxes with our errors, and with a field for each handler. Namespaces are ours too, which is faster.
 *
 * saxes adds handlers under computed names, and V8 turns an object that gets many properties that way into a slow
 * dictionary: parsing then takes four times as long. Fields that are there already do not count. Should saxes rename
 * them, nothing is lost but speed.
 */
class Sax extends (SaxesParser as unknown as new (options: {
  xmlns: false;
}) => Pick<SaxesParser<{ xmlns: false }>, 'on' | 'write' | 'close' | 'line' | 'columnIndex' | 'position'>) {
  ended = false;
  /** May throw a better error. */
  beforeFailing: (() => void) | undefined = undefined;
  openTagStartHandler = undefined;
  openTagHandler = undefined;
  closeTagHandler = undefined;
  attributeHandler = undefined;
  textHandler = undefined;
  cdataHandler = undefined;
  commentHandler = undefined;
  piHandler = undefined;
  doctypeHandler = undefined;

  constructor() {
    super({ xmlns: false });
  }

  fail(said: string): never {
    this.beforeFailing?.();
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
  readonly #handler: XmlHandler;
  readonly #sax = new Sax();
  /** The piece that is being parsed, and the end of the one before it, to find places that saxes does not tell. */
  #recent = '';
  /** Where that text begins. */
  #recentStart = 0;
  /** Whether what was given last ends with a CR. */
  #afterReturn = false;
  /** Where the line begins that it begins in. */
  #lineStart = 0;
  #read = 0;
  /** Where the last event ended. */
  #eventAt = 0;
  /** After which event a comment, a CDATA section or an instruction began that had not ended with its piece. */
  #opaqueSince = -1;
  /** Where the handler began to hold what it holds, less the weight of the tags since. */
  #heldFrom = 0;
  /** The elements that are open, outermost first. */
  readonly #open: Tag[] = [];
  /** Attributes of the tag that is being read. */
  #attributes: XmlValue[] = [];
  /** Those of them whose name has a prefix, or declares one. */
  #prefixed: XmlValue[] = [];
  #line = 1;
  #column = 1;

  constructor(handler: XmlHandler) {
    this.#handler = handler;
    this.#sax.beforeFailing = () => this.#refuseBareAmpersand(this.#sax.position - this.#recentStart - 1);
    this.#sax.on('opentagstart', (tag) => this.#notePlace(tag.name));
    this.#sax.on('attribute', (attribute) => {
      this.#attributes.push(attribute);
      if (attribute.name === 'xmlns' || attribute.name.includes(':')) this.#prefixed.push(attribute);
    });
    this.#sax.on('opentag', ({ name, attributes }) => {
      handler.open(this.#begin(name, attributes), this.#line, this.#column);
    });
    this.#sax.on('closetag', () => {
      this.#eventAt = this.#sax.position;
      const tag = this.#open.pop();
      if (tag === undefined) return;
      handler.close(tag);
      if (handler.holds?.() === false) this.#heldFrom = this.#eventAt;
    });
    this.#sax.on('text', (text) => {
      this.#eventAt = this.#sax.position;
      if (this.#open.length > 0) handler.text(text);
    });
    this.#sax.on('cdata', (text) => {
      this.#eventAt = this.#sax.position;
      handler.text(text);
    });
    this.#sax.on('comment', (text) => {
      this.#eventAt = this.#sax.position;
      handler.comment?.(text);
    });
    this.#sax.on('processinginstruction', ({ target, body }) => {
      this.#eventAt = this.#sax.position;
      handler.instruction?.(target, body);
    });
    this.#sax.on('doctype', (doctype) => {
      this.#eventAt = this.#sax.position;
      this.#checkDoctype(doctype);
      handler.doctype?.(doctype.trim());
    });
  }

  #begin(name: string, values: Readonly<Record<string, string>>): Tag {
    if (this.#open.length === DEEPEST) {
      const message = `elements nest deeper than ${DEEPEST}: no document needs that`;
      throw new TarjomanError('TOO_LARGE', message, { line: this.#line, column: this.#column });
    }
    let scope = this.#open.at(-1)?.scope ?? Scope.outermost;
    if (this.#prefixed.length > 0) {
      scope = scope.inside(this.#prefixed, this.#fail);
      scope.checkNames(this.#prefixed, this.#fail);
      this.#prefixed = [];
    }
    this.#checkHeld();
    const tag = new Tag(scope.element(name, this.#fail), values, this.#takeAttributes(), scope);
    this.#open.push(tag);
    return tag;
  }

  #takeAttributes(): readonly XmlValue[] {
    if (this.#attributes.length === 0) return NO_ATTRIBUTES;
    const attributes = this.#attributes;
    this.#attributes = [];
    return attributes;
  }

  /** Throws where the handler may hold too much; tags weigh more than their text. */
  #checkHeld(): void {
    this.#heldFrom -= TAG_WEIGHT;
    if (this.#eventAt - this.#heldFrom <= LARGEST) return;
    const message = `one unit has more than ${LARGEST} characters, or ${LARGEST / TAG_WEIGHT} elements: divide it`;
    throw new TarjomanError('TOO_LARGE', message, { line: this.#line, column: this.#column });
  }

  readonly #fail = (reason: string): never => this.#sax.fail(reason);

  /** Parses the next piece. */
  write(text: string): void {
    for (let at = 0; at < text.length; at += PIECE) {
      const piece = this.#withLineFeeds(text.slice(at, at + PIECE));
      if (piece !== '') this.#writePiece(piece);
    }
  }

  /** XML's line ends: CR LF and CR are LF. saxes would hold a CR back to see what follows, and offsets would not agree. */
  #withLineFeeds(piece: string): string {
    const rest = this.#afterReturn && piece.startsWith('\n') ? piece.slice(1) : piece;
    this.#afterReturn = piece.endsWith('\r');
    return rest.includes('\r') ? rest.replace(/\r\n?/g, '\n') : rest;
  }

  #writePiece(piece: string): void {
    const past = Math.max(0, this.#recent.length - LONGEST_REFERENCE);
    const lineBreak = past === 0 ? -1 : this.#recent.lastIndexOf('\n', past - 1);
    if (lineBreak >= 0) this.#lineStart = this.#recentStart + lineBreak + 1;
    this.#recentStart += past;
    this.#recent = this.#recent.slice(past) + piece;
    this.#read += piece.length;
    this.#sax.write(piece);
    this.#refuseBareAmpersand(this.#recent.length - LONGEST_REFERENCE);
    const since = this.#recent.slice(Math.max(0, this.#eventAt - this.#recentStart));
    if (/<[!?]/.test(since)) this.#opaqueSince = this.#eventAt;
    if (this.#read - this.#eventAt <= LONGEST) return;
    const message = `a tag, comment or run of text is longer than ${LONGEST} characters: no document needs that`;
    throw new TarjomanError('TOO_LARGE', message, this.#sax.place());
  }

  /**
   * saxes takes everything up to the next `;` for the name of an entity, however far that is. Throws where an `&` since
   * the last event, up to the offset in the recent text, begins no reference.
   */
  #refuseBareAmpersand(until: number): void {
    const from = Math.max(0, this.#eventAt - this.#recentStart);
    if (from >= until || this.#opaqueSince === this.#eventAt) return;
    const text = this.#recent.slice(from, until + LONGEST_REFERENCE);
    const at = text.search(BARE_AMPERSAND);
    // In a comment, a CDATA section or an instruction an & is only an &.
    if (at < 0 || from + at >= until || /<[!?]/.test(text.slice(0, at))) return;
    const message = 'not well-formed XML: an & begins no reference; write &amp; for it';
    throw new TarjomanError('BAD_XML', message, this.#placeOf(from + at));
  }

  /** The place of what stands at this offset of the recent text, before what is read now. */
  #placeOf(at: number): { line: number; column: number } {
    const { line, position } = this.#sax;
    const since = this.#recent.slice(Math.max(0, at), position - this.#recentStart);
    const lineBreak = at > 0 ? this.#recent.lastIndexOf('\n', at - 1) : -1;
    const start = lineBreak >= 0 ? lineBreak + 1 : this.#lineStart - this.#recentStart;
    return { line: line - (since.match(/\n/g)?.length ?? 0), column: at - start + 1 };
  }

  /** Says that there is no more; throws where the document is not complete. */
  end(): void {
    this.#sax.ended = true;
    this.#sax.close();
    this.#handler.end?.();
  }

  /** saxes reports a tag one character after its name; we want the place of its `<`. */
  #notePlace(name: string): void {
    const { line, columnIndex, position } = this.#sax;
    this.#eventAt = position;
    this.#line = line;
    this.#column = columnIndex - name.length - 1;
    if (columnIndex > 0) return;
    // A line break ended the name, and saxes has forgotten where the line before it began.
    const end = position - this.#recentStart;
    const { column } = this.#placeOf(end - name.length - 2);
    this.#line = line - 1;
    this.#column = column;
  }

  #checkDoctype(doctype: string): void {
    if (/^\s/.test(doctype) && isDoctype(doctype.trim())) return;
    const subset = doctype.replaceAll(/"[^"]*"|'[^']*'/g, '').includes('[');
    const message = subset
      ? 'the DOCTYPE has an internal subset, which is refused: remove it'
      : 'not well-formed XML: the DOCTYPE is none: remove it';
    throw new TarjomanError('BAD_XML', message, this.#sax.place());
  }
}
