/**
 * XLIFF 1 as a stream of XML events into parts.
 *
 * What stands in a unit, and what stands before the first unit of a head, is gathered as elements and turned into a part
 * when it is complete; nothing else is held, so that a document of any size passes through.
 */
import { type Place, TarjomanError } from '../../errors.js';
import { addElement, addText, isBlank, misplaced, type RawElement } from '../../internal/raw-element.js';
import type { XmlHandler, XmlTag } from '../../internal/xml-parser.js';
import { RemarkReader } from '../xliff/remarks.js';
import type { Xliff12Part } from './document.js';
import { ElementReader } from './element-reader.js';

/** A head whose first unit has not come yet. */
interface Head {
  readonly element: RawElement;
  /** What stands before its units. */
  readonly children: RawElement[];
}

/** What may stand in what. */
const PARENTS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['file', new Set(['xliff'])],
  ['body', new Set(['file'])],
  // In a valid document these are in the body; some tools leave it out.
  ...['group', 'bin-unit', 'trans-unit'].map((name) => [name, new Set(['file', 'body', 'group', 'bin-unit'])] as const),
]);

/** Elements without text of their own whose white space is not kept. */
const LAYOUT: ReadonlySet<string> = new Set(['trans-unit', 'alt-trans']);

/** An {@link XmlHandler} that gives each part to `emit` when it is complete. */
export class PartReader implements XmlHandler {
  readonly #emit: (part: Xliff12Part) => void;
  #reader: ElementReader | undefined;
  /** The heads that are open. */
  readonly #open: RawElement[] = [];
  #head: Head | undefined;
  /** Elements open inside a unit or something else in a head, outermost first. */
  readonly #inner: RawElement[] = [];
  #doctype: string | undefined;
  readonly #remarks = new RemarkReader();

  constructor(emit: (part: Xliff12Part) => void) {
    this.#emit = emit;
  }

  open(tag: XmlTag, line: number, column: number): void {
    const element: RawElement = { tag, content: '', line, column };
    const parent = this.#inner.at(-1);
    if (parent !== undefined) {
      addElement(parent, element);
      this.#inner.push(element);
    } else if (this.#opensPart(element)) {
      this.#closeHead();
      if (tag.local === 'trans-unit') {
        this.#inner.push(element);
      } else {
        this.#open.push(element);
        this.#head = { element, children: [] };
      }
    } else {
      this.#head?.children.push(element);
      this.#inner.push(element);
    }
    this.#remarks.tag();
  }

  close(): void {
    const element = this.#inner.pop();
    if (element === undefined) {
      this.#closeHead();
      this.#open.pop();
      this.#remarks.tag();
      if (this.#open.length > 0) this.#give({ kind: 'end', ...this.#remarks.take() });
      return;
    }
    this.#remarks.tag();
    if (this.#inner.length > 0 || this.#head !== undefined) return;
    const reader = this.#elements();
    const isUnit = reader.isCore(element.tag) && element.tag.local === 'trans-unit';
    const part = isUnit ? reader.unit(element) : { kind: 'other' as const, content: reader.annotation(element) };
    this.#give(this.#withRemarks(part), element);
  }

  text(text: string): void {
    this.#remarks.text(text.length);
    const parent = this.#inner.at(-1);
    if (parent !== undefined) {
      addText(parent, text);
      return;
    }
    const outer = this.#open.at(-1);
    if (outer === undefined || isBlank(text)) return;
    throw misplaced(outer, `<${outer.tag.name}> has text between its elements`);
  }

  comment(text: string): void {
    this.#remarks.add('comment', text, this.#inLayout());
  }

  instruction(target: string, body: string): void {
    this.#remarks.add('instruction', body === '' ? target : `${target} ${body}`, this.#inLayout());
  }

  doctype(text: string): void {
    this.#doctype = text;
  }

  holds(): boolean {
    return this.#inner.length > 0 || this.#head !== undefined;
  }

  /** Gives the end of the document, which takes the comments after it. */
  end(): void {
    this.#give({ kind: 'end', ...this.#remarks.take() });
  }

  #elements(): ElementReader {
    if (this.#reader !== undefined) return this.#reader;
    throw new TarjomanError('BAD_XML', 'the file has no element: give an XLIFF file');
  }

  /** Whether the element begins a part of its own; throws where one stands in the wrong place. */
  #opensPart(element: RawElement): boolean {
    const { tag } = element;
    const parent = this.#open.at(-1);
    if (parent === undefined) {
      this.#reader = ElementReader.ofRoot(element);
      return true;
    }
    const parents = this.#elements().isCore(tag) ? PARENTS.get(tag.local) : undefined;
    if (parents === undefined) return false;
    if (parents.has(parent.tag.local)) return true;
    throw misplaced(element, `<${tag.name}> cannot stand in <${parent.tag.name}>`);
  }

  /** Whether text here is only layout: what is open has elements in it and no text. */
  #inLayout(): boolean {
    const inner = this.#inner.at(-1);
    return inner === undefined || (this.#elements().isCore(inner.tag) && LAYOUT.has(inner.tag.local));
  }

  /** Gives the part that the head which is open begins with. */
  #closeHead(): void {
    const head = this.#head;
    if (head === undefined) return;
    this.#head = undefined;
    this.#give(this.#withRemarks(this.#elements().head(head.element, head.children, this.#doctype)), head.element);
  }

  /** The part with what stands between its tags; most have nothing there. */
  #withRemarks(part: Xliff12Part): Xliff12Part {
    const { remarks } = this.#remarks.take();
    return remarks === undefined ? part : { ...part, remarks };
  }

  /** Gives the part to whoever reads; what they find wrong with it has its place. */
  #give(part: Xliff12Part, { line, column }: Place = {}): void {
    try {
      this.#emit(part);
    } catch (error) {
      if (!(error instanceof TarjomanError) || error.line !== undefined) throw error;
      const place = line === undefined || column === undefined ? {} : { line, column };
      throw new TarjomanError(error.code, error.message, { ...place, cause: error });
    }
  }
}
