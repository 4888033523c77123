/** SRX 2.0 documents into rules that `segment` runs. */
import { TarjomanError } from '../../errors.js';
import type { XmlHandler, XmlTag } from '../../internal/xml-parser.js';
import { translateRule } from '../../text/sentences/pattern.js';
import type { BreakRule, LanguageMap, SegmentationRules } from '../../text/sentences/rules.js';
import { parseWith } from '../xml-reading.js';
import { SRX } from './names.js';

/**
 * Reads the rules of an SRX 2.0 document.
 *
 * Every pattern is checked, so that what this returns can be run. Elements of other namespaces and format handles are
 * skipped; a `break` or `cascade` that is missing counts as `yes` and `no`.
 *
 * @param input - The document as text, or as bytes in the encoding that they or their declaration say.
 * @returns The rules, each with its place in the document.
 * @throws `TarjomanError` `BAD_XML` where the document is not well-formed; `BAD_FORMAT` where it is not SRX 2.0, a map
 *   names rules that are not there, or a pattern cannot be said in JavaScript; `BAD_ENCODING` where the bytes are not in
 *   their encoding. All but `BAD_ENCODING` have line and column.
 * @example
 * ```ts
 * const rules = parseSrx(await readFile('omegat.srx'));
 * segment('Mr. Smith left. He came back.', { lang: 'en', rules }).length; // 2
 * ```
 */
export function parseSrx(input: string | Uint8Array): SegmentationRules {
  const reader = new SrxReader();
  parseWith(reader, input);
  return reader.rules();
}

/** Where an element begins. */
interface ElementPlace {
  readonly line: number;
  readonly column: number;
}

/** A rule that is being read. */
interface OpenRule extends ElementPlace {
  readonly breaks: boolean;
  before: string;
  after: string;
}

class SrxReader implements XmlHandler {
  #cascade = false;
  #seen = false;
  readonly #languages: { name: string; rules: BreakRule[] }[] = [];
  readonly #maps: (LanguageMap & ElementPlace)[] = [];
  #rule: OpenRule | undefined;
  /** Which pattern the text that comes belongs to. */
  #pattern: 'before' | 'after' | undefined;

  open(tag: XmlTag, line: number, column: number): void {
    if (!this.#seen) this.#checkRoot(tag, line, column);
    if (tag.uri !== SRX) return;
    const place = { line, column };
    switch (tag.local) {
      case 'header':
        this.#cascade = yesNo(tag, 'cascade', false, place);
        break;
      case 'languagerule':
        this.#languages.push({ name: required(tag, 'languagerulename', place), rules: [] });
        break;
      case 'rule':
        this.#rule = { breaks: yesNo(tag, 'break', true, place), before: '', after: '', line, column };
        break;
      case 'beforebreak':
        this.#pattern = 'before';
        break;
      case 'afterbreak':
        this.#pattern = 'after';
        break;
      case 'languagemap': {
        const pattern = required(tag, 'languagepattern', place);
        translateRule(pattern, 'languagepattern', place);
        this.#maps.push({ pattern, rules: required(tag, 'languagerulename', place), line, column });
        break;
      }
    }
  }

  close(tag: XmlTag): void {
    if (tag.uri !== SRX) return;
    if (tag.local === 'beforebreak' || tag.local === 'afterbreak') this.#pattern = undefined;
    if (tag.local === 'rule' && this.#rule) {
      const { before, after, line, column } = this.#rule;
      translateRule(before, 'beforebreak', { line, column });
      translateRule(after, 'afterbreak', { line, column });
      this.#languages.at(-1)?.rules.push(this.#rule);
      this.#rule = undefined;
    }
  }

  text(text: string): void {
    if (this.#rule && this.#pattern) this.#rule[this.#pattern] += text;
  }

  rules(): SegmentationRules {
    const names = new Set(this.#languages.map(({ name }) => name));
    for (const { rules, line, column } of this.#maps) {
      if (names.has(rules)) continue;
      const message = `a language map names the rules "${rules}", which the file does not have: correct languagerulename`;
      throw new TarjomanError('BAD_FORMAT', message, { line, column });
    }
    const maps = this.#maps.map(({ pattern, rules }) => ({ pattern, rules }));
    return { cascade: this.#cascade, languages: this.#languages, maps };
  }

  #checkRoot(tag: XmlTag, line: number, column: number): void {
    this.#seen = true;
    const { version: attribute } = tag.attributes;
    const version = attribute?.value;
    if (tag.local === 'srx' && tag.uri === SRX && version === '2.0') return;
    const found = tag.local === 'srx' ? `SRX ${version ?? 'without a version'}` : `<${tag.name}>`;
    const message = `not an SRX 2.0 document but ${found}: give one whose root is <srx version="2.0" xmlns="${SRX}">`;
    throw new TarjomanError('BAD_FORMAT', message, { line, column });
  }
}

function required(tag: XmlTag, name: string, place: ElementPlace): string {
  const value = tag.attributes[name]?.value;
  if (value === undefined) throw new TarjomanError('BAD_FORMAT', `<${tag.local}> has no ${name}: add it`, place);
  return value;
}

function yesNo(tag: XmlTag, name: string, missing: boolean, place: ElementPlace): boolean {
  const value = tag.attributes[name]?.value;
  if (value === undefined) return missing;
  if (value === 'yes' || value === 'no') return value === 'yes';
  throw new TarjomanError('BAD_FORMAT', `${name} is "${value}": write "yes" or "no"`, place);
}
