/** Whether a file that is read as units, and written from them, keeps what it has. */
import { TarjomanError } from '../errors.js';
import { Losses, type LossKind } from '../formats/losses.js';
import { isUnitId } from '../formats/unit-ids.js';
import type { Unit } from '../tm/unit.js';
import type { MemoryFormat, Skipped } from './formats.js';

/** How many kinds of things a message names. */
const NAMED = 3;

/** Gathers, while a file is read, what it would lose if it were written again. */
export class Keeping {
  readonly #format: MemoryFormat;
  readonly #unread = new Losses('a memory', { ids: 'some identifiers would become others' });
  readonly #unwritten: Losses;
  #pair: readonly [source: string, target: string] | undefined;

  constructor(format: MemoryFormat) {
    this.#format = format;
    this.#unwritten = new Losses(format.name);
  }

  /** Options for the reader. */
  get reading(): {
    readonly onLoss: (id: string, kinds: readonly LossKind[]) => void;
    readonly onSkipped: (skipped: Skipped) => void;
    readonly rewriting: true;
  } {
    return {
      rewriting: true,
      onLoss: (id, kinds) => this.#unread.add(id, kinds),
      onSkipped: ({ name }) => this.#unread.add(name, ['one-sided']),
    };
  }

  /** Notes a unit that was read. */
  add(unit: Unit): void {
    this.#unwritten.add(unit.id, this.#format.losses(unit));
    this.#pair ??= [unit.sourceLang, unit.targetLang];
    if (!isOfPair(this.#format, unit, this.#pair)) this.#unread.add(unit.id, ['other-languages']);
  }

  /** Throws `LOSSY` where something would be lost. */
  check(): void {
    const losses = [...this.#unread.list(), ...this.#unwritten.list()];
    if (losses.length === 0) return;
    const named = losses.slice(0, NAMED).map(({ message, count, units }) => {
      return `${message} (${count}: ${units.join(', ')}${count > units.length ? ', …' : ''})`;
    });
    const what = `${named.join('; ')}${losses.length > NAMED ? '; …' : ''}`;
    const cure = 'open it to read only, or a converted copy, or with { lenient: true } to save it without that';
    throw new TarjomanError('LOSSY', `to save the file would lose something: ${what}: ${cure}`);
  }
}

/** What a unit that is added to a file must be. */
export interface Requirements {
  readonly format: MemoryFormat;
  /** The languages of the file, as far as they are known. */
  readonly pair: readonly [source: string, target: string] | undefined;
  /** Whether parts of a unit that the format has no place for may be lost. */
  readonly lenient: boolean;
}

/**
 * Refuses a unit that cannot be written, before anybody is told that it is in the memory.
 *
 * @throws `TarjomanError` `BAD_ARGUMENT`, `BAD_FORMAT`, `TOO_LARGE`, `LOSSY`.
 */
export async function checkUnit(unit: Unit, { format, pair, lenient }: Requirements): Promise<void> {
  const { id, sourceLang, targetLang, origin } = unit;
  if (!isUnitId(id)) {
    const cure = 'use letters, digits, ".", "-", "_", and not digits alone';
    throw new TarjomanError('BAD_ARGUMENT', `unit id ${JSON.stringify(id)}: ${cure}`);
  }
  if (origin.document === '' && !format.keepsNameless) {
    const message = `unit ${id} is of a document without a name, which ${format.name} cannot say: give it a name`;
    throw new TarjomanError('BAD_ARGUMENT', message);
  }
  if (pair !== undefined && !isOfPair(format, unit, pair)) {
    const message = `unit ${id} is ${sourceLang} to ${targetLang}, and the file ${pair.join(' to ')}`;
    throw new TarjomanError('BAD_ARGUMENT', `${message}: keep a file for each pair of languages`);
  }
  const losses = format.losses(unit);
  if (losses.length > 0 && (!lenient || losses.includes('one-sided'))) {
    const lost = new Losses(format.name);
    lost.add(id, losses);
    const what = lost.list().map(({ message }) => message);
    throw new TarjomanError('LOSSY', `unit ${id} cannot be kept whole: ${what.join('; ')}: keep the memory in XLIFF`);
  }
  let length = 0;
  for await (const piece of format.write([unit], { whole: true })) length += piece.length;
  if (length > LONGEST) {
    throw new TarjomanError('TOO_LARGE', `unit ${id} takes more than ${LONGEST} characters: divide it`);
  }
}

/** Far above any text that is translated in one piece, far below what readers refuse. */
const LONGEST = 4_000_000;

/** Whether the unit can be in a file of these languages; JSON lines and tables say them for every unit. */
function isOfPair(
  format: MemoryFormat,
  { sourceLang, targetLang }: Unit,
  [source, target]: readonly [string, string],
): boolean {
  if (!format.onePair && !format.choosesLanguages) return true;
  return sourceLang === source && targetLang === target;
}
