/**
 * Elements of XLIFF 2 into the types of a document.
 *
 * What is known is read strictly in structure (an element that has no place in a type is an error), and kept as written
 * where only a value is unknown. Namespaces of all versions are taken for the same.
 */
import { TarjomanError } from '../../errors.js';
import { childrenOf, isBlank, misplaced, nodesOf, type RawElement, textOf } from '../../internal/raw-element.js';
import type { Content, Inline, InlineCode } from '../../tm/content.js';
import { attributesOf, toXmlElement, toXmlNode } from '../carried-element.js';
import { isLanguage, noLanguage, UNDETERMINED } from '../language.js';
import type { XmlElement } from '../xml-element.js';
import { DATA, FILE, GROUP, IGNORABLE, NOTE, SEGMENT, SKELETON, START, TEXT, UNIT } from './attributes.js';
import type {
  Annotated,
  XliffData,
  XliffFile,
  XliffGroup,
  XliffIgnorable,
  XliffNote,
  XliffSegment,
  XliffSkeleton,
  XliffStart,
  XliffText,
  XliffUnit,
} from './document.js';
import { readModule } from './module-reader.js';
import type { XliffModule } from './modules.js';
import { isCore } from './names.js';

/** Reads the elements of one document. */
export class ElementReader {
  /** Prefix of the core's elements. */
  readonly #prefix: string;

  private constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /** A reader for the document with this root; throws where it is not XLIFF 2. */
  static ofRoot(root: RawElement): ElementReader {
    const { tag, line, column } = root;
    const version = tag.values['version'] ?? '';
    if (tag.local !== 'xliff') {
      const message = `the root element is <${tag.name}>, not <xliff>: give an XLIFF file`;
      throw new TarjomanError('BAD_FORMAT', message, { line, column });
    }
    if (!isCore(tag.uri) || !/^2\.\d+$/.test(version)) {
      const message = `this is XLIFF ${version || 'without a version'}, and only 2.x is read`;
      throw new TarjomanError('BAD_FORMAT', `${message}: convert the file to XLIFF 2.1 first`, { line, column });
    }
    return new ElementReader(tag.prefix);
  }

  /** The document, file or group that begins, with what stands before its units. */
  head(element: RawElement, children: readonly RawElement[], doctype?: string): XliffStart | XliffFile | XliffGroup {
    if (element.tag.local === 'xliff') return this.#start(element, children, doctype);
    return element.tag.local === 'file' ? this.#file(element, children) : this.#group(element, children);
  }

