/** Values of JSON that came from outside, as the types that they should have, each with its path. */

/** A field: where it stands and who is told that it is wrong. */
export class Field {
  /** As a program writes it: `concepts[3].fa.terms[0].text`. */
  readonly path: string;
  readonly #report: (field: string, message: string) => void;

  constructor(path: string, report: (field: string, message: string) => void) {
    this.path = path;
    this.#report = report;
  }

  /** The field of this name in an object. */
  key(name: string): Field {
    const path = PLAIN.test(name) ? `${this.path}.${name}` : `${this.path}[${JSON.stringify(name.slice(0, QUOTED))}]`;
    return new Field(this.path === '' && PLAIN.test(name) ? name : path, this.#report);
  }

  /** The place with this number in a list. */
  at(index: number): Field {
    return new Field(`${this.path}[${index}]`, this.#report);
  }

  /** Tells that something here is left out. */
  refuse(message: string): undefined {
    this.#report(this.path, message);
  }
}

const PLAIN = /^[\w$-]{1,40}$/u;

/** So much of an odd name or value is quoted. */
const QUOTED = 40;

/** Reads a value as a type; `undefined` where it is none, which the field was told. */
export type Reader<Value> = (value: unknown, field: Field) => Value | undefined;

/** A text that is not empty, of at most so many characters. */
export function text(longest: number): Reader<string> {
  return (value, field) => {
    if (typeof value !== 'string') return field.refuse(`${kindOf(value)} instead of a text: put it in quotation marks`);
    if (value.trim() === '') return field.refuse('an empty text: fill it in or remove the field');
    if (value.length <= longest) return value;
    return field.refuse(`a text of ${value.length} characters: shorten it, at most ${longest} are read`);
  };
}

/** `true`; a flag that is not set is absent. */
export const flag: Reader<true> = (value, field) => {
  if (typeof value === 'boolean') return value || undefined;
  return field.refuse(`${kindOf(value)} instead of true or false: correct it`);
};

/** One of these texts. */
export function oneOf<Value extends string>(values: readonly Value[]): Reader<Value> {
  return (value, field) => {
    const found = values.find((each) => each === value);
    if (found !== undefined) return found;
    const given = typeof value === 'string' ? JSON.stringify(value.slice(0, QUOTED)) : kindOf(value);
    return field.refuse(`${given} is none of ${values.join(', ')}: correct it`);
  };
}

/** A list, without the members that are not of the type; absent where it is empty. */
export function listOf<Value>(read: Reader<Value>): Reader<Value[]> {
  return (value, field) => {
    if (!Array.isArray(value)) return field.refuse(`${kindOf(value)} instead of a list: put it in [ ]`);
    const members = value.flatMap((each, i) => {
      const member = read(each, field.at(i));
      return member === undefined ? [] : [member];
    });
    return members.length > 0 ? members : undefined;
  };
}

/**
 * An object of which these keys are read; the others are reported and left out.
 *
 * @param readers - A reader for every key.
 * @param required - Keys without which there is no object.
 */
export function shapeOf<Shape extends object>(
  readers: { readonly [Key in keyof Shape]-?: Reader<NonNullable<Shape[Key]>> },
  required: readonly (keyof Shape & string)[] = [],
): Reader<Shape> {
  const known = new Map<string, Reader<unknown>>(Object.entries(readers));
  return (value, field) => {
    if (!isObject(value)) return field.refuse(`${kindOf(value)} instead of an object: put it in { }`);
    const fields = new Map<string, unknown>();
    for (const [key, each] of Object.entries(value)) {
      const reader = known.get(key);
      if (reader === undefined) field.key(key).refuse('no field of a glossary, and left out: rename it or remove it');
      const read = each === null ? undefined : reader?.(each, field.key(key));
      if (read !== undefined) fields.set(key, read);
    }
    const missing = required.find((key) => !fields.has(key));
    if (missing === undefined) return Object.fromEntries(fields) as Shape; // each went through the reader of its key
    if (!Object.hasOwn(value, missing)) field.key(missing).refuse('it is missing: give it');
    return undefined;
  };
}

/** Whether it has keys. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a value is, for people. */
function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value === 'string' ? 'text' : typeof value}`;
}
