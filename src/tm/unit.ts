/** The memory's record: a text, its translation and where both come from. */
import type { Content } from './content.js';

/** A text and its translation. One side may be empty: a sentence that was left out in translation, or added. */
export interface Unit {
  /** An XML NMTOKEN that is not a number, unique in its document. */
  readonly id: string;
  /** The source text as written; empty where only the target has this sentence. */
  readonly source: Content;
  /** The target text as written; empty where the translation leaves this out. */
  readonly target: Content;
  /** BCP 47 tag of the source. */
  readonly sourceLang: string;
  /** BCP 47 tag of the target. */
  readonly targetLang: string;
  /** Where the unit comes from. */
  readonly origin: Origin;
  /** Where else the same text has the same translation, in the order in which that was learnt; absent where nowhere. */
  readonly otherOrigins?: readonly OtherOrigin[];
  /** Confidence of the alignment that made the unit, 0 to 1; absent where a person made it or it is not known. */
  readonly score?: number;
  /** `true` where the aligner found the target elsewhere in the translation than its neighbours. */
  readonly crossing?: true;
  /** Source text of the unit before this one in its document. */
  readonly before?: string;
  /** Source text of the unit after this one. */
  readonly after?: string;
  /** The source paragraph that the unit stands in, counted from 0; target-only units stand in the one before them. */
  readonly paragraph?: number;
  /** How the sides divide into sentences; absent where that is not known. */
  readonly sentences?: SentenceLengths;
  /** How far the translation has come; absent where it is `translated` with both sides, `initial` with one. */
  readonly state?: UnitState;
  /** What the unit's file says of it beside the text: who made it and when, notes, properties. */
  readonly details?: UnitDetails;
}

/** How far a translation has come, in XLIFF's words. */
export type UnitState = 'initial' | 'translated' | 'reviewed' | 'final';

/** All states, in the order in which a translation goes through them. */
export const UNIT_STATES: readonly UnitState[] = ['initial', 'translated', 'reviewed', 'final'];

/** Where a unit comes from. */
export interface Origin {
  /** The document's name. */
  readonly document: string;
}

/** Another place of a unit: an equal one that was merged with it. */
export interface OtherOrigin extends Origin {
  /** The unit's identifier there. */
  readonly id: string;
  /** Source text of the unit before it there. */
  readonly before?: string;
  /** Source text of the unit after it there. */
  readonly after?: string;
}

/** Lengths of the sentences of both sides in UTF-16 units; white space between sentences belongs to none. */
export interface SentenceLengths {
  /** Lengths of the source sentences, in order. */
  readonly source: readonly number[];
  /** Lengths of the target sentences, in order. */
  readonly target: readonly number[];
}

/** What a file says of a unit and of each of its sides; what is absent, it does not say. */
export interface UnitDetails {
  /** Of the whole unit. */
  readonly unit?: Details;
  /** Of the source alone. */
  readonly source?: Details;
  /** Of the target alone. */
  readonly target?: Details;
}

/** What a file says beside a text. Values are as written there; nothing of it has a meaning to the memory. */
export interface Details {
  /** Facts by their names in TMX. */
  readonly facts?: Readonly<Partial<Record<Fact, string>>>;
  /** Remarks for people, in order. */
  readonly notes?: readonly Note[];
  /** Whatever else a tool keeps, in order. */
  readonly properties?: readonly Property[];
}

/**
 * Names of facts, as TMX 1.4b has them: dates such as `20261122T081500Z`, the people and tools that made or changed the
 * text, how often it was used, whether it is a `block`, `paragraph`, `sentence` or `phrase`. `tuid` is the identifier as
 * written, where it cannot be the unit's.
 */
export type Fact =
  | 'tuid'
  | 'segtype'
  | 'creationdate'
  | 'creationid'
  | 'changedate'
  | 'changeid'
  | 'lastusagedate'
  | 'usagecount'
  | 'creationtool'
  | 'creationtoolversion'
  | 'datatype'
  | 'o-tmf'
  | 'o-encoding';

/** A remark for people. */
export interface Note {
  /** What it says. */
  readonly text: string;
  /** BCP 47 tag of its language. */
  readonly lang?: string;
}

/** Something that a tool keeps of a text. */
export interface Property {
  /** What kind of thing it is; each tool has its own names. */
  readonly type: string;
  /** What it says. */
  readonly text: string;
  /** BCP 47 tag of its language. */
  readonly lang?: string;
}
