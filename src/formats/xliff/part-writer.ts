/**
 * Parts into the text of an XLIFF 2 document.
 *
 * A unit is one line, so that diffs stay small; what stands before the first unit has a line for each element. Other
 * white space between elements, quotes, entities, CDATA sections and the order of attributes are not kept.
 */
import type { AttributeTable } from '../../internal/attribute-table.js';
import { XML_DECLARATION } from '../../internal/xml-escape.js';
import type { XmlElement } from '../xml-element.js';
import { DATA, FILE, GROUP, IGNORABLE, NONE, NOTE, SEGMENT, SKELETON, START, TEXT, UNIT } from './attributes.js';
import { doctypeLine } from './doctype.js';
import type {
  Annotated,
  XliffData,
  XliffFile,
  XliffGroup,
  XliffIgnorable,
  XliffNode,
  XliffNote,
  XliffPart,
  XliffSegment,
  XliffSkeleton,
  XliffStart,
  XliffText,
  XliffUnit,
} from './document.js';
import { ElementWriter, writeText } from './element-writer.js';
import { writeModule } from './module-writer.js';
import type { XliffModule } from './modules.js';
import { CORE, CORE_2_2 } from './names.js';
import { OpenElements } from './open-elements.js';
import { insertRemarks } from './remarks.js';

/** Writes the parts of one document, in order. */
export class PartWriter {
  readonly #xml = new ElementWriter();
  /** Prefix of the core's elements. */
  #prefix = '';
  readonly #open = new OpenElements();

  /** The text of a part, with its line break. */
  write(part: XliffPart): string {
    const xml = this.#part(part);
    const whole = part.remarks === undefined ? xml : insertRemarks(xml, part.remarks);
    return part.kind === 'xliff' ? `${XML_DECLARATION}${whole}` : whole;
  }

  /** The text after the last part, which is none; throws where something is open. */
  end(): string {
    this.#open.end();
    return '';
  }

