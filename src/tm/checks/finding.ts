/** What checks of translations find, and what they are told. */
import type { Span } from '../span.js';

/** What may be wrong with a translation. */
export type CheckKind =
  /** A number that the other side does not have, or has with another value. */
  | 'number'
  /** A date, likewise, in either calendar. */
  | 'date'
  /** A name that the other side has not, in any spelling. */
  | 'name'
  /** A quotation that has no marks on the other side, or marks without a partner. */
  | 'quotation'
  /** A bracket without a partner, or a part in brackets that was lost. */
  | 'bracket'
  /** A term of the glossary that is not translated as the glossary has it, or one to be avoided. */
  | 'term'
  /** The same text translated otherwise elsewhere, or another text translated by the same. */
  | 'inconsistent'
  /** No translation where one is wanted. */
  | 'empty'
  /** The source again in place of a translation. */
  | 'copied'
  /** A translation much longer or shorter than its source. */
  | 'length'
  /** An inline code, a placeholder or an address that was lost, added or changed. */
  | 'code'
  /** Words left in the source's language or script. */
  | 'leftover';

/** All kinds, in the order in which findings of one unit come. */
export const CHECK_KINDS: readonly CheckKind[] = [
  ...(['empty', 'copied', 'length', 'number', 'date', 'name', 'term'] as const),
  ...(['quotation', 'bracket', 'code', 'leftover', 'inconsistent'] as const),
];

/** A stretch of one side. */
export interface CheckSpan extends Span {
  /** The raw text from `start` to `end`. */
  readonly text: string;
}

/** One sentence in each language. */
export interface CheckMessage {
  /** In English. */
  readonly en: string;
  /** In Persian. */
  readonly fa: string;
}

/** Something that may be wrong in a unit. */
export interface CheckFinding {
  /** What kind of fault it is. */
  readonly kind: CheckKind;
  /** The unit's identifier. */
  readonly unit: string;
  /** The document that the unit is from. */
  readonly document: string;
  /** The unit's place among those that were checked, from 0. */
  readonly index: number;
  /** How sure it is that this is a fault, 0 to 1. */
  readonly confidence: number;
  /** Spans of the plain text of the source, in UTF-16 units; none where the fault is that something is not there. */
  readonly source: readonly CheckSpan[];
  /** Spans of the plain text of the target, likewise. */
  readonly target: readonly CheckSpan[];
  /** What is wrong and what to look at. */
  readonly message: CheckMessage;
}

/** A finding that somebody has looked at and accepted. */
export interface SuppressedFinding {
  /** The finding. */
  readonly finding: CheckFinding;
  /** Why it is no fault. */
  readonly reason: string;
}

/** A suppression in a unit that fits nothing that is found there. */
export interface StaleSuppression {
  /** The unit's identifier. */
  readonly unit: string;
  /** The document that the unit is from. */
  readonly document: string;
  /** The unit's place among those that were checked, from 0. */
  readonly index: number;
  /** The suppression as the unit has it. */
  readonly text: string;
  /** `unmatched` where nothing of the kind is found any more, `unreadable` where it is not KIND: REASON. */
  readonly why: 'unmatched' | 'unreadable';
}

/** All that checks have to say of some units. */
export interface CheckReport {
  /** What may be wrong, by unit and then by kind. */
  readonly findings: readonly CheckFinding[];
  /** What was found and is suppressed in its unit. */
  readonly suppressed: readonly SuppressedFinding[];
  /** Suppressions that no longer fit. */
  readonly stale: readonly StaleSuppression[];
}
