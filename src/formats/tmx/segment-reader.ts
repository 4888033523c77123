/**
 * The inside of a `<seg>` into text with codes.
 *
 *     <bpt i="1" x="2">&lt;b></bpt>peace<ept i="1">&lt;/b></ept>    TMX
 *     sc id=2, data <b>            peace ec startRef=2, data </b>   here
 *
 * A code is named as XLIFF 2 names it. What it was in TMX goes along, so that it can be written again as it was.
 *
 * @see TMX 1.4b, section "Content Markup"
 */
import { isNmtoken } from '../../internal/xml-escape.js';
import type { XmlTag } from '../../internal/xml-parser.js';
import type { Content, Inline, NativeCode, SubFlow } from '../../tm/content.js';
import { writeOrigin } from './code-origin.js';
import { toXliffType } from './code-types.js';

type Attributes = Record<string, string>;

/** Attributes of a code while it is being read: that it is half of a pair may turn out later. */
type CodeAttributes = Attributes & { readonly id: string; isolated?: string };

/** Text and codes of a `<seg>`, a `<sub>` or a `<hi>`. */
interface Flow {
  readonly kind: 'flow';
  readonly parts: Inline[];
  /** Begun pairs by `i`: those whose end may come yet. A `<hi>` shares them with what it stands in. */
  readonly begun: Map<string, CodeAttributes[]>;
}

/** A code's inside: what it is in its own format. */
interface Native {
  readonly kind: 'native';
  readonly parts: (string | SubFlow)[];
}

/** Attributes that a code of TMX may have beside `pos`, which its name here says. */
const KEPT = ['i', 'x', 'type', 'assoc', 'datatype'] as const;

/** Reads one segment. */
export class SegmentReader {
  readonly #open: { readonly inside: Flow | Native; readonly close: () => void }[] = [];
  readonly #root: Flow = newFlow();
  readonly #given = new Map<string, number>();
  readonly #counts = new Map<string, number>();

  /** Begins with the text that comes before the first code. */
  constructor(text: Content) {
    if (typeof text === 'string') append(this.#root.parts, text);
  }

  /** An element begins. */
  open(tag: XmlTag): void {
    const inside = this.#inside();
    if (inside.kind === 'native') this.#openInNative(tag.local, tag, inside);
    else this.#openInFlow(tag.local, tag, inside);
  }

  /** The element that began last ends. */
  close(): void {
    this.#open.pop()?.close();
  }

  /** Text, of the segment or of a code. */
  text(text: string): void {
    append(this.#inside().parts, text);
  }

  /** What was read: a string where there are no codes. */
  finish(): Content {
    isolate(this.#root);
    const [only = '', ...others] = this.#root.parts;
    return others.length === 0 && typeof only === 'string' ? only : this.#root.parts;
  }

  #inside(): Flow | Native {
    return this.#open.at(-1)?.inside ?? this.#root;
  }

  #openInFlow(element: string, tag: XmlTag, flow: Flow): void {
    switch (element) {
      case 'bpt':
      case 'ept':
      case 'it':
      case 'ph':
      case 'ut':
        this.#openCode(element, tag, flow);
        break;
      case 'hi':
      case 'sub': // in TMX 1.1
        this.#openMark(element, tag, flow);
        break;
      default:
        this.#openUnknown(flow);
    }
  }

  #openInNative(element: string, tag: XmlTag, native: Native): void {
    if (element !== 'sub') {
      this.#openUnknown(native);
      return;
    }
    const flow = newFlow();
    const attributes: Attributes = {};
    for (const name of ['datatype', 'type']) {
      const value = attributeOf(tag, name);
      if (value !== undefined) attributes[name] = value;
    }
    const close = (): void => {
      isolate(flow);
      native.parts.push({ attributes, content: flow.parts });
    };
    this.#open.push({ inside: flow, close });
  }

  /** TMX has no such element; the text in it stays where it is. */
  #openUnknown(inside: Flow | Native): void {
    this.#open.push({ inside, close: () => {} });
  }

  #openMark(element: string, tag: XmlTag, outer: Flow): void {
    const attributes = { id: this.#takeId(element, tag), type: originOf(element, tag) };
    const flow: Flow = { ...newFlow(), begun: outer.begun };
    const close = (): void => {
      outer.parts.push({ name: 'mrk', attributes, content: flow.parts });
    };
    this.#open.push({ inside: flow, close });
  }

  #openCode(element: 'bpt' | 'ept' | 'it' | 'ph' | 'ut', tag: XmlTag, flow: Flow): void {
    const [name, attributes] = this.#readCode(element, tag, flow);
    const native: Native = { kind: 'native', parts: [] };
    const close = (): void => {
      const data = toNative(native.parts);
      flow.parts.push({ name, attributes, content: [], ...(data === undefined ? {} : { data }) });
    };
    this.#open.push({ inside: native, close });
  }

  #readCode(element: string, tag: XmlTag, flow: Flow): ['sc' | 'ec' | 'ph', Attributes] {
    const i = attributeOf(tag, 'i') ?? '';
    if (element === 'ept') {
      const start = flow.begun.get(i)?.pop();
      if (start !== undefined) return ['ec', { startRef: start.id }];
    }
    const attributes: CodeAttributes = {
      id: this.#takeId(element, tag),
      type: toXliffType(attributeOf(tag, 'type') ?? ''),
      subType: originOf(element, tag),
    };
    if (element === 'bpt') {
      const begun = flow.begun.get(i);
      if (begun === undefined) flow.begun.set(i, [attributes]);
      else begun.push(attributes);
      return ['sc', attributes];
    }
    if (element === 'ph' || element === 'ut') return ['ph', attributes];
    const ends = element === 'ept' || attributeOf(tag, 'pos') === 'end';
    return [ends ? 'ec' : 'sc', { ...attributes, isolated: 'yes' }];
  }

  /** The number that a code has in every language, where it has one, made an identifier of this segment alone. */
  #takeId(element: string, tag: XmlTag): string {
    const x = attributeOf(tag, 'x') ?? '';
    const base = isNmtoken(x) ? x : `${element}${attributeOf(tag, 'i') ?? this.#count(element)}`;
    const name = isNmtoken(base) ? base : `${element}${this.#count(element)}`;
    let times = this.#given.get(name) ?? 0;
    let id = name;
    while (this.#given.has(id)) {
      times += 1;
      id = `${name}.${times + 1}`;
    }
    this.#given.set(name, times);
    this.#given.set(id, this.#given.get(id) ?? 0);
    return id;
  }

  #count(element: string): number {
    const count = (this.#counts.get(element) ?? 0) + 1;
    this.#counts.set(element, count);
    return count;
  }
}

function newFlow(): Flow {
  return { kind: 'flow', parts: [], begun: new Map() };
}

/** A begun pair that no end came for is half of one. */
function isolate({ begun }: Flow): void {
  for (const starts of begun.values()) for (const start of starts) start.isolated = 'yes';
}

function append(parts: (string | object)[], text: string): void {
  const last = parts.at(-1);
  if (typeof last === 'string') parts[parts.length - 1] = last + text;
  else if (text !== '') parts.push(text);
}

function attributeOf(tag: XmlTag, name: string): string | undefined {
  return tag.values[name];
}

function originOf(element: string, tag: XmlTag): string {
  const kept = KEPT.flatMap((name) => {
    const value = attributeOf(tag, name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return writeOrigin(element, kept);
}

function toNative(parts: readonly (string | SubFlow)[]): NativeCode | undefined {
  const [only, ...others] = parts;
  if (others.length === 0 && (only === undefined || typeof only === 'string')) return only;
  return parts;
}
