/**
 * An XLIFF 1 document as a flat list of parts, so that a document of any size passes through:
 *
 *     xliff   file   body   trans-unit      group   trans-unit      end      end     end     end
 *     <xliff> <file> <body> <trans-unit/>   <group> <trans-unit/>   </group> </body> </file> </xliff>
 *
 * A field is absent where the document does not have the attribute; defaults are not filled in. What a field cannot hold
 * (other attributes, values that the specification does not know) is in `attributes`. What stands in an element is in
 * document order, since tools write it in any order. The types hold versions 1.0, 1.1 and 1.2.
 *
 * Inline codes have the names that {@link Content} gives them, and keep the attributes of XLIFF 1:
 *
 *     <g>    pc    with what stands in it         <ph>    ph    with its native code as `data`
 *     <x>    ph    without `data`                 <bpt>   sc    with `data`
 *     <bx>   sc    without `data`                 <ept>   ec    with `data`
 *     <ex>   ec    without `data`                 <it>    sc or ec with `data` and an attribute `pos`
 *     <mrk>  mrk   with what stands in it         <sub>   a sub-flow of the `data` that it stands in
 *
 * @see XLIFF 1.2, section 2.2 Element descriptions
 */
import type { Content } from '../../tm/content.js';
import type { Space, XliffNode, XliffPartNode } from '../xliff/document.js';
import type { XmlElement } from '../xml-element.js';

/** A part of a document, in document order. */
export type Xliff12Part =
  | Xliff12Start
  | Xliff12File
  | Xliff12Body
  | Xliff12Group
  | Xliff12BinUnit
  | Xliff12Unit
  | Xliff12Other
  | Xliff12End;

/** A part that an {@link Xliff12End} ends. */
export type Xliff12Head = Xliff12Start | Xliff12File | Xliff12Body | Xliff12Group | Xliff12BinUnit;

/** What stands before the first unit of a document, a file, a body, a group or a binary unit. */
export interface Xliff12HeadNode extends XliffPartNode {
  /** In document order: `header`, context groups, counts, notes, extensions. */
  readonly content?: readonly (Xliff12Note | XmlElement)[];
}

/** The document begins. */
export interface Xliff12Start extends Xliff12HeadNode {
  /** Always `xliff`. */
  readonly kind: 'xliff';
  /** `1.0`, `1.1` or `1.2`. */
  readonly version: string;
  /** Namespace of the elements where it is not the usual one of the version; `''` for none, which is usual in 1.0. */
  readonly namespace?: string;
  /** BCP 47 tag of the document's own notes. */
  readonly lang?: string;
  /** The DOCTYPE, without `<!DOCTYPE` and `>`: a name and an external identifier, which nothing fetches. */
  readonly doctype?: string;
}

/** A file begins. */
export interface Xliff12File extends Xliff12HeadNode {
  /** Always `file`. */
  readonly kind: 'file';
  /** The file that the texts come from. */
  readonly original?: string;
  /** BCP 47 tag of the source. */
  readonly sourceLanguage?: string;
  /** BCP 47 tag of the target. */
  readonly targetLanguage?: string;
  /** Format of the original: `plaintext`, `html`, `x-…`. */
  readonly datatype?: string;
  /** What white space means in it. */
  readonly space?: Space;
}

/** The texts of a file begin. */
export interface Xliff12Body extends Xliff12HeadNode {
  /** Always `body`. */
  readonly kind: 'body';
}

/** A group begins. */
export interface Xliff12Group extends Xliff12HeadNode {
  /** Always `group`. */
  readonly kind: 'group';
  /** Unique in its file. */
  readonly id?: string;
  /** The original's name of it. */
  readonly resname?: string;
  /** What it is: `dialog`, `table`, `x-…`. */
  readonly restype?: string;
  /** Format of the original. */
  readonly datatype?: string;
  /** Whether the texts are meant for translation; default yes. */
  readonly translate?: boolean;
  /** What white space means in it. */
  readonly space?: Space;
}

