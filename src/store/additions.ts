/**
 * Units that are added: first to the memory, which says what becomes of them, then to the journal, and only then is
 * anybody told. What the disk does not take is taken out of the memory again.
 */
import type { TranslationMemory } from '../tm/memory.js';
import { originsOf } from '../tm/merging.js';
import type { Unit } from '../tm/unit.js';
import type { Journal } from './journal.js';
import type { Change } from './journal-line.js';

/** Units that are added together or not at all. */
export interface Addition {
  readonly units: readonly Unit[];
  /** Called with the units as they are in the memory, when they are on the disk. */
  readonly done: (units: Unit[]) => void;
  /** Called when they cannot be added. */
  readonly failed: (error: unknown) => void;
}

/** A unit that was put into the memory. */
interface Step {
  readonly addition: Addition;
  /** The unit as it is now. */
  readonly put: Unit;
  readonly change: Change;
  /** Makes the memory what it was. */
  readonly undo: () => void;
}

/**
 * Adds units.
 *
 * @param additions - What is added; each is told how it went.
 * @param check - Refuses a unit that the file cannot hold together with those that it comes with.
 */
export async function addTogether(
  additions: readonly Addition[],
  memory: TranslationMemory,
  journal: Journal,
  check: (unit: Unit, together: readonly Unit[]) => Promise<void>,
): Promise<void> {
  const steps: Step[] = [];
  const added = new Map<Addition, Unit[]>();
  for (const addition of additions) {
    try {
      for (const unit of addition.units) await check(unit, addition.units);
      for (const step of apply(addition, memory)) steps.push(step);
      added.set(addition, []);
    } catch (error) {
      addition.failed(error);
    }
  }
  for (const { addition, put } of steps) added.get(addition)?.push(put);
  try {
    const failures = await write(steps, journal);
    for (const [addition, units] of added) {
      const failure = failures.get(addition);
      if (failure === undefined) addition.done(units);
      else addition.failed(failure.error);
    }
  } catch (error) {
    for (const addition of added.keys()) addition.failed(error); // what was to be undone could not be read
  }
}

function apply(addition: Addition, memory: TranslationMemory): Step[] {
  const steps: Step[] = [];
  try {
    for (const unit of addition.units) {
      const equal = memory.findEqual(unit);
      const put = memory.add(unit);
      if (equal === undefined) {
        steps.push({ addition, put, change: { put }, undo: () => memory.remove(put) });
      } else {
        // Not the whole unit, which may have thousands of origins by now.
        const change = { merge: equal, origins: originsOf(unit) };
        steps.push({ addition, put, change, undo: () => memory.replace(equal) });
      }
    }
    return steps;
  } catch (error) {
    undoAll(steps);
    throw error;
  }
}

/** Writes the journal; what it does not take is undone. */
async function write(steps: readonly Step[], journal: Journal): Promise<Map<Addition, { readonly error: unknown }>> {
  const failures = new Map<Addition, { readonly error: unknown }>();
  const changes = steps.map(({ change }) => change);
  let written = 0;
  try {
    while (written < changes.length) written += await journal.append(changes.slice(written));
  } catch (error) {
    const left = steps.slice(written);
    for (const { addition } of left) failures.set(addition, { error });
    undoAll(left);
  }
  return failures;
}

/** The last first, since each made of the memory what the one before had left. */
function undoAll(steps: readonly Step[]): void {
  for (let i = steps.length - 1; i >= 0; i--) steps[i]?.undo();
}
