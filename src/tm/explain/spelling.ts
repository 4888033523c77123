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

/** The words of a text as a scan has them: where each stands, and a number that equal words share. */
export interface ScannedWords {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly hash: Int32Array;
}

/** More words before the equal ends of two texts are not looked for one by one. */
const MOST_LOOKED_UP = 512;

/** By the hash of a word of the query, its place + 1; as long as a power of two, and half empty at least. */
const PLACES = new Int32Array(2 * MOST_LOOKED_UP);
const LAST_PLACE = PLACES.length - 1;

/**
 * Whether no two words of the texts are equal but spelled otherwise, whichever of them correspond. Most texts that are found
 * are spelled like the query, and this says so ten times as fast as {@link respelledWords}.
 *
 * @returns `false` also where it would take too long to say.
 */
export function isSpelledAlike(
  query: string,
  queryWords: ScannedWords,
  found: string,
  foundWords: ScannedWords,
): boolean {
  const alike = (i: number, j: number): boolean =>
    isSameSpan(
      query,
      queryWords.start[i] as number,
      queryWords.end[i] as number,
      found,
      foundWords.start[j] as number,
      foundWords.end[j] as number,
    );
  let end = queryWords.count;
  let foundEnd = foundWords.count;
  while (end > 0 && foundEnd > 0 && queryWords.hash[end - 1] === foundWords.hash[foundEnd - 1]) {
    if (!alike(--end, --foundEnd)) return false;
  }
  if (end > MOST_LOOKED_UP || foundEnd > MOST_LOOKED_UP) return false;
  PLACES.fill(0);
  for (let i = 0; i < end; i++) {
    let place = (queryWords.hash[i] as number) & LAST_PLACE;
    while (PLACES[place] !== 0) place = (place + 1) & LAST_PLACE;
    PLACES[place] = i + 1;
  }
  for (let j = 0; j < foundEnd; j++) {
    for (let place = (foundWords.hash[j] as number) & LAST_PLACE; ; place = (place + 1) & LAST_PLACE) {
      const i = (PLACES[place] as number) - 1;
      if (i < 0) break;
      if (queryWords.hash[i] === foundWords.hash[j] && !alike(i, j)) return false;
    }
  }
  return true;
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
    if (!isSameSpan(query, one.start, one.end, found, other.start, other.end))
      respelled.push({ query: one, found: other });
    i++;
    j++;
  }
  return respelled;
}

/**
 * What the spelling costs of so many words that are spelled otherwise: something wherever raw texts of equal words differ, be it in punctuation and spaces alone.
 *
 * @returns 0 to .01.
 */
export function spellingPenalty(query: string, found: string, edits: number, respelled: number): number {
  const isNone = respelled === 0 && edits === 0 && query !== found;
  return Math.min(MOST_SPELLING, SPELLING * (isNone ? 1 : respelled));
}

/** Whether two spans have the same characters; no slices are made, since most do. */
function isSameSpan(
  query: string,
  start: number,
  end: number,
  found: string,
  foundStart: number,
  foundEnd: number,
): boolean {
  const length = end - start;
  if (foundEnd - foundStart !== length) return false;
  for (let k = 0; k < length; k++) {
    if (query.charCodeAt(start + k) !== found.charCodeAt(foundStart + k)) return false;
  }
  return true;
}
