/**
 * Elements of XLIFF 1 into the types of a document.
 *
 * Tools write much that the specification does not have. What is known has a type, wherever it stands; all else is carried
 * as an element.
 */
import { TarjomanError } from '../../errors.js';
import { childrenOf, nodesOf, type RawElement, textOf } from '../../internal/raw-element.js';
import { toXmlElement } from '../carried-element.js';
import type { XmlElement } from '../xml-element.js';
import { ALT_TRANS, BIN_UNIT, BODY, FILE, GROUP, NOTE, START, TEXT, UNIT } from './attributes.js';
import type {
  Xliff12AltTrans,
  Xliff12Head,
  Xliff12Note,
  Xliff12Start,
  Xliff12Text,
  Xliff12Unit,
  Xliff12UnitItem,
} from './document.js';
import { InlineReader } from './inline-reader.js';
import { isNamespace, isVersion, usualNamespace } from './names.js';

/** Reads the elements of one document. */
export class ElementReader {
  /** Namespace and prefix of XLIFF's elements. */
  readonly #namespace: string;
  readonly #prefix: string;
  readonly #inline: InlineReader;

  private constructor({ uri, prefix }: RawElement['tag']) {
    this.#namespace = uri;
    this.#prefix = prefix;
    this.#inline = new InlineReader(uri);
  }

  /** A reader for the document with this root; throws where it is not XLIFF 1. */
  static ofRoot({ tag, line, column }: RawElement): ElementReader {
    const version = tag.values['version'] ?? '';
    if (tag.local !== 'xliff') {
      const message = `the root element is <${tag.name}>, not <xliff>: give an XLIFF file`;
      throw new TarjomanError('BAD_FORMAT', message, { line, column });
    }
    if (!isVersion(version) || !isNamespace(tag.uri)) {
      const message = `this is XLIFF ${version || 'without a version'} of ${tag.uri || 'no namespace'}`;
      throw new TarjomanError('BAD_FORMAT', `${message}: give version 1.0, 1.1 or 1.2`, { line, column });
    }
    return new ElementReader(tag);
  }

  /** Whether the element is XLIFF's own. */
  isCore({ uri }: RawElement['tag']): boolean {
    return uri === this.#namespace;
  }

  /** What begins, with what stands before its units. */
  head(element: RawElement, children: readonly RawElement[], doctype?: string): Xliff12Head {
    const inside = children.length === 0 ? {} : { content: children.map((child) => this.annotation(child)) };
    switch (element.tag.local) {
      case 'xliff':
        return this.#start(element, inside, doctype);
      case 'file':
        return FILE.read(element, this.#prefix, { kind: 'file' as const, ...inside });
      case 'body':
        return BODY.read(element, this.#prefix, { kind: 'body' as const, ...inside });
      case 'group':
        return GROUP.read(element, this.#prefix, { kind: 'group' as const, ...inside });
      default:
        return BIN_UNIT.read(element, this.#prefix, { kind: 'bin-unit' as const, ...inside });
    }
  }

  /** A unit with everything in it. */
  unit(element: RawElement): Xliff12Unit {
    const content = childrenOf(element).map((child) => this.#unitItem(child));
    return UNIT.read(element, this.#prefix, { kind: 'trans-unit' as const, content });
  }

  /** A note, or any other element as it is. */
  annotation(element: RawElement): Xliff12Note | XmlElement {
    const { tag } = element;
    const isNote =
      this.isCore(tag) && tag.local === 'note' && nodesOf(element).every((node) => typeof node === 'string');
    if (!isNote) return toXmlElement(element);
    return NOTE.read(element, this.#prefix, { kind: 'note' as const, text: textOf(element) });
  }

  #start(element: RawElement, inside: Pick<Xliff12Head, 'content'>, doctype: string | undefined): Xliff12Start {
    const start = START.read(element, '', { kind: 'xliff' as const, ...inside });
    const isUsual = this.#namespace === usualNamespace(start.version);
    return {
      ...start,
      ...(!isUsual && { namespace: this.#namespace }),
      ...(doctype !== undefined && { doctype }),
    };
  }

  #unitItem(element: RawElement): Xliff12UnitItem {
    const { tag } = element;
    return this.isCore(tag) && tag.local === 'alt-trans' ? this.#altTrans(element) : this.#textOrAnnotation(element);
  }

  #altTrans(element: RawElement): Xliff12AltTrans {
    const content = childrenOf(element).map((child) => this.#textOrAnnotation(child));
    return ALT_TRANS.read(element, this.#prefix, { kind: 'alt-trans' as const, content });
  }

  #textOrAnnotation(element: RawElement): Xliff12Text | Xliff12Note | XmlElement {
    const kind = this.isCore(element.tag) ? element.tag.local : '';
    if (kind !== 'source' && kind !== 'seg-source' && kind !== 'target') return this.annotation(element);
    return TEXT.read(element, this.#prefix, { kind, content: this.#inline.content(element) });
  }
}
