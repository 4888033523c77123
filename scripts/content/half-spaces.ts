/** Half-spaces that our own restorer would put into what we have written. */
import { restoreZwnj, type ZwnjTable } from '../../src/text/zwnj/index.js';

/** Each place with the words about it, `│` where the half-space would stand. */
export function missingHalfSpaces(text: string, table: ZwnjTable): string[] {
  return restoreZwnj(text, { table }).insertions.map(({ start, end }) => {
    const before = text.slice(Math.max(0, start - 15), start);
    return `${before}│${text.slice(end, end + 15)}`.replaceAll('\n', ' ');
  });
}
