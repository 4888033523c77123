/**
 * TMX as a stream of XML events into the parts of a document.
 *
 * The reader remembers what is open and nothing else, so that a file of any size passes through. An element that TMX
 * does not have in that place is skipped with everything inside it.
 */
import { TarjomanError } from '../../errors.js';
import { setOwn } from '../../internal/own-property.js';
import type { XmlHandler, XmlTag } from '../../internal/xml-parser.js';
import type { Content } from '../../tm/content.js';
import type { LossKind } from '../losses.js';
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

/** Attributes by name; that an element has only those of its type is for a validator to say. */
type Attributes = Readonly<Record<string, string>>;

/** An element that has begun: its own node, which grows until it ends. {@link CHILDREN} sees to it that content fits. */
type Open =
  | { readonly kind: 'tmx' | 'body' }
  | { readonly kind: 'header' | 'tu' | 'tuv' | 'ude'; readonly attributes: Attributes; readonly content: Child[] }
  | { readonly kind: 'note' | 'prop'; readonly attributes: Attributes; text: string }
  | { readonly kind: 'map'; readonly attributes: Attributes }
  | { readonly kind: 'seg'; text: Content };

type Child = TmxElement | TmxRemark;

const NO_ATTRIBUTES: Attributes = {};

/** An {@link XmlHandler} that gives each part to `emit` as soon as it is whole. */
export class DocumentReader implements XmlHandler {
  readonly #emit: (part: TmxPart, place: PartPlace) => void;
  readonly #onLoss: ((id: string, kinds: readonly LossKind[]) => void) | undefined;
  readonly #open: Open[] = [];
  #uri: string | undefined;
  /** Reads the text that is open from its first code on; most have none. */
  #segment: SegmentReader | undefined;
  /** How many elements are open in the segment. */
  #codes = 0;
  /** How many elements are open inside something that is skipped, with it. */
  #skipped = 0;
  /** Where the element began that began last; remarks are said to be there. */
  #line = 1;
  #column = 1;
  /** Where the header or the unit began. */
  #partPlace: PartPlace = { line: 1, column: 1 };

  /** Gives parts to `emit`, and to `onLoss` what it leaves out, by the name of the element that it stands in. */
  constructor(
    emit: (part: TmxPart, place: PartPlace) => void,
    onLoss?: (id: string, kinds: readonly LossKind[]) => void,
  ) {
    this.#emit = emit;
    this.#onLoss = onLoss;
  }

  open(tag: XmlTag, line: number, column: number): void {
    if (this.#skipped > 0) {
      this.#skipped += 1;
      return;
    }
    this.#line = line;
    this.#column = column;
    const parent = this.#open.at(-1);
    if (parent === undefined) this.#checkRoot(tag);
    else if (parent.kind === 'seg') {
      this.#codes += 1;
      this.#segment ??= new SegmentReader(parent.text);
      this.#segment.open(tag);
      return;
    } else if (tag.uri !== this.#uri || !CHILDREN.get(parent.kind)?.has(tag.local)) {
      this.#skipped = 1;
      this.#onLoss?.(`<${parent.kind}>`, ['modules']);
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
    if (this.#segment !== undefined) {
      this.#segment.text(text);
      return;
    }
    const open = this.#open.at(-1);
    if (open !== undefined && 'text' in open) open.text += text;
  }

  holds(): boolean {
    const open = this.#open.at(-1);
    return open !== undefined && !isStreamed(open);
  }

  doctype(text: string): void {
    this.#emit({ kind: 'doctype', text }, this.#place());
  }

  comment(text: string): void {
    this.#remark({ kind: 'comment', text });
  }

  instruction(target: string, body: string): void {
    this.#remark({ kind: 'instruction', target, body });
  }

  /** Between elements a remark has a place in the document; inside a text it would have to cut it in two. */
  #remark(remark: TmxRemark): void {
    if (this.#skipped > 0) return;
    const open = this.#open.at(-1);
    if (open === undefined || isStreamed(open)) this.#emit(remark, this.#place());
    else if ('content' in open) open.content.push(remark);
    else this.#onLoss?.(`<${open.kind}>`, ['remarks']);
  }

  #place(): PartPlace {
    return { line: this.#line, column: this.#column };
  }

  #checkRoot({ name, local, uri, values }: XmlTag): void {
    if (local !== 'tmx') {
      throw new TarjomanError('BAD_FORMAT', `the root element is <${name}>, not <tmx>: give a TMX file`, this.#place());
    }
    const { version: declared = '' } = values;
    const version = declared.trim();
    if (version !== '' && !/^1(?![0-9])/.test(version)) {
      const message = `this is TMX ${version}, and only 1.1 to 1.4 are read: convert the file to TMX 1.4 first`;
      throw new TarjomanError('BAD_FORMAT', message, this.#place());
    }
    this.#uri = uri;
  }

  #enter(tag: XmlTag): void {
    const open = begin(tag);
    this.#open.push(open);
    if (open.kind === 'tmx') this.#emit({ kind: 'tmx', attributes: attributesOf(tag) }, this.#place());
    else if (open.kind === 'body') this.#emit({ kind: 'body' }, this.#place());
    else if (open.kind === 'tu' || open.kind === 'header') this.#partPlace = this.#place();
  }

  #leave(): void {
    const open = this.#open.pop();
    if (open === undefined) return;
    if (isStreamed(open)) {
      this.#emit({ kind: 'end' }, this.#place());
      return;
    }
    if (open.kind === 'seg' && this.#segment !== undefined) {
      open.text = this.#segment.finish();
      this.#segment = undefined;
    }
    const element = open as TmxElement;
    if (element.kind === 'tu' || element.kind === 'header') {
      this.#emit(element, this.#partPlace);
      return;
    }
    const parent = this.#open.at(-1);
    if (parent !== undefined && 'content' in parent) parent.content.push(element);
  }
}

/** The node of an element that begins, with nothing inside. */
function begin(tag: XmlTag): Open {
  switch (tag.local) {
    case 'tmx':
    case 'body':
      return { kind: tag.local };
    case 'header':
    case 'tu':
    case 'tuv':
    case 'ude':
      return { kind: tag.local, attributes: attributesOf(tag), content: [] };
    case 'map':
      return { kind: tag.local, attributes: attributesOf(tag) };
    case 'seg':
      return { kind: tag.local, text: '' };
    case 'prop':
      return { kind: tag.local, attributes: attributesOf(tag), text: '' };
    default:
      return { kind: 'note', attributes: attributesOf(tag), text: '' };
  }
}

/** Attributes of TMX, which have no prefix, and those of XML. */
function attributesOf({ list }: XmlTag): Attributes {
  if (list.length === 0) return NO_ATTRIBUTES;
  const attributes: Record<string, string> = {};
  for (const { name, value } of list) {
    const known = name.includes(':') ? name.startsWith('xml:') : name !== 'xmlns';
    if (known) setOwn(attributes, name, value);
  }
  return attributes;
}

/** Whether an element has too much inside to be held whole. */
function isStreamed(open: Open): open is Open & { readonly kind: 'tmx' | 'body' } {
  return open.kind === 'tmx' || open.kind === 'body';
}