/** A binary object begins, which may have units. */
export interface Xliff12BinUnit extends Xliff12HeadNode {
  /** Always `bin-unit`. */
  readonly kind: 'bin-unit';
  /** Unique in its file. */
  readonly id?: string;
  /** The original's name of it. */
  readonly resname?: string;
  /** What it is. */
  readonly restype?: string;
  /** Whether it is meant for translation; default yes. */
  readonly translate?: boolean;
  /** Whether the translation is final. */
  readonly approved?: boolean;
}

/** A unit with all that is in it. */
export interface Xliff12Unit extends XliffPartNode {
  /** Always `trans-unit`. */
  readonly kind: 'trans-unit';
  /** Unique in its file; every valid document has it. */
  readonly id?: string;
  /** The original's name of it. */
  readonly resname?: string;
  /** What it is. */
  readonly restype?: string;
  /** Format of the original. */
  readonly datatype?: string;
  /** Whether the text is meant for translation; default yes. */
  readonly translate?: boolean;
  /** Whether the translation is final and approved. */
  readonly approved?: boolean;
  /** What white space means in it. */
  readonly space?: Space;
  /** In document order: `source`, `seg-source`, `target`, candidates, notes and all else. */
  readonly content: readonly Xliff12UnitItem[];
}

/** Something in a unit. */
export type Xliff12UnitItem = Xliff12Text | Xliff12AltTrans | Xliff12Note | XmlElement;

/** Something that stands after a unit or a group, or between two of them, where XLIFF has no place for it. */
export interface Xliff12Other extends XliffPartNode {
  /** Always `other`. */
  readonly kind: 'other';
  /** What it is. */
  readonly content: Xliff12Note | XmlElement;
}

/** The head that began last and has not ended ends. */
export interface Xliff12End extends XliffPartNode {
  /** Always `end`. */
  readonly kind: 'end';
}

/** A source, the same divided into segments, or a target. */
export interface Xliff12Text extends XliffNode {
  /** Which of them. */
  readonly kind: 'source' | 'seg-source' | 'target';
  /** BCP 47 tag, where it is given here. */
  readonly lang?: string;
  /** Of a target: how far it has come, such as `needs-review-translation`. */
  readonly state?: string;
  /** Of a target: how it was made, such as `exact-match`. */
  readonly stateQualifier?: string;
  /** Of a target: the phase of work that it comes from. */
  readonly phaseName?: string;
  /** The text. A segment is a `mrk` with `mtype="seg"`. */
  readonly content: Content;
}

/** A translation candidate, or an earlier version. */
export interface Xliff12AltTrans extends XliffNode {
  /** Always `alt-trans`. */
  readonly kind: 'alt-trans';
  /** The segment that it is for, by the `mid` of its `mrk`. */
  readonly mid?: string;
  /** How well the source fits: mostly a percentage, `85%`. */
  readonly matchQuality?: string;
  /** The tool that it comes from, by the identifier in the header. */
  readonly toolId?: string;
  /** Where it comes from, such as the name of a memory. */
  readonly origin?: string;
  /** What it is: `proposal` (the default), `previous-version`, `rejected`, `reference`, `accepted`. */
  readonly altTransType?: string;
  /** BCP 47 tag of the target. */
  readonly lang?: string;
  /** What white space means in it. */
  readonly space?: Space;
  /** In document order: `source`, `seg-source`, one `target` or (before 1.2, and in transitional 1.2) several, notes and all else. */
  readonly content: readonly (Xliff12Text | Xliff12Note | XmlElement)[];
}

/** A note for people. */
export interface Xliff12Note extends XliffNode {
  /** Always `note`. */
  readonly kind: 'note';
  /** BCP 47 tag of its language. */
  readonly lang?: string;
  /** Who wrote it. */
  readonly from?: string;
  /** 1 (first) to 10; default 1. */
  readonly priority?: number;
  /** What it is about; default `general`. */
  readonly annotates?: 'source' | 'target' | 'general';
  /** What it says. */
  readonly text: string;
}
