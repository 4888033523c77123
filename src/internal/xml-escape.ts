/**
 * Text into XML, so that every character comes back.
 *
 * XML 1.0 can name most characters with a reference and some not at all. The parser would turn a carriage return into
 * a line feed, and tabs and line feeds of an attribute into spaces, so these are written as references.
 */

/** What every document begins with. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Every character that may need a hand; the function that replaces it decides. */
const SPECIAL_IN_TEXT = /[&<>\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;
const SPECIAL_IN_ATTRIBUTE = /[&<>"\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/**
 * Whether there may be such a character: neither ASCII that means itself nor any other character of one UTF-16 unit.
 * Most texts have none, and expressions without Unicode properties find that out eight times as fast.
 */
const MAYBE_IN_TEXT = /[^ -%'-;=?-~\u00A0-\uD7FF\uE000-\uFFFD]/;
const MAYBE_IN_ATTRIBUTE = /[^ !#-%'-;=?-~\u00A0-\uD7FF\uE000-\uFFFD]/;

const NAMED = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\r', '&#13;'],
  ['\n', '&#10;'],
]);

/**
 * Text content of an element, in one line.
 *
 * @param text - Any string, even with lone surrogates.
 * @param unspeakable - What to write for a character, given as its code point, that XML 1.0 cannot hold.
 */
export function escapeText(text: string, unspeakable: (codePoint: number) => string): string {
  if (!MAYBE_IN_TEXT.test(text)) return text;
  return text.replace(SPECIAL_IN_TEXT, (char) => {
    const named = NAMED.get(char);
    if (named !== undefined) return named;
    const codePoint = char.codePointAt(0) as number;
    return isXmlChar(codePoint) ? char : unspeakable(codePoint);
  });
}

/** The value of an attribute in double quotes, without them; parameters as for {@link escapeText}. */
export function escapeAttribute(value: string, unspeakable: (codePoint: number) => string): string {
  if (!MAYBE_IN_ATTRIBUTE.test(value)) return value;
  return value.replace(SPECIAL_IN_ATTRIBUTE, (char) => {
    if (char === '\t') return '&#9;';
    const named = NAMED.get(char);
    if (named !== undefined) return named;
    const codePoint = char.codePointAt(0) as number;
    return isXmlChar(codePoint) ? char : unspeakable(codePoint);
  });
}

/** Whether XML 1.0 can hold the character, production `Char`. */
export function isXmlChar(codePoint: number): boolean {
  if (codePoint < 0x20) return codePoint === 0x9 || codePoint === 0xa || codePoint === 0xd;
  if (codePoint < 0xd800) return true;
  return codePoint > 0xdfff && codePoint !== 0xfffe && codePoint !== 0xffff && codePoint <= 0x10ffff;
}

/** Whether XML 1.0 can hold every character of the text. */
export function isXmlText(text: string): boolean {
  if (!MAYBE_IN_TEXT.test(text)) return true;
  for (const [char] of text.matchAll(SPECIAL_IN_TEXT)) {
    if (!isXmlChar(char.codePointAt(0) as number)) return false;
  }
  return true;
}

/** The name of a code point as in `U+001A`. */
export function codePointName(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Whether the text is a name of XML without a prefix: `NCName` of Namespaces in XML 1.0. */
export function isName(text: string): boolean {
  return isNmtoken(text) && !NO_START.test(text) && !text.includes(':');
}

/** Whether the text is a name of XML with a prefix or without: `QName`. */
export function isQualifiedName(text: string): boolean {
  const parts = text.split(':');
  return parts.length <= 2 && parts.every(isName);
}

/** Whether the text is a DOCTYPE without an internal subset: a name, and where its DTD is, which nobody fetches. */
export function isDoctype(text: string): boolean {
  const [name = ''] = /^\S*/.exec(text) ?? [];
  return isQualifiedName(name) && EXTERNAL.test(text.slice(name.length)) && isXmlText(text);
}

/** Production `ExternalID` of XML 1.0, with what may stand around it. */
const EXTERNAL = /^(?:\s+(?:SYSTEM|PUBLIC\s+(?:"[^"]*"|'[^']*'))\s+(?:"[^"]*"|'[^']*'))?\s*$/;

/** Characters of a name that it cannot begin with. */
const NO_START = /^(?:[-.\d\u00B7\u203F\u2040]|[\u0300-\u036F])/;

/** XML's `Nmtoken`, which identifiers of XLIFF must be. */
export function isNmtoken(text: string): boolean {
  return NMTOKEN.test(text);
}

/** Production `Nmtoken` of XML 1.0, fifth edition. */
const NMTOKEN =
  /^[-.:\w\u00B7\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u037D\u037F-\u1FFF\u200C-\u200D\u203F-\u2040\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}]+$/u;
