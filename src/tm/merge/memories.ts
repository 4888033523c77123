/** Several memories as one. */
import { isEmpty } from '../content.js';
import { originsOf, sayingHash, saysTheSame, withOrigins } from '../merging.js';
import type { Unit } from '../unit.js';
import { isTranslationOfSame } from './additions.js';
import { isMarked, marked } from './conflicts.js';
import { joinedDetails } from './details.js';
import { FreeIds } from './free-ids.js';
import type { MergeConflict, MergeResult, RenamedUnit } from './merge-result.js';

/**
 * Makes several memories one, in which every translation of a text is there once, with all the places that it is from.
 *
 * Units that say the same become one, as `TranslationMemory.add` does it: the first stays and gets the origins of the
 * others, and notes and properties that only they have. Other translations of a text are units of their own. Where two
 * memories have one identifier of one document for two texts, the later unit is renamed; for two translations of one text,
 * that is a conflict: somebody has changed it, and both stand in the result, marked.
 *
 * @param memories - The memories, the most trusted first.
 * @returns The units in their order, those of one document together. Time and memory are linear in the units.
 * @example
 * ```ts
 * const { units, conflicts } = mergeMemories([embassy, ministry]);
 * ```
 */
export function mergeMemories(memories: Iterable<Iterable<Unit>>): MergeResult {
  const merge = new MemoryMerge();
  for (const units of memories) for (const unit of units) merge.add(unit);
  return merge.result();
}

/** What the hashes of this process begin with, or somebody could make units of one hash, to be compared with each other all. */
const SEED = Math.floor(Math.random() * 2 ** 32);

class MemoryMerge {
  readonly #units: Unit[] = [];
  /** Positions of units by document, documents in the order in which each came first. */
  readonly #documents = new Map<string, number[]>();
  /** Positions by what units say. */
  readonly #bySaying = new Map<number, number[]>();
  /** Positions by the keys that units had, also those of units that became one with another. */
  readonly #byKey = new Map<string, number>();
  readonly #ids = new FreeIds();
  /** By the position of the first of the two units. */
  readonly #conflicts = new Map<number, MergeConflict[]>();
  /** Positions of units that are in one of them. */
  readonly #newlyMarked = new Set<number>();
  /** Units that became one with another, by the position of that. */
  readonly #joined = new Map<number, Unit[]>();
  readonly #renamed: RenamedUnit[] = [];

  add(unit: Unit): void {
    const key = keyText(unit);
    const namesake = this.#byKey.get(key);
    const equal = this.#equalTo(unit, namesake);
    if (equal !== undefined) append(this.#joined, equal, unit);
    else if (namesake === undefined) this.#push(unit);
    else this.#addBeside(namesake, unit);
    if (namesake !== undefined) return;
    this.#byKey.set(key, equal ?? this.#units.length - 1);
    this.#ids.take(unit);
  }

  result(): MergeResult {
    const order = [...this.#documents.values()].flat();
    const units = order.map((position) => withAll(this.#units[position] as Unit, this.#joined.get(position) ?? []));
    return {
      units,
      conflicts: order.flatMap((position) => this.#conflicts.get(position) ?? []),
      undecided: units.filter((unit, i) => isMarked(unit) && !this.#newlyMarked.has(order[i] as number)),
      renamed: this.#renamed,
      joined: [...this.#joined.values()].flat().length,
    };
  }

  /** A unit that says the same. What stands on one side only, and says nothing by itself, is the same under the same key alone. */
  #equalTo(unit: Unit, namesake: number | undefined): number | undefined {
    const says = (position: number): boolean => saysTheSame(this.#units[position] as Unit, unit);
    if (namesake !== undefined && says(namesake)) return namesake;
    if (isEmpty(unit.source) || isEmpty(unit.target)) return undefined;
    return this.#bySaying.get(sayingHash(unit, SEED))?.find(says);
  }

  #push(unit: Unit): void {
    const position = this.#units.push(unit) - 1;
    append(this.#documents, unit.origin.document, position);
    append(this.#bySaying, sayingHash(unit, SEED), position);
  }

  /** Adds a unit whose identifier another unit of its document has for something else. */
  #addBeside(namesake: number, unit: Unit): void {
    const { document } = unit.origin;
    const held = this.#units[namesake] as Unit;
    const id = this.#ids.like(unit.id, document);
    if (!isTranslationOfSame(held, unit)) {
      this.#renamed.push({ document, from: unit.id, to: id });
      this.#push({ ...unit, id });
      return;
    }
    const ours = this.#conflicts.get(namesake)?.[0]?.ours ?? held;
    if (!this.#conflicts.has(namesake)) this.#units[namesake] = marked(held, 'ours');
    append(this.#conflicts, namesake, { kind: 'added', document, id: unit.id, ours, theirs: unit });
    this.#push(marked({ ...unit, id }, 'theirs'));
    this.#newlyMarked.add(namesake).add(this.#units.length - 1);
  }
}

/** A unit with the origins and details of those that say the same. */
function withAll(unit: Unit, others: readonly Unit[]): Unit {
  if (others.length === 0) return unit;
  const { details: _, ...merged } = withOrigins(unit, others.flatMap(originsOf));
  const details = joinedDetails([unit, ...others].map((each) => each.details));
  return details === undefined ? merged : { ...merged, details };
}

function append<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

function keyText({ id, origin }: Unit): string {
  return JSON.stringify([origin.document, id]);
}
