/** The modules of XLIFF 2 that have types here; all others pass as elements. */
import type { XmlElement } from '../xml-element.js';
import type { XliffData, XliffNode, XliffText } from './document.js';

/** A module with a type of its own. */
export type XliffModule = XliffMatches | XliffGlossary | XliffMetadata;

/**
 * Translation candidates of a unit.
 *
 * @see XLIFF 2.1, section 5.1 Translation Candidates Module
 */
export interface XliffMatches extends XliffNode {
  /** Always `matches`. */
  readonly kind: 'matches';
  /** The candidates in document order. */
  readonly matches: readonly XliffMatch[];
}

/** A translation candidate. */
export interface XliffMatch extends XliffNode {
  /** Unique among the candidates beside it. */
  readonly id?: string;
  /** The span of text that it is for, as a fragment identifier. */
  readonly ref: string;
  /** Quality of the translation, 0 to 100. */
  readonly matchQuality?: number;
  /** How well the candidate suits, 0 to 100: what tools sort by. */
  readonly matchSuitability?: number;
  /** How similar the sources are, 0 to 100. */
  readonly similarity?: number;
  /** Where it comes from: `am` assembled, `mt` machine, `icm` in-context match, `idm` identifier match, `tb` terms, `tm` memory. */
  readonly type?: MatchType;
  /** A tool's own division of the type, as `prefix:value`. */
  readonly subType?: string;
  /** The tool or the memory that it comes from. */
  readonly origin?: string;
  /** Whether the target is in another language than the document's, as a help only. */
  readonly reference?: boolean;
  /** Metadata, where it is given. */
  readonly metadata?: XliffMetadata;
  /** Original data of the codes in the candidate. */
  readonly originalData?: readonly XliffData[];
  /** The source. */
  readonly source: XliffText;
  /** The translation. */
  readonly target: XliffText;
  /** Further modules and extensions. */
  readonly modules?: readonly (XliffModule | XmlElement)[];
}

/** Kinds of translation candidates. */
export type MatchType = 'am' | 'mt' | 'icm' | 'idm' | 'tb' | 'tm' | 'other';

/**
 * Terms in a unit.
 *
 * @see XLIFF 2.1, section 5.2 Glossary Module
 */
export interface XliffGlossary extends XliffNode {
  /** Always `glossary`. */
  readonly kind: 'glossary';
  /** The entries in document order. */
  readonly entries: readonly XliffGlossEntry[];
}

/** A term with its translations. */
export interface XliffGlossEntry extends XliffNode {
  /** Unique among the entries and translations of the glossary. */
  readonly id?: string;
  /** The span of text that it is about, as a fragment identifier. */
  readonly ref?: string;
  /** The term in the source language. */
  readonly term: XliffGlossText;
  /** Its translations. */
  readonly translations?: readonly XliffGlossTranslation[];
  /** What it means. */
  readonly definition?: XliffGlossText;
  /** Further modules and extensions. */
  readonly modules?: readonly (XliffModule | XmlElement)[];
}

/** A term or a definition. */
export interface XliffGlossText extends XliffNode {
  /** Where it comes from. */
  readonly source?: string;
  /** What it says. */
  readonly text: string;
}

/** A translation of a term. */
export interface XliffGlossTranslation extends XliffGlossText {
  /** Unique among the entries and translations of the glossary. */
  readonly id?: string;
  /** The span of text that it is about, as a fragment identifier. */
  readonly ref?: string;
}

/**
 * Data of a tool's own.
 *
 * @see XLIFF 2.1, section 5.4 Metadata Module
 */
export interface XliffMetadata extends XliffNode {
  /** Always `metadata`. */
  readonly kind: 'metadata';
  /** Unique among the metadata of its element. */
  readonly id?: string;
  /** The groups in document order. */
  readonly groups: readonly XliffMetaGroup[];
}

/** Metadata that belong together. */
export interface XliffMetaGroup extends XliffNode {
  /** Always `group`. */
  readonly kind: 'group';
  /** Unique among the metadata of its element. */
  readonly id?: string;
  /** What the group is for. */
  readonly category?: string;
  /** What the group is about. */
  readonly appliesTo?: 'source' | 'target' | 'ignorable';
  /** Items and groups in document order. */
  readonly items: readonly (XliffMeta | XliffMetaGroup)[];
}

/** One item of metadata. */
export interface XliffMeta extends XliffNode {
  /** Always `meta`. */
  readonly kind: 'meta';
  /** What it tells. */
  readonly type: string;
  /** What it says. */
  readonly text: string;
}
