/** Units into tab-separated text, for spreadsheets and scripts. */
import { type Content, plainText } from '../../tm/content.js';
import type { Unit } from '../../tm/unit.js';
import { inBlocks } from '../blocks.js';
import { type LossKind, lossesOf } from '../losses.js';

/**
 * Writes a memory as one line a unit: source, tab, target.
 *
 * Tabs and line breaks inside the text become spaces, and codes are left out; all else is as it is, without quotes. The
 * empty side of a unit is an empty column, so that no sentence is lost. {@link tsvLosses} says what a unit loses.
 *
 * @param units - The units.
 * @returns The lines, each with a line feed after it.
 * @example
 * ```ts
 * writeTsv(units); // 'نقشه راه صلح\tThe road map to peace\n'
 * ```
 */
export function writeTsv(units: Iterable<Unit>): string {
  let lines = '';
  for (const unit of units) lines += writeLine(unit, lines === '');
  return lines;
}

/**
 * Writes a memory as {@link writeTsv} does, for memories that need not fit into memory.
 *
 * @param units - The units, or a source of them.
 * @returns The lines in pieces of some 32,000 characters, each of whole lines.
 * @example
 * ```ts
 * for await (const lines of streamTsv(readXliff(bytes))) out.write(lines);
 * ```
 */
export function streamTsv(units: Iterable<Unit> | AsyncIterable<Unit>): AsyncGenerator<string, void, void> {
  let first = true;
  return inBlocks(units, (unit) => {
    const line = writeLine(unit, first);
    first = false;
    return line;
  });
}

/**
 * What a unit loses in {@link writeTsv}.
 *
 * @param unit - The unit.
 * @returns The kinds of what is lost.
 * @example
 * ```ts
 * tsvLosses(unit); // ['ids', 'documents', 'languages', 'scores']
 * ```
 */
export function tsvLosses(unit: Unit): LossKind[] {
  const losses = lossesOf(unit, CARRIED);
  return isWellFormed(unit.source) && isWellFormed(unit.target) ? losses : [...losses, 'characters'];
}

const CARRIED: ReadonlySet<LossKind> = new Set(['one-sided']);

/** Whether UTF-8 can write the text: half of a surrogate pair would become U+FFFD. */
function isWellFormed(content: Content): boolean {
  return !/\p{Cs}/u.test(plainText(content));
}

/** Whatever some program takes for the end of a column or line. */
const TAB_OR_LINE_BREAK = /\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/gu;

/** Readers drop a byte order mark at the start of a file; where the text itself starts with one, it needs another. */
function writeLine({ source, target }: Unit, first: boolean): string {
  const line = `${cell(source)}\t${cell(target)}\n`;
  return first && line.startsWith('\uFEFF') ? `\uFEFF${line}` : line;
}

function cell(content: Content): string {
  return plainText(content).replace(TAB_OR_LINE_BREAK, ' ');
}
