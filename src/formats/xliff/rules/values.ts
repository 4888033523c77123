/** Types of attribute values that XLIFF defines for its core and that modules use again. */
import { isXmlChar } from '../../../internal/xml-escape.js';
import { UNIT_STATES } from '../../../tm/unit.js';
import { isLanguage, LANGUAGE_TAG } from '../../language.js';
import { NMTOKEN, oneOf, POSITIVE_INTEGER, type ValueType } from '../../schema/value-types.js';
import { collapse } from '../../schema/white-space.js';

export const YES_NO = oneOf('yes', 'no');
export const YES_NO_FIRST = oneOf('yes', 'firstNo', 'no');
export const DIRECTION = oneOf('ltr', 'rtl', 'auto');
export const SPACE = collapsing(oneOf('default', 'preserve'));
export const PRESERVE = collapsing(oneOf('preserve'));
export const SIDE = oneOf('source', 'target');
export const STATE = oneOf(...UNIT_STATES);
export const CODE_TYPE = oneOf('fmt', 'ui', 'quote', 'link', 'image', 'other');
export const NORMALIZATION = oneOf('none', 'nfc', 'nfd');

export const LANGUAGE: ValueType = {
  expected: LANGUAGE_TAG,
  accepts: (value) => isLanguage(collapse(value)),
  collapses: true,
};
/** As the schema of XML's own attributes has it, which knows BCP 47 by its letters alone. */
export const XML_LANG: ValueType = {
  expected: 'a language tag, or empty',
  accepts: (value) => /^(?:[a-z]{1,8}(?:-[a-z0-9]{1,8})*)?$/i.test(collapse(value)),
};
export const XML_ID: ValueType = {
  expected: 'a name without a colon',
  accepts: (value) => NMTOKEN.accepts(value) && !/^[-.\d\u00b7]|:/.test(collapse(value)),
  collapses: true,
};
export const PRIORITY: ValueType = {
  expected: 'a whole number from 1 to 10',
  accepts: (value) => POSITIVE_INTEGER.accepts(value) && Number(value) <= 10,
};

/** A value of an authority's own: its prefix, a colon, the value. */
export const PREFIXED: ValueType = {
  expected: 'prefix:value',
  accepts: (value) => /^[^ \t\r\n:]+:[^ \t\r\n:]+$/.test(value),
};
/** As {@link PREFIXED}, but the specification allows any text as a sub-state. */
export const SUB_STATE: ValueType = {
  expected: 'prefix:value',
  accepts: (value) => /^[^ \t\r\n:]+:./s.test(value),
};
export const MARKER_TYPE: ValueType = {
  expected: 'generic, comment, term or prefix:value',
  accepts: (value) => ['generic', 'comment', 'term'].includes(collapse(value)) || PREFIXED.accepts(value),
  collapses: true,
};
export const CODE_POINT: ValueType = {
  expected: 'the code point, in whole octets, of a character that XML cannot hold',
  accepts: (value) => {
    const codePoint = Number.parseInt(value, 16);
    return /^([0-9a-f]{2}){1,4}$/i.test(value) && codePoint <= 0x10ffff && !isXmlChar(codePoint);
  },
};

/** As the type, but with white space around a value, which XML Schema takes away from names. */
function collapsing(type: ValueType): ValueType {
  return { ...type, accepts: (value) => type.accepts(collapse(value)), collapses: true };
}
