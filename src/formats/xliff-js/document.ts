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
}

/** Entries that belong together. */
export interface XliffJsGroup {
  /** The entries by key. */
  readonly groupUnits: XliffJsNamespace;
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
