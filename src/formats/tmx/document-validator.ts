/** A TMX document against its tables and against what the text of TMX 1.4b asks beyond them. */
import type { XmlHandler, XmlTag } from '../../internal/xml-parser.js';
import type { Finding } from '../finding.js';
import type { Element } from '../schema/element.js';
import { type Report, StructureChecker } from '../schema/structure-checker.js';
import { findLanguage } from './languages.js';
import { ANY_LANGUAGE } from './names.js';
import { Pairs } from './rules/pairs.js';
import { type Minor, vocabularyOf } from './rules/vocabulary.js';

/** An {@link XmlHandler} that gives each finding to `emit` as soon as it is known. */
export class DocumentValidator implements XmlHandler {
  readonly #report: Report;
  #checker: StructureChecker | undefined;
  #root = false;
  /** Whether a unit is held, or what stands before the first. */
  #holds = true;
  #sourceLang: string | undefined;
  #pairs: Pairs;

  constructor(emit: (finding: Finding) => void) {
    this.#report = (rule, message, { line, column }) => emit({ rule, message, line, column });
    this.#pairs = new Pairs(this.#report);
  }

  open(tag: XmlTag, line: number, column: number): void {
    if (!this.#root) this.#openRoot(tag, line, column);
    const element = this.#checker?.open(tag, line, column);
    switch (element?.name) {
      case 'tu':
        this.#holds = true;
        break;
      case 'header':
        this.#sourceLang = element.get('srclang');
        break;
      case 'seg':
        this.#pairs = new Pairs(this.#report);
        this.#pairs.enter();
        break;
      case 'sub':
        this.#pairs.enter();
        break;
      case 'bpt':
        this.#pairs.begin(element);
        break;
      case 'ept':
        this.#pairs.end(element);
        break;
    }
  }

  close(): void {
    const element = this.#checker?.close();
    switch (element?.name) {
      case 'ude':
        this.#checkEncoding(element);
        break;
      case 'tu':
        this.#checkSource(element);
        if (element.parent !== undefined) element.parent.children = []; // a body has no end of units
        this.#holds = false;
        break;
      case 'seg':
      case 'sub':
        this.#pairs.leave();
        break;
    }
  }

  text(text: string): void {
    this.#checker?.text(text);
  }

  holds(): boolean {
    return this.#holds && this.#checker !== undefined;
  }

  #openRoot(tag: XmlTag, line: number, column: number): void {
    this.#root = true;
    if (tag.name !== 'tmx' || tag.uri !== '') {
      const what = tag.uri === '' ? `<${tag.name}>` : `<${tag.name}> in the namespace ${JSON.stringify(tag.uri)}`;
      this.#report('tmx', `the root element is ${what}, not <tmx>: give a TMX file`, { line, column });
      return;
    }
    const { version } = tag.attributes;
    const minor = /^1\.([1-4])$/.exec(version?.value ?? '')?.[1] ?? '4';
    this.#checker = new StructureChecker(vocabularyOf(Number(minor) as Minor), this.#report);
  }

  #checkEncoding(encoding: Element): void {
    if (encoding.get('base') !== undefined || !encoding.children.some((map) => map.get('code') !== undefined)) return;
    this.#report('ude/@base', '<ude> needs base, as one of its <map> has a code: add it', encoding);
  }

  /** TMX names the language of the source, and there the source is; how exactly it names it differs between tools. */
  #checkSource(unit: Element): void {
    const sourceLang = unit.get('srclang') ?? this.#sourceLang;
    if (sourceLang === undefined || sourceLang.toLowerCase() === ANY_LANGUAGE) return;
    const variants = unit.children.filter(({ name }) => name === 'tuv');
    const languages = variants.map((variant) => variant.get('xml:lang') ?? variant.get('lang'));
    if (languages.length === 0 || languages.includes(undefined) || findLanguage(sourceLang, languages) >= 0) return;
    const message = `srclang is ${JSON.stringify(sourceLang)} and no <tuv> has it: correct it, or write ${ANY_LANGUAGE}`;
    this.#report('tu/@srclang', message, unit);
  }
}
