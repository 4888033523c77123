/** Tags, attributes, text and codes as XML; checks that names are names and that their prefixes are bound. */
import { TarjomanError } from '../../errors.js';
import type { AttributeTable } from '../../internal/attribute-table.js';
import { Namespaces, prefixOf } from '../../internal/namespaces.js';
import { codePointName, escapeAttribute, escapeText, isQualifiedName } from '../../internal/xml-escape.js';
import type { Content, Inline, InlineCode } from '../../tm/content.js';
import type { XmlAttributes, XmlElement } from '../xml-element.js';
import { NONE } from './attributes.js';
import type { XliffNode } from './document.js';

/** How the attributes of one kind of element are written. */
type Attributes<Node extends XliffNode> = Pick<AttributeTable<Node>, 'holds' | 'write'>;

/** Writes elements, and knows which prefixes are bound where it is. */
export class ElementWriter {
  readonly #namespaces = new Namespaces();
  /** What is written, for errors: `unit u7`. */
  #place = '';

  /** Says what is written from now on. */
  at(place: string): void {
    this.#place = place;
  }

  /** An element begins that {@link leave} ends; `attributes` bind prefixes for what is in it. */
  enter(attributes: XmlAttributes | undefined): void {
    this.#namespaces.push(attributes);
  }

  /** The element that began last ends. */
  leave(): void {
    this.#namespaces.pop();
  }

  /** Whether the prefix is bound to this namespace here. */
  resolves(prefix: string, uri: string): boolean {
    return this.#namespaces.resolve(prefix) === uri;
  }

  /** A start tag without its end: name, declarations of prefixes, attributes of the table, all others. */
  tag<Node extends XliffNode>(name: string, node: Node, table: Attributes<Node>): string {
    const { attributes } = node;
    let [xml, rest] = [`<${name}`, ''];
    for (const attribute in attributes) {
      if (table.holds(node, attribute)) continue;
      this.#checkName(attribute, name);
      const written = ` ${attribute}="${this.#value(attribute, attributes[attribute] ?? '')}"`;
      if (isDeclaration(attribute)) xml += written;
      else rest += written;
    }
    table.write(node, (attribute, value) => {
      xml += ` ${attribute}="${this.#value(attribute, value)}"`;
    });
    return xml + rest;
  }

  /** An element with what is in it, which `inside` writes. */
  element<Node extends XliffNode>(name: string, node: Node, table: Attributes<Node>, inside: () => string): string {
    this.enter(node.attributes);
    const open = this.tag(name, node, table);
    const content = inside();
    this.leave();
    return content === '' ? `${open}/>` : `${open}>${content}</${name}>`;
  }

  /** An element of a module or an extension, as it is. */
  foreign(element: XmlElement): string {
    const { name, content } = element;
    return this.element(name, element, NONE, () => {
      this.check(name);
      return content.map((node) => (typeof node === 'string' ? this.plain(node) : this.foreign(node))).join('');
    });
  }

  /** Throws where the name of the element that is being written is none, or its prefix is not bound. */
  check(name: string): void {
    this.#checkName(name);
  }

  /** Text where XLIFF has no code points: what XML cannot hold is an error. */
  plain(text: string): string {
    return escapeText(text, (codePoint) => this.#refuse('the text', codePoint));
  }

  /** Text with codes; `prefix` is that of the core's elements. */
  content(content: Content, prefix = ''): string {
    if (typeof content !== 'string') return this.#parts(content, prefix);
    if (prefix === '' && npmWouldTrim(content) && fitsCdata(content)) return `<![CDATA[${content}]]>`;
    return writeText(content, prefix);
  }

  #parts(parts: readonly Inline[], prefix: string): string {
    let xml = '';
    for (const part of parts) xml += typeof part === 'string' ? writeText(part, prefix) : this.#code(part, prefix);
    return xml;
  }

  #code(code: InlineCode, prefix: string): string {
    const { content } = code;
    if (content.length > 0 && code.name !== 'pc' && code.name !== 'mrk') {
      const message = `<${code.name}> in ${this.#place} has content, which only pc and mrk can have`;
      throw new TarjomanError('BAD_ARGUMENT', `${message}: put it after the code`);
    }
    const name = prefix === '' ? code.name : `${prefix}:${code.name}`;
    const empty = content.length === 0 && code.name !== 'pc' && code.name !== 'mrk';
    this.enter(code.attributes);
    const open = this.tag(name, code, NONE);
    const inside = this.#parts(content, prefix);
    this.leave();
    return empty ? `${open}/>` : `${open}>${inside}</${name}>`;
  }

  #value(attribute: string, value: string): string {
    return escapeAttribute(value, (codePoint) => this.#refuse(`attribute ${attribute}`, codePoint));
  }

  #checkName(name: string, element?: string): void {
    const prefix = prefixOf(name);
    const bound = prefix === '' || prefix === 'xmlns' || this.#namespaces.resolve(prefix) !== undefined;
    if (bound && isQualifiedName(name)) return;
    const what = element === undefined ? `<${name}>` : `<${element}>, attribute ${name}`;
    const cure = bound ? 'give a name that XML allows' : `add an attribute xmlns:${prefix}`;
    throw new TarjomanError('BAD_ARGUMENT', `${what} in ${this.#place}: ${cure}`);
  }

  #refuse(what: string, codePoint: number): never {
    const message = `${what} in ${this.#place} has ${codePointName(codePoint)}`;
    throw new TarjomanError('BAD_FORMAT', `${message}, which XML cannot hold: remove it`);
  }
}

function isDeclaration(attribute: string): boolean {
  return attribute === 'xmlns' || attribute.startsWith('xmlns:');
}

/** Text that npm `xliff` drops or cuts: white space alone, and what follows a last line break. In CDATA it keeps it. */
function npmWouldTrim(text: string): boolean {
  return text !== '' && (text.trim() === '' || /\n\s*$/.test(text));
}

/** Whether a CDATA section gives the text back: it has no references, and a parser makes line feeds of CRs. */
function fitsCdata(text: string): boolean {
  return !text.includes(']]>') && !text.includes('\r') && !writeText(text, '').includes('<cp ');
}

/** XLIFF has an element for what XML cannot name: a code point in whole octets. */
export function writeText(text: string, prefix: string): string {
  return escapeText(text, (codePoint) => {
    const hex = codePoint.toString(16).toUpperCase().padStart(4, '0');
    return `<${prefix === '' ? 'cp' : `${prefix}:cp`} hex="${hex}"/>`;
  });
}
