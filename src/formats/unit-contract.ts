/** What a writer of documents demands of units: a reader could not give others back. */
import { TarjomanError } from '../errors.js';
import type { Unit } from '../tm/unit.js';
import { SeenIds } from './seen-ids.js';
import { isUnitId } from './unit-ids.js';

/** Checks the units of one file, in order. */
export class UnitContract {
  readonly #ids = new SeenIds();

  /** Throws `BAD_ARGUMENT` where the unit breaks its contract. */
  check(unit: Unit): void {
    const { id, score, paragraph } = unit;
    if (!isUnitId(id)) {
      const cure = 'use letters, digits, ".", "-", "_", and not digits alone';
      throw new TarjomanError('BAD_ARGUMENT', `unit id ${JSON.stringify(id)}: ${cure}`);
    }
    if (score !== undefined && !(score >= 0 && score <= 1)) {
      throw new TarjomanError('BAD_ARGUMENT', `unit ${id} has score ${score}: give 0 to 1`);
    }
    if (paragraph !== undefined && !isCount(paragraph)) {
      const message = `unit ${id} has paragraph ${paragraph}: count from 0`;
      throw new TarjomanError('BAD_ARGUMENT', message);
    }
    this.#checkUnique(unit);
  }

  #checkUnique({ id, origin: { document } }: Unit): void {
    if (this.#ids.add(document, id)) return;
    const message = `two units of document ${JSON.stringify(document)} have id ${id}`;
    const cure = 'give each its own, or the second one another document';
    throw new TarjomanError('BAD_ARGUMENT', `${message}: ${cure}`);
  }
}

function isCount(number: number): boolean {
  return Number.isSafeInteger(number) && number >= 0;
}
