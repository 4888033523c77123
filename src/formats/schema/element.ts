/** The part of a document that a validator holds: the path to where the parser is, and what its format asks to keep. */
import type { XmlTag } from '../../internal/xml-tag.js';
import type { ElementRule } from './element-rule.js';
import { collapse } from './white-space.js';

/** An element that the vocabulary knows. */
export class Element {
  /** Its name in the specification, with the usual prefix. */
  readonly name: string;
  readonly rule: ElementRule;
  /** The element that it stands in. */
  readonly parent: Element | undefined;
  /** Line of its `<`, counted from 1. */
  readonly line: number;
  /** Column of its `<`, counted from 1. */
  readonly column: number;
  /** Those of its children that the vocabulary knows. */
  children: Element[] = [];
  /** Whether it has text, be it only white space. */
  hasText = false;
  /** Whether it has an element of another namespace. */
  hasOther = false;
  /** Whether it has attributes of other namespaces, known or not. */
  hasForeignAttributes = false;
  /** How many children each slot of its rule has. */
  readonly counts: number[];
  /** The slot of its last child. */
  slot = 0;
  /** The name of its last child in that slot, as the document has it. */
  last = '';
  /** Names of its children that may not come again. */
  #singles: Set<string> | undefined;
  readonly #values: XmlTag['values'];
  /** Values that had white space around them, without it. */
  #collapsed: Map<string, string> | undefined;
  /** Attributes of other namespaces by their names in the specification. */
  #others: Map<string, string> | undefined;

  constructor(name: string, rule: ElementRule, parent: Element | undefined, tag: XmlTag, line: number, column: number) {
    this.name = name;
    this.rule = rule;
    this.parent = parent;
    this.line = line;
    this.column = column;
    this.counts = rule.children.length === 0 ? NO_COUNTS : rule.children.map(() => 0);
    this.#values = tag.values;
  }

  /** The value of an attribute that has no prefix, or the prefix `xml`. */
  get(name: string): string | undefined {
    return this.#collapsed?.get(name) ?? this.#values[name];
  }

  /** The value of an attribute of another namespace, by its name in the specification. */
  other(name: string): string | undefined {
    return this.#others?.get(name);
  }

  /** The names of its attributes of other namespaces that the vocabulary knows. */
  get otherNames(): readonly string[] {
    return this.#others === undefined ? [] : [...this.#others.keys()];
  }

  /** Notes a child that may come once. */
  noteSingle(name: string): void {
    this.#singles ??= new Set();
    this.#singles.add(name);
  }

  /** Whether a child that may come once is there already. */
  hasSingle(name: string): boolean {
    return this.#singles?.has(name) === true;
  }

  /** Takes the white space around a value away, which its type says is none of it. */
  collapse(name: string, value: string): void {
    const collapsed = collapse(value);
    if (collapsed === value) return;
    this.#collapsed ??= new Map();
    this.#collapsed.set(name, collapsed);
  }

  /** Notes an attribute of another namespace under its name in the specification. */
  setOther(name: string, value: string): void {
    this.#others ??= new Map();
    this.#others.set(name, value);
  }

  /** The value of an attribute that the element has or inherits. */
  inherited(name: string): string | undefined {
    let at: Element | undefined = this;
    while (at !== undefined) {
      const value = at.get(name);
      if (value !== undefined) return value;
      at = at.parent;
    }
    return undefined;
  }

  /** The nearest element of this name that it stands in. */
  enclosing(name: string): Element | undefined {
    let at = this.parent;
    while (at !== undefined && at.name !== name) at = at.parent;
    return at;
  }

  /** Its first child of this name. */
  child(name: string): Element | undefined {
    return this.children.find((child) => child.name === name);
  }
}

const NO_COUNTS: number[] = [];
