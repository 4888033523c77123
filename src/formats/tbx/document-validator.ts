/** TBX as a stream of XML events against the tables of its version and its dialect; holds the path to where it is. */
import type { XmlHandler, XmlTag } from '../../internal/xml-parser.js';
import type { Finding } from '../finding.js';
import type { Element } from '../schema/element.js';
import type { Vocabulary } from '../schema/element-rule.js';
import { type Report, StructureChecker } from '../schema/structure-checker.js';
import { TBX_NAMESPACE, type TbxVersion, versionOf } from './names.js';
import { type Category, type Dialect, dialectOf } from './rules/categories.js';
import { CategoryChecker } from './rules/category-checker.js';
import { CORE } from './rules/core.js';
import { DocumentIds } from './rules/document-ids.js';
import { checkInlineCodes } from './rules/inline-codes.js';
import { MARTIF } from './rules/martif.js';
import { isDate } from './rules/values.js';

/** How much of a text is kept to be compared with values: more than any of them has. */
const LONGEST_VALUE = 100;

/** Codes that may stand in a text. */
const INLINE: ReadonlySet<string> = new Set(['ec', 'foreign', 'hi', 'ph', 'sc']);

/** An element whose text is checked when it ends. */
interface Valued {
  readonly element: Element;
  readonly named: { readonly name: string; readonly category: Category } | undefined;
  text: string;
}

/** An {@link XmlHandler} that gives each finding to `emit`. */
export class DocumentValidator implements XmlHandler {
  readonly #emit: (finding: Finding) => void;
  #begun = false;
  #version: TbxVersion = 3;
  #dialect: Dialect | undefined;
  #checker: StructureChecker | undefined;
  #categories: CategoryChecker | undefined;
  #ids: DocumentIds | undefined;
  #valued: Valued | undefined;
  /** How many codes are held, until the text that they are in ends. */
  #codes = 0;
  /** How many elements are open. */
  #depth = 0;
  /** How many were when an element of another namespace began that no table has, with it. */
  #foreignDepth = Number.POSITIVE_INFINITY;

  constructor(emit: (finding: Finding) => void) {
    this.#emit = emit;
  }

  open(tag: XmlTag, line: number, column: number): void {
    this.#depth += 1;
    if (!this.#begun) this.#begin(tag, line, column);
    const element = this.#checker?.open(tag, line, column);
    if (element === undefined) return;
    this.#ids?.open(element);
    const named = this.#categories?.open(element);
    const dated = element.name === 'date' && this.#version === 3;
    if (named !== undefined || dated) this.#valued = { element, named, text: '' };
  }

  close(): void {
    this.#depth -= 1;
    if (this.#depth < this.#foreignDepth) this.#foreignDepth = Number.POSITIVE_INFINITY;
    const element = this.#checker?.close();
    if (element === undefined) return;
    if (this.#valued?.element === element) this.#checkValued(this.#valued);
    // What is checked is let go, so that a file of any size passes; codes wait for the text that they are in.
    if (element.name === 'sc' || element.name === 'ec') this.#codes += 1;
    else element.parent?.children.pop();
    this.#codes -= element.children.length;
    if (this.#dialect !== undefined && element.children.length > 0) checkInlineCodes(element, this.#report);
  }

  text(text: string): void {
    this.#checker?.text(text);
    const valued = this.#valued;
    if (valued !== undefined && valued.text.length < LONGEST_VALUE) valued.text += text.slice(0, LONGEST_VALUE);
  }

  holds(): boolean {
    return this.#codes > 0;
  }

  end(): void {
    this.#ids?.end();
  }

  /** Finds version, dialect and style by the root. */
  #begin(tag: XmlTag, line: number, column: number): void {
    this.#begun = true;
    const version = versionOf(tag.local);
    if (version === undefined || tag.uri !== (version === 3 ? TBX_NAMESPACE : '')) {
      const message = `the root is <${tag.name}> of ${tag.uri || 'no namespace'}, not <tbx> of ${TBX_NAMESPACE} or <martif>`;
      this.#report('tbx', `${message}: give a TBX file`, { line, column });
      return;
    }
    const { type, style = 'dca' } = tag.values;
    this.#version = version;
    this.#dialect = dialectOf(type);
    const vocabulary: Vocabulary = version === 3 ? CORE : MARTIF;
    if (this.#dialect !== undefined) {
      this.#categories = new CategoryChecker(this.#dialect, style, version, this.#report);
    }
    this.#ids = new DocumentIds(this.#dialect !== undefined, this.#report);
    this.#checker = new StructureChecker(vocabulary, this.#reportStructure, ({ tag: skipped, line, column }) => {
      this.#checkSkipped(skipped, vocabulary, line, column);
    });
  }

  /** What stands in the wrong place may have a second fault, which moving it would not cure. */
  #checkSkipped(tag: XmlTag, vocabulary: Vocabulary, line: number, column: number): void {
    const place = { line, column };
    const ours = vocabulary.prefixOf(tag.uri) === '';
    if (this.#depth > this.#foreignDepth) {
      if (ours && INLINE.has(tag.local)) return;
      this.#report(
        tag.name,
        `<${tag.name}> stands in an element for a data category, which has text: move it out`,
        place,
      );
      return;
    }
    if (!ours) this.#foreignDepth = this.#depth;
    this.#categories?.skipped(tag, place);
    const rule = ours ? vocabulary.elements.get(tag.local) : undefined;
    for (const name of rule?.required ?? []) {
      if (tag.values[name] !== undefined) continue;
      this.#report(`${tag.local}/@${name}`, `<${tag.local}> needs ${name}: add it`, place);
    }
  }

  #checkValued({ element, named, text }: Valued): void {
    this.#valued = undefined;
    if (named !== undefined) this.#categories?.checkValue(named.name, named.category, text, element);
    else if (!isDate(text)) {
      const message = `<date> is ${JSON.stringify(text.slice(0, LONGEST_VALUE))}: it must be a date such as 2026-11-22`;
      this.#report('date', message, element);
    }
  }

  /** The schema lets elements of modules have any attributes. */
  readonly #reportStructure: Report = (rule, message, at) => {
    if (!/:[^/]*\/@/.test(rule)) this.#report(rule, message, at);
  };

  readonly #report: Report = (rule, message, { line, column }) => {
    this.#emit({ rule: shorten(rule, LONGEST_RULE), message: shorten(message, LONGEST_MESSAGE), line, column });
  };
}

/** How long a rule and a message may be, whatever names they quote, and how much of their end, with the advice, is kept. */
const LONGEST_RULE = 100;
const LONGEST_MESSAGE = 500;
const KEPT_END = 0.4;

function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const end = Math.floor(longest * KEPT_END);
  return `${text.slice(0, longest - end - 1)}…${text.slice(-end)}`;
}
