/**
 * XLIFF 1.2, 1.1 or 1.0 as a stream of XML events against the tables of its edition; holds one unit at a time, the path to
 * it and identifiers.
 *
 * XLIFF 1.2 in either flavour is held to its schema and to what the text of the specification says a document must be,
 * strict documents also to what it says they should be. Of 1.1 structure and values are asked, of 1.0 structure alone: they
 * are read, never written, and their tools took freedoms.
 */
import type { XmlHandler, XmlTag } from '../../internal/xml-parser.js';
import type { Finding } from '../finding.js';
import type { Element } from '../schema/element.js';
import { Once } from '../schema/once.js';
import {
  type Place,
  type Report,
  SCHEMA_INSTANCE,
  type SkippedElement,
  StructureChecker,
} from '../schema/structure-checker.js';
import { attributesHaveSchemas, extensionHasNoSchema } from './rules/extensions.js';
import { FileReferences } from './rules/file-references.js';
import { languageIsOfFile } from './rules/languages.js';
import { Pairs } from './rules/pairs.js';
import { segmentsAreThere } from './rules/segments.js';
import { type Edition, vocabularyOf } from './rules/vocabulary.js';
import { specificationOf } from './specification.js';

/** The two schemas of XLIFF 1.2: for documents that somebody writes now, and for all that were ever right. */
export type Xliff12Flavour = 'strict' | 'transitional';

const NAMESPACE = 'urn:oasis:names:tc:xliff:document:1.2';
const NAMESPACE_11 = 'urn:oasis:names:tc:xliff:document:1.1';

/** An {@link XmlHandler} that gives each finding to `emit`. */
export class DocumentValidator implements XmlHandler {
  readonly #emit: (finding: Finding) => void;
  readonly #flavour: Xliff12Flavour | undefined;
  /** None before the root, and where the root is not that of XLIFF 1. */
  #edition: Edition | undefined;
  #checker: StructureChecker | undefined;
  #rejected = false;
  /** How many elements are open inside one that is not looked into, with it. */
  #skipped = 0;
  /** Whether something is held beside the path to where it is. */
  #holds = true;
  #references = new FileReferences();
  #pairs: Pairs | undefined;
  /** The last extension that no file has followed yet, and whether there was a file. */
  #trailing: Place | undefined;
  #hasFile = false;
  readonly #once = new Once();

  /**
   * @param emit - Takes the findings.
   * @param flavour - What to hold XLIFF 1.2 to. Default: what the document declares as its schema, else transitional.
   */
  constructor(emit: (finding: Finding) => void, flavour?: Xliff12Flavour) {
    this.#emit = emit;
    this.#flavour = flavour;
  }

  open(tag: XmlTag, line: number, column: number): void {
    if (this.#checker === undefined && !this.#rejected) this.#begin(tag, line, column);
    if (this.#checker === undefined) return;
    const element = this.#checker.open(tag, line, column);
    if (element === undefined) {
      this.#skipped += 1;
      return;
    }
    if (element.name === 'file') {
      this.#hasFile = true;
      this.#trailing = undefined;
    }
    if (this.#isOfOldVersion) return;
    if (element.name === 'file') this.#references = new FileReferences();
    this.#references.open(element, this.#report);
    if (TEXTS.has(element.name)) this.#pairs = new Pairs(this.#edition === 'strict');
    this.#pairs?.open(element);
    if (this.#edition !== 'strict') return;
    languageIsOfFile(element, this.#report);
    attributesHaveSchemas(element, tag, this.#report);
  }

  close(): void {
    if (this.#checker === undefined) return;
    const element = this.#checker.close();
    if (element === undefined) {
      this.#skipped -= 1;
      return;
    }
    if (element.name === 'xliff') this.#endDocument(element);
    if (!this.#isOfOldVersion) this.#endElement(element);
    // What is checked is let go, so that a file of any size passes; a unit's texts wait for the unit.
    this.#holds = !STRUCTURE.has(element.name);
    if (!this.#holds) element.parent?.children.pop();
  }

  holds(): boolean {
    return this.#holds && this.#checker !== undefined;
  }

  text(text: string): void {
    this.#checker?.text(text);
  }

  get #isOfOldVersion(): boolean {
    return this.#edition === '1.1' || this.#edition === '1.0';
  }

  /** Finds the edition by the root, if it is one of XLIFF 1 at all. */
  #begin(tag: XmlTag, line: number, column: number): void {
    const edition = tag.local === 'xliff' ? this.#editionOf(tag) : undefined;
    if (edition === undefined) {
      this.#rejected = true;
      const message = `the root is <${tag.name}> of ${tag.uri || 'no namespace'}, not <xliff> of XLIFF 1.2`;
      this.#report('xliff', `${message}: convert the file first`, { line, column });
      return;
    }
    this.#edition = edition;
    if (tag.uri === '' && !this.#isOfOldVersion) {
      this.#report('xliff', `XLIFF 1.2 has a namespace: add xmlns="${NAMESPACE}"`, { line, column });
    }
    this.#checker = new StructureChecker(vocabularyOf(edition, tag.uri), this.#report, this.#skip);
  }

  #editionOf(tag: XmlTag): Edition | undefined {
    const { version } = tag.values;
    const current = this.#flavour ?? flavourOf(tag);
    if (tag.uri === NAMESPACE) return current;
    if (tag.uri === NAMESPACE_11) return '1.1';
    if (tag.uri !== '') return undefined;
    return version === '1.2' ? current : version === '1.1' ? '1.1' : '1.0';
  }

  readonly #skip = (skipped: SkippedElement): void => {
    if (this.#skipped > 0) return;
    const { line, column, within } = skipped;
    if (within.name === 'xliff') this.#trailing = { line, column };
    if (this.#edition === 'strict') extensionHasNoSchema(skipped, this.#report);
  };

  #endDocument(root: Element): void {
    if (!this.#hasFile) this.#report('xliff', '<xliff> needs <file>: add it', root);
    else if (this.#trailing !== undefined) {
      this.#report('xliff', 'elements of extensions stand before a <file>: move this one up', this.#trailing);
    }
  }

  #endElement(element: Element): void {
    if (TEXTS.has(element.name)) {
      this.#pairs?.end(this.#report);
      this.#pairs = undefined;
    }
    if (element.name === 'trans-unit' || element.name === 'alt-trans') segmentsAreThere(element, this.#report);
    if (element.name === 'file') this.#references.end(this.#report);
  }

  readonly #report: Report = (rule, full, { line, column }) => {
    const message = this.#once.take(rule, full, { line, column });
    if (message === undefined) return;
    const spec = this.#isOfOldVersion ? {} : { spec: specificationOf(rule) };
    this.#emit({ rule, ...spec, message, line, column });
  };
}

/** What the root says its schema is. */
function flavourOf(tag: XmlTag): Xliff12Flavour {
  const declared = tag.list.find(({ name }) => {
    const { uri, local } = tag.attributes[name] ?? {};
    return uri === SCHEMA_INSTANCE && local === 'schemaLocation';
  });
  const words = declared?.value.trim().split(/\s+/) ?? [];
  const schema = words.find((_, i) => i % 2 === 1 && words[i - 1] === NAMESPACE) ?? '';
  return /strict[^/]*$/i.test(schema) ? 'strict' : 'transitional';
}

/** Elements whose codes pair among themselves. */
const TEXTS: ReadonlySet<string> = new Set(['source', 'seg-source', 'target']);

/** Elements that nothing looks back at when they have ended. */
const STRUCTURE: ReadonlySet<string> = new Set(['file', 'header', 'body', 'group', 'trans-unit', 'bin-unit']);
