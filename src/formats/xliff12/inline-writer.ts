/** Text with codes as the inside of a source or a target of XLIFF 1: what the reader of it makes, the other way. */
import { TarjomanError } from '../../errors.js';
import type { Content, Inline, InlineCode, NativeCode, SubFlow } from '../../tm/content.js';
import { NONE } from '../xliff/attributes.js';
import type { ElementWriter } from '../xliff/element-writer.js';
import { ELEMENT_NAME } from './names.js';

/** Writes the texts of one document. */
export class InlineWriter {
  readonly #xml: ElementWriter;
  /** What stands before the names of XLIFF's elements: nothing, or a prefix and a colon. */
  readonly #before: string;

  constructor(xml: ElementWriter, prefix: string) {
    this.#xml = xml;
    this.#before = prefix === '' ? '' : `${prefix}:`;
  }

  /** The inside of a source or a target. */
  content(content: Content): string {
    return typeof content === 'string' ? this.#xml.plain(content) : this.#inline(content);
  }

  #inline(parts: readonly Inline[]): string {
    let xml = '';
    for (const part of parts) xml += typeof part === 'string' ? this.#xml.plain(part) : this.#code(part);
    return xml;
  }

  #code(code: InlineCode): string {
    const { content, data } = code;
    const inside = (): string => this.#inline(content) + (data === undefined ? '' : this.#native(data));
    return this.#element(code.attributes, elementOf(code), inside);
  }

  #native(data: NativeCode): string {
    if (typeof data === 'string') return this.#xml.plain(data);
    return data.map((part) => (typeof part === 'string' ? this.#xml.plain(part) : this.#subFlow(part))).join('');
  }

  #subFlow({ attributes, content }: SubFlow): string {
    return this.#element(attributes, 'sub', () => this.#inline(content));
  }

  #element(named: InlineCode['attributes'], usual: string, inside: () => string): string {
    const { [ELEMENT_NAME]: own, ...attributes } = named;
    const name = own ?? this.#before + usual;
    return this.#xml.element(name, { attributes }, NONE, () => {
      if (own !== undefined) this.#xml.check(own);
      return inside();
    });
  }
}

/** The element of XLIFF 1 that a code is. */
function elementOf(code: InlineCode): string {
  const { name, attributes, data, dataEnd, content } = code;
  switch (name) {
    case 'pc':
      if (data === undefined && dataEnd === undefined) return 'g';
      break;
    case 'mrk':
      if (data === undefined) return 'mrk';
      break;
    case 'ph':
      if (content.length === 0) return data === undefined ? 'x' : 'ph';
      break;
    case 'sc':
      if (content.length === 0) return 'pos' in attributes ? 'it' : data === undefined ? 'bx' : 'bpt';
      break;
    case 'ec':
      if (content.length === 0) return 'pos' in attributes ? 'it' : data === undefined ? 'ex' : 'ept';
      break;
    default:
  }
  const message = `XLIFF 1 has no code ${name}${data === undefined ? '' : ' with data'}, or none with content`;
  throw new TarjomanError(
    'BAD_ARGUMENT',
    `${message}: use pc and mrk for what has content, ph, sc and ec for the rest`,
  );
}
