/**
 * Tags with their namespaces.
 *
 * A document has few names and fewer places that bind prefixes, so a name is resolved once in each scope and remembered;
 * the attributes of a tag are resolved when somebody asks.
 *
 * @see Namespaces in XML 1.0, third edition
 */
import { interned } from './interned.js';

/** The start of an element. */
export interface XmlTag extends XmlName {
  /** The values of its attributes, by name with prefix. */
  readonly values: Readonly<Record<string, string>>;
  /** The same in the order in which they are written, which is faster to go through. */
  readonly list: readonly XmlValue[];
  /** Its attributes, by name with prefix. */
  readonly attributes: Readonly<Record<string, XmlAttribute>>;
}

/** An attribute as written. */
export interface XmlValue {
  /** Its name with its prefix. */
  readonly name: string;
  /** Its value. */
  readonly value: string;
}

/** A name and its namespace. */
export interface XmlName {
  /** As written, with the prefix. */
  readonly name: string;
  /** `''` where it has none. */
  readonly prefix: string;
  /** Without the prefix. */
  readonly local: string;
  /** `''` where it is in none. */
  readonly uri: string;
}

/** An attribute with its namespace. */
export interface XmlAttribute extends XmlName, XmlValue {}

const XML = 'http://www.w3.org/XML/1998/namespace';
const XMLNS = 'http://www.w3.org/2000/xmlns/';

/** How many names a scope remembers: more than any format has, and no memory for a file that makes up names. */
const MOST_NAMES = 1_000;

/** What is wrong with a name; completes "not well-formed XML: …". */
type Fail = (reason: string) => never;

/** The prefixes that are bound at a place, and the names that were resolved there. */
export class Scope {
  readonly #outer: Scope | undefined;
  readonly #bound: ReadonlyMap<string, string>;
  readonly #elements = new Map<string, XmlName>();
  readonly #attributes = new Map<string, XmlName>();

  private constructor(outer: Scope | undefined, bound: ReadonlyMap<string, string>) {
    this.#outer = outer;
    this.#bound = bound;
  }

  /** Around the root: `xml` and `xmlns` are bound, and no prefix is in no namespace. */
  static readonly outermost = new Scope(
    undefined,
    new Map([
      ['xml', XML],
      ['xmlns', XMLNS],
      ['', ''],
    ]),
  );

  /** The scope of an element with these attributes: this one where they declare nothing. */
  inside(attributes: readonly XmlValue[], fail: Fail): Scope {
    let bound: Map<string, string> | undefined;
    for (const { name, value } of attributes) {
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
      const prefix = name.slice('xmlns:'.length);
      const uri = interned(value.trim());
      if (prefix === 'xmlns' || uri === XMLNS || (prefix === 'xml') !== (uri === XML)) {
        fail(`the prefix ${JSON.stringify(prefix)} cannot be bound to ${JSON.stringify(uri)}`);
      }
      if (uri === '' && prefix !== '') fail(`the prefix ${JSON.stringify(prefix)} is bound to nothing`);
      bound ??= new Map();
      bound.set(prefix, uri);
    }
    return bound === undefined ? this : new Scope(this, bound);
  }

  /** The name of an element. */
  element(name: string, fail: Fail): XmlName {
    let resolved = this.#elements.get(name);
    if (resolved === undefined) {
      const { prefix, local } = split(name, fail);
      const uri = this.#resolve(prefix);
      if (uri === undefined || prefix === 'xmlns') return fail(unbound(prefix));
      resolved = { name: interned(name), prefix: interned(prefix), local: interned(local), uri };
      if (this.#elements.size < MOST_NAMES) this.#elements.set(name, resolved);
    }
    return resolved;
  }

  /** The name of an attribute; without a prefix it is in no namespace. */
  attribute(name: string, fail: Fail): XmlName {
    let resolved = this.#attributes.get(name);
    if (resolved === undefined) {
      resolved = this.#resolveAttribute(name, fail);
      if (this.#attributes.size < MOST_NAMES) this.#attributes.set(name, resolved);
    }
    return resolved;
  }

  #resolveAttribute(name: string, fail: Fail): XmlName {
    if (name === 'xmlns') return { name, prefix: '', local: name, uri: XMLNS };
    const { prefix, local } = split(name, fail);
    const uri = prefix === '' ? '' : this.#resolve(prefix);
    return uri === undefined ? fail(unbound(prefix)) : { name, prefix, local, uri };
  }

  /** Throws where one of the attributes, given with their prefixes, has no name, or two have the same. */
  checkNames(attributes: readonly XmlValue[], fail: Fail): void {
    const seen = new Set<string>();
    for (const { name } of attributes) {
      const { uri, local } = this.attribute(name, fail);
      if (attributes.length === 1) return;
      const expanded = `{${uri}}${local}`;
      if (seen.has(expanded)) fail(`the attribute ${expanded} is there twice`);
      seen.add(expanded);
    }
  }

  #resolve(prefix: string): string | undefined {
    const uri = this.#bound.get(prefix);
    return uri === undefined && this.#outer !== undefined ? this.#outer.#resolve(prefix) : uri;
  }
}

function split(name: string, fail: Fail): { readonly prefix: string; readonly local: string } {
  const colon = name.indexOf(':');
  if (colon < 0) return { prefix: '', local: name };
  if (colon === 0 || colon === name.length - 1 || name.includes(':', colon + 1)) fail(`malformed name: ${name}`);
  return { prefix: name.slice(0, colon), local: name.slice(colon + 1) };
}

function unbound(prefix: string): string {
  return `unbound namespace prefix: ${JSON.stringify(prefix)}`;
}

/** A tag in its scope. */
export class Tag implements XmlTag {
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
  readonly uri: string;
  readonly values: Readonly<Record<string, string>>;
  readonly list: readonly XmlValue[];
  /** The scope of what is in the element. */
  readonly scope: Scope;
  #attributes: Readonly<Record<string, XmlAttribute>> | undefined;

  constructor(
    { name, prefix, local, uri }: XmlName,
    values: Readonly<Record<string, string>>,
    list: readonly XmlValue[],
    scope: Scope,
  ) {
    this.name = name;
    this.prefix = prefix;
    this.local = local;
    this.uri = uri;
    this.values = values;
    this.list = list;
    this.scope = scope;
  }

  get attributes(): Readonly<Record<string, XmlAttribute>> {
    if (this.#attributes === undefined) {
      const attributes: Record<string, XmlAttribute> = Object.create(null);
      for (const { name, value } of this.list) {
        attributes[name] = { ...this.scope.attribute(name, ALREADY_CHECKED), value };
      }
      this.#attributes = attributes;
    }
    return this.#attributes;
  }
}

/** The parser checked all names when it met the tag. */
const ALREADY_CHECKED: Fail = (reason) => {
  throw new Error(reason);
};
