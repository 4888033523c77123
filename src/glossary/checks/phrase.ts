/**
 * How far apart the words of a term may stand in a text: as far as one phrase goes.
 *
 *     the [potential] of the two countries for customs and banking [cooperation]      of one phrase: found
 *     the [potential] is high, and there is [cooperation] in customs                   another clause: not found
 *     [economic], cultural and scientific [cooperation]                                others are joined to it: found
 *     the [economic] part of the [cooperation]                                         not found
 *
 * A term that has a preposition may have phrases between, since its head is modified there; the rest of a term may be parted by
 * what is joined to it. Persian writes no ezafe, so that all but prepositions may be a modifier of its head.
 */
import { CONJUNCTIONS, ENGLISH_DETERMINERS, PREPOSITIONS } from '../function-words.js';
import type { Side } from './side.js';
import { lowerBound } from './side.js';
import type { Sought } from './sought.js';

/** Longer phrases are read as several. */
const LONGEST_GAP = 12;

/**
 * The places of a term whose words stand in order in one phrase.
 *
 * @param places - By content word of the term, where its family stands, ascending.
 * @param anchor - Place of the content word `known`.
 * @returns A place for each content word; `undefined` where they are no phrase.
 */
export function placesInPhrase(
  sought: Sought,
  places: readonly (readonly number[])[],
  known: number,
  anchor: number,
  side: Side,
): number[] | undefined {
  const at: number[] = [];
  at[known] = anchor;
  for (let k = known + 1; k < places.length; k++) {
    const before = at[k - 1] as number;
    const list = places[k] as readonly number[];
    const place = list[lowerBound(list, before + 1)];
    if (place === undefined || !isGap(sought, k, before, place, side)) return undefined;
    at[k] = place;
  }
  for (let k = known - 1; k >= 0; k--) {
    const after = at[k + 1] as number;
    const list = places[k] as readonly number[];
    const place = list[lowerBound(list, after) - 1];
    if (place === undefined || !isGap(sought, k + 1, place, after, side)) return undefined;
    at[k] = place;
  }
  return at;
}

/** Whether content word `k` of a term and the one before it may stand so far apart. */
function isGap({ words, indexes }: Sought, k: number, from: number, to: number, side: Side): boolean {
  if (to - from > LONGEST_GAP + 1) return false;
  const own = words.slice((indexes[k - 1] as number) + 1, indexes[k]);
  const isModified = own.some((word) => MODIFYING[side.lang].has(word));
  let isJoined = side.lang === 'fa';
  for (let i = from; i < to; i++) {
    const gap = side.after(i);
    if (ENDS_CLAUSE.test(gap)) return false;
    if (/[,،]/u.test(gap)) isJoined = true;
    if (i === from) continue;
    const word = side.wordAt(i);
    if (isClauseWord(word, side.lang)) return false;
    if (CONJUNCTIONS.has(word)) isJoined = true;
    if (!isModified && (MODIFYING[side.lang].has(word) || ENGLISH_DETERMINERS.has(word))) return false;
  }
  return isModified || isJoined || to === from + 1;
}

const ENDS_CLAUSE = /[.!?؟;؛:()\n–—]|\s-\s/u;

function isClauseWord(word: string, lang: 'fa' | 'en'): boolean {
  return CLAUSE_WORDS[lang].has(word) || (lang === 'fa' && /^ن?می.{2}/u.test(word));
}

/** What a modifier may begin with, in a text; terms have fewer prepositions. */
const MODIFYING: Readonly<Record<'fa' | 'en', ReadonlySet<string>>> = {
  fa: new Set([...PREPOSITIONS.fa, 'میان', 'بین', 'درباره']),
  en: new Set([...PREPOSITIONS.en, ...'into towards among over under against about'.split(' ')]),
};

/** Words that a phrase does not have: verbs of its clause, and what begins another. */
const CLAUSE_WORDS: Readonly<Record<'fa' | 'en', ReadonlySet<string>>> = {
  fa: new Set('که را اگر چون زیرا اما ولی بلکه است نیست هست هستند بود بودند شد شدند کرد کردند'.split(' ')),
  en: new Set(
    `is are was were be been being has have had do does did will would shall should can could may might must not
    that which who whom whose when while where whereas if because since although though but then so`.split(/\s+/u),
  ),
};
