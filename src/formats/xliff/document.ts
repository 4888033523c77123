/**
 * An XLIFF 2 document as a flat list of parts, so that a document of any size passes through:
 *
 *     xliff   file   unit unit   group   unit   end   end   end
 *     <xliff> <file> <unit/>…    <group> <unit/> </group> </file> </xliff>
 *
 * A field is absent where the document does not have the attribute; defaults and inheritance are not filled in. What
 * a field cannot hold (attributes of extensions, values that the specification does not know) is in `attributes`.
 *
 * @see XLIFF 2.1 and 2.2, section 4.2 Elements
 */
import type { Content } from '../../tm/content.js';
import type { UnitState } from '../../tm/unit.js';
import type { XmlAttributes, XmlElement } from '../xml-element.js';
import type { XliffModule } from './modules.js';

/** A part of a document, in document order. */
export type XliffPart = XliffStart | XliffFile | XliffGroup | XliffUnit | XliffEnd;

/** What any element can have. */
export interface XliffNode {
  /**
   * Attributes that no other field holds, as written, with declarations of prefixes. Also the spelling of a number
   * (`"100.0"`), which is written again as long as the number is the same.
   */
  readonly attributes?: XmlAttributes;
  /** Prefix of the element's name where it is not the usual one: none in the core, `mtc`, `gls`, `mda` in the modules. */
  readonly prefix?: string;
}

/** What any part can have. */
export interface XliffPartNode extends XliffNode {
  /** Comments and processing instructions in the part. */
  readonly remarks?: readonly Remark[];
}

/** A comment or a processing instruction. */
export interface Remark {
  /** Which of them. */
  readonly kind: 'comment' | 'instruction';
  /** What it says, without delimiters; an instruction begins with its target. */
  readonly text: string;
  /** How many tags of the part come before it; an empty element counts as two. */
  readonly tags: number;
  /** How many UTF-16 units of text stand between the last of these tags and it. */
  readonly offset: number;
}

/** The document begins. */
export interface XliffStart extends XliffPartNode {
  /** Always `xliff`. */
  readonly kind: 'xliff';
  /** `2.0`, `2.1` or `2.2`. */
  readonly version: string;
  /** BCP 47 tag of the source. */
  readonly srcLang: string;
  /** BCP 47 tag of the target; absent where no unit has a target. */
  readonly trgLang?: string;
  /** What white space means in the document. */
  readonly space?: Space;
  /** The DOCTYPE, without `<!DOCTYPE` and `>`: a name and an external identifier, which nothing fetches. */
  readonly doctype?: string;
  /** Notes on the whole document (2.2). */
  readonly notes?: readonly XliffNote[];
  /** Metadata of the whole document (2.2). */
  readonly modules?: readonly (XliffModule | XmlElement)[];
}

/** Attributes that a file, a group or a unit hands down to what is in it. */
export interface Inherited {
  /** Whether tools may divide and join segments; default yes. */
  readonly canResegment?: boolean;
  /** Whether the text is meant for translation; default yes. */
  readonly translate?: boolean;
  /** Direction of the source text; default `auto`. */
  readonly srcDir?: Direction;
  /** Direction of the target text; default `auto`. */
  readonly trgDir?: Direction;
  /** What white space means; default `default`. */
  readonly space?: Space;
}

/** Direction of a text. */
export type Direction = 'ltr' | 'rtl' | 'auto';

/** What `xml:space` says: whether white space in texts may be changed. */
export type Space = 'default' | 'preserve';

/** Modules, extensions and notes of a file, a group or a unit. */
export interface Annotated {
  /** Modules and extensions in document order. */
  readonly modules?: readonly (XliffModule | XmlElement)[];
  /** Notes in document order. */
  readonly notes?: readonly XliffNote[];
}

