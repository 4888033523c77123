/** The names that the reader, the writer and the validator of XLIFF share. */

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

/** Our group in a unit's metadata. */
export const META_CATEGORY = 'tarjoman';

/** Our groups of what a file says beside a text: dates, authors. */
export const FACTS_CATEGORY = 'tarjoman:facts';

/** Our groups of one property each. */
export const PROPERTY_CATEGORY = 'tarjoman:property';

/** Our groups of attributes that a code cannot have. */
export const CODE_CATEGORY = 'tarjoman:code';

/** Type of the groups that stand for source paragraphs. */
export const PARAGRAPH_TYPE = 'tarjoman:paragraph';

/** Sub-state of a segment whose pairing the aligner made. */
export const ALIGNED = 'tarjoman:aligned';

/** Language tag of a side whose language is not known. */
export const UNDETERMINED = 'und';

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

const CORE_OF_ANY_2 = /^urn:oasis:names:tc:xliff:document:2\.\d$/;

/** Whether the text has the shape of a BCP 47 tag; which subtags are registered is not checked. */
export function isLanguage(tag: string): boolean {
  return /^(?:[a-z]{2,8}|[ix](?=-))(?:-[a-z0-9]{1,8})*$/i.test(tag);
}
