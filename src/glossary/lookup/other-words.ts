/** Words of a query that are other words than those of a term, and no misspellings of them. */
import { isCommon } from './common-words.js';
import { EditDistance, MOST_LETTERS } from './edit-distance.js';
import type { Route, TermKey } from './route.js';

/** What costs less are endings and vowels, and no mistakes. */
export const LEAST_MISTAKE = 0.4;

/** What mistakes may cost in one word: in a common one; in any other, by its letters. */
const IN_COMMON = 2;
const IN_OTHER = [2, 2, 2, 2, 2, 2.4, 2.4, 2.4, 2.4, 2.4, 2.4, 2.4, 3.3] as const;

/** Shorter words may be pieces, and stand in lists of words for all sorts of things. */
const SHORTEST = 3;
const SHORTEST_ROMAN = 4;

/** A word of a query, ready to be compared with those of terms. */
export interface LongWord {
  readonly word: string;
  readonly stem: string;
  readonly isCommon: boolean;
  /** The most that mistakes may cost in it. */
  readonly most: number;
  readonly distance: EditDistance;
}

/** The words of a query that are long enough to be other words. */
export function longWords(query: string, { wordsOf, costs, stemOf, how }: Route): LongWord[] {
  const isRoman = how === 'transliteration';
  return wordsOf(query).flatMap(({ word, text }): LongWord[] => {
    if (text.length < (isRoman ? SHORTEST_ROMAN : SHORTEST) || text.length > MOST_LETTERS) return [];
    const common = isCommon(text);
    if (!common && isRoman) return [];
    const most = common ? IN_COMMON : (IN_OTHER[Math.min(word.length, IN_OTHER.length - 1)] as number);
    return [{ word, stem: stemOf(word), isCommon: common, most, distance: new EditDistance([word], costs) }];
  });
}

/**
 * Whether the words of a query are those of a term with mistakes: `true`, or `maybe` where one that has a mistake is a common
 * word, or `false` where one is like none of them.
 *
 *     روابط دوستانه    «دوستانه» is a word
 *     روابط دوجانبه    and nothing like it is here: another term, however many letters are the same
 */
export function areMeant(query: readonly LongWord[], term: TermKey, { stemOf }: Route): boolean | 'maybe' {
  let areMeant: true | 'maybe' = true;
  const words = term.pieces === undefined ? term.words : [...term.words, ...term.pieces];
  const areJoined = query.length < term.words.length;
  for (const { word, stem, isCommon, most, distance } of query) {
    if (words.some((other) => other.startsWith(word) || stemOf(other) === stem)) continue;
    if (term.letters.includes(word)) {
      if (word.length === SHORTEST) areMeant = 'maybe';
      continue;
    }
    const least = Math.min(...words.map((other) => distance.to([other], most)));
    if (least > most && !(areJoined && !isCommon)) return false;
    if (isCommon && least >= LEAST_MISTAKE) areMeant = 'maybe';
  }
  return areMeant;
}
