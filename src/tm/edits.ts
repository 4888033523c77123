/**
 * The edits that turn one text into another, word by word.
 *
 *            سفر  تاریخی  به    مسکو
 *         0   1    2      3     4
 *   سفر   1  ⓪     1      2     3        The matrix of Wagner and Fischer: each cell is the least number of words to insert,
 *   به    2   1   ①      ①     2        delete or replace so far. The way back from the last cell (○) names the edits:
 *   مسکو  3   2    2      2    ①        here «تاریخی» is inserted.
 *
 * @see Wagner, Fischer: The string-to-string correction problem, Journal of the ACM 21(1), 1974
 */
import type { Word } from '../text/words/words.js';
import { bandOf } from './distance/band.js';
import { MORE, Strips } from './distance/strips.js';

/** One difference between a query and what was found: what must be done to the query, with the words and their raw spans. */
export type Edit =
  | {
      /** A word that only the text found has. */
      readonly kind: 'insert';
      /** The word as it is compared, and its span in the text found. */
      readonly found: Word;
      /** Nothing of the query. */
      readonly query?: undefined;
    }
  | {
      /** A word that only the query has. */
      readonly kind: 'delete';
      /** The word as it is compared, and its span in the query. */
      readonly query: Word;
      /** Nothing of the text found. */
      readonly found?: undefined;
    }
  | {
      /** One word in place of another. */
      readonly kind: 'replace';
      /** The word of the query. */
      readonly query: Word;
      /** The word of the text found. */
      readonly found: Word;
    };

/**
 * As few edits as turn a query's words into those found, in the order of the texts.
 *
 * Equal words at both ends are passed over. The rest goes through the matrix in strips of 32 rows (see distance/strips.ts), of
 * which only the borders are kept, a byte for 32 cells: 3 MB for 10,000 words against as many. On the way back each strip is
 * gone through again, now keeping its cells. The edits are those that the whole matrix would give.
 *
 * Where there are several ways, the one is taken that, from the end on, keeps equal words, else replaces, else deletes, else inserts.
 *
 * @param most - The distance, or a number above it: the lower, the fewer cells.
 */
export function wordEdits(
  query: readonly Word[],
  found: readonly Word[],
  most: number = Math.max(query.length, found.length),
): Edit[] {
  let i = query.length;
  let j = found.length;
  while (i > 0 && j > 0 && textAt(query, i - 1) === textAt(found, j - 1)) {
    i--;
    j--;
  }
  let start = 0;
  while (start < i && start < j && textAt(query, start) === textAt(found, start)) start++;
  const edits: Edit[] = [];
  if (start < i && start < j) [i, j] = wayBack(query, found, start, i, j, most, edits);
  // What is left has, on one side, nothing but words of the common beginning, so the rest is the other side's.
  while (i !== j) {
    if (i > 0 && j > 0 && textAt(query, i - 1) === textAt(found, j - 1)) {
      i--;
      j--;
    } else if (i > j) {
      edits.push({ kind: 'delete', query: query[--i] as Word });
    } else {
      edits.push({ kind: 'insert', found: found[--j] as Word });
    }
  }
  return edits.reverse();
}

/**
 * Goes from the last cell to the first row or column of the matrix, which begins after `start` words on both sides.
 *
 * @returns How many words of the two sides are left.
 */
function wayBack(
  query: readonly Word[],
  found: readonly Word[],
  start: number,
  end: number,
  foundEnd: number,
  most: number,
  edits: Edit[],
): [number, number] {
  const height = end - start;
  const width = foundEnd - start;
  const { rows, columns, symbols } = numbered(query, found, start, height, width);
  const equal = new Int32Array(symbols);
  const strips = new Strips(rows, 0, height);
  const band = bandOf(most, height, width);
  const from = (strip: number): number => band.from(strips.first(strip));
  const carry = new Uint8Array(width + 1).fill(MORE);
  const borders: Uint8Array[] = [];
  for (let strip = 0; strip + 1 < strips.count; strip++) {
    const to = band.to(strips.last(strip));
    borders.push(carry.slice(from(strip), to + 1));
    strips.sweep(strip, equal, columns, -1, from(strip), to, carry);
  }
  const history = new Int32Array(2 * width + 2);
  let row = height;
  let column = width;
  for (let strip = strips.count - 1; strip >= 0 && column > 0; strip--) {
    const border = borders[strip];
    if (border !== undefined) carry.set(border, from(strip));
    strips.sweep(strip, equal, columns, -1, from(strip), column, carry, history);
    const first = strips.first(strip);
    while (row >= first && column > 0) {
      const bit = strips.bit(row);
      const isDiagonal = ((history[2 * column] as number) >>> bit) & 1;
      if (rows[row - 1] === columns[column - 1]) {
        row--;
        column--;
      } else if (isDiagonal === 0) {
        edits.push({ kind: 'replace', query: query[start + --row] as Word, found: found[start + --column] as Word });
      } else if ((((history[2 * column + 1] as number) >>> bit) & 1) === 1) {
        edits.push({ kind: 'delete', query: query[start + --row] as Word });
      } else {
        edits.push({ kind: 'insert', found: found[start + --column] as Word });
      }
    }
  }
  return [start + row, start + column];
}

/** The words as numbers: those of the query from 1 on, all others 0. */
function numbered(query: readonly Word[], found: readonly Word[], start: number, height: number, width: number) {
  const numbers = new Map<string, number>();
  const rows = new Int32Array(height);
  for (let i = 0; i < height; i++) {
    const text = textAt(query, start + i);
    const number = numbers.get(text) ?? numbers.size + 1;
    if (number > numbers.size) numbers.set(text, number);
    rows[i] = number;
  }
  const columns = new Int32Array(width);
  for (let j = 0; j < width; j++) columns[j] = numbers.get(textAt(found, start + j)) ?? 0;
  return { rows, columns, symbols: numbers.size + 1 };
}

function textAt(words: readonly Word[], i: number): string {
  return (words[i] as Word).text;
}
