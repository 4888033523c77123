/** XML that a reader carries along without knowing it: elements of modules and extensions. */

/** Attributes by name with prefix, as written; declarations of prefixes (`xmlns:…`) are among them. */
export type XmlAttributes = Readonly<Record<string, string>>;

/** An element with everything in it. */
export interface XmlElement {
  /** Always `element`: tells it from the modules that have a type of their own. */
  readonly kind: 'element';
  /** Name with prefix, as written. */
  readonly name: string;
  /** Attributes, where it has any. */
  readonly attributes?: XmlAttributes;
  /** Text and elements in it, white space too. */
  readonly content: readonly (string | XmlElement)[];
}
