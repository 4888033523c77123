/** Whether texts are in the languages of their file. */
import type { Element } from '../../schema/element.js';
import type { Report } from '../../schema/structure-checker.js';

const LANGUAGE_OF: ReadonlyMap<string, string> = new Map([
  ['source', 'source-language'],
  ['seg-source', 'source-language'],
  ['target', 'target-language'],
]);

/**
 * Checks a text of a `<trans-unit>` when it begins; that of a candidate may be in any language. One tag may be narrower than
 * the other, as `fa` and `fa-AF`.
 *
 * @see XLIFF 1.2, elements `<source>`, `<seg-source>` and `<target>`: what they say of `xml:lang` is what should be
 */
export function languageIsOfFile(text: Element, report: Report): void {
  const attribute = LANGUAGE_OF.get(text.name);
  const lang = text.get('xml:lang');
  if (attribute === undefined || !lang || text.parent?.name !== 'trans-unit') return;
  const expected = text.enclosing('file')?.get(attribute);
  if (expected === undefined || agree(lang.toLowerCase(), expected.toLowerCase())) return;
  const message = `xml:lang is ${JSON.stringify(lang)}, and ${attribute} of the <file> is ${JSON.stringify(expected)}: correct one`;
  report(`${text.name}/@xml:lang`, message, text);
}

function agree(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}-`) || other.startsWith(`${one}-`);
}
