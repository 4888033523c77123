/** Codes of a unit as they make sense without it. */
import { type Namespaces, prefixOf } from '../../internal/namespaces.js';
import type { Content, Inline, InlineCode } from '../../tm/content.js';
import { CodeNames } from './code-names.js';
import type { XliffUnit } from './document.js';
import { isolateHalves } from './halves.js';
import type { XliffMetaGroup } from './modules.js';
import { allowsOnCode, CODE_CATEGORY, REFERENCES } from './names.js';

/** Reads the texts of one unit. */
export class CodeReader {
  readonly #data: ReadonlyMap<string, string>;
  readonly #notes: ReadonlyMap<string, string>;
  readonly #groups: readonly XliffMetaGroup[];
  readonly #namespaces: Namespaces;
  #moved = false;

  /** `groups` are the unit's metadata, `namespaces` those in scope in it. */
  constructor({ originalData = [], notes = [] }: XliffUnit, groups: readonly XliffMetaGroup[], namespaces: Namespaces) {
    this.#data = originalData.length === 0 ? NONE : new Map(originalData.map(({ id, text }) => [id, text]));
    this.#notes = notes.length === 0 ? NONE : new Map(notes.map(({ id = '', text }) => [id, text]));
    this.#groups = groups;
    this.#namespaces = namespaces;
  }

  /**
   * A side whose codes have their original data, and the namespaces of their attributes, with them; the note of a
   * comment is its value. References to anything else in the document are left out.
   */
  read(content: Content, side: 'source' | 'target'): Content {
    if (typeof content === 'string') return content;
    return isolateHalves(this.#parts(content, { names: new CodeNames(), foreign: this.#foreignAttributes(side) }));
  }

  /** Whether a code has had attributes in the text that would be written into metadata. */
  get movesAttributes(): boolean {
    return this.#moved;
  }

  #parts(parts: readonly Inline[], at: Side): Inline[] {
    return parts.map((part) => (typeof part === 'string' ? part : this.#code(part, at)));
  }

  #code(code: InlineCode, at: Side): InlineCode {
    const { name, attributes, content } = code;
    this.#namespaces.push(attributes);
    const { dataRef, dataRefStart = dataRef, dataRefEnd } = attributes;
    const data = this.#data.get(dataRefStart ?? '');
    const dataEnd = this.#data.get(dataRefEnd ?? '');
    const read: InlineCode = {
      name,
      attributes: this.#attributes(code, at.foreign.get(at.names.next(code)) ?? []),
      content: this.#parts(content, at),
      ...(data !== undefined && { data }),
      ...(dataEnd !== undefined && { dataEnd }),
    };
    this.#namespaces.pop();
    return read;
  }

  #attributes(
    { name: code, attributes: written }: InlineCode,
    foreign: readonly (readonly [string, string])[],
  ): Readonly<Record<string, string>> {
    const read = new Map<string, string>();
    for (const name of Object.keys(written)) {
      const prefix = prefixOf(name);
      if (name === 'xmlns' || prefix === 'xmlns' || REFERENCES.has(name)) continue;
      if (prefix !== '' && prefix !== 'xml') {
        const uri = this.#namespaces.resolve(prefix) ?? '';
        this.#moved ||= !allowsOnCode(code, uri);
        read.set(`xmlns:${prefix}`, uri);
      }
      read.set(name, written[name] ?? '');
    }
    for (const [name, value] of foreign) read.set(name, value);
    const ref = read.get('ref');
    if (ref?.startsWith('#')) {
      read.delete('ref');
      const note = /(?:^#|\/)n=([^/]+)$/.exec(ref)?.[1] ?? '';
      if (read.get('type') === 'comment') read.set('value', this.#notes.get(note) ?? '');
    }
    return Object.fromEntries(read); // unlike assignment, harmless for a name like __proto__
  }

  /** What the metadata say of the codes of a side, by their names. */
  #foreignAttributes(side: 'source' | 'target'): ForeignAttributes {
    const found = new Map<string, readonly (readonly [string, string])[]>();
    for (const { category, appliesTo, items } of this.#groups) {
      if (category !== CODE_CATEGORY || appliesTo !== side) continue;
      const [code, ...metas] = items.flatMap((item) => (item.kind === 'meta' ? [item] : []));
      if (code !== undefined)
        found.set(
          code.text,
          metas.map(({ type, text }) => [type, text] as const),
        );
    }
    return found;
  }
}

/** The names of a side's codes, and what metadata say of them. */
interface Side {
  readonly names: CodeNames;
  readonly foreign: ForeignAttributes;
}

/** Attributes by name and value, by the name of their code. */
type ForeignAttributes = ReadonlyMap<string, readonly (readonly [name: string, value: string])[]>;

const NONE: ReadonlyMap<string, string> = new Map();
