/** Which elements of XLIFF 1 are parts, and what stands in them. */
import type { RawElement } from '../../internal/raw-element.js';
import type { PartGrammar } from '../xliff/part-reader.js';
import type { Xliff12Part } from './document.js';
import { ElementReader } from './element-reader.js';

/** In a valid document groups and units are in a body or a group; some tools leave the body out. */
const IN_FILES: ReadonlySet<string> = new Set(['file', 'body', 'group', 'bin-unit']);

const PARENTS: PartGrammar<Xliff12Part>['parents'] = new Map([
  ['file', new Set(['xliff'])],
  ['body', new Set(['file'])],
  ['group', IN_FILES],
  ['bin-unit', IN_FILES],
  ['trans-unit', IN_FILES],
]);

/** Elements without text of their own whose white space is not kept. */
const LAYOUT: ReadonlySet<string> = new Set(['trans-unit', 'alt-trans']);

/** The grammar of the document with this root; throws where it is not XLIFF 1. */
export function grammarOf(root: RawElement): PartGrammar<Xliff12Part> {
  const elements = ElementReader.ofRoot(root);
  return {
    parents: PARENTS,
    unitName: 'trans-unit',
    isCore: (tag) => elements.isCore(tag),
    isLayout: (tag) => elements.isCore(tag) && LAYOUT.has(tag.local),
    head: (element, children, doctype) => elements.head(element, children, doctype),
    unit: (element) => elements.unit(element),
    other: (element) => ({ kind: 'other', content: elements.annotation(element) }),
  };
}
