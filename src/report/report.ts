/** What a report shows, whichever command makes it. */
import type { CheckFinding } from '../tm/checks/finding.js';
import type { Unit } from '../tm/unit.js';

/** Pairs of texts with what is to be said of them: what {@link reportPage} makes a page of. */
export interface Report {
  /** What was done with the texts. */
  readonly kind: 'alignment' | 'check';
  /** What the report is about: the name of a document or a file. */
  readonly title: string;
  /** The pairs in their order. */
  readonly pairs: readonly ReportPair[];
  /** What is to be said of the whole. */
  readonly remarks: readonly ReportRemark[];
}

/** A pair of texts. */
export interface ReportPair {
  /** The texts, their languages and the confidence of their alignment; inline codes are shown as small signs. */
  readonly unit: Unit;
  /** What may be wrong with them. */
  readonly findings: readonly ReportFinding[];
}

/** What may be wrong with a pair, as `checkUnits` says it. */
export interface ReportFinding extends Pick<CheckFinding, 'kind' | 'confidence' | 'source' | 'target' | 'message'> {
  /** Why it is no fault; absent where nobody has accepted it. */
  readonly suppressed?: string;
}

/** A sentence about the whole report. */
export interface ReportRemark {
  /** In English. */
  readonly en: string;
  /** In Persian. */
  readonly fa: string;
}
