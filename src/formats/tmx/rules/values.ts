/** Types of the values that TMX's attributes have. */

import { isLanguage, LANGUAGE_TAG } from '../../language.js';
import { oneOf, type ValueType } from '../../schema/value-types.js';
import { ANY_LANGUAGE } from '../names.js';

export const NUMBER: ValueType = { expected: 'a whole number from 0', accepts: (value) => /^\d+$/.test(value) };

export const LANGUAGE: ValueType = { expected: LANGUAGE_TAG, accepts: isLanguage };

export const SOURCE_LANGUAGE: ValueType = {
  expected: `${LANGUAGE_TAG}, or ${ANY_LANGUAGE}`,
  accepts: (value) => isLanguage(value) || value.toLowerCase() === ANY_LANGUAGE,
};

/** TMX wants ISO 8601 and recommends its basic form in UTC. */
export const DATE: ValueType = {
  expected: 'a date as ISO 8601 has them, at best 20261122T081500Z',
  accepts: isDate,
};

export const SEGMENT_TYPE: ValueType = oneOf('block', 'paragraph', 'sentence', 'phrase');

export const CODE_POINT: ValueType = {
  expected: 'a hexadecimal number after #x, as in #xF8FF',
  accepts: (value) => /^#x[\da-f]{1,8}$/i.test(value),
};

export const NO_SPACES: ValueType = { expected: 'text without white space', accepts: (value) => !/\s/.test(value) };

export const POSITION: ValueType = oneOf('begin', 'end');

export const ASSOCIATION: ValueType = oneOf('p', 'f', 'b');

export const VERSION: ValueType = oneOf('1.1', '1.2', '1.3', '1.4');

/** Year, month and day, then hour, minute, second and zone; both forms of ISO 8601, from the year on as exact as known. */
const ISO_8601 =
  /^(\d{4})(?:-?(\d\d)(?:-?(\d\d)(?:T(\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?)?(?:Z|[+-]\d\d(?::?\d\d)?)?)?)?)?$/;

function isDate(value: string): boolean {
  const found = ISO_8601.exec(value);
  if (found === null) return false;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = found
    .slice(1)
    .map((digits) => (digits === undefined ? undefined : Number(digits)));
  if (hour > 24 || minute > 59 || second > 60 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}
