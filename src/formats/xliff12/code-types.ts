/** What codes and annotations are, in the words of XLIFF 1 and of XLIFF 2. */
import { isXmlText } from '../../internal/xml-escape.js';

/** By `ctype`: type and subtype in XLIFF 2. */
const TYPES: ReadonlyMap<string, readonly [type: string, subType?: string]> = new Map([
  ['bold', ['fmt', 'xlf:b']],
  ['italic', ['fmt', 'xlf:i']],
  ['underlined', ['fmt', 'xlf:u']],
  ['lb', ['fmt', 'xlf:lb']],
  ['pb', ['fmt', 'xlf:pb']],
  ['link', ['link']],
  ['image', ['image']],
]);

/** What can be said of a code that stands by itself, and not of one that begins something. */
const OF_PLACEHOLDERS: ReadonlySet<string> = new Set(['lb', 'pb', 'image']);

/** Kinds of `mrk` that XLIFF 1.2 names, without those that have a meaning in XLIFF 2 or for whoever divides texts. */
const MARKS: ReadonlySet<string> = new Set([
  ...['abbrev', 'abbreviated-form', 'abbreviation', 'acronym', 'appellation', 'collocation', 'common-name', 'datetime'],
  ...['equation', 'expanded-form', 'formula', 'head-term', 'initialism', 'international-scientific-term'],
  ...['internationalism', 'logical-expression', 'materials-management-unit', 'name', 'near-synonym', 'part-number'],
  ...['phrase', 'phraseological-unit', 'romanized-form', 'set-phrase', 'short-form', 'sku', 'standard-text', 'symbol'],
  ...['synonym', 'synonymous-phrase', 'transcribed-form', 'transliterated-form', 'truncated-term', 'variant'],
]);

/** Prefix of types that only XLIFF 1 has. */
const OWN = 'xlf12:';

/** Type and subtype of a code with this `ctype`; `undefined` where XLIFF 2 has none. */
export function typeOf(ctype: string): readonly [type: string, subType?: string] | undefined {
  return TYPES.get(ctype);
}

/** The `ctype` of a code with this type and subtype; `undefined` where XLIFF 1 has none for such a code. */
export function ctypeOf(
  type: string | undefined,
  subType: string | undefined,
  placeholder: boolean,
): string | undefined {
  for (const [ctype, known] of TYPES) {
    if (known[0] === type && known[1] === subType && OF_PLACEHOLDERS.has(ctype) === placeholder) return ctype;
  }
  return undefined;
}

/** Whether the specification lets a code have this `ctype`. */
export function isCtype(ctype: string, placeholder: boolean): boolean {
  return isOwnValue(ctype) || (TYPES.has(ctype) && OF_PLACEHOLDERS.has(ctype) === placeholder);
}

/** The type of an annotation with this `mtype`. */
export function markType(mtype: string): string {
  return mtype === 'term' ? 'term' : OWN + mtype;
}

/** The `mtype` of an annotation with this type: one of the specification's, or one of a tool's own. */
export function mtypeOf(type: string | undefined): string {
  if (type === 'term') return 'term';
  const own = type?.startsWith(OWN) ? type.slice(OWN.length) : undefined;
  if (own !== undefined && (MARKS.has(own) || isOwnValue(own))) return own;
  return `x-${(type ?? '').replaceAll(/[^\w.:-]/g, '_') || 'generic'}`;
}

/** Whether it is a value that a tool may make up. */
export function isOwnValue(value: string): boolean {
  return /^x-\S+$/.test(value) && isXmlText(value);
}
