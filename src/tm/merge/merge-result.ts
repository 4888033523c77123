/** What comes of merging: units, and what could not be decided. */
import type { Unit } from '../unit.js';

/** Memories made into one. */
export interface MergeResult {
  /** The units; those in conflict are marked, see {@link MergeConflict}. */
  readonly units: readonly Unit[];
  /** What a person must decide, in the order of the units. */
  readonly conflicts: readonly MergeConflict[];
  /** Units that an earlier merge has marked and nobody has decided about: no conflict of this merge, and none that is settled. */
  readonly undecided: readonly Unit[];
  /** Units that were given another identifier, since another unit of their document had it. */
  readonly renamed: readonly RenamedUnit[];
  /** How many units said the same as another and became one with it. */
  readonly joined: number;
}

/**
 * Two wishes for one unit. The result has all that is left of it, side by side, each with a property
 * {@link CONFLICT_PROPERTY} that says whose it is; whoever decides removes the others, and the property.
 */
export interface MergeConflict {
  /**
   * What happened: both `changed` the unit, each in another way; one `removed` what the other changed; both `added` a
   * translation of the same text under the same identifier.
   */
  readonly kind: 'changed' | 'removed' | 'added';
  /** The document of the unit. */
  readonly document: string;
  /** The unit's identifier. */
  readonly id: string;
  /** The unit before both; absent where it was added, or where there is no common ancestor. */
  readonly base?: Unit;
  /** As the first side wants it; absent where it removed it. */
  readonly ours?: Unit;
  /** As the other side wants it; absent where it removed it. */
  readonly theirs?: Unit;
}

/** A unit that has another identifier now. */
export interface RenamedUnit {
  /** The document. */
  readonly document: string;
  /** What it was. */
  readonly from: string;
  /** What it is. */
  readonly to: string;
}

/** Type of the property that marks a unit in conflict: its text is `ours` or `theirs`, with what the other did. */
export const CONFLICT_PROPERTY = 'tarjoman:conflict';
