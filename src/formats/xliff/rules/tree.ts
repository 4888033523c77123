/** The part of a document that a validator holds at a time: one unit, or the path to it. */

/** A core element. */
export interface Element {
  /** Its local name. */
  readonly name: string;
  /** Its attributes without a namespace, and `xml:lang` and `xml:space`. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Its core children. */
  readonly children: Element[];
  /** The element that it stands in. */
  readonly parent: Element | undefined;
  /** Whether it has text other than white space, or an element of another namespace. */
  hasOther: boolean;
  /** Line of its `<`, counted from 1. */
  readonly line: number;
  /** Column of its `<`, counted from 1. */
  readonly column: number;
}

/** The element and all below it, in document order. */
export function* within(element: Element): Generator<Element, void, void> {
  yield element;
  for (const child of element.children) yield* within(child);
}

/** The value of an attribute that the element has or inherits. */
export function inherited(element: Element, name: string): string | undefined {
  let at: Element | undefined = element;
  while (at !== undefined) {
    const value = at.attributes.get(name);
    if (value !== undefined) return value;
    at = at.parent;
  }
  return undefined;
}
