/** Units into tab-separated text, for spreadsheets and scripts. */
import { type Content, plainText } from '../../tm/content.js';
import type { Unit } from '../../tm/unit.js';

/**
 * Writes a memory as one line a unit: source, tab, target.
 *
 * Tabs and line breaks inside the text become spaces, and codes are left out; all else is as it is, without quotes. The
 * empty side of a unit is an empty column, so that no sentence is lost.
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
  for (const { source, target } of units) lines += `${cell(source)}\t${cell(target)}\n`;
  return lines;
}

/** Whatever some program takes for the end of a column or line. */
const TAB_OR_LINE_BREAK = /\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/gu;

function cell(content: Content): string {
  return plainText(content).replace(TAB_OR_LINE_BREAK, ' ');
}
