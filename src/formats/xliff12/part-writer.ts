/**
 * Parts into the text of an XLIFF 1 document.
 *
 * A unit is one line, so that diffs stay small; what stands before the first unit has a line for each element. Other
 * white space between elements, quotes, entities, CDATA sections and the order of attributes are not kept.
 */
import type { AttributeTable } from '../../internal/attribute-table.js';
import { XML_DECLARATION } from '../../internal/xml-escape.js';
import { doctypeLine } from '../xliff/doctype.js';
import type { XliffNode } from '../xliff/document.js';
import { ElementWriter } from '../xliff/element-writer.js';
import { OpenElements } from '../xliff/open-elements.js';
import { insertRemarks } from '../xliff/remarks.js';
import type { XmlElement } from '../xml-element.js';
import { ALT_TRANS, BIN_UNIT, BODY, FILE, GROUP, NOTE, START, TEXT, UNIT } from './attributes.js';
import type {
  Xliff12AltTrans,
  Xliff12HeadNode,
  Xliff12Note,
  Xliff12Part,
  Xliff12Start,
  Xliff12Text,
  Xliff12Unit,
} from './document.js';
import { InlineWriter } from './inline-writer.js';
import { usualNamespace } from './names.js';

/** Writes the parts of one document, in order. */
export class PartWriter {
  readonly #xml = new ElementWriter();
  #inline = new InlineWriter(this.#xml, '');
  /** Prefix of XLIFF's elements. */
  #prefix = '';
  readonly #open = new OpenElements();

  /** The text of a part, with its line break. */
  write(part: Xliff12Part): string {
    const xml = this.#part(part);
    const whole = part.remarks === undefined ? xml : insertRemarks(xml, part.remarks);
    return part.kind === 'xliff' ? `${XML_DECLARATION}${whole}` : whole;
  }

  /** The text after the last part, which is none; throws where something is open. */
  end(): string {
    this.#open.end();
    return '';
  }

  #part(part: Xliff12Part): string {
    this.#open.check(part.kind);
    switch (part.kind) {
      case 'xliff':
        return this.#start(part);
      case 'file':
        return this.#head('file', part, FILE, part.original);
      case 'body':
        return this.#head('body', part, BODY);
      case 'group':
        return this.#head('group', part, GROUP, part.id);
      case 'bin-unit':
        return this.#head('bin-unit', part, BIN_UNIT, part.id);
      case 'trans-unit':
        return this.#unit(part);
      case 'other':
        this.#xml.at('what stands between units');
        return `${this.#annotation(part.content)}\n`;
      case 'end':
        return this.#end();
    }
  }

  #start(part: Xliff12Start): string {
    const { prefix = '', version, doctype, namespace = usualNamespace(version) } = part;
    this.#prefix = prefix;
    this.#inline = new InlineWriter(this.#xml, prefix);
    const declared = namespace === '' ? {} : { [prefix === '' ? 'xmlns' : `xmlns:${prefix}`]: namespace };
    const attributes = { ...declared, ...part.attributes };
    return doctypeLine(doctype) + this.#head('xliff', { ...part, attributes }, START);
  }

  /** The start tag of an element that stays open, and what stands before its units, a line each. */
  #head<Part extends Xliff12HeadNode>(
    local: string,
    part: Part,
    table: Pick<AttributeTable<Part>, 'holds' | 'write'>,
    called?: string,
  ): string {
    this.#xml.at(called === undefined ? `a ${local}` : `${local} ${called}`);
    const name = this.#name(part, local);
    this.#open.enter(name);
    this.#xml.enter(part.attributes);
    let xml = `${this.#xml.tag(name, part, table)}>\n`;
    for (const each of part.content ?? []) xml += `${this.#annotation(each)}\n`;
    return xml;
  }

  #end(): string {
    this.#xml.leave();
    return `</${this.#open.leave()}>\n`;
  }

  #unit(unit: Xliff12Unit): string {
    this.#xml.at(unit.id === undefined ? 'a unit' : `unit ${unit.id}`);
    return `${this.#element('trans-unit', unit, UNIT, () =>
      unit.content.map((each) => (each.kind === 'alt-trans' ? this.#altTrans(each) : this.#item(each))).join(''),
    )}\n`;
  }

  #altTrans(candidate: Xliff12AltTrans): string {
    return this.#element('alt-trans', candidate, ALT_TRANS, () =>
      candidate.content.map((each) => this.#item(each)).join(''),
    );
  }

  #item(item: Xliff12Text | Xliff12Note | XmlElement): string {
    if (item.kind === 'note' || item.kind === 'element') return this.#annotation(item);
    return this.#element(item.kind, item, TEXT, () => this.#inline.content(item.content));
  }

  #annotation(item: Xliff12Note | XmlElement): string {
    if (item.kind === 'element') return this.#xml.foreign(item);
    return this.#element('note', item, NOTE, () => this.#xml.plain(item.text));
  }

  #element<Node extends XliffNode>(
    local: string,
    node: Node,
    table: Pick<AttributeTable<Node>, 'holds' | 'write'>,
    inside: () => string,
  ): string {
    return this.#xml.element(this.#name(node, local), node, table, inside);
  }

  #name({ prefix = this.#prefix }: XliffNode, local: string): string {
    return prefix === '' ? local : `${prefix}:${local}`;
  }
}
