/**
 * Types of attribute values: a test, and what to say where it fails.
 *
 * @see XML Schema Part 2: Datatypes, for the types that have its names
 */
import { isNmtoken } from '../../internal/xml-escape.js';
import { collapse, isVisible, listOf } from './white-space.js';

/** What an attribute's value must be. */
export interface ValueType {
  /** Completes the sentence "… must be". */
  readonly expected: string;
  /** Whether a value is one of them. */
  readonly accepts: (value: string) => boolean;
  /** Whether white space around a value is none of it, as XML Schema has it for names and references. */
  readonly collapses?: true;
}

/** Any text. URIs are of this type too: XML Schema finds a URI in nearly every text. */
export const ANY: ValueType = { expected: 'text', accepts: () => true };

// XML Schema collapses the white space around values of these types before it looks at them.
export const NMTOKEN: ValueType = {
  expected: 'an NMTOKEN: letters, digits, ".", ":", "-" and "_"',
  accepts: (value) => isNmtoken(collapse(value)),
  collapses: true,
};
export const NMTOKENS: ValueType = {
  expected: 'NMTOKENs with spaces between them',
  accepts: (value) => isVisible(value) && listOf(value).every(isNmtoken),
};
export const POSITIVE_INTEGER: ValueType = {
  expected: 'a whole number from 1',
  accepts: (value) => /^\+?0*[1-9]\d*$/.test(collapse(value)),
};
export const INTEGER: ValueType = {
  expected: 'a whole number',
  accepts: (value) => /^[+-]?\d+$/.test(collapse(value)),
};

/** One of the values, letter by letter. */
export function oneOf(...values: readonly string[]): ValueType {
  const last = values.at(-1) ?? '';
  const expected = values.length === 1 ? last : `${values.slice(0, -1).join(', ')} or ${last}`;
  const known = new Set(values);
  return { expected, accepts: (value) => known.has(value) };
}

/** A decimal number, without exponent, from `least` to `most`. */
export function decimal(least: number, most: number): ValueType {
  return {
    expected: `a number from ${least} to ${most}`,
    accepts: (value) => {
      const number = collapse(value);
      return /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(number) && Number(number) >= least && Number(number) <= most;
    },
  };
}
