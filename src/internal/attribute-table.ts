/**
 * How the attributes of an element become fields of a node, and the other way.
 *
 * A value that its field cannot hold stays among `attributes` as it is written, so that it is neither lost nor believed;
 * so does the spelling of a number that is not its shortest, to be written again while it means the same.
 */
import { TarjomanError } from '../errors.js';
import { setOwn } from './own-property.js';
import type { RawElement } from './raw-element.js';

/** What a node can have beside its fields. */
export interface AttributeNode {
  /** Attributes that no field holds. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Prefix of the element's name where it is not the usual one. */
  readonly prefix?: string;
}

/** Any text; `yes` or `no`; a decimal number; one of a list. */
export type AttributeType = 'text' | 'flag' | 'number' | readonly string[];

/** An attribute whose field has another name, as one with a hyphen must. */
export interface NamedAttribute {
  /** The attribute's name. */
  readonly attribute: string;
  /** What it holds. */
  readonly type: AttributeType;
}

/** Attributes whose field has another name in every table. */
const RENAMED = new Map([
  ['space', 'xml:space'],
  ['lang', 'xml:lang'],
]);

interface Entry {
  readonly field: string;
  readonly attribute: string;
  readonly type: AttributeType;
}

/** The attributes of one kind of element; `Required` are the fields that a node cannot be without. */
export class AttributeTable<Node extends AttributeNode, Required extends keyof Node & string = never> {
  readonly #entries: readonly Entry[];
  readonly #byAttribute: ReadonlyMap<string, Entry>;
  readonly #required: readonly string[];

  /** `types` by field, in the order in which the attributes are written. */
  constructor(
    types: { readonly [Field in keyof Node]?: AttributeType | NamedAttribute },
    ...required: readonly Required[]
  ) {
    this.#entries = Object.entries(types as Readonly<Record<string, AttributeType | NamedAttribute>>).map(
      ([field, type]) =>
        typeof type === 'object' && 'attribute' in type
          ? { field, ...type }
          : { field, attribute: RENAMED.get(field) ?? field, type },
    );
    this.#byAttribute = new Map(this.#entries.map((entry) => [entry.attribute, entry]));
    this.#required = required;
  }

  /** Adds the fields of an element to those that are known already; throws where one that is required is not there. */
  read<Known extends object>(
    element: RawElement,
    usualPrefix: string,
    known: Known,
  ): Known & Partial<Node> & Pick<Node, Required> {
    const { tag } = element;
    const node = known as Record<string, unknown>;
    let others: Record<string, string> | undefined;
    for (const { name, value } of tag.list) {
      const entry = this.#byAttribute.get(name);
      const read = entry === undefined ? undefined : readValue(value, entry.type);
      if (entry !== undefined && read !== undefined) node[entry.field] = read;
      if (read !== undefined && (typeof read !== 'number' || String(read) === value)) continue;
      others ??= {};
      setOwn(others, name, value);
    }
    for (const field of this.#required) if (!node[field]) throw missing(element, field);
    if (others !== undefined) node['attributes'] = others;
    if (tag.prefix !== usualPrefix) node['prefix'] = tag.prefix;
    return node as Known & Partial<Node> & Pick<Node, Required>;
  }

  /** The attributes of a node that has them, in order, each given to `write`. */
  write(node: Node, write: (attribute: string, value: string) => void): void {
    const fields = node as Readonly<Record<string, unknown>>;
    for (const { field, attribute } of this.#entries) {
      const value = fields[field];
      if (value !== undefined) write(attribute, spelled(value, node.attributes?.[attribute]));
    }
  }

  /** Whether a field of the node holds the attribute. */
  holds(node: Node, attribute: string): boolean {
    const entry = this.#byAttribute.get(attribute);
    return entry !== undefined && (node as Readonly<Record<string, unknown>>)[entry.field] !== undefined;
  }
}

const NUMBER = /^\s*[+-]?(\d{1,15}\.?\d{0,15}|\.\d{1,15})\s*$/;

function readValue(value: string, type: AttributeType): string | boolean | number | undefined {
  switch (type) {
    case 'text':
      return value;
    case 'flag':
      return value === 'yes' ? true : value === 'no' ? false : undefined;
    case 'number':
      return NUMBER.test(value) ? Number(value) : undefined;
    default:
      return type.includes(value) ? value : undefined;
  }
}

/** The value as it was spelled, where the spelling still means the value. */
function spelled(value: unknown, spelling: string | undefined): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number' && spelling !== undefined && Number(spelling) === value) return spelling;
  return String(value);
}

function missing({ tag, line, column }: RawElement, name: string): TarjomanError {
  const message = `<${tag.name}> has no ${name}, which its format requires: add it`;
  return new TarjomanError('BAD_FORMAT', message, { line, column });
}
