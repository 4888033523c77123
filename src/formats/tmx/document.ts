/**
 * A TMX document as it stands in its file, for those who need more than units of two languages.
 *
 *     tmx header body tu tu … end end          parts, in the order of the file
 *            |         |
 *            |         note prop tuv tuv …     content of an element, in order
 *            note prop ude          |
 *                       |           note prop seg
 *                       map
 *
 * Comments and processing instructions may stand between any two of them.
 *
 * @see TMX 1.4b, sections "Structural Elements" and "Attributes"
 */
import type { Content } from '../../tm/content.js';

/** One part of a document. */
export type TmxPart = TmxDoctype | TmxStart | TmxHeader | TmxBody | TmxUnit | TmxEnd | TmxRemark;

/** Attributes by name as written; an attribute that the file does not have is absent. */
export type TmxAttributes<Name extends string> = { readonly [Key in Name]?: string };

/** The DOCTYPE, which may name a DTD and cannot hold one. */
export interface TmxDoctype {
  /** Tells parts apart. */
  readonly kind: 'doctype';
  /** What it says, without its delimiters: `tmx SYSTEM "tmx14.dtd"`. */
  readonly text: string;
}

/** The start of a document: `<tmx>`. */
export interface TmxStart {
  /** Tells parts apart. */
  readonly kind: 'tmx';
  /** Attributes: the version of TMX, `1.1` to `1.4`. */
  readonly attributes: TmxAttributes<'version'>;
}

/** Attributes of a {@link TmxHeader}. */
export type TmxHeaderAttribute =
  | 'creationtool'
  | 'creationtoolversion'
  | 'segtype'
  | 'o-tmf'
  | 'adminlang'
  | 'srclang'
  | 'datatype'
  | 'o-encoding'
  | 'creationdate'
  | 'creationid'
  | 'changedate'
  | 'changeid';

/** What is said of the whole document. */
export interface TmxHeader {
  /** Tells parts apart. */
  readonly kind: 'header';
  /** Attributes; the first seven of them are in every valid file. */
  readonly attributes: TmxAttributes<TmxHeaderAttribute>;
  /** What stands inside. */
  readonly content: readonly (TmxNote | TmxProp | TmxUde | TmxRemark)[];
}

/** A remark for people. */
export interface TmxNote {
  /** Tells elements apart. */
  readonly kind: 'note';
  /** Attributes; `lang` is the older name of `xml:lang`. */
  readonly attributes: TmxAttributes<'xml:lang' | 'lang' | 'o-encoding'>;
  /** What it says. */
  readonly text: string;
}

/** A property: what a tool keeps for itself. */
export interface TmxProp {
  /** Tells elements apart. */
  readonly kind: 'prop';
  /** Attributes; `type`, the property's name, is in every valid file. */
  readonly attributes: TmxAttributes<'type' | 'xml:lang' | 'lang' | 'o-encoding'>;
  /** Its value. */
  readonly text: string;
}

/** An encoding of a tool's own: where its characters are in Unicode. */
export interface TmxUde {
  /** Tells elements apart. */
  readonly kind: 'ude';
  /** Attributes. */
  readonly attributes: TmxAttributes<'name' | 'base'>;
  /** The characters. */
  readonly content: readonly (TmxMap | TmxRemark)[];
}

/** One character of a {@link TmxUde}. */
export interface TmxMap {
  /** Tells elements apart. */
  readonly kind: 'map';
  /** Attributes, code points as `#xF8FF`. */
  readonly attributes: TmxAttributes<'unicode' | 'code' | 'ent' | 'subst'>;
}

/** The start of the units: `<body>`. */
export interface TmxBody {
  /** Tells parts apart. */
  readonly kind: 'body';
}

/** The end of what began last and has not ended yet: the body, then the document. */
export interface TmxEnd {
  /** Tells parts apart. */
  readonly kind: 'end';
}

/** Attributes that units and variants share: who made or changed the text, when, with what, how often it was used. */
export type TmxFact =
  | 'o-encoding'
  | 'datatype'
  | 'usagecount'
  | 'lastusagedate'
  | 'creationtool'
  | 'creationtoolversion'
  | 'creationdate'
  | 'creationid'
  | 'changedate'
  | 'changeid'
  | 'o-tmf';

/** Attributes of a {@link TmxUnit}. */
export type TmxUnitAttribute = TmxFact | 'tuid' | 'segtype' | 'srclang';

/** A text in any number of languages: `<tu>`. */
export interface TmxUnit {
  /** Tells parts apart. */
  readonly kind: 'tu';
  /** Attributes. */
  readonly attributes: TmxAttributes<TmxUnitAttribute>;
  /** What stands inside. */
  readonly content: readonly (TmxNote | TmxProp | TmxVariant | TmxRemark)[];
}

/** Attributes of a {@link TmxVariant}. */
export type TmxVariantAttribute = TmxFact | 'xml:lang' | 'lang';

/** The text in one language: `<tuv>`. */
export interface TmxVariant {
  /** Tells elements apart. */
  readonly kind: 'tuv';
  /** Attributes; `lang` is the older name of `xml:lang`. */
  readonly attributes: TmxAttributes<TmxVariantAttribute>;
  /** What stands inside; in a valid file the text is there once, and last. */
  readonly content: readonly (TmxNote | TmxProp | TmxSegment | TmxRemark)[];
}

/** The text itself: `<seg>`. */
export interface TmxSegment {
  /** Tells elements apart. */
  readonly kind: 'seg';
  /** The text with its codes, which have the names of XLIFF 2. */
  readonly text: Content;
}

/** What XML has beside elements. */
export type TmxRemark = TmxComment | TmxInstruction;

/** A comment. */
export interface TmxComment {
  /** Tells parts apart. */
  readonly kind: 'comment';
  /** What it says, without its delimiters. */
  readonly text: string;
}

/** A processing instruction: `<?target body?>`. */
export interface TmxInstruction {
  /** Tells parts apart. */
  readonly kind: 'instruction';
  /** Whom it is for. */
  readonly target: string;
  /** What to do. */
  readonly body: string;
}
