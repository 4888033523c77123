/** The JavaScript object that npm `xliff` reads and writes, as types of our own: the package has none. */

/** A document: texts by namespace and key. */
export interface XliffJs {
  /** Namespaces, which become the `<file>`s of an XLIFF document. */
  readonly resources: Readonly<Record<string, XliffJsNamespace>>;
  /** BCP 47 tag of the source. */
  readonly sourceLanguage: string;
  /** BCP 47 tag of the target. */
  readonly targetLanguage?: string;
}

/** Texts, and groups of texts, by key. */
export type XliffJsNamespace = Readonly<Record<string, XliffJsEntry | XliffJsGroup>>;

/** A text and its translation. */
export interface XliffJsEntry {
  /** The source text. */
  readonly source?: XliffJsText;
  /** The target text; absent where there is none. */
  readonly target?: XliffJsText;
  /** A remark for people, or several. */
  readonly note?: string | readonly string[];
  /** Attributes of the XLIFF unit. */
  readonly additionalAttributes?: Readonly<Record<string, unknown>>;
  /** Elements of the XLIFF unit that the package knows nothing of; it reads them and does not write them. */
  readonly additionalElements?: readonly XliffJsElement[];
}

/** Entries that belong together. */
export interface XliffJsGroup {
  /** The entries by key. */
  readonly groupUnits: XliffJsNamespace;
  /** Attributes of the XLIFF group. */
  readonly additionalAttributes?: Readonly<Record<string, unknown>>;
}

/** Text, or text with codes. */
export type XliffJsText = string | XliffJsCode | readonly (string | XliffJsCode)[];

/** A code: one property, named after its kind (`Standalone`, `Span`, …), with the code's attributes and `contents`. */
export type XliffJsCode = Readonly<Record<string, XliffJsCodeBody>>;

/** What a {@link XliffJsCode} says. */
export interface XliffJsCodeBody {
  /** What stands inside the code. */
  readonly contents?: XliffJsText;
  /** An attribute. */
  readonly [attribute: string]: XliffJsText | undefined;
}

/** An element as it was parsed, or a text in one. */
export interface XliffJsElement {
  /** The element's name with its prefix. */
  readonly name?: string;
  /** Its attributes. */
  readonly attributes?: Readonly<Record<string, unknown>>;
  /** What stands inside. */
  readonly elements?: readonly XliffJsElement[];
  /** The text, where this is one. */
  readonly text?: unknown;
}
