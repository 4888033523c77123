/** The names that the reader, the writer and the validator of XLIFF 1 share. */

/** Namespace of XLIFF 1.2, which the writer uses. */
export const XLIFF_1_2 = 'urn:oasis:names:tc:xliff:document:1.2';

/** Namespaces by version; 1.0, which is a DTD, has none. */
const NAMESPACES: ReadonlyMap<string, string> = new Map([
  ['1.0', ''],
  ['1.1', 'urn:oasis:names:tc:xliff:document:1.1'],
  ['1.2', XLIFF_1_2],
]);

/** Whether it is a version of XLIFF 1. */
export function isVersion(version: string): boolean {
  return NAMESPACES.has(version);
}

/** Whether it is a namespace of XLIFF 1, or none, as many tools write. */
export function isNamespace(uri: string): boolean {
  return uri === '' || [...NAMESPACES.values()].includes(uri);
}

/** The namespace that documents of the version have. */
export function usualNamespace(version: string): string {
  return NAMESPACES.get(version) ?? XLIFF_1_2;
}

/** The attribute, which XML cannot have, under which a code that XLIFF 1 does not know keeps the name of its element. */
export const ELEMENT_NAME = '';

/** Prefix under which a unit's codes keep attributes that only XLIFF 1 has; its namespace is that of XLIFF 1.2. */
export const OWN_PREFIX = 'xlf12';
