/** The names of TBX: its namespace, and what its elements are called in both versions. */

/** Namespace of TBX v3; v2 has none. */
export const TBX_NAMESPACE = 'urn:iso:std:iso:30042:ed-2';

/** Namespaces of the modules whose data categories stand as elements in files of style `dct`. */
export const MODULE_NAMESPACES: ReadonlyMap<string, string> = new Map([
  ['http://www.tbxinfo.net/ns/min', 'min'],
  ['http://www.tbxinfo.net/ns/basic', 'basic'],
  ['http://www.tbxinfo.net/ns/linguist', 'linguist'],
]);

/** Versions of TBX: v3 is ISO 30042:2019, v2 the industry's standard of 2008 that most programs still read. */
export type TbxVersion = 3 | 2;

/** Elements that are called otherwise in v2. */
export interface TbxNames {
  readonly root: string;
  readonly header: string;
  readonly entry: string;
  readonly langSec: string;
  readonly termSec: string;
}

/** By version. */
export const NAMES: Readonly<Record<TbxVersion, TbxNames>> = {
  3: { root: 'tbx', header: 'tbxHeader', entry: 'conceptEntry', langSec: 'langSec', termSec: 'termSec' },
  2: { root: 'martif', header: 'martifHeader', entry: 'termEntry', langSec: 'langSet', termSec: 'tig' },
};

/** The version of a document whose root has this name, without prefix. */
export function versionOf(root: string): TbxVersion | undefined {
  if (root === NAMES[3].root) return 3;
  return root === NAMES[2].root ? 2 : undefined;
}

/** Elements of either version that have only elements inside: white space there is layout. */
export const STRUCTURE: ReadonlySet<string> = new Set([
  ...['tbx', 'martif', 'tbxHeader', 'martifHeader', 'fileDesc', 'titleStmt', 'publicationStmt', 'sourceDesc'],
  ...['encodingDesc', 'revisionDesc', 'change', 'text', 'body', 'back', 'conceptEntry', 'termEntry'],
  ...['langSec', 'langSet', 'termSec', 'tig', 'ntig', 'termGrp', 'termNoteGrp', 'termCompGrp', 'termCompList'],
  ...['descripGrp', 'adminGrp', 'transacGrp', 'refObjectSec', 'refObjectList', 'refObject', 'itemSet', 'itemGrp'],
]);

/** A name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
