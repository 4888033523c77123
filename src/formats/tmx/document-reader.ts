/**
 * TMX as a stream of XML events into the parts of a document.
 *
 * The reader remembers what is open and nothing else, so that a file of any size passes through. An element that TMX
 * does not have in that place is skipped with everything inside it.
 */
import { TarjomanError } from '../../errors.js';
import type { XmlHandler, XmlTag } from '../../internal/xml-parser.js';
import type {
  TmxHeader,
  TmxMap,
  TmxNote,
  TmxPart,
  TmxProp,
  TmxRemark,
  TmxSegment,
  TmxUde,
  TmxUnit,
  TmxVariant,
} from './document.js';
import { SegmentReader } from './segment-reader.js';

/** Where in its file a part begins. */
export interface PartPlace {
  readonly line: number;
  readonly column: number;
}

/** Which elements TMX has inside which; what is not here holds text, or nothing. */
const CHILDREN: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['tmx', new Set(['header', 'body'])],
  ['header', new Set(['note', 'prop', 'ude'])],
  ['ude', new Set(['map'])],
  ['body', new Set(['tu'])],
  ['tu', new Set(['note', 'prop', 'tuv'])],
  ['tuv', new Set(['note', 'prop', 'seg'])],
]);

/** An element that is held until it is whole. */
type TmxElement = TmxHeader | TmxNote | TmxProp | TmxUde | TmxMap | TmxUnit | TmxVariant | TmxSegment;

/** An element that has begun. */
interface Open {
  readonly element: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly place: PartPlace;
  /** Elements and remarks inside it, in order. */
  readonly content: (TmxElement | TmxRemark)[];
  text: string;
}

const NO_ATTRIBUTES = {};

/** An {@link XmlHandler} that gives each part to `emit` as soon as it is whole. */
export class DocumentReader implements XmlHandler {
  readonly #emit: (part: TmxPart, place: PartPlace) => void;
  readonly #open: Open[] = [];
  #uri: string | undefined;
  #segment: SegmentReader | undefined;
  /** How many elements are open in the segment. */
  #codes = 0;
  /** How many elements are open inside something that is skipped, with it. */
  #skipped = 0;
  /** Where remarks are said to be: the element that began last. */
  #place: PartPlace = { line: 1, column: 1 };

  constructor(emit: (part: TmxPart, place: PartPlace) => void) {
    this.#emit = emit;
  }

  open(tag: XmlTag, line: number, column: number): void {
    if (this.#skipped > 0) {
      this.#skipped += 1;
      return;
    }
    this.#place = { line, column };
    if (this.#segment !== undefined) {
      this.#codes += 1;
      this.#segment.open(tag);
      return;
    }
    const parent = this.#open.at(-1);
    if (parent === undefined) this.#checkRoot(tag);
    else if (tag.uri !== this.#uri || !CHILDREN.get(parent.element)?.has(tag.local)) {
      this.#skipped = 1;
      return;
    }
    this.#enter(tag);
  }

  close(): void {
    if (this.#skipped > 0) this.#skipped -= 1;
    else if (this.#codes > 0) {
      this.#codes -= 1;
      this.#segment?.close();
    } else this.#leave();
  }

  text(text: string): void {
    if (this.#skipped > 0) return;
    if (this.#segment !== undefined) this.#segment.text(text);
    else {
      const open = this.#open.at(-1);
      if (open !== undefined && (open.element === 'note' || open.element === 'prop')) open.text += text;
    }
  }

  holds(): boolean {
    const open = this.#open.at(-1);
    return open !== undefined && !isStreamed(open.element);
  }

  doctype(text: string): void {
    this.#emit({ kind: 'doctype', text }, this.#place);
  }

  comment(text: string): void {
    this.#remark({ kind: 'comment', text });
  }

  instruction(target: string, body: string): void {
    this.#remark({ kind: 'instruction', target, body });
  }

  /** Between elements a remark has a place in the document; inside a text it would have to cut it in two. */
  #remark(remark: TmxRemark): void {
    if (this.#skipped > 0 || this.#segment !== undefined) return;
    const open = this.#open.at(-1);
    if (open === undefined || isStreamed(open.element)) this.#emit(remark, this.#place);
    else if (CHILDREN.has(open.element)) open.content.push(remark);
  }

  #checkRoot({ name, local, uri, attributes }: XmlTag): void {
    if (local !== 'tmx') {
      throw new TarjomanError('BAD_FORMAT', `the root element is <${name}>, not <tmx>: give a TMX file`, this.#place);
    }
    const { version: declared } = attributes;
    const version = declared?.value.trim() ?? '';
    if (version !== '' && !/^1(?![0-9])/.test(version)) {
      const message = `this is TMX ${version}, and only 1.1 to 1.4 are read: convert the file to TMX 1.4 first`;
      throw new TarjomanError('BAD_FORMAT', message, this.#place);
    }
    this.#uri = uri;
  }

  #enter({ local, attributes }: XmlTag): void {
    const read: [name: string, value: string][] = [];
    for (const { name, prefix, value } of Object.values(attributes)) {
      if ((prefix === '' && name !== 'xmlns') || prefix === 'xml') read.push([name, value]);
    }
    const open: Open = {
      element: local,
      attributes: read.length === 0 ? NO_ATTRIBUTES : Object.fromEntries(read), // unlike assignment, harmless for a name like __proto__
      place: this.#place,
      content: [],
      text: '',
    };
    this.#open.push(open);
    if (local === 'tmx') this.#emit({ kind: 'tmx', attributes: open.attributes }, this.#place);
    else if (local === 'body') this.#emit({ kind: 'body' }, this.#place);
    else if (local === 'seg') this.#segment = new SegmentReader();
  }

  #leave(): void {
    const open = this.#open.pop();
    if (open === undefined) return;
    if (isStreamed(open.element)) {
      this.#emit({ kind: 'end' }, this.#place);
      return;
    }
    const element = this.#build(open);
    if (element.kind === 'tu' || element.kind === 'header') this.#emit(element, open.place);
    else this.#open.at(-1)?.content.push(element);
  }

  /** The element that has ended; that its content is of the right kinds is what {@link CHILDREN} saw to. */
  #build({ element, attributes, content, text }: Open): TmxElement {
    switch (element) {
      case 'header':
        return { kind: element, attributes, content: content as TmxHeader['content'] };
      case 'tu':
        return { kind: element, attributes, content: content as TmxUnit['content'] };
      case 'tuv':
        return { kind: element, attributes, content: content as TmxVariant['content'] };
      case 'ude':
        return { kind: element, attributes, content: content as TmxUde['content'] };
      case 'map':
        return { kind: element, attributes };
      case 'seg': {
        const read = this.#segment?.finish() ?? '';
        this.#segment = undefined;
        return { kind: element, text: read };
      }
      case 'prop':
        return { kind: element, attributes, text };
      default:
        return { kind: 'note', attributes, text };
    }
  }
}

/** Whether an element has too much inside to be held whole. */
function isStreamed(element: string): boolean {
  return element === 'tmx' || element === 'body';
}
