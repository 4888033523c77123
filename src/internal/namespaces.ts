/** Which prefixes are bound where: each element that is open may bind some for what is in it. */

/** The prefixes in scope, innermost element last. */
export class Namespaces {
  readonly #levels: ReadonlyMap<string, string>[] = [];

  /** An element begins; `attributes` are its own, with prefixes. */
  push(attributes: Readonly<Record<string, string>> | undefined): void {
    this.#levels.push(attributes === undefined ? NONE : declarationsOf(attributes));
  }

  /** The element that began last ends. */
  pop(): void {
    this.#levels.pop();
  }

  /** The namespace of a prefix; `''` is the prefix of names without one. */
  resolve(prefix: string): string | undefined {
    if (prefix === 'xml') return 'http://www.w3.org/XML/1998/namespace';
    for (let i = this.#levels.length - 1; i >= 0; i--) {
      const uri = this.#levels[i]?.get(prefix);
      if (uri !== undefined) return uri;
    }
    return undefined;
  }
}

const NONE: ReadonlyMap<string, string> = new Map();

function declarationsOf(attributes: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const name of Object.keys(attributes)) {
    const value = attributes[name] ?? '';
    if (name === 'xmlns') found.set('', value);
    else if (name.startsWith('xmlns:')) found.set(name.slice(6), value);
  }
  return found;
}

/** The prefix of a name, `''` where it has none. */
export function prefixOf(name: string): string {
  return name.slice(0, Math.max(0, name.indexOf(':')));
}
