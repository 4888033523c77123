/** Elements that a reader carries along as they are. */
import { setOwn } from '../internal/own-property.js';
import { nodesOf, type RawElement } from '../internal/raw-element.js';
import type { XmlElement } from './xml-element.js';

/** An element and all in it, as it is. */
export function toXmlElement(element: RawElement): XmlElement {
  const { tag } = element;
  const attributes = attributesOf(element);
  const some = Object.keys(attributes).length > 0;
  return { kind: 'element', name: tag.name, ...(some && { attributes }), content: nodesOf(element).map(toXmlNode) };
}

/** Text, or an element and all in it, as it is. */
export function toXmlNode(node: string | RawElement): string | XmlElement {
  return typeof node === 'string' ? node : toXmlElement(node);
}

/** The attributes of an element as written, by name with prefix. */
export function attributesOf({ tag }: RawElement): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = {};
  for (const { name, value } of tag.list) setOwn(attributes, name, value);
  return attributes;
}
