/**
 * Three-way merging as one would explain it, unit by unit and without order or speed: what the result has under each
 * identifier, and which of them are in conflict. Written from the definition alone; shares no code with `src/tm/merge`.
 */
import type { Unit } from '../../../src/tm/index.js';

/** What the result should have. */
export interface Expected {
  /** What the units say, in no order: document, source, target, notes. */
  readonly sayings: readonly string[];
  /** Keys in conflict, in no order. */
  readonly conflicts: readonly string[];
}

export function reference(base: readonly Unit[], ours: readonly Unit[], theirs: readonly Unit[]): Expected {
  const sayings: string[] = [];
  const conflicts: string[] = [];
  const keys = [...new Set([...ours, ...theirs].map(keyOf))];
  const added: { o: Unit[]; t: Unit[] } = { o: [], t: [] };
  for (const key of keys) {
    const [b, o, t] = [base, ours, theirs].map((units) => units.find((unit) => keyOf(unit) === key));
    if (b === undefined) {
      if (o && t && o.source === t.source) {
        // the same text added by both
        if (o.target === t.target) sayings.push(saying(o, notesOf(o), notesOf(t)));
        else {
          sayings.push(saying(o), saying(t));
          conflicts.push(key);
        }
      } else {
        if (o) added.o.push(o);
        if (t) added.t.push(t);
      }
      continue;
    }
    if (o && t) {
      const target =
        o.target === b.target ? t.target : t.target === b.target || t.target === o.target ? o.target : undefined;
      if (target === undefined) {
        sayings.push(saying(o), saying(t));
        conflicts.push(key);
      } else {
        const kept = notesOf(b).filter((note) => notesOf(o).includes(note) && notesOf(t).includes(note));
        const fresh = [...notesOf(o), ...notesOf(t)].filter((note) => !notesOf(b).includes(note));
        sayings.push(saying({ ...o, target }, kept, fresh, true));
      }
      continue;
    }
    const left = o ?? t;
    if (left !== undefined && saying(left) !== saying(b)) {
      sayings.push(saying(left));
      conflicts.push(key);
    }
  }
  // Additions under different identifiers: the same text and translation in one document is one, all else is two.
  for (const unit of added.o) {
    const twin = added.t.findIndex((other) => saying(other) === saying(unit));
    if (twin >= 0) added.t.splice(twin, 1);
    sayings.push(saying(unit));
  }
  for (const unit of added.t) sayings.push(saying(unit));
  return { sayings: sayings.sort(), conflicts: conflicts.sort() };
}

export function keyOf({ id, origin }: Pick<Unit, 'id' | 'origin'>): string {
  return `${origin.document}/${id}`;
}

/** What a unit says, in one line; marks of conflicts apart. */
export function saying(unit: Unit, one = notesOf(unit), other: readonly string[] = [], isWhole = true): string {
  const notes = isWhole ? [...new Set([...one, ...other])].sort() : [];
  return [unit.origin.document, unit.source, unit.target, ...notes].join(' | ');
}

function notesOf(unit: Unit): string[] {
  return (unit.details?.unit?.notes ?? []).map(({ text }) => text);
}
