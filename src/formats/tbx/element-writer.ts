/** Elements of TBX as XML: structure in lines of its own, each text in one. */
import { TarjomanError } from '../../errors.js';
import { Namespaces, prefixOf } from '../../internal/namespaces.js';
import { codePointName, escapeAttribute, escapeText, isName, isQualifiedName } from '../../internal/xml-escape.js';
import type { XmlAttributes } from '../xml-element.js';
import type { TbxElement, TbxRemark } from './document.js';
import { localName, STRUCTURE } from './names.js';

/** How deep elements may nest; a reader takes no more either. */
const DEEPEST = 1_000;

/** Writes the elements of one document, and sees to it that it can be read again. */
export class ElementWriter {
  readonly #namespaces = new Namespaces();
  /** Prefix of TBX in the document; other elements are never given line breaks. */
  readonly #prefix: string;
  #depth = 0;
  /** What is being written, for errors. */
  #what = 'the document';

  constructor(root: string) {
    this.#prefix = prefixOf(root);
  }

  /** A start tag that has its end elsewhere. */
  start(name: string, attributes: XmlAttributes | undefined): string {
    this.#enter(attributes);
    return `<${this.#checked(name)}${this.#attributes(attributes)}>`;
  }

  /** The end of what {@link start} began. */
  end(name: string): string {
    this.#leave();
    return `</${name}>`;
  }

  /** An element with all that is in it; its first line is where it stands, the others are set in from the margin. */
  write(element: TbxElement, margin = ''): string {
    const id = element.attributes?.['id'];
    this.#what = id === undefined ? `<${element.name}>` : `<${element.name} id=${JSON.stringify(id)}>`;
    return this.#write(element, margin, true);
  }

  #write({ name, attributes, content }: TbxElement, margin: string, laidOut: boolean): string {
    this.#enter(attributes);
    const start = `<${this.#checked(name)}${this.#attributes(attributes)}`;
    const lines = laidOut && this.#isStructure(name, attributes) && content.every((node) => typeof node !== 'string');
    let xml = content.length === 0 ? `${start}/>` : `${start}>`;
    for (const node of content) {
      if (lines) xml += `\n${margin}  `;
      if (typeof node === 'string') xml += escapeText(node, this.#refuse);
      else if (node.kind === 'element') xml += this.#write(node, `${margin}  `, lines);
      else xml += writeRemark(node);
    }
    if (content.length > 0) xml += lines ? `\n${margin}</${name}>` : `</${name}>`;
    this.#leave();
    return xml;
  }

  #isStructure(name: string, attributes: XmlAttributes | undefined): boolean {
    const sameNamespace = prefixOf(name) === this.#prefix && !Object.hasOwn(attributes ?? {}, 'xmlns');
    return sameNamespace && STRUCTURE.has(localName(name));
  }

  #enter(attributes: XmlAttributes | undefined): void {
    this.#depth += 1;
    if (this.#depth > DEEPEST) {
      throw new TarjomanError('TOO_LARGE', `elements nest deeper than ${DEEPEST}: no document needs that`);
    }
    this.#namespaces.push(attributes);
  }

  #leave(): void {
    this.#depth -= 1;
    this.#namespaces.pop();
  }

  #checked(name: string): string {
    this.#check(isQualifiedName(name), name, 'element');
    this.#checkPrefix(name);
    return name;
  }

  #attributes(attributes: XmlAttributes = {}): string {
    let xml = '';
    for (const [name, value] of Object.entries(attributes)) {
      this.#check(isQualifiedName(name), name, 'attribute');
      if (prefixOf(name) !== 'xmlns') this.#checkPrefix(prefixOf(name) === '' ? '' : name);
      xml += ` ${name}="${escapeAttribute(value, this.#refuse)}"`;
    }
    return xml;
  }

  #check(good: boolean, name: string, what: string): void {
    if (good) return;
    throw new TarjomanError(
      'BAD_ARGUMENT',
      `${JSON.stringify(name)} cannot be the name of an ${what}: give a name of XML`,
    );
  }

  #checkPrefix(name: string): void {
    const prefix = prefixOf(name);
    if (prefix === '' || this.#namespaces.resolve(prefix)) return;
    const message = `nothing says which namespace ${prefix}: is in ${this.#what}: add xmlns:${prefix} to an element around it`;
    throw new TarjomanError('BAD_ARGUMENT', message);
  }

  readonly #refuse = (codePoint: number): never => {
    const message = `${this.#what} has ${codePointName(codePoint)}, which XML cannot hold: remove it`;
    throw new TarjomanError('BAD_FORMAT', message);
  };
}

/** A comment or a processing instruction, in which XML can escape nothing. */
export function writeRemark(remark: TbxRemark): string {
  if (remark.kind === 'comment') {
    checkRemark(!/--|-$/.test(remark.text), 'a comment has "--" or ends in "-"');
    escapeText(remark.text, refuseInRemark);
    return `<!--${remark.text}-->`;
  }
  const { target, body } = remark;
  checkRemark(isName(target) && target.toLowerCase() !== 'xml', `an instruction is for ${JSON.stringify(target)}`);
  checkRemark(!body.includes('?>'), 'an instruction has "?>"');
  escapeText(body, refuseInRemark);
  return body === '' ? `<?${target}?>` : `<?${target} ${body}?>`;
}

function checkRemark(good: boolean, what: string): void {
  if (!good) throw new TarjomanError('BAD_ARGUMENT', `${what}, which XML does not allow: change it`);
}

function refuseInRemark(codePoint: number): never {
  const message = `a comment or an instruction has ${codePointName(codePoint)}, which XML cannot hold: remove it`;
  throw new TarjomanError('BAD_FORMAT', message);
}
