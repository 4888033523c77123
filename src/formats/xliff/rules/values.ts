/** Types of attribute values: a test, and what to say where it fails. */
import { isNmtoken, isXmlChar } from '../../../internal/xml-escape.js';
import { isLanguage } from '../names.js';

/** What an attribute's value must be. */
export interface ValueType {
  /** Completes the sentence "… must be". */
  readonly expected: string;
  /** Whether a value is one of them. */
  readonly accepts: (value: string) => boolean;
}

export const ANY: ValueType = { expected: 'text', accepts: () => true };
export const YES_NO = oneOf('yes', 'no');
export const YES_NO_FIRST = oneOf('yes', 'firstNo', 'no');
export const DIRECTION = oneOf('ltr', 'rtl', 'auto');
export const SPACE = oneOf('default', 'preserve');
export const PRESERVE = oneOf('preserve');
export const SIDE = oneOf('source', 'target');
export const STATE = oneOf('initial', 'translated', 'reviewed', 'final');
export const CODE_TYPE = oneOf('fmt', 'ui', 'quote', 'link', 'image', 'other');

// XML Schema collapses the white space around values of these types before it looks at them.
export const ID: ValueType = {
  expected: 'an NMTOKEN: letters, digits, ".", ":", "-" and "_"',
  accepts: (value) => isNmtoken(value.trim()),
};
export const IDS: ValueType = {
  expected: 'NMTOKENs with spaces between them',
  accepts: (value) => value.trim().split(/\s+/).every(isNmtoken),
};
export const LANGUAGE: ValueType = {
  expected: 'a language tag as BCP 47 has them',
  accepts: (value) => isLanguage(value.trim()),
};
export const POSITIVE: ValueType = {
  expected: 'a whole number from 1',
  accepts: (value) => /^\s*\+?0*[1-9]\d*\s*$/.test(value),
};
export const PRIORITY: ValueType = {
  expected: 'a whole number from 1 to 10',
  accepts: (value) => POSITIVE.accepts(value) && Number(value) <= 10,
};

/** A value of an authority's own: its prefix, a colon, the value. */
export const PREFIXED: ValueType = {
  expected: 'prefix:value',
  accepts: (value) => /^[^\s:]+:[^\s:]+$/.test(value),
};
/** As {@link PREFIXED}, but the specification allows any text as a sub-state. */
export const SUB_STATE: ValueType = {
  expected: 'prefix:value',
  accepts: (value) => /^[^\s:]+:./s.test(value),
};
export const MARKER_TYPE: ValueType = {
  expected: 'generic, comment, term or prefix:value',
  accepts: (value) => ['generic', 'comment', 'term'].includes(value.trim()) || PREFIXED.accepts(value),
};
export const CODE_POINT: ValueType = {
  expected: 'the code point, in whole octets, of a character that XML cannot hold',
  accepts: (value) => {
    const codePoint = Number.parseInt(value, 16);
    return /^([0-9a-f]{2}){1,4}$/i.test(value) && codePoint <= 0x10ffff && !isXmlChar(codePoint);
  },
};

function oneOf(...values: readonly string[]): ValueType {
  const last = values.at(-1) ?? '';
  const expected = values.length === 1 ? last : `${values.slice(0, -1).join(', ')} or ${last}`;
  return { expected, accepts: (value) => values.includes(value) };
}
