/**
 * A format as tables: what stands in what, in which order and how often, and which attributes each element has.
 *
 * Names are those of the specification: elements and attributes of the format's own namespace have no prefix, others
 * the prefix that the specification gives them (`mda:meta`, `xml:lang`), whatever a document calls them.
 */
import type { ValueType } from './value-types.js';

/** A place in the sequence of an element's children. */
export interface Slot {
  /** The elements that may stand here, in any mixture; 1 for those that may come once, else infinity. */
  readonly names: ReadonlyMap<string, number>;
  /** How many must stand here. */
  readonly min: number;
  /** How many may stand here. */
  readonly max: number;
}

/** What one element may hold. */
export interface ElementRule {
  /** Its children in their order. */
  readonly children: readonly Slot[];
  /** Whether text may stand between them. */
  readonly text: boolean;
  /** Its own attributes. */
  readonly attributes: ReadonlyMap<string, ValueType>;
  /** Those of them that must be there. */
  readonly required: readonly string[];
  /** Whether attributes of other namespaces may be there. */
  readonly open: boolean;
  /** Whether those of XML may not, but for the element's own, though others may. */
  readonly closedToXml: boolean;
  /** Whether attributes may be there that nothing knows, without a prefix too. */
  readonly anyAttributes: boolean;
}

/** A format in one of its versions. */
export interface Vocabulary {
  /** The prefix that the specification gives a namespace; empty for the format's own, none for an unknown one. */
  readonly prefixOf: (uri: string) => string | undefined;
  /** Its elements. */
  readonly elements: ReadonlyMap<string, ElementRule>;
  /** Attributes of other namespaces, XML's among them, that every open element may have. */
  readonly attributes: ReadonlyMap<string, ValueType>;
}

/** Stands in a slot for any element of a namespace that the vocabulary does not know. */
export const EXTENSION = '*';

/** Stands in a slot for any element of another namespace than the parent's, known or not. */
export const OTHER = '##other';

/** Stands in a slot for any element at all, which is not looked into. */
export const ANYTHING = '##any';

const MANY = Number.POSITIVE_INFINITY;

/** A rule in few words: what is left out is empty or not allowed. */
export interface RuleSketch {
  readonly children?: readonly Slot[];
  readonly required?: Readonly<Record<string, ValueType>>;
  readonly optional?: Readonly<Record<string, ValueType>>;
  readonly text?: boolean;
  readonly open?: boolean;
  readonly closedToXml?: boolean;
  readonly anyAttributes?: boolean;
}

/** The rule that a sketch describes. */
export function element({
  children = [],
  required = {},
  optional = {},
  text,
  open,
  closedToXml,
  anyAttributes,
}: RuleSketch): ElementRule {
  return {
    children,
    text: text ?? false,
    attributes: new Map(Object.entries({ ...required, ...optional })),
    required: Object.keys(required),
    open: open ?? false,
    closedToXml: closedToXml ?? false,
    anyAttributes: anyAttributes ?? false,
  };
}

/** Exactly one of these elements. */
export function one(...names: readonly string[]): Slot {
  return { names: upTo(MANY, names), min: 1, max: 1 };
}

/** At most one of each of these elements. */
export function maybe(...names: readonly string[]): Slot {
  return names.length === 1
    ? { names: upTo(MANY, names), min: 0, max: 1 } // counted by the slot, at no cost
    : { names: upTo(1, names), min: 0, max: MANY };
}

/** Any number of these elements, in any order; `single` may come once each. */
export function some(names: readonly string[], single: readonly string[] = []): Slot {
  return { names: new Map([...upTo(MANY, names), ...upTo(1, single)]), min: 0, max: MANY };
}

/** At least one of these elements, in any order. */
export function atLeastOne(...names: readonly string[]): Slot {
  return { names: upTo(MANY, names), min: 1, max: MANY };
}

function upTo(max: number, names: readonly string[]): Map<string, number> {
  return new Map(names.map((name) => [name, max]));
}
