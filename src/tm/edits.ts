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
 * The Levenshtein distance of two word sequences, at most a bound.
 *
 * @param most - Distances beyond this are of no interest; 0 or more.
 * @returns The distance, or `most + 1` where it is larger.
 */
export function wordDistance(a: readonly string[], b: readonly string[], most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let previous = Uint32Array.from({ length: b.length + 1 }, (_, j) => j);
  let current = new Uint32Array(b.length + 1);
  for (let i = 1; i <= a.length; i++) {
    current[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const distance = Math.min(
        (previous[j - 1] as number) + cost,
        (previous[j] as number) + 1,
        (current[j - 1] as number) + 1,
      );
      current[j] = distance;
      least = Math.min(least, distance);
    }
    if (least > most) return most + 1;
    [previous, current] = [current, previous];
  }
  return Math.min(previous[b.length] as number, most + 1);
}

/** As few edits as turn a query's words into those found, in the order of the texts. */
export function wordEdits(query: readonly Word[], found: readonly Word[]): Edit[] {
  const width = found.length + 1;
  const matrix = new Uint32Array((query.length + 1) * width);
  for (let i = 0; i <= query.length; i++) {
    for (let j = 0; j <= found.length; j++) {
      const at = i * width + j;
      if (i === 0 || j === 0) {
        matrix[at] = i + j;
        continue;
      }
      const cost = query[i - 1]?.text === found[j - 1]?.text ? 0 : 1;
      matrix[at] = Math.min(
        (matrix[at - width - 1] as number) + cost,
        (matrix[at - width] as number) + 1,
        (matrix[at - 1] as number) + 1,
      );
    }
  }
  const edits: Edit[] = [];
  let i = query.length;
  let j = found.length;
  while (i > 0 || j > 0) {
    const at = i * width + j;
    const here = matrix[at] as number;
    const q = query[i - 1];
    const f = found[j - 1];
    if (q && f && q.text === f.text && matrix[at - width - 1] === here) {
      i--;
      j--;
    } else if (q && f && (matrix[at - width - 1] as number) + 1 === here) {
      edits.push({ kind: 'replace', query: q, found: f });
      i--;
      j--;
    } else if (q && (matrix[at - width] as number) + 1 === here) {
      edits.push({ kind: 'delete', query: q });
      i--;
    } else {
      edits.push({ kind: 'insert', found: f as Word });
      j--;
    }
  }
  return edits.reverse();
}
