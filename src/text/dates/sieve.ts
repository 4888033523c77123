/**
 * A quick no: whether a raw text can have a date at all.
 *
 * Few sentences have one, and to read a text for dates it must be cut into tokens. So it is first run through once, unit by
 * unit, as runs of letters and of digits; each run of letters becomes a number, which is looked up among those of the words
 * that dates are made of:
 *
 *     raw     از  ۵ تا  ۷  دی                 in  the  year  2024           17.01.2025
 *     runs    │   5 │   7  month              │   │    │     2024           17 01 2025
 *             number and month are near       two digits after its word     two joints and a long run
 *
 * It may say yes in vain, never no. Every way to a date in dates.ts and in-digits.ts needs one of the three; runs are never
 * longer or shorter than the words that tokens.ts would find, since a unit by which the two could differ (a sign that
 * folds to letters, an address, an invisible character) makes it say yes.
 */
import { fold } from '../normalize/fold.js';
import { splitNumberWord } from '../numbers/number-words.js';
import { NUMBER_BEGINNINGS } from '../numbers/numbers.js';
import { ANNOUNCES_YEAR } from './in-digits.js';
import { MONTH_NAMES } from './names.js';

/** How many runs at most lie from a month to its number: «فروردین ماه سال, of 1403», "of - th January" before it. */
const NEAR = 5;

/** Whether a text may have a date; see above. Time is linear in the length. */
export function mayHaveDate(raw: string): boolean {
  let runs = 0;
  let hash = 0; // of the letters of this run
  let letters = false; // whether a run of letters is open
  let digits = 0; // how many the open run of digits has
  let joints = 0; // signs right after digits
  let hasLong = false; // whether a run has three digits; a year has, its separator of thousands aside
  let announced = false; // the last run is a word before a year
  let lastMonth = Number.NEGATIVE_INFINITY;
  let lastNumber = Number.NEGATIVE_INFINITY;
  for (let i = 0; i <= raw.length; i++) {
    const mark = i === raw.length ? GAP : MARKS[raw.charCodeAt(i)] || learn(raw[i] as string);
    if (mark >= FIRST_LETTER) {
      hash = mixed(letters ? hash : 0, mark);
      letters = true;
      digits = 0;
      continue;
    }
    if (mark === NOTHING) continue;
    if (letters) {
      const says = WORDS.get(hash) ?? 0;
      letters = false;
      runs++;
      announced = (says & YEAR) !== 0;
      if ((says & MONTH) !== 0) lastMonth = runs;
      if ((says & NUMBER) !== 0) lastNumber = runs;
      if (says > YEAR && Math.abs(lastMonth - lastNumber) <= NEAR) return true;
    }
    if (mark === DIGIT) {
      digits++;
      if (digits === 1) lastNumber = ++runs;
      if (digits === 3) hasLong = true;
      if (lastNumber - lastMonth <= NEAR || (digits === 2 && announced) || (hasLong && joints >= 2)) return true;
    } else {
      if (mark === JOINT && digits > 0) joints++;
      if (mark === UNCLEAR || (hasLong && joints >= 2)) return true;
      if (digits > 0) announced = false;
      digits = 0;
    }
  }
  return lastMonth > 0 && hasJoinedNumber(raw);
}

/** Whether one word joins several words of a number: «بیست‌ویکم». Seldom asked, since few texts name a month. */
function hasJoinedNumber(raw: string): boolean {
  return fold(raw)
    .text.split(/[^\p{L}]+/u)
    .some((run) => splitNumberWord(run) !== undefined);
}

/** What a unit is to the sieve, where it is not a letter, which is its folded unit. */
const GAP = 1;
const NOTHING = 2;
const DIGIT = 3;
const JOINT = 4;
const UNCLEAR = 5;
const FIRST_LETTER = 6;

/** By unit, filled as units are met. */
const MARKS = new Uint16Array(0x10000);

function learn(character: string): number {
  const mark = markOf(character, fold(character).text);
  MARKS[character.charCodeAt(0)] = mark;
  return mark;
}

function markOf(character: string, folded: string): number {
  // Half a pair; where a mention or an address begins; madda, which folding joins with the letter before it.
  if (/[\ud800-\udfff@\u0653]/.test(character)) return UNCLEAR;
  // What belongs to the word that it stands in, but not to its folded form.
  if (folded === '') return /[\p{L}\p{M}\u200c]/u.test(character) ? NOTHING : UNCLEAR;
  if (/^\p{L}$/u.test(character)) return /^\p{L}$/u.test(folded) ? folded.charCodeAt(0) : UNCLEAR;
  if (/^\p{N}$/u.test(character)) return /^[0-9]$/.test(folded) ? DIGIT : UNCLEAR;
  if (/[\p{L}\p{N}\p{C}]/u.test(folded)) return UNCLEAR;
  return /^[-/.]/.test(folded) ? JOINT : GAP;
}

/** What a word is to a date. Month and number count together, and are greater than a year's word. */
const YEAR = 1;
const MONTH = 2;
const NUMBER = 4;

/** The words of dates by their hash. Another word of the same hash makes the sieve say yes in vain. */
const WORDS: ReadonlyMap<number, number> = (() => {
  const byHash = new Map<number, number>();
  const add = (list: Iterable<string>, says: number) => {
    for (const word of list) {
      let hash = 0;
      for (let i = 0; i < word.length; i++) hash = mixed(hash, word.charCodeAt(i));
      byHash.set(hash, (byHash.get(hash) ?? 0) | says);
    }
  };
  add(ANNOUNCES_YEAR, YEAR);
  add(MONTH_NAMES, MONTH);
  add(NUMBER_BEGINNINGS, NUMBER);
  return byHash;
})();

function mixed(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0;
}
