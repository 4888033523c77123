/**
 * Where the specification says what a rule is about.
 *
 * Each element and each attribute has a section of its own, whose anchor is its name, mostly in lower case; modules put a
 * prefix before theirs. An attribute of an extension has none, so that the section of its element is given.
 *
 * @see XLIFF 2.1 Schematron, whose `see` attributes name the same anchors
 */

/** The documents of a version: one for the core, one for the modules. */
const DOCUMENTS = {
  '2.0': ['xliff-core-v2.0-os.html', 'xliff-core-v2.0-os.html'],
  '2.1': ['xliff-core-v2.1-os.html', 'xliff-core-v2.1-os.html'],
  '2.2': ['xliff-core-v2.2-cs01-part1.html', 'xliff-extended-v2.2-cs01-part2.html'],
} as const;

/** What stands before the names of a module's elements and attributes in anchors. */
const MODULE_ANCHORS: ReadonlyMap<string, readonly [element: string, attribute: string]> = new Map([
  ['mtc', ['', 'candidates_']],
  ['gls', ['', 'gls_']],
  ['fs', ['', '']],
  ['mda', ['', 'meta_']],
  ['res', ['res_', 'res_']],
  ['ctr', ['', 'ctr_']],
  ['slr', ['slr_', 'slr_']],
  ['val', ['', 'val_']],
  ['its', ['itsm_', 'itsm_']],
  ['itsm', ['itsm_', 'itsm_']],
  ['pgs', ['pgs_', 'pgs_']],
]);

/** The modules whose anchors have names in lower case, as the core's have; the others keep their capitals. */
const LOWER_CASE: ReadonlySet<string> = new Set(['', 'mtc', 'gls', 'mda']);

/** Attributes that keep their capitals and have no prefix, other than their neighbours. */
const CAPITALS: ReadonlySet<string> = new Set([
  'canResegment',
  'srcLang',
  'trgLang',
  'mtc:matchQuality',
  'mtc:matchSuitability',
]);

/**
 * The document and anchor of a rule, without its folder.
 *
 * @param rule - The rule of a finding.
 * @param version - The version of XLIFF that the document declares.
 */
export function specificationOf(rule: string, version: keyof typeof DOCUMENTS): string {
  const [element = '', attribute] = rule.split('/@');
  if (attribute === undefined) return placeOf(version, element, 0);
  if (attribute.startsWith('xml:')) {
    const name = attribute.replace(':', '_');
    return element.startsWith('res:') ? placeOf(version, `res:${name}`, 1) : placeOf(version, name, 1);
  }
  const [prefix] = split(element);
  const [own] = split(attribute);
  if (own !== '' && !MODULE_ANCHORS.has(own)) return placeOf(version, element, 0); // an extension's
  return placeOf(version, prefix === '' || own !== '' ? attribute : `${prefix}:${attribute}`, 1);
}

/** @param kind - 0 for an element, 1 for an attribute. */
function placeOf(version: keyof typeof DOCUMENTS, qualified: string, kind: 0 | 1): string {
  const [prefix, name] = split(qualified);
  const [core, modules] = DOCUMENTS[version];
  const document = prefix === '' ? core : modules;
  if (CAPITALS.has(qualified)) return `${document}#${name}`;
  const before = MODULE_ANCHORS.get(prefix)?.[kind] ?? '';
  if (prefix === 'slr') return `${document}#${before}${withUnderscores(name)}`;
  return `${document}#${before}${LOWER_CASE.has(prefix) ? name.toLowerCase() : name}`;
}

function withUnderscores(name: string): string {
  return name.replaceAll(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
}

/** A name's prefix, empty where it has none, and the rest. */
function split(name: string): readonly [string, string] {
  const colon = name.indexOf(':');
  return colon < 0 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)];
}
