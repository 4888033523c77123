/**
 * TBX as a stream of XML events into the parts of a document.
 *
 * The reader holds one entry at a time, so that a file of any size passes through. It knows only which elements have
 * no bounds and where white space is layout; everything else it takes as it stands.
 */
import { TarjomanError } from '../../errors.js';
import { setOwn } from '../../internal/own-property.js';
import { isBlank } from '../../internal/raw-element.js';
import type { XmlHandler, XmlTag } from '../../internal/xml-parser.js';
import type { XmlAttributes } from '../xml-element.js';
import type { TbxElement, TbxPart, TbxRemark } from './document.js';
import { STRUCTURE, versionOf } from './names.js';

/** Where in its file a part begins. */
export interface PartPlace {
  readonly line: number;
  readonly column: number;
}

/** An element that has begun and is held until it is whole. */
interface Open {
  readonly element: TbxElement & { readonly content: Node[] };
  /** Whether white space in it is layout. */
  readonly structure: boolean;
}

type Node = string | TbxElement | TbxRemark;

/** What has no bounds, and what it stands in. */
const STREAMED: ReadonlyMap<string, string> = new Map([
  ['text', 'root'],
  ['body', 'text'],
]);

/** An {@link XmlHandler} that gives each part to `emit` as soon as it is whole. */
export class DocumentReader implements XmlHandler {
  readonly #emit: (part: TbxPart, place: PartPlace) => void;
  readonly #onStray: () => void;
  /** Names of the starts that have not ended, outermost first; the document's is `root`. */
  readonly #started: string[] = [];
  readonly #open: Open[] = [];
  #uri: string | undefined;
  #place: PartPlace = { line: 1, column: 1 };

  /** Gives parts to `emit`, and tells `onStray` of text that stands between them. */
  constructor(emit: (part: TbxPart, place: PartPlace) => void, onStray: () => void) {
    this.#emit = emit;
    this.#onStray = onStray;
  }

  open(tag: XmlTag, line: number, column: number): void {
    const parent = this.#open.at(-1);
    if (parent === undefined) this.#place = { line, column };
    else dropLayout(parent);
    const ours = tag.uri === this.#uri;
    if (this.#started.length === 0) this.#start(tag, this.#checkRoot(tag));
    else if (parent === undefined && ours && STREAMED.get(tag.local) === this.#started.at(-1)) {
      this.#start(tag, tag.local);
    } else {
      const element = { kind: 'element' as const, name: tag.name, ...attributesOf(tag), content: [] as Node[] };
      parent?.element.content.push(element);
      this.#open.push({ element, structure: ours && STRUCTURE.has(tag.local) });
    }
  }

  close(): void {
    const whole = this.#open.pop();
    if (whole === undefined) {
      this.#started.pop();
      this.#emit({ kind: 'end' }, this.#place);
      return;
    }
    dropLayout(whole);
    if (this.#open.length === 0) this.#emit(whole.element, this.#place);
  }

  text(text: string): void {
    const content = this.#open.at(-1)?.element.content;
    if (content === undefined) {
      if (!isBlank(text)) this.#onStray(); // it belongs to nothing, and no part could hold it
      return;
    }
    const last = content.length - 1;
    const before = content[last];
    if (typeof before === 'string') content[last] = before + text;
    else content.push(text);
  }

  comment(text: string): void {
    this.#remark({ kind: 'comment', text });
  }

  instruction(target: string, body: string): void {
    this.#remark({ kind: 'instruction', target, body });
  }

  doctype(text: string): void {
    this.#emit({ kind: 'doctype', text }, this.#place);
  }

  holds(): boolean {
    return this.#open.length > 0;
  }

  #remark(remark: TbxRemark): void {
    const open = this.#open.at(-1);
    if (open === undefined) {
      this.#emit(remark, this.#place);
      return;
    }
    dropLayout(open);
    open.element.content.push(remark);
  }

  #start(tag: XmlTag, role: string): void {
    this.#started.push(role);
    this.#emit({ kind: 'start', name: tag.name, ...attributesOf(tag) }, this.#place);
  }

  #checkRoot({ name, local, uri }: XmlTag): string {
    if (versionOf(local) === undefined) {
      const message = `the root element is <${name}>, not <tbx> or <martif>: give a TBX file`;
      throw new TarjomanError('BAD_FORMAT', message, this.#place);
    }
    this.#uri = uri;
    return 'root';
  }
}

/** Drops the white space that stands last, where it is layout. */
function dropLayout({ element: { content }, structure }: Open): void {
  const last = content.at(-1);
  if (structure && typeof last === 'string' && isBlank(last)) content.pop();
}

/** Attributes as written, with declarations of prefixes; nothing where there are none. */
function attributesOf({ list }: XmlTag): { readonly attributes?: XmlAttributes } {
  if (list.length === 0) return {};
  const attributes: Record<string, string> = {};
  for (const { name, value } of list) setOwn(attributes, name, value);
  return { attributes };
}
