/**
 * Which parts in brackets only explain, so that the other language can do without them.
 *
 *     آژانس (IAEA), برگزیت (Brexit)      English has the name itself, without brackets
 *     the Agency (IAEA)                  Persian has «آژانس» alone
 *     ۲۸ دی (۱۷ ژانویه)                   one calendar will do
 */
import { nameSimilarity } from '../../../text/names/similarity.js';
import { words } from '../../../text/words/words.js';
import type { Span } from '../../span.js';
import type { CheckedPair } from '../checked-pair.js';
import { translatedWords } from '../translated-words.js';
import { followsItsName, isAcronym, isSpeltOut } from './acronyms.js';

/** Whether the target can do without a part of the source, brackets included. */
export function isExplanation(pair: CheckedPair, part: Span): boolean {
  const { source, target, en } = pair;
  const inside = source.text.slice(part.start + 1, part.end - 1).trim();
  if (source.dates.some((date) => date.start > part.start && date.end < part.end)) return true;
  const isThere = target.text.toLowerCase().includes(inside.toLowerCase());
  if (isAcronym(inside)) {
    if (en === source) return !isThere && !isSpelt(pair, inside);
    return isThere ? !followsItsName(target.text, inside) : isSpeltOut(target.text, inside);
  }
  if (en !== target) return false;
  const isForeign = /^\p{Lu}\p{L}+$/u.test(inside) || soundsLikeBefore(source.text, part.start, inside);
  return (isThere && isForeign) || (source.text[part.start] === '(' && isOtherWord(pair, inside));
}

/** Whether a Persian text has the Latin letters by their sounds: «کووید-۱۹» for COVID-19. */
function isSpelt({ target }: CheckedPair, acronym: string): boolean {
  const letters = acronym.replace(/[^A-Za-z]/gu, '');
  if (letters.length < LEAST_LETTERS || target.text.length > LONGEST_TEXT) return false;
  return target.words.some(({ text }) => nameSimilarity(text, letters) >= SAME_SOUND);
}

/** Longer texts are not searched for what is so nearly there. */
const LONGEST_TEXT = 20_000;

const SAME_SOUND = 0.7;

/** Fewer letters sound like some word of any text. */
const LEAST_LETTERS = 4;

/** Whether the words before a bracket are the Persian spelling of what is in it: برگزیت (Brexit). */
function soundsLikeBefore(text: string, at: number, inside: string): boolean {
  if (inside.length > LONGEST_WORD) return false;
  const before = text.slice(Math.max(0, at - inside.length - 12), at).trim();
  return nameSimilarity(before.split(/\s+/u).slice(-inside.split(/\s+/u).length).join(' '), inside) >= SOUNDS_ALIKE;
}

const SOUNDS_ALIKE = 0.5;

/** Whether a word or two that Persian has in brackets, as another word for the same, are in the English text without them. */
function isOtherWord(pair: CheckedPair, inside: string): boolean {
  const parts = words(inside);
  if (inside.length > LONGEST_WORD || parts.length > 2 || /[،,\p{Script=Latin}]/u.test(inside)) return false;
  return parts.every(({ text }) => (translatedWords(pair, text) ?? []).length > 0);
}

/** Longer parts are phrases. */
const LONGEST_WORD = 40;
