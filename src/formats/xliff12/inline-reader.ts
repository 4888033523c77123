/**
 * The inside of a source or a target of XLIFF 1 into text with codes, by the names that {@link Content} has for them.
 *
 * A code that XLIFF does not have in this place, or not in this form, is no reason to refuse a document that a tool wrote:
 * it becomes a `pc` with its name in an attribute that XML cannot have, and is written again as it was.
 */
import { isBlank, nodesOf, type RawElement } from '../../internal/raw-element.js';
import type { Content, Inline, InlineCode, NativeCode, SubFlow } from '../../tm/content.js';
import { attributesOf } from '../carried-element.js';
import { ELEMENT_NAME } from './names.js';

/** Reads the texts of a document whose elements are in one namespace. */
export class InlineReader {
  readonly #namespace: string;

  constructor(namespace: string) {
    this.#namespace = namespace;
  }

  /** What stands in a source or a target. */
  content(element: RawElement): Content {
    const { content } = element;
    return typeof content === 'string' ? content : this.#inline(content);
  }

  #inline(nodes: readonly (string | RawElement)[]): Inline[] {
    return nodes.map((node) => (typeof node === 'string' ? node : this.#code(node)));
  }

  #code(element: RawElement): InlineCode {
    const { tag } = element;
    const attributes = attributesOf(element);
    // Only <it> has a position, and is told from the others by it.
    const local = tag.uri !== this.#namespace || (tag.local === 'it') !== 'pos' in attributes ? '' : tag.local;
    switch (local) {
      case 'g':
        return { name: 'pc', attributes, content: this.#inline(nodesOf(element)) };
      case 'mrk':
        return { name: 'mrk', attributes, content: this.#inline(nodesOf(element)) };
      case 'ph':
        return { name: 'ph', attributes, content: [], data: this.#native(element) };
      case 'bpt':
        return { name: 'sc', attributes, content: [], data: this.#native(element) };
      case 'ept':
        return { name: 'ec', attributes, content: [], data: this.#native(element) };
      case 'it': {
        const name = isEnd(attributes['pos']) ? 'ec' : 'sc';
        return { name, attributes, content: [], data: this.#native(element) };
      }
      case 'x':
      case 'bx':
      case 'ex':
        if (nodesOf(element).every((node) => typeof node === 'string' && isBlank(node))) {
          return { name: EMPTY[local], attributes, content: [] };
        }
        break;
      default:
    }
    const named = { [ELEMENT_NAME]: tag.name, ...attributes };
    return { name: 'pc', attributes: named, content: this.#inline(nodesOf(element)) };
  }

  #native(element: RawElement): NativeCode {
    const { content } = element;
    return typeof content === 'string' ? content : content.map((node) => this.#nativeNode(node));
  }

  #nativeNode(node: string | RawElement): string | SubFlow {
    if (typeof node === 'string') return node;
    const { tag } = node;
    const isSub = tag.uri === this.#namespace && tag.local === 'sub';
    const attributes = isSub ? attributesOf(node) : { [ELEMENT_NAME]: tag.name, ...attributesOf(node) };
    return { attributes, content: this.#inline(nodesOf(node)) };
  }
}

const EMPTY = { x: 'ph', bx: 'sc', ex: 'ec' } as const;

/** Whether the position says that the code closes something; the second word is TMX's, which version 1.0 took over. */
function isEnd(position: string | undefined): boolean {
  return position === 'close' || position === 'end';
}
