/** Types of the values that TBX's attributes have. */
import { isName } from '../../../internal/xml-escape.js';
import { LANGUAGE_TAG } from '../../language.js';
import { oneOf, type ValueType } from '../../schema/value-types.js';
import { collapse } from '../../schema/white-space.js';

export const YES_NO: ValueType = oneOf('yes', 'no');

export const STYLE: ValueType = oneOf('dca', 'dct');

/** As XML Schema has it, which knows BCP 47 by its letters alone. */
export const LANGUAGE: ValueType = {
  expected: LANGUAGE_TAG,
  accepts: (value) => /^[a-z]{1,8}(?:-[a-z0-9]{1,8})*$/i.test(collapse(value)),
  collapses: true,
};

/** An identifier, or a reference to one. */
export const NAME: ValueType = {
  expected: 'a name: a letter or "_", then letters, digits, ".", "-" and "_"',
  accepts: (value) => isName(collapse(value)),
  collapses: true,
};

export const DIALECT: ValueType = {
  expected: 'the name of a dialect that begins with TBX-, such as TBX-Basic',
  accepts: (value) => /^TBX-./s.test(value),
};

/** What a code of XLIFF is, as the schema of TBX lists it. */
export const CODE_TYPE: ValueType = oneOf('fmt', 'ui', 'quote', 'link', 'image', 'other');

/** A day of the calendar, with a time of day or without. */
const DATE =
  /^-?(\d{4,})-(\d\d)-(\d\d)(?:T(?:([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?|24:00:00(?:\.0+)?))?(?:Z|[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00))?$/;

/** Whether a text is a `date` or `dateTime` of XML Schema. */
export function isDate(text: string): boolean {
  const found = DATE.exec(collapse(text));
  if (found === null) return false;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}
