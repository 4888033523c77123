/**
 * XLIFF of any version as a stream of XML events into parts.
 *
 * What stands in a unit, and what stands before the first unit of a head (the document, a file, a group), is gathered as
 * elements and turned into a part when it is complete; nothing else is held, so that a document of any size passes through.
 */
import { type Place, TarjomanError } from '../../errors.js';
import { addElement, addText, isBlank, misplaced, type RawElement } from '../../internal/raw-element.js';
import type { XmlHandler, XmlTag } from '../../internal/xml-parser.js';
import type { XliffEnd, XliffPartNode } from './document.js';
import { RemarkReader } from './remarks.js';

/** What a version of XLIFF makes of the elements of one document. */
export interface PartGrammar<Part> {
  /** Elements that are parts of their own, by local name, each with those that it may stand in. */
  readonly parents: ReadonlyMap<string, ReadonlySet<string>>;
  /** The one of them that is gathered with all that is in it; the others are heads. */
  readonly unitName: string;
  /** Whether the element is XLIFF's own. */
  isCore(tag: XmlTag): boolean;
  /** Whether the element has no text of its own, so that white space in it is layout. */
  isLayout(tag: XmlTag): boolean;
  /** The head that begins, with what stands before its units. */
  head(element: RawElement, children: readonly RawElement[], doctype: string | undefined): Part;
  /** A unit with everything in it. */
  unit(element: RawElement): Part;
  /** What stands after a unit or a head, where the version lets something stand there. */
  readonly other?: (element: RawElement) => Part;
}

/** A head whose first unit has not come yet. */
interface Head {
  readonly element: RawElement;
  /** What stands before its units. */
  readonly children: RawElement[];
}

/** An {@link XmlHandler} that gives each part to `emit` when it is complete. */
export class PartReader<Part extends XliffPartNode> implements XmlHandler {
  readonly #emit: (part: Part | XliffEnd) => void;
  readonly #grammarOf: (root: RawElement) => PartGrammar<Part>;
  #known: PartGrammar<Part> | undefined;
  /** The heads that are open. */
  readonly #open: RawElement[] = [];
  #head: Head | undefined;
  /** Elements open inside a unit or something else in a head, outermost first. */
  readonly #inner: RawElement[] = [];
  #doctype: string | undefined;
  readonly #remarks = new RemarkReader();

  /** `grammarOf` throws where the root is not that of its version. */
  constructor(emit: (part: Part | XliffEnd) => void, grammarOf: (root: RawElement) => PartGrammar<Part>) {
    this.#emit = emit;
    this.#grammarOf = grammarOf;
  }

  open(tag: XmlTag, line: number, column: number): void {
    const element: RawElement = { tag, content: '', line, column };
    const parent = this.#inner.at(-1);
    if (parent !== undefined) {
      addElement(parent, element);
      this.#inner.push(element);
    } else if (this.#opensPart(element)) {
      this.#closeHead();
      if (tag.local === this.#grammar.unitName) {
        this.#inner.push(element);
      } else {
        this.#open.push(element);
        this.#head = { element, children: [] };
      }
    } else {
      this.#gather(element);
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
    this.#give(this.#withRemarks(this.#partOf(element)), element);
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

  get #grammar(): PartGrammar<Part> {
    if (this.#known !== undefined) return this.#known;
    throw new TarjomanError('BAD_XML', 'the file has no element: give an XLIFF file');
  }

  /** Whether the element begins a part of its own; throws where one stands in the wrong place. */
  #opensPart(element: RawElement): boolean {
    const { tag } = element;
    const parent = this.#open.at(-1);
    if (parent === undefined) {
      this.#known = this.#grammarOf(element);
      return true;
    }
    const parents = this.#grammar.isCore(tag) ? this.#grammar.parents.get(tag.local) : undefined;
    if (parents === undefined) return false;
    if (parents.has(parent.tag.local)) return true;
    throw misplaced(element, `<${tag.name}> cannot stand in <${parent.tag.name}>`);
  }

  /** Takes what is no part of its own: it belongs to a head, or stands between units. */
  #gather(element: RawElement): void {
    if (this.#head !== undefined) this.#head.children.push(element);
    else if (this.#grammar.other === undefined) {
      throw misplaced(element, `<${element.tag.name}> stands after the first unit or group`);
    }
  }

  /** The part that an element is which stands in no head. */
  #partOf(element: RawElement): Part {
    const { unitName, other } = this.#grammar;
    const isUnit = other === undefined || (this.#grammar.isCore(element.tag) && element.tag.local === unitName);
    return isUnit ? this.#grammar.unit(element) : other(element);
  }

  /** Whether text here is only layout: what is open has elements in it and no text. */
  #inLayout(): boolean {
    const inner = this.#inner.at(-1);
    return inner === undefined || this.#grammar.isLayout(inner.tag);
  }

  /** Gives the part that the head which is open begins with. */
  #closeHead(): void {
    const head = this.#head;
    if (head === undefined) return;
    this.#head = undefined;
    this.#give(this.#withRemarks(this.#grammar.head(head.element, head.children, this.#doctype)), head.element);
  }

  /** The part with what stands between its tags; most have nothing there. */
  #withRemarks(part: Part): Part {
    const { remarks } = this.#remarks.take();
    return remarks === undefined ? part : { ...part, remarks };
  }

  /** Gives the part to whoever reads; what they find wrong with it has its place. */
  #give(part: Part | XliffEnd, { line, column }: Place = {}): void {
    try {
      this.#emit(part);
    } catch (error) {
      if (!(error instanceof TarjomanError) || error.line !== undefined) throw error;
      const place = line === undefined || column === undefined ? {} : { line, column };
      throw new TarjomanError(error.code, error.message, { ...place, cause: error });
    }
  }
}
