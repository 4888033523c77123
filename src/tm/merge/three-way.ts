/**
 * What two people have made of one memory, as one memory.
 *
 *     base   a    b    c    d              ours     a    b'   c         x
 *                                          theirs   a'   b    c    d'   x    y
 *     merged a'   b'   c    d'(conflict: removed in ours)  x  y
 */
import { isEqual } from '../plain-equality.js';
import type { Unit } from '../unit.js';
import { Additions } from './additions.js';
import { isMarked, marked } from './conflicts.js';
import { FreeIds, withUniqueIds } from './free-ids.js';
import type { MergeConflict, MergeResult } from './merge-result.js';
import { interleaved } from './order.js';
import { type Paragraphed, renumbered } from './paragraphs.js';
import { type PlacedUnit, unitsInPlace } from './placed-unit.js';
import { CONFLICT } from './three-way-value.js';
import { mergedUnit } from './unit-changes.js';
import { type Version, versionOf } from './version.js';

/** A memory and what two sides have made of it. */
export interface ThreeWay {
  /** The memory before both. */
  readonly base: Iterable<Unit>;
  /** What one side has made of it. */
  readonly ours: Iterable<Unit>;
  /** What the other side has made of it. */
  readonly theirs: Iterable<Unit>;
  /**
   * By what units are known again: by `id` and document, the default; or by their `source`, where the file has no identifiers,
   * as tab-separated text.
   */
  readonly knownBy?: 'id' | 'source';
}

/**
 * Merges two versions of a memory that go back to a common one.
 *
 * What one side has changed, added or removed is so in the result. Changes of both to one unit come together where they do not
 * contradict each other: a note here, a translation there. Where they do, nothing is decided: both stand in the result, marked,
 * and {@link MergeResult.conflicts} lists them. What both have added is there once, also under two identifiers of one document;
 * other texts under one identifier both stay, and one of them is renamed. The order is that of `ours`, unless only `theirs` has
 * changed it. The text before and after a unit and its paragraph follow from where it stands.
 *
 * @returns The merged memory. Time and memory are linear in the units.
 * @example
 * ```ts
 * const { units, conflicts } = mergeThreeWay({ base, ours, theirs });
 * ```
 */
export function mergeThreeWay({ base, ours, theirs, knownBy = 'id' }: ThreeWay): MergeResult {
  return new Merge(versionOf(base, knownBy), versionOf(ours, knownBy), versionOf(theirs, knownBy)).result(knownBy);
}

/** A key of the result: what of it there is, and where. */
interface Slot {
  readonly key: string;
  readonly document: string;
  readonly units: readonly Paragraphed[];
  readonly conflict?: MergeConflict;
}

class Merge {
  readonly #base: Version;
  readonly #ours: Version;
  readonly #theirs: Version;
  readonly #additions: Additions;
  readonly #ids = new FreeIds();

  constructor(base: Version, ours: Version, theirs: Version) {
    this.#base = base;
    this.#ours = ours;
    for (const version of [ours, theirs]) for (const { unit } of version.values()) this.#ids.take(unit);
    this.#additions = new Additions(base, ours, this.#ids);
    this.#theirs = this.#additions.reconciled(theirs);
  }

  result(knownBy: 'id' | 'source'): MergeResult {
    const slots = new Map<string, Slot>();
    for (const key of new Set([...this.#ours.keys(), ...this.#theirs.keys()])) {
      const slot = this.#slot(key);
      if (slot !== undefined) slots.set(key, slot);
    }
    const slotsOf = (version: Version) => [...version.keys()].flatMap((key) => slots.get(key) ?? []);
    const [ours, theirs] = [slotsOf(this.#ours), slotsOf(this.#theirs)];
    const ordered = this.#isMovedByTheirsAlone() ? interleaved(theirs, ours) : interleaved(ours, theirs);
    const placed = unitsInPlace(renumbered(ordered.flatMap((slot) => slot.units)));
    const units = knownBy === 'id' ? placed : withUniqueIds(placed);
    const isNew = ordered.flatMap((slot) => slot.units.map(() => slot.conflict !== undefined));
    return {
      units,
      conflicts: ordered.flatMap(({ conflict }) => conflict ?? []),
      undecided: units.filter((unit, i) => isMarked(unit) && !isNew[i]),
      renamed: this.#additions.renamed,
      joined: this.#additions.joined,
    };
  }

  /** What becomes of the units of one key; `undefined` where one side removed it and the other did not care. */
  #slot(key: string): Slot | undefined {
    const [base, ours, theirs] = [this.#base.get(key), this.#ours.get(key), this.#theirs.get(key)];
    const sides = [ours?.paragraph, theirs?.paragraph] as const;
    const left = ours ?? theirs;
    if (left === undefined) return undefined;
    const { document } = left.unit.origin;
    if (ours !== undefined && theirs !== undefined) {
      const merged = mergedUnit(base, ours, theirs);
      if (merged !== CONFLICT) return { key, document, units: [{ ...merged, sides }] };
      const other = { ...theirs.unit, id: this.#ids.like(theirs.unit.id, document) };
      const units = [
        { ...ours, unit: marked(ours.unit, 'ours'), sides },
        { ...theirs, unit: marked(other, 'theirs'), sides, isOther: true as const },
      ];
      return {
        key,
        document,
        units,
        conflict: conflict(base === undefined ? 'added' : 'changed', { base, ours, theirs }),
      };
    }
    if (base === undefined) return { key, document, units: [{ ...left, sides }] };
    if (isEqual(base.unit, left.unit)) return undefined;
    const unit =
      ours === undefined
        ? marked(left.unit, 'theirs', 'removed in ours')
        : marked(left.unit, 'ours', 'removed in theirs');
    return { key, document, units: [{ ...left, unit, sides }], conflict: conflict('removed', { base, ours, theirs }) };
  }

  #isMovedByTheirsAlone(): boolean {
    return !isMoved(this.#base, this.#ours) && isMoved(this.#base, this.#theirs);
  }
}

/** Whether units of the base stand in another order. */
function isMoved(base: Version, version: Version): boolean {
  const positions = new Map([...base.keys()].map((key, i) => [key, i]));
  let last = -1;
  for (const key of version.keys()) {
    const position = positions.get(key);
    if (position === undefined) continue;
    if (position < last) return true;
    last = position;
  }
  return false;
}

function conflict(
  kind: MergeConflict['kind'],
  versions: Readonly<Record<'base' | 'ours' | 'theirs', PlacedUnit | undefined>>,
): MergeConflict {
  const { base, ours, theirs } = versions;
  const { id, origin } = ((ours ?? theirs) as PlacedUnit).unit;
  return {
    kind,
    document: origin.document,
    id,
    ...(base && { base: base.unit }),
    ...(ours && { ours: ours.unit }),
    ...(theirs && { theirs: theirs.unit }),
  };
}
