/** An element as the parser gives it. */
import { TarjomanError } from '../errors.js';
import type { XmlTag } from './xml-parser.js';

/** An element with everything in it and its place. */
export interface RawElement {
  /** Name, namespace and attributes. */
  readonly tag: XmlTag;
  /** Its text, or text and elements with no two texts in a row; most elements have only text. */
  content: string | (string | RawElement)[];
  /** Line of its `<`, counted from 1. */
  readonly line: number;
  /** Column of its `<`, counted from 1. */
  readonly column: number;
}

/** Adds text to the element. */
export function addText(element: RawElement, text: string): void {
  const { content } = element;
  if (typeof content === 'string') {
    element.content = content === '' ? text : content + text;
    return;
  }
  const last = content.length - 1;
  const before = content[last];
  if (typeof before === 'string') content[last] = before + text;
  else content.push(text);
}

/** Adds an element to the element. */
export function addElement(parent: RawElement, child: RawElement): void {
  if (typeof parent.content !== 'string') parent.content.push(child);
  else parent.content = parent.content === '' ? [child] : [parent.content, child];
}

/** Text and elements in an element, in order. */
export function nodesOf({ content }: RawElement): readonly (string | RawElement)[] {
  if (typeof content !== 'string') return content;
  return content === '' ? [] : [content];
}

/** The elements in an element that has no text of its own; throws where it has. */
export function childrenOf(parent: RawElement): readonly RawElement[] {
  const nodes = nodesOf(parent);
  if (nodes.every(isElement)) return nodes;
  const children: RawElement[] = [];
  for (const node of nodes) {
    if (isElement(node)) children.push(node);
    else if (!isBlank(node)) throw misplaced(parent, `<${parent.tag.name}> has text between its elements`);
  }
  return children;
}

function isElement(node: string | RawElement): node is RawElement {
  return typeof node !== 'string';
}

/** The text of an element that has no elements; throws where it has. */
export function textOf(element: RawElement): string {
  const { content } = element;
  if (typeof content === 'string') return content;
  const child = content.find(isElement);
  throw misplaced(child ?? element, `<${child?.tag.name}> stands in <${element.tag.name}>, which has only text`);
}

/** Whether the text is only what XML calls white space. */
export function isBlank(text: string): boolean {
  return /^[ \t\r\n]*$/.test(text);
}

/** An error about an element that stands where the format has no place for it. */
export function misplaced({ line, column }: RawElement, message: string): TarjomanError {
  return new TarjomanError('BAD_FORMAT', `${message}: move or remove it`, { line, column });
}
