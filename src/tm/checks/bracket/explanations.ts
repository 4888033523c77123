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
import type { CheckedPair, CheckedText } from '../checked-pair.js';

/** Whether the target needs a part of the source, brackets included. */
export function isNeeded(pair: CheckedPair, part: Span): boolean {
  const { source, target, en } = pair;
  const inside = source.text.slice(part.start + 1, part.end - 1).trim();
  const isAbbreviation = /^[\p{Lu}\p{N}&./ -]{2,12}$/u.test(inside);
  const isThere = target.text.toLowerCase().includes(inside.toLowerCase()) || isSpelt(target, inside);
  const isForeign = isAbbreviation
    ? !followsItsName(target.text, inside)
    : /^\p{Lu}\p{L}+$/u.test(inside) || soundsLikeBefore(source.text, part.start, inside);
  const isExplanation =
    en === source
      ? isAbbreviation && !isThere
      : (isThere && isForeign) || (source.text[part.start] === '(' && isSaid(pair, inside));
  const isDate = source.dates.some((date) => date.start > part.start && date.end < part.end);
  return !isExplanation && !isDate;
}

/** Whether an abbreviation stands after the words that it abbreviates, where it needs brackets: World Health Organization WHO. */
function followsItsName(text: string, abbreviation: string): boolean {
  const before = text.slice(0, text.indexOf(abbreviation)).slice(-LONGEST_NAME);
  return [...before.matchAll(/(?<!\p{L})\p{Lu}/gu)].join('').endsWith(abbreviation);
}

const LONGEST_NAME = 200;

/** Longer texts are not searched for what is so nearly there. */
const LONGEST_TEXT = 20_000;

/** Whether a Persian text has the Latin letters by their sounds: «کووید-۱۹» for COVID-19. */
function isSpelt({ lang, text, words: spoken }: CheckedText, inside: string): boolean {
  const letters = inside.replace(/[^A-Za-z]/gu, '');
  if (lang !== 'fa' || text.length > LONGEST_TEXT || letters.length < LEAST_LETTERS || letters.length > LONGEST_WORDS)
    return false;
  return spoken.some((word) => nameSimilarity(word.text, letters) >= SAME_SOUND);
}

/** Fewer letters sound like some word of any text. */
const LEAST_LETTERS = 4;

/** Whether the words before a bracket are the Persian spelling of what is in it: برگزیت (Brexit). */
function soundsLikeBefore(text: string, at: number, inside: string): boolean {
  const before = text.slice(Math.max(0, at - inside.length - 12), at).trim();
  return nameSimilarity(before.split(/\s+/u).slice(-inside.split(/\s+/u).length).join(' '), inside) >= SOUNDS_ALIKE;
}

const SOUNDS_ALIKE = 0.5;

/** Whether a word or two that Persian has in brackets, as another word for the same, are in the English text without them. */
function isSaid({ en, target, lexicon }: CheckedPair, inside: string): boolean {
  if (en !== target || inside.length > LONGEST_WORDS || target.text.length > LONGEST_TEXT) return false;
  const parts = words(inside);
  if (parts.length > 2 || /[،,]/u.test(inside)) return false;
  const said = new Set(target.words.flatMap(({ text }) => lexicon?.formsOf(text) ?? [text]));
  return parts.every(
    ({ text }) =>
      lexicon?.ofWord(text).some(({ word }) => said.has(word)) ||
      [...target.text.matchAll(/\p{Lu}\p{L}+/gu)].some(([name]) => nameSimilarity(text, name) >= SAME_SOUND),
  );
}

const LONGEST_WORDS = 40;
const SAME_SOUND = 0.7;