  /** A unit with everything in it. */
  unit(element: RawElement): XliffUnit {
    const content: (XliffSegment | XliffIgnorable)[] = [];
    const annotations: RawElement[] = [];
    let originalData: readonly XliffData[] | undefined;
    for (const child of childrenOf(element)) {
      const name = isCore(child.tag.uri) ? child.tag.local : '';
      if (name === 'segment') content.push(this.#segment(child));
      else if (name === 'ignorable') content.push(this.#ignorable(child));
      else if (name === 'originalData') originalData = this.originalData(child);
      else annotations.push(child);
    }
    const annotated = annotations.length === 0 ? undefined : this.#annotated(annotations);
    const unit = { kind: 'unit' as const, content, ...(originalData && { originalData }), ...annotated };
    return UNIT.read(element, this.#prefix, unit);
  }

  /** Original data of codes. */
  originalData(element: RawElement): readonly XliffData[] {
    const inherited = declarationsOf(element);
    return childrenOf(element).map((child) => {
      const text = this.#textWithCodePoints(this.#expect(child, 'data'));
      return withAttributes(DATA.read(child, this.#prefix, { text }), inherited);
    });
  }

  /** A source or a target. */
  text(element: RawElement): XliffText {
    return TEXT.read(element, this.#prefix, { content: this.#content(element) });
  }

  /** A module with a type of its own, or any other element as it is. */
  module(element: RawElement): XliffModule | XmlElement {
    return readModule(element, this) ?? toXmlElement(element);
  }

  #start(element: RawElement, children: readonly RawElement[], doctype: string | undefined): XliffStart {
    const fields = START.read(element, '', {});
    const { srcLang = UNDETERMINED, trgLang } = fields;
    return {
      ...fields,
      kind: 'xliff',
      srcLang: checkedLanguage(element, 'srcLang', srcLang),
      ...(trgLang !== undefined && { trgLang: checkedLanguage(element, 'trgLang', trgLang) }),
      ...(doctype !== undefined && { doctype }),
      ...this.#annotated(children),
    };
  }

  #file(element: RawElement, children: readonly RawElement[]): XliffFile {
    const skeletons = children.filter(({ tag }) => isCore(tag.uri) && tag.local === 'skeleton');
    const [skeleton, second] = skeletons;
    if (second !== undefined) throw misplaced(second, 'a file has two skeletons');
    const file = {
      kind: 'file' as const,
      ...(skeleton !== undefined && { skeleton: this.#skeleton(skeleton) }),
      ...this.#annotated(children.filter((child) => child !== skeleton)),
    };
    return FILE.read(element, this.#prefix, file);
  }

  #group(element: RawElement, children: readonly RawElement[]): XliffGroup {
    return GROUP.read(element, this.#prefix, { kind: 'group' as const, ...this.#annotated(children) });
  }

  #skeleton(element: RawElement): XliffSkeleton {
    return SKELETON.read(element, this.#prefix, { content: nodesOf(element).map(toXmlNode) });
  }

  #annotated(children: readonly RawElement[]): Annotated {
    const modules: (XliffModule | XmlElement)[] = [];
    const notes: XliffNote[] = [];
    for (const child of children) {
      if (!isCore(child.tag.uri)) modules.push(this.module(child));
      else notes.push(...this.#notes(this.#expect(child, 'notes')));
    }
    return { ...(modules.length > 0 && { modules }), ...(notes.length > 0 && { notes }) };
  }

  #notes(element: RawElement): XliffNote[] {
    const inherited = declarationsOf(element);
    return childrenOf(element).map((child) => {
      const text = textOf(this.#expect(child, 'note'));
      return withAttributes(NOTE.read(child, this.#prefix, { text }), inherited);
    });
  }

  #segment(element: RawElement): XliffSegment {
    return SEGMENT.read(element, this.#prefix, { kind: 'segment' as const, ...this.#sides(element) });
  }

  #ignorable(element: RawElement): XliffIgnorable {
    return IGNORABLE.read(element, this.#prefix, { kind: 'ignorable' as const, ...this.#sides(element) });
  }

  #sides(element: RawElement): { readonly source: XliffText; readonly target?: XliffText } {
    let source: XliffText | undefined;
    let target: XliffText | undefined;
    for (const child of childrenOf(element)) {
      const name = isCore(child.tag.uri) ? child.tag.local : '';
      if (name === 'source' && source === undefined) source = this.text(child);
      else if (name === 'target' && target === undefined) target = this.text(child);
      else throw misplaced(child, `<${child.tag.name}> stands in <${element.tag.name}> once too often or wrongly`);
    }
    if (source === undefined) throw misplaced(element, `<${element.tag.name}> has no <source>`);
    return target === undefined ? { source } : { source, target };
  }

  #content(element: RawElement): Content {
    const { content } = element;
    if (typeof content === 'string') return content;
    const parts = this.#inline(content);
    return parts.every((part) => typeof part === 'string') ? parts.join('') : parts;
  }

  #inline(children: readonly (string | RawElement)[]): Inline[] {
    const parts: Inline[] = [];
    const addText = (text: string): void => {
      const last = parts.at(-1);
      if (typeof last === 'string') parts[parts.length - 1] = last + text;
      else if (text !== '') parts.push(text);
    };
    for (const child of children) {
      if (typeof child === 'string') addText(child);
      else if (isCore(child.tag.uri) && child.tag.local === 'cp') addText(readCodePoint(child));
      else parts.push(this.#code(child));
    }
    return parts;
  }

  #code(element: RawElement): InlineCode {
    const { tag } = element;
    const name = isCore(tag.uri) ? tag.local : '';
    if (!isCodeName(name)) throw misplaced(element, `<${tag.name}> stands in a text`);
    const paired = name === 'pc' || name === 'mrk';
    if (!paired && nodesOf(element).some((inside) => typeof inside !== 'string' || !isBlank(inside))) {
      throw misplaced(element, `<${tag.name}> must be empty, and has content`);
    }
    const content = paired ? this.#inline(nodesOf(element)) : [];
    return { name, attributes: attributesOf(element), content };
  }

  #textWithCodePoints(element: RawElement): string {
    let text = '';
    for (const child of nodesOf(element)) {
      text += typeof child === 'string' ? child : readCodePoint(this.#expect(child, 'cp'));
    }
    return text;
  }

  #expect(element: RawElement, name: string): RawElement {
    if (isCore(element.tag.uri) && element.tag.local === name) return element;
    throw misplaced(element, `<${element.tag.name}> stands where only <${name}> can`);
  }
}

/** What an element without a type of its own declares, for its children, which may use it. */
function declarationsOf(container: RawElement): Readonly<Record<string, string>> {
  const attributes = attributesOf(container);
  const other = Object.keys(attributes).find((name) => name !== 'xmlns' && !name.startsWith('xmlns:'));
  if (other === undefined) return attributes;
  throw misplaced(container, `<${container.tag.name}> has an attribute ${other}`);
}

function withAttributes<Node extends { readonly attributes?: Readonly<Record<string, string>> }>(
  node: Node,
  inherited: Readonly<Record<string, string>>,
): Node {
  return Object.keys(inherited).length === 0 ? node : { ...node, attributes: { ...inherited, ...node.attributes } };
}

function checkedLanguage({ line, column }: RawElement, name: string, written: string): string {
  const language = written.trim();
  if (isLanguage(language)) return language;
  throw new TarjomanError('BAD_FORMAT', noLanguage(language, name), { line, column });
}

const CODE_NAMES: ReadonlySet<string> = new Set(['ph', 'pc', 'sc', 'ec', 'mrk', 'sm', 'em']);

function isCodeName(name: string): name is InlineCode['name'] {
  return CODE_NAMES.has(name);
}

function readCodePoint({ tag, line, column }: RawElement): string {
  const hex = tag.values['hex'] ?? '';
  const codePoint = /^[0-9a-f]{1,8}$/i.test(hex) ? Number.parseInt(hex, 16) : Number.NaN;
  if (codePoint <= 0x10ffff) return String.fromCodePoint(codePoint);
  throw new TarjomanError('BAD_FORMAT', `<cp hex="${hex}"> is no code point: give 0000 to 10FFFF`, { line, column });
}
