/**
 * A TBX document as it stands in its file, for those who need more than concepts of two languages.
 *
 *     doctype  start  element  start  start  element element …  end  element  end  end
 *              <tbx>  header   <text> <body> entry   entry           <back>
 *
 * An element is held with all that is in it, whatever its name: what TBX or its dialect does not have is there too.
 * Comments and processing instructions may stand anywhere.
 *
 * @see ISO 30042:2019, and TBX 2008 (v2), whose elements have other names
 */
import type { XmlAttributes } from '../xml-element.js';

/** One part of a document. */
export type TbxPart = TbxDoctype | TbxStart | TbxElement | TbxEnd | TbxRemark;

/** The DOCTYPE, which may name a DTD and cannot hold one. */
export interface TbxDoctype {
  /** Tells parts apart. */
  readonly kind: 'doctype';
  /** What it says, without its delimiters: `martif SYSTEM "TBXcoreStructV02.dtd"`. */
  readonly text: string;
}

/** The start of what has no bounds: the document, its `<text>`, its `<body>`. */
export interface TbxStart {
  /** Tells parts apart. */
  readonly kind: 'start';
  /** Name with prefix, as written: `tbx` or `martif`, `text`, `body`. */
  readonly name: string;
  /** Attributes, where it has any; those of the document tell its dialect and its style. */
  readonly attributes?: XmlAttributes;
}

/** The end of what began last and has not ended yet. */
export interface TbxEnd {
  /** Tells parts apart. */
  readonly kind: 'end';
}

/** An element with everything in it: the header, an entry, what stands after the entries. */
export interface TbxElement {
  /** Tells parts apart. */
  readonly kind: 'element';
  /** Name with prefix, as written: `tbxHeader`, `conceptEntry` or `termEntry`, `back`. */
  readonly name: string;
  /** Attributes, where it has any. */
  readonly attributes?: XmlAttributes;
  /** Texts, elements and remarks in it, in order. */
  readonly content: readonly (string | TbxElement | TbxRemark)[];
}

/** What XML has beside elements. */
export type TbxRemark = TbxComment | TbxInstruction;

/** A comment. */
export interface TbxComment {
  /** Tells parts apart. */
  readonly kind: 'comment';
  /** What it says, without its delimiters. */
  readonly text: string;
}

/** A processing instruction: `<?target body?>`. */
export interface TbxInstruction {
  /** Tells parts apart. */
  readonly kind: 'instruction';
  /** Whom it is for. */
  readonly target: string;
  /** What to do. */
  readonly body: string;
}
