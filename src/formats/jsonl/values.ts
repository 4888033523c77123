/** Values of JSON that came from outside, as the types that they should have. */

/** Where readers say what they find. */
export interface Report {
  /** Throws about a value; `expected` completes the sentence "it is not …". */
  refuse(expected: string): never;
  /** Notes a key that has no meaning. */
  unknownKey(): void;
}

/** Reads a value as a type, or refuses it. */
export type Reader<Value> = (value: unknown, report: Report) => Value;

/** A string. */
export const text: Reader<string> = (value, report) => (typeof value === 'string' ? value : report.refuse('a text'));

/** A whole number from 0. */
export const count: Reader<number> = (value, report) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? value
    : report.refuse('a whole number from 0');

/** A number from 0 to 1. */
export const share: Reader<number> = (value, report) =>
  typeof value === 'number' && value >= 0 && value <= 1 ? value : report.refuse('a number from 0 to 1');

/** `true`; a flag that is not set is absent. */
export const flag: Reader<true | undefined> = (value, report) => {
  if (typeof value !== 'boolean') return report.refuse('true or false');
  return value || undefined;
};

/** One of these texts. */
export function oneOf<Value extends string>(values: readonly Value[]): Reader<Value> {
  return (value, report) => values.find((each) => each === value) ?? report.refuse(`one of ${values.join(', ')}`);
}

/** A list of values of one type. */
export function listOf<Value>(read: Reader<Value>): Reader<Value[]> {
  return (value, report) => {
    if (!Array.isArray(value)) return report.refuse('a list');
    return value.map((each) => read(each, report));
  };
}

/** An object whose keys are names, such as the attributes of a code. */
export function recordOf<Value>(read: Reader<Value>): Reader<Readonly<Record<string, Value>>> {
  return (value, report) => {
    const fields = entries(value, report).map(([key, each]) => [key, read(each, report)] as const);
    return Object.fromEntries(fields); // defines keys where assignment would change the prototype
  };
}

/**
 * An object of which these keys are read. One that is `null` or read as `undefined` is absent.
 *
 * @param readers - A reader for every key.
 * @param required - Keys that must be there.
 */
export function shapeOf<Shape extends object>(
  readers: { readonly [Key in keyof Shape]-?: Reader<Shape[Key]> },
  required: readonly (keyof Shape & string)[] = [],
): Reader<Shape> {
  const known = new Map<string, Reader<unknown>>(Object.entries(readers));
  return (value, report) => {
    const fields: [string, unknown][] = [];
    for (const [key, each] of entries(value, report)) {
      const read = known.get(key);
      if (read === undefined) report.unknownKey();
      const field = read === undefined || each === null ? undefined : read(each, report);
      if (field !== undefined) fields.push([key, field]);
    }
    const shape = Object.fromEntries(fields);
    const missing = required.find((key) => !Object.hasOwn(shape, key));
    if (missing !== undefined) report.refuse(`an object with ${JSON.stringify(missing)}`);
    return shape as Shape; // every field went through the reader of its key
  };
}

/** The keys of an object with their values. */
export function entries(value: unknown, report: Report): [string, unknown][] {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return Object.entries(value);
  return report.refuse('an object');
}
