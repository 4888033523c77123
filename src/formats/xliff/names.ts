/** The names that the reader, the writer and the validator of XLIFF share. */
import type { InlineCode } from '../../tm/content.js';

/** Namespace of the core in XLIFF 2.0 and 2.1, which the writer uses. */
export const CORE = 'urn:oasis:names:tc:xliff:document:2.0';

/** Namespace of the core in XLIFF 2.2. */
export const CORE_2_2 = 'urn:oasis:names:tc:xliff:document:2.2';

/** Namespace of the metadata module, the standard's place for what a tool keeps for itself. */
export const METADATA = 'urn:oasis:names:tc:xliff:metadata:2.0';

/** Namespace of the translation candidates module. */
export const MATCHES = 'urn:oasis:names:tc:xliff:matches:2.0';

/** Namespace of the glossary module. */
export const GLOSSARY = 'urn:oasis:names:tc:xliff:glossary:2.0';

/** Namespace of the format style module. */
const FORMAT_STYLE = 'urn:oasis:names:tc:xliff:fs:2.0';

/** Namespaces of the modules that all versions have, with the prefixes that the specification gives them. */
export const MODULE_PREFIXES: ReadonlyMap<string, string> = new Map([
  [MATCHES, 'mtc'],
  [GLOSSARY, 'gls'],
  [FORMAT_STYLE, 'fs'],
  [METADATA, 'mda'],
  ['urn:oasis:names:tc:xliff:resourcedata:2.0', 'res'],
  ['urn:oasis:names:tc:xliff:changetracking:2.0', 'ctr'],
  ['urn:oasis:names:tc:xliff:sizerestriction:2.0', 'slr'],
  ['urn:oasis:names:tc:xliff:validation:2.0', 'val'],
]);

const ITS = 'http://www.w3.org/2005/11/its';

/** Those of the module that version 2.1 added. */
export const ITS_PREFIXES: ReadonlyMap<string, string> = new Map([
  [ITS, 'its'],
  ['urn:oasis:names:tc:xliff:itsm:2.1', 'itsm'],
]);

/** Those of the module that version 2.2 added. */
export const PGS_PREFIXES: ReadonlyMap<string, string> = new Map([['urn:oasis:names:tc:xliff:pgs:1.0', 'pgs']]);

/** Our group in a unit's metadata. */
export const META_CATEGORY = 'tarjoman';

/** Our groups of what a file says beside a text: dates, authors. */
export const FACTS_CATEGORY = 'tarjoman:facts';

/** Our groups of one property each. */
export const PROPERTY_CATEGORY = 'tarjoman:property';

/** Our groups of one other place of the unit each. */
export const ORIGIN_CATEGORY = 'tarjoman:origin';

/** Our groups of attributes that a code cannot have. */
export const CODE_CATEGORY = 'tarjoman:code';

/** Type of the groups that stand for source paragraphs. */
export const PARAGRAPH_TYPE = 'tarjoman:paragraph';

/** Sub-state of a segment whose pairing the aligner made. */
export const ALIGNED = 'tarjoman:aligned';

/** Attributes of inline codes that point at parts of a document which a memory does not hold. */
export const REFERENCES: ReadonlySet<string> = new Set([
  'dataRef',
  'dataRefStart',
  'dataRefEnd',
  'subFlows',
  'subFlowsStart',
  'subFlowsEnd',
]);

/** Whether the namespace is the core's in a version of XLIFF 2. */
export function isCore(uri: string): boolean {
  return uri === CORE || uri === CORE_2_2 || (uri.length === CORE.length && CORE_OF_ANY_2.test(uri));
}

/** Whether a code can have attributes of the namespace wherever it stands. */
export function allowsOnCode(name: InlineCode['name'], uri: string): boolean {
  if (uri === FORMAT_STYLE) return true;
  return (name === 'mrk' || name === 'sm') && !isOfXliff(uri);
}

/** Whether the namespace is the core's or a module's in any version. */
function isOfXliff(uri: string): boolean {
  return uri.startsWith('urn:oasis:names:tc:xliff:') || uri === ITS;
}

const CORE_OF_ANY_2 = /^urn:oasis:names:tc:xliff:document:2\.\d$/;
