/** Units into a table of texts and their translations, for spreadsheets. */
import { TarjomanError } from '../../errors.js';
import { type Content, plainText } from '../../tm/content.js';
import type { Unit } from '../../tm/unit.js';
import { UNDETERMINED } from '../language.js';
import { type LossKind, lossesOf } from '../losses.js';
import { streamAll, writeAll } from '../text-writer.js';
import { toCell } from './cells.js';
import { areLanguages, headerOf } from './text-header.js';

/**
 * Writes a memory as a table: a header row with the two languages, or `source` and `target`, then a row a unit.
 *
 * Tabs and line breaks stay as they are, codes are left out. A cell that a spreadsheet would run as a formula begins with an
 * apostrophe, which reading takes away. The table begins with a byte order mark, without which Excel does not read Persian,
 * and its lines end with CR LF, as RFC 4180 has it. {@link csvUnitLosses} says what a unit loses.
 *
 * @param units - The units, all of one pair of languages.
 * @returns The table.
 * @throws {TarjomanError} `BAD_ARGUMENT` where a unit is in other languages than the first.
 * @example
 * ```ts
 * writeCsvUnits(units); // '\uFEFFfa,en\r\nنقشه راه صلح,The road map to peace\r\n'
 * ```
 */
export function writeCsvUnits(units: Iterable<Unit>): string {
  return writeAll(units, new UnitWriter());
}

/**
 * Writes a memory as {@link writeCsvUnits} does, for memories that need not fit into memory.
 *
 * @param units - The units, or a source of them.
 * @returns The table in pieces of some 32,000 characters.
 * @throws {TarjomanError} As {@link writeCsvUnits}, when the generator comes to the unit.
 * @example
 * ```ts
 * for await (const rows of streamCsvUnits(readXliff(bytes))) out.write(rows);
 * ```
 */
export function streamCsvUnits(units: Iterable<Unit> | AsyncIterable<Unit>): AsyncGenerator<string, void, void> {
  return streamAll(units, new UnitWriter());
}

/**
 * What a unit loses in {@link writeCsvUnits}.
 *
 * @param unit - The unit.
 * @returns The kinds of what is lost.
 * @example
 * ```ts
 * csvUnitLosses(unit); // ['ids', 'documents', 'scores']
 * ```
 */
export function csvUnitLosses(unit: Unit): LossKind[] {
  const isNamed = areLanguages(unit.sourceLang, unit.targetLang);
  const losses = lossesOf(unit, isNamed ? CARRIED_WITH_LANGUAGES : CARRIED);
  return isWellFormed(unit.source) && isWellFormed(unit.target) ? losses : [...losses, 'characters'];
}

const CARRIED: ReadonlySet<LossKind> = new Set(['one-sided', 'breaks']);
const CARRIED_WITH_LANGUAGES: ReadonlySet<LossKind> = new Set([...CARRIED, 'languages']);

class UnitWriter {
  #first: Unit | undefined;

  write(unit: Unit): string {
    const before = this.#first === undefined ? header(unit) : '';
    this.#first ??= unit;
    this.#check(unit, this.#first);
    return `${before}${cell(unit.source)},${cell(unit.target)}\r\n`;
  }

  /** A table without units has its header. */
  end(): string {
    return this.#first === undefined ? header({ sourceLang: UNDETERMINED, targetLang: UNDETERMINED }) : '';
  }

  #check({ id, sourceLang, targetLang }: Unit, first: Unit): void {
    if (sourceLang === first.sourceLang && targetLang === first.targetLang) return;
    const expected = `${first.sourceLang} to ${first.targetLang}`;
    const message = `unit ${id} is ${sourceLang} to ${targetLang} in a table of ${expected}`;
    throw new TarjomanError('BAD_ARGUMENT', `${message}: write one table a language pair`);
  }
}

function header({ sourceLang, targetLang }: Pick<Unit, 'sourceLang' | 'targetLang'>): string {
  return `\uFEFF${headerOf(sourceLang, targetLang)}\r\n`;
}

/** A cell in quotation marks where it needs them; white space at its ends is safer in them too. */
function cell(content: Content): string {
  const text = toCell(plainText(content));
  return /["\r\n,;\t]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Whether UTF-8 can write the text: half of a surrogate pair would become U+FFFD. */
function isWellFormed(content: Content): boolean {
  return !/\p{Cs}/u.test(plainText(content));
}