/** A file begins; an {@link XliffEnd} ends it. */
export interface XliffFile extends XliffPartNode, Inherited, Annotated {
  /** Always `file`. */
  readonly kind: 'file';
  /** Unique in the document. */
  readonly id: string;
  /** The file that the texts come from. */
  readonly original?: string;
  /** What is left of that file without its texts. */
  readonly skeleton?: XliffSkeleton;
}

/** What is left of a file when its texts are taken out. */
export interface XliffSkeleton extends XliffNode {
  /** Where it is, if it is not in the document. */
  readonly href?: string;
  /** The skeleton itself, white space too; empty where `href` is given. */
  readonly content: readonly (string | XmlElement)[];
}

/** A group begins; an {@link XliffEnd} ends it. */
export interface XliffGroup extends XliffPartNode, Inherited, Annotated {
  /** Always `group`. */
  readonly kind: 'group';
  /** Unique among the groups of its file. */
  readonly id: string;
  /** The original's name of it. */
  readonly name?: string;
  /** What it is, as `prefix:value`. */
  readonly type?: string;
}

/** A unit with all that is in it. */
export interface XliffUnit extends XliffPartNode, Inherited, Annotated {
  /** Always `unit`. */
  readonly kind: 'unit';
  /** Unique among the units of its file. */
  readonly id: string;
  /** The original's name of it. */
  readonly name?: string;
  /** What it is, as `prefix:value`. */
  readonly type?: string;
  /** Original data of the inline codes. */
  readonly originalData?: readonly XliffData[];
  /** The text, in document order. */
  readonly content: readonly (XliffSegment | XliffIgnorable)[];
}

/** The file, group or document that began last and has not ended ends. */
export interface XliffEnd extends XliffPartNode {
  /** Always `end`. */
  readonly kind: 'end';
}

/** A piece of text to translate, and its translation. */
export interface XliffSegment extends XliffNode {
  /** Always `segment`. */
  readonly kind: 'segment';
  /** Unique in its unit. */
  readonly id?: string;
  /** Whether tools may divide it, or join it to its neighbours. */
  readonly canResegment?: boolean;
  /** How far the translation has come; default `initial`. */
  readonly state?: UnitState;
  /** A tool's own division of the state, as `prefix:value`. */
  readonly subState?: string;
  /** The source. */
  readonly source: XliffText;
  /** The target, where there is one. */
  readonly target?: XliffText;
}

/** Text between segments that nobody translates, such as white space. */
export interface XliffIgnorable extends XliffNode {
  /** Always `ignorable`. */
  readonly kind: 'ignorable';
  /** Unique in its unit. */
  readonly id?: string;
  /** The source. */
  readonly source: XliffText;
  /** The target, where there is one. */
  readonly target?: XliffText;
}

/** A source or a target. */
export interface XliffText extends XliffNode {
  /** BCP 47 tag, where it is given here. */
  readonly lang?: string;
  /** What white space means in it. */
  readonly space?: Space;
  /** Of a target: its place among the targets of the unit, from 1, where they change places. */
  readonly order?: number;
  /** The text. Codes keep their `dataRef`; `data` is not filled in. */
  readonly content: Content;
}

/** A note for people. */
export interface XliffNote extends XliffNode {
  /** Unique among the notes beside it. */
  readonly id?: string;
  /** The side that it is about; absent where about both. */
  readonly appliesTo?: 'source' | 'target';
  /** What kind of note it is. */
  readonly category?: string;
  /** 1 (first) to 10; default 1. */
  readonly priority?: number;
  /** What it is about, as a fragment identifier (2.2). */
  readonly ref?: string;
  /** What it says. */
  readonly text: string;
}

/** Original data of an inline code. */
export interface XliffData extends XliffNode {
  /** Unique among the data beside it. */
  readonly id: string;
  /** Direction of the data. */
  readonly dir?: Direction;
  /** Always `preserve` where it is given. */
  readonly space?: Space;
  /** The code in its own format. */
  readonly text: string;
}