  #part(part: XliffPart): string {
    this.#open.check(part.kind);
    switch (part.kind) {
      case 'xliff':
        return this.#start(part);
      case 'file':
        return this.#file(part);
      case 'group':
        return this.#group(part);
      case 'unit':
        return this.#unit(part);
      default:
        return this.#end();
    }
  }

  #start(part: XliffStart): string {
    const { prefix = '', version, doctype } = part;
    this.#prefix = prefix;
    this.#xml.at('the document');
    const declaration = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
    const core = version === '2.2' ? CORE_2_2 : CORE;
    const attributes = { [declaration]: core, ...part.attributes };
    const type = doctypeLine(doctype);
    return `${type}${this.#head('xliff', { ...part, attributes }, START, true)}\n`;
  }

  #file(part: XliffFile): string {
    this.#xml.at(`file ${part.id}`);
    return `${this.#head('file', part, FILE)}\n`;
  }

  #group(part: XliffGroup): string {
    this.#xml.at(`group ${part.id}`);
    return `${this.#head('group', part, GROUP)}\n`;
  }

  #unit(part: XliffUnit): string {
    const { id, originalData, content } = part;
    this.#xml.at(`unit ${id}`);
    const xml = this.#xml.element(this.#name(part, 'unit'), part, UNIT, () => {
      let inside = this.#annotations(part, '');
      if (originalData !== undefined) inside += this.originalData(originalData);
      for (const each of content) inside += each.kind === 'segment' ? this.#segment(each) : this.#ignorable(each);
      return inside;
    });
    return `${xml}\n`;
  }

  #end(): string {
    this.#xml.leave();
    return `</${this.#open.leave()}>\n`;
  }

  /** The start tag of an element that stays open, and what stands before its units, a line each. */
  #head<Part extends XliffNode & Annotated & { readonly skeleton?: XliffSkeleton }>(
    local: string,
    part: Part,
    table: Pick<AttributeTable<Part>, 'holds' | 'write'>,
    notesFirst = false,
  ): string {
    const name = this.#name(part, local);
    this.#open.enter(name);
    this.#xml.enter(part.attributes);
    const open = `${this.#xml.tag(name, part, table)}>`;
    const skeleton = part.skeleton === undefined ? '' : `\n${this.#skeleton(part.skeleton)}`;
    return `${open}${skeleton}${this.#annotations(part, '\n', notesFirst)}`;
  }

  #skeleton(skeleton: XliffSkeleton): string {
    return this.#xml.element(this.#name(skeleton, 'skeleton'), skeleton, SKELETON, () => this.#nodes(skeleton.content));
  }

  /** Modules and notes, each after `separator`; only at the root do notes come first. */
  #annotations({ modules = [], notes = [] }: Annotated, separator: string, notesFirst = false): string {
    let [inModules, inNotes] = ['', ''];
    for (const module of modules) inModules += separator + this.module(module);
    if (notes.length > 0) inNotes = separator + this.#container('notes', notes, (note) => this.#note(note));
    return notesFirst ? inNotes + inModules : inModules + inNotes;
  }

  /** A module or an extension. */
  module(module: XliffModule | XmlElement): string {
    if (module.kind === 'element') return this.#xml.foreign(module);
    return writeModule(module, this.#xml, this);
  }

  /** Original data of codes. */
  originalData(data: readonly XliffData[]): string {
    return this.#container('originalData', data, (each) => this.#data(each));
  }

  /** An element that has no type of its own; it needs the binding of its prefix where only its children declare it. */
  #container<Node extends XliffNode>(local: string, nodes: readonly Node[], write: (node: Node) => string): string {
    const [{ prefix = this.#prefix, attributes = {} } = {}] = nodes as readonly XliffNode[];
    const declaration = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
    const uri = attributes[declaration];
    const own = uri === undefined ? {} : { attributes: { [declaration]: uri } };
    return this.#xml.element(this.#name({ prefix }, local), own, NONE, () =>
      nodes.map((node) => write(uri === undefined ? node : without(node, declaration, uri))).join(''),
    );
  }

  #data(data: XliffData): string {
    return this.#xml.element(this.#name(data, 'data'), data, DATA, () => writeText(data.text, this.#prefix));
  }

  #note(note: XliffNote): string {
    return this.#xml.element(this.#name(note, 'note'), note, NOTE, () => this.#xml.plain(note.text));
  }

  #segment(segment: XliffSegment): string {
    return this.#xml.element(this.#name(segment, 'segment'), segment, SEGMENT, () => this.#sides(segment));
  }

  #ignorable(ignorable: XliffIgnorable): string {
    return this.#xml.element(this.#name(ignorable, 'ignorable'), ignorable, IGNORABLE, () => this.#sides(ignorable));
  }

  #sides({ source, target }: { readonly source: XliffText; readonly target?: XliffText }): string {
    const left = this.text('source', source);
    return target === undefined ? left : left + this.text('target', target);
  }

  /** A source or a target. */
  text(local: 'source' | 'target', text: XliffText): string {
    const prefix = text.prefix ?? this.#prefix;
    return this.#xml.element(this.#name(text, local), text, TEXT, () => this.#xml.content(text.content, prefix));
  }

  #nodes(nodes: readonly (string | XmlElement)[]): string {
    return nodes.map((node) => (typeof node === 'string' ? this.#xml.plain(node) : this.#xml.foreign(node))).join('');
  }

  #name({ prefix = this.#prefix }: XliffNode, local: string): string {
    return prefix === '' ? local : `${prefix}:${local}`;
  }
}

/** The node without a declaration that is made around it already. */
function without<Node extends XliffNode>(node: Node, declaration: string, uri: string): Node {
  const { [declaration]: declared, ...attributes } = node.attributes ?? {};
  return declared === uri ? { ...node, attributes } : node;
}
