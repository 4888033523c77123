/**
 * What strict documents have from other namespaces: the specification wants the schema of it found and kept to. We know
 * that of XML's own attributes and no other, so that the rest is a finding, as it is for any validator without its schema.
 *
 * @see XLIFF 1.2, section 2.5 Extensibility; `processContents="strict"` in xliff-core-1.2-strict.xsd
 */
import type { XmlTag } from '../../../internal/xml-tag.js';
import type { Element } from '../../schema/element.js';
import { type Report, SCHEMA_INSTANCE, type SkippedElement } from '../../schema/structure-checker.js';

const ADVICE = 'give the document as transitional, or remove it';

const OF_XML: ReadonlySet<string> = new Set(['xml:lang', 'xml:space', 'xml:base', 'xml:id']);

/** An element of another namespace. */
export function extensionHasNoSchema({ tag, within, line, column }: SkippedElement, report: Report): void {
  const message = `strict documents need the schema of <${tag.name}>, and there is none at hand: ${ADVICE}`;
  report(within.name, message, { line, column });
}

/** Attributes of other namespaces; those that stand where none may are found by the tables. */
export function attributesHaveSchemas(element: Element, tag: XmlTag, report: Report): void {
  if (!element.rule.open) return;
  for (const { name } of tag.list) {
    if (!name.includes(':') || name.startsWith('xmlns:') || OF_XML.has(name)) continue;
    const uri = tag.attributes[name]?.uri;
    if (uri === SCHEMA_INSTANCE || uri === tag.uri) continue;
    const message = `strict documents need the schema of ${name}, and there is none at hand: ${ADVICE}`;
    report(`${element.name}/@${name}`, message, element);
  }
}
