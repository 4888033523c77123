/**
 * XLIFF 2 as a stream of XML events against the tables of its version; holds one unit at a time, the path to it and
 * identifiers.
 */
import type { XmlHandler, XmlTag } from '../../internal/xml-parser.js';
import type { Finding } from '../finding.js';
import type { Element } from '../schema/element.js';
import { Once } from '../schema/once.js';
import { type Report, StructureChecker } from '../schema/structure-checker.js';
import { isCore } from './names.js';
import { DocumentIds } from './rules/constraints/document-ids.js';
import { sizeInfoIsThere } from './rules/slr.js';
import { Version } from './rules/versions.js';
import { specificationOf } from './specification.js';

/** An {@link XmlHandler} that gives each finding to `emit`. */
export class DocumentValidator implements XmlHandler {
  readonly #emit: (finding: Finding) => void;
  /** None before the root, and where the root is not that of XLIFF 2. */
  #version: Version | undefined;
  #checker: StructureChecker | undefined;
  #rejected = false;
  #targetLanguageChecked = false;
  /** Whether something is held beside the path to where it is. */
  #holds = true;
  readonly #ids = new DocumentIds();
  readonly #once = new Once();

  constructor(emit: (finding: Finding) => void) {
    this.#emit = emit;
  }

  open(tag: XmlTag, line: number, column: number): void {
    if (this.#version === undefined && !this.#begin(tag, line, column)) return;
    const element = this.#checker?.open(tag, line, column);
    if (element === undefined) return;
    this.#ids.open(element, this.#report);
    if (element.name === 'target') this.#checkTargetLanguage(element);
  }

  close(): void {
    const element = this.#checker?.close();
    if (element === undefined) return;
    this.#version?.check(element, this.#report);
    this.#ids.close(element, this.#report);
    if (element.hasForeignAttributes) sizeInfoIsThere(element, this.#ids.sizes, this.#report);
    // What is checked is let go, so that a file of any size passes; a unit's parts wait for the unit.
    this.#holds = !STRUCTURE.has(element.name);
    if (!this.#holds) element.parent?.children.pop();
  }

  holds(): boolean {
    return this.#holds && this.#checker !== undefined;
  }

  text(text: string): void {
    this.#checker?.text(text);
  }

  /** Finds the version by the root. Returns whether it is XLIFF 2 at all. */
  #begin(tag: XmlTag, line: number, column: number): boolean {
    if (this.#rejected) return false;
    const { version: declared } = tag.values;
    if (tag.local !== 'xliff' || !isCore(tag.uri)) {
      this.#rejected = true;
      const message = `the root is <${tag.name}> of ${tag.uri || 'no namespace'}, not <xliff> of XLIFF 2`;
      this.#report('xliff', `${message}: convert the file first`, { line, column });
      return false;
    }
    if (declared !== undefined && !/^2\.\d+$/.test(declared)) {
      const message = `version is ${JSON.stringify(declared)}: give that of an XLIFF 2`;
      this.#report('xliff/@version', message, { line, column });
    }
    this.#version = Version.of(tag.uri, declared);
    const vocabulary = this.#version.vocabulary(tag.uri);
    this.#checker = new StructureChecker(vocabulary, this.#report, ({ tag, within, ...place }) => {
      if (vocabulary.prefixOf(tag.uri) === undefined) this.#ids.extension(tag, within, this.#report, place);
    });
    return true;
  }

  /** Once a document: a finding for each of a thousand targets would bury the others. */
  #checkTargetLanguage(target: Element): void {
    const isTranslation = target.parent?.name === 'segment' || target.parent?.name === 'ignorable';
    if (this.#targetLanguageChecked || !isTranslation) return;
    this.#targetLanguageChecked = true;
    if (target.inherited('trgLang') !== undefined) return;
    this.#report('xliff/@trgLang', 'a document with <target> needs trgLang: add it', target);
  }

  readonly #report: Report = (rule, full, { line, column }) => {
    const message = this.#once.take(rule, full, { line, column });
    if (message === undefined) return;
    const spec = specificationOf(rule, this.#version?.name ?? '2.1');
    this.#emit({ rule, spec, message, line, column });
  };
}

/** Elements that nothing looks back at when they have ended. */
const STRUCTURE: ReadonlySet<string> = new Set(['file', 'group', 'unit']);
