/**
 * What each unit of a raw text is to words, folded, in one number: a look-up a unit, and for most units nothing more.
 *
 *     entry     kind    unit that it folds to
 *     LETTER    0…00    a letter or a mark, `[\p{L}\p{M}]`
 *     DIGIT     0…01    a digit or another numeral, `\p{N}`
 *     DROPPED   0…02    none; and the few that need more than a look-up
 *     OTHER     n…04    what parts words, the first of n + 1 units
 *
 * The table is filled as units are met, since a text uses few of the 65,536.
 */
import { foldCharacter } from '../normalize/fold.js';

const LETTER = 0;
export const DIGIT = 0x1_0000;
/** It folds to nothing. */
export const DROPPED = 0x2_0000;
/** A madda, which folds to nothing but after alef. */
export const MADDA = DROPPED + 1;
/** It cannot be told by itself: half a pair, or what folds to several units that are not all {@link OTHER}. */
export const UNCLEAR = DROPPED + 2;
/** Not looked at yet. */
const UNKNOWN = DROPPED + 3;
export const OTHER = 0x4_0000;

/** By an entry of {@link OTHER}, how many units it folds to beyond the first. */
export const MORE_SHIFT = 20;

/** The entries by raw unit; those from {@link UNCLEAR} to {@link OTHER} are to be asked of {@link entryAt}. */
export const ENTRIES = new Int32Array(0x1_0000).fill(UNKNOWN);

/**
 * The entry of the unit at an offset, {@link UNCLEAR} only for what cannot be told of a text that is not folded.
 *
 * @param isFolded - Whether half a pair folds to itself: it is what the pair is.
 */
export function entryAt(text: string, i: number, isFolded: boolean): number {
  const unit = text.charCodeAt(i);
  let entry = ENTRIES[unit] as number;
  if (entry === UNKNOWN) entry = ENTRIES[unit] = learnt(unit);
  if (entry !== UNCLEAR || !isFolded) return entry;
  const first = unit >= 0xdc00 && text.charCodeAt(i - 1) >> 10 === 0x36 ? i - 1 : i;
  return kindOf(String.fromCodePoint(text.codePointAt(first) as number)) | unit;
}

function learnt(unit: number): number {
  if (isHalf(unit)) return UNCLEAR;
  if (unit === 0x653) return MADDA;
  const folded = foldCharacter(String.fromCharCode(unit));
  if (folded === '') return DROPPED;
  const kind = kindOf(folded);
  if (folded.length > 1 && kind !== OTHER) return UNCLEAR;
  return kind | folded.charCodeAt(0) | ((folded.length - 1) << MORE_SHIFT);
}

/** The kind of a folded character; of several, {@link OTHER} if all are. */
function kindOf(folded: string): number {
  return /[\p{L}\p{M}]/u.test(folded) ? LETTER : /\p{N}/u.test(folded) ? DIGIT : OTHER;
}

function isHalf(unit: number): boolean {
  return unit >> 11 === 0x1b;
}
