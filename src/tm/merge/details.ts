/** Notes, properties and facts of a unit that comes from several sides. */
import type { Details, Fact, UnitDetails } from '../unit.js';
import { CONFLICT, chosen, mergedLists } from './three-way-value.js';

/** Facts of which the later or larger is the one that holds. */
const GROWING: ReadonlySet<string> = new Set<Fact>(['changedate', 'lastusagedate', 'usagecount']);

const SIDES = ['unit', 'source', 'target'] as const;

type Facts = Readonly<Partial<Record<Fact, string>>>;

/**
 * Merges details that two sides have changed.
 *
 * @returns The details, `undefined` where there are none; {@link CONFLICT} where both have changed a fact, each otherwise.
 */
export function mergedDetails(
  base: UnitDetails = {},
  ours: UnitDetails = {},
  theirs: UnitDetails = {},
): UnitDetails | undefined | typeof CONFLICT {
  const merged: [side: keyof UnitDetails, details: Details][] = [];
  for (const side of SIDES) {
    const [before, first, second] = [base[side] ?? {}, ours[side] ?? {}, theirs[side] ?? {}];
    const facts = mergedFacts(before.facts ?? {}, first.facts ?? {}, second.facts ?? {});
    if (facts === CONFLICT) return CONFLICT;
    const notes = mergedLists(before.notes, first.notes, second.notes, JSON.stringify);
    const properties = mergedLists(before.properties, first.properties, second.properties, JSON.stringify);
    merged.push([side, { facts, notes, properties }]);
  }
  return withoutEmpty(merged);
}

/**
 * The details of units that say the same: all notes and properties, each once. Of a fact the first is kept, of a date of change
 * or use the last, of a count the largest.
 */
export function joinedDetails(all: readonly (UnitDetails | undefined)[]): UnitDetails | undefined {
  return withoutEmpty(
    SIDES.map((side) => {
      const parts = all.flatMap((details) => details?.[side] ?? []);
      const facts: Partial<Record<Fact, string>> = {};
      for (const part of parts) {
        for (const [name, value] of Object.entries(part.facts ?? {}) as [Fact, string][]) {
          facts[name] = GROWING.has(name) ? later(facts[name] ?? value, value) : (facts[name] ?? value);
        }
      }
      const notes = once(parts.flatMap((part) => part.notes ?? []));
      return [side, { facts, notes, properties: once(parts.flatMap((part) => part.properties ?? [])) }] as const;
    }),
  );
}

function mergedFacts(base: Facts, ours: Facts, theirs: Facts): Facts | typeof CONFLICT {
  const merged: Partial<Record<Fact, string>> = {};
  for (const name of new Set(Object.keys({ ...ours, ...theirs }) as Fact[])) {
    let value = chosen(base[name], ours[name], theirs[name]);
    if (value === CONFLICT) value = settled(name, ours, theirs) ?? CONFLICT;
    if (value === CONFLICT) return CONFLICT;
    if (value !== undefined) merged[name] = value;
  }
  return merged;
}

/** What both have changed, where the facts themselves say which holds: who changed it last is who changed it at the later time. */
function settled(name: Fact, ours: Facts, theirs: Facts): string | undefined {
  const [one, other] = [ours[name], theirs[name]];
  if (one === undefined || other === undefined) return undefined;
  if (GROWING.has(name)) return later(one, other);
  const [date = '', otherDate = ''] = [ours.changedate, theirs.changedate];
  if (name !== 'changeid' || date === otherDate) return undefined;
  return later(date, otherDate) === date ? one : other;
}

/** The later of two dates such as `20261122T081500Z`, the larger of two counts. */
function later(one: string, other: string): string {
  const isCount = /^\d{1,15}$/;
  const isGreater = isCount.test(one) && isCount.test(other) ? Number(other) > Number(one) : other > one;
  return isGreater ? other : one;
}

function once<Item>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

function withoutEmpty(
  sides: readonly (readonly [side: keyof UnitDetails, details: Details])[],
): UnitDetails | undefined {
  const full = sides.flatMap(([side, { facts = {}, notes = [], properties = [] }]) => {
    const details: Details = {
      ...(Object.keys(facts).length > 0 && { facts }),
      ...(notes.length > 0 && { notes }),
      ...(properties.length > 0 && { properties }),
    };
    return Object.keys(details).length > 0 ? [[side, details] as const] : [];
  });
  return full.length > 0 ? Object.fromEntries(full) : undefined;
}
