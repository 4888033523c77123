/**
 * Units that both sides have added, each without knowing of the other:
 *
 *     ours     u8 = x    u9 = y
 *     theirs   u8 = z    u9 = x
 *
 * The two x are one thing, added twice; y and z are two, and only happen to have taken the next identifier.
 */
import { plainText } from '../content.js';
import { originsOf, sayingHash, saysTheSame } from '../merging.js';
import type { Unit } from '../unit.js';
import type { FreeIds } from './free-ids.js';
import type { RenamedUnit } from './merge-result.js';
import type { PlacedUnit } from './placed-unit.js';
import type { Version } from './version.js';

/** Finds which additions of one side are those of the other. */
export class Additions {
  readonly #base: Version;
  readonly #ours: Version;
  readonly #ids: FreeIds;
  /** Keys of additions of ours that have no counterpart under their own key, by document and what they say. */
  readonly #single = new Map<string, { readonly keys: string[]; next: number }>();
  /** Units of the other side that got another identifier. */
  readonly renamed: RenamedUnit[] = [];
  /** How many units of the other side turned out to be one with a unit of ours under another identifier. */
  joined = 0;

  constructor(base: Version, ours: Version, ids: FreeIds) {
    this.#base = base;
    this.#ours = ours;
    this.#ids = ids;
  }

  /** The other side, its additions under the keys of the same additions of ours, and under none of another. */
  reconciled(theirs: Version): Version {
    for (const [key, { unit }] of this.#ours) {
      if (this.#base.has(key) || isMatch(unit, theirs.get(key))) continue;
      const saying = sayingIn(unit);
      const alike = this.#single.get(saying) ?? { keys: [], next: 0 };
      alike.keys.push(key);
      this.#single.set(saying, alike);
    }
    const version = new Map<string, PlacedUnit>();
    for (const [key, placed] of theirs) {
      const isMatched = this.#base.has(key) || isMatch(placed.unit, this.#ours.get(key));
      const [newKey, now] = isMatched ? [key, placed] : this.#addition(key, placed);
      version.set(newKey, now);
    }
    return version;
  }

  #addition(key: string, placed: PlacedUnit): readonly [key: string, placed: PlacedUnit] {
    const { unit } = placed;
    const { document } = unit.origin;
    const same = this.#take(unit);
    if (same !== undefined) {
      this.joined += 1;
      const { id } = (this.#ours.get(same) as PlacedUnit).unit;
      return [same, { ...placed, unit: { ...unit, id, otherOrigins: originsOf(unit) } }];
    }
    if (!this.#ours.has(key)) return [key, placed];
    const id = this.#ids.like(unit.id, document);
    this.renamed.push({ document, from: unit.id, to: id });
    return [`${key} as ${id}`, { ...placed, unit: { ...unit, id } }];
  }

  /** The key of an addition of ours that says the same in the same document, which nobody else gets then. */
  #take(unit: Unit): string | undefined {
    const alike = this.#single.get(sayingIn(unit));
    const key = alike?.keys[alike.next];
    const ours = key === undefined ? undefined : this.#ours.get(key)?.unit;
    if (alike === undefined || ours === undefined || !saysTheSame(ours, unit)) return undefined; // hashes can be equal by chance
    alike.next += 1;
    return key;
  }
}

function sayingIn(unit: Unit): string {
  return `${sayingHash(unit)} ${unit.origin.document}`;
}

function isMatch(unit: Unit, other: PlacedUnit | undefined): boolean {
  return other !== undefined && isTranslationOfSame(unit, other.unit);
}

/** Whether two units translate the same text; of those without a source, whether they are the same. */
export function isTranslationOfSame(one: Unit, other: Unit): boolean {
  if (one.sourceLang !== other.sourceLang || one.targetLang !== other.targetLang) return false;
  const [source, otherSource] = [plainText(one.source), plainText(other.source)];
  return source === '' ? saysTheSame(one, other) : source === otherSource;
}
