/**
 * Cells of a table and the values in them.
 *
 *     معاهده جامع | پیمان جامع        two values
 *      | noun                         an empty value, then one
 *     a \| b                          one value with a bar
 *     '=SUM(A1)                       a value that begins with =, which no spreadsheet takes for a formula
 */

/** What spreadsheets take for the start of a formula, full-width signs too, and the apostrophe that tells them not to. */
const FORMULA = /^'*[=+\-@\t\r\uFF0B\uFF0D\uFF1D\uFF20]/u;

/**
 * What a cell says. An apostrophe before what looks like a formula is not part of it: spreadsheets write one, and so does
 * {@link toCell}.
 *
 * @see OWASP, CSV Injection
 */
export function fromCell(cell: string): string {
  return fromWholeCell(cell.trim());
}

/** As {@link fromCell}, with the white space at its ends. */
export function fromWholeCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

/** A cell that says this and that no spreadsheet runs. */
export function toCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The values of a cell, each without white space at its ends; some may be empty. */
export function valuesOf(cell: string): string[] {
  const text = fromCell(cell);
  return text === '' ? [] : text.split(/(?<!\\)\|/u).map((value) => value.replaceAll('\\|', '|').trim());
}

/** Values as the text of a cell, without the empty ones at its end. */
export function joinValues(values: readonly string[]): string {
  let last = values.length;
  while (last > 0 && values[last - 1] === '') last -= 1;
  return values
    .slice(0, last)
    .map((value) => value.replaceAll('|', '\\|'))
    .join(' | ');
}
