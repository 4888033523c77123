/** Equal words that are not spelled alike: what folding alone made equal. */
import type { Word } from '../../text/words/words.js';
import type { Edit } from '../edits.js';

/** A word of the query and the equal word found, which the raw texts spell otherwise: «همکاری های» and «همکاری‌های». */
export interface Respelling {
  /** The word and its raw span in the query. */
  readonly query: Word;
  /** The word and its raw span in the text found. */
  readonly found: Word;
}

/** Every such word costs this much: enough to rank the same spelling first, less than a word weighs in all but the longest sentences. */
const SPELLING = 0.001;

/** All of them together cost no more: a text in the older spelling throughout is still the same text. */
export const MOST_SPELLING = 0.01;

/**
 * The equal words of two texts that their raw texts spell otherwise, in order. Time is linear in the texts.
 *
 * @param query - The raw text of `queryWords`.
 * @param found - The raw text of `foundWords`.
 * @param edits - What turns the one's words into the other's.
 * @example
 * ```ts
 * const [a, b] = ['نقشهٔ راه', 'نقشه راه'];
 * respelledWords(a, words(a), b, words(b), []); // [{ query: { text: 'نقشه', start: 0, end: 5 }, found: { … end: 4 } }]
 * ```
 */
export function respelledWords(
  query: string,
  queryWords: readonly Word[],
  found: string,
  foundWords: readonly Word[],
  edits: readonly Edit[],
): Respelling[] {
  const respelled: Respelling[] = [];
  if (query === found) return respelled;
  let i = 0;
  let j = 0;
  for (let next = 0; i < queryWords.length || j < foundWords.length; ) {
    const one = queryWords[i];
    const other = foundWords[j];
    const edit = edits[next];
    if (edit !== undefined && (edit.query ?? one) === one && (edit.found ?? other) === other) {
      if (edit.query !== undefined) i++;
      if (edit.found !== undefined) j++;
      next++;
      continue;
    }
    if (one === undefined || other === undefined) break;
    if (!isSpelledAlike(query, one, found, other)) respelled.push({ query: one, found: other });
    i++;
    j++;
  }
  return respelled;
}

/**
 * What the spelling costs: something wherever raw texts of equal words differ, be it in punctuation and spaces alone.
 *
 * @returns 0 to .01.
 */
export function spellingPenalty(
  query: string,
  found: string,
  edits: readonly Edit[],
  respelled: readonly Respelling[],
): number {
  const isNone = respelled.length === 0 && edits.length === 0 && query !== found;
  return Math.min(MOST_SPELLING, SPELLING * (isNone ? 1 : respelled.length));
}

/** Whether two spans have the same characters; no slices are made, since most do. */
function isSpelledAlike(query: string, one: Word, found: string, other: Word): boolean {
  const length = one.end - one.start;
  if (other.end - other.start !== length) return false;
  for (let k = 0; k < length; k++) {
    if (query.charCodeAt(one.start + k) !== found.charCodeAt(other.start + k)) return false;
  }
  return true;
}
