/** Which elements of XLIFF 2 are parts, and what stands in them. */
import type { RawElement } from '../../internal/raw-element.js';
import type { XliffPart } from './document.js';
import { ElementReader } from './element-reader.js';
import { GLOSSARY, isCore, MATCHES, METADATA } from './names.js';
import type { PartGrammar } from './part-reader.js';

const IN_FILES: ReadonlySet<string> = new Set(['file', 'group']);

const PARENTS: PartGrammar<XliffPart>['parents'] = new Map([
  ['file', new Set(['xliff'])],
  ['group', IN_FILES],
  ['unit', IN_FILES],
]);

/** Elements without text of their own, by namespace (none for the core) and name. */
const LAYOUT: ReadonlySet<string> = new Set([
  ...['unit', 'segment', 'ignorable', 'notes', 'originalData'].map((name) => ` ${name}`),
  ...['metadata', 'metaGroup'].map((name) => `${METADATA} ${name}`),
  ...['matches', 'match'].map((name) => `${MATCHES} ${name}`),
  ...['glossary', 'glossEntry'].map((name) => `${GLOSSARY} ${name}`),
]);

/** The grammar of the document with this root; throws where it is not XLIFF 2. */
export function grammarOf(root: RawElement): PartGrammar<XliffPart> {
  const elements = ElementReader.ofRoot(root);
  return {
    parents: PARENTS,
    unitName: 'unit',
    isCore: ({ uri }) => isCore(uri),
    isLayout: ({ uri, local }) => LAYOUT.has(`${isCore(uri) ? '' : uri} ${local}`),
    head: (element, children, doctype) => elements.head(element, children, doctype),
    unit: (element) => elements.unit(element),
  };
}
