/**
 * Quoted names and titles, and words that are talked of. Persian quotes them, and English gives names capitals:
 *
 *     «مرکز بین‌المللی واکسن» گزارش داد.     The International Vaccine Centre reported.
 *     واژهٔ «تحریم»                          the word sanction
 *     او این را «گامی مهم» خواند.            The Foreign Minister called this an important step.     no name
 */
import { nameSimilarity } from '../../../text/names/similarity.js';
import { words } from '../../../text/words/words.js';
import type { Span } from '../../span.js';
import type { CheckedPair, CheckedText } from '../checked-pair.js';

/** Longer quotations are no names. */
const MOST_WORDS = 7;
const LONGEST = 80;

/** Longer texts are not searched for names. */
const LONGEST_TEXT = 20_000;

/** As many of its words must be among those with capitals. */
const LEAST_SHARE = 0.5;

/** Names that are the same sound at least so alike. */
const SOUNDS_ALIKE = 0.6;

/** Whether Persian quotes a name or title, for which the English text has capitals. */
export function isName({ source, target, en, lexicon }: CheckedPair, { start, end }: Span): boolean {
  const quoted = source.text.slice(start + 1, end - 1);
  if (en !== target || target.text.length > LONGEST_TEXT || quoted.length > LONGEST) return false;
  if (/[.:!؟?،]$/u.test(quoted.trim()) || isSpeech(source.text, start)) return false;
  const parts = words(quoted);
  if (parts.length > MOST_WORDS) return false;
  const formsOf = (word: string): string[] => lexicon?.formsOf(word) ?? [word];
  const meanings = new Set(matches(target.text, CAPITAL).flatMap((name) => formsOf(name.toLowerCase())));
  const names = matches(target.text, CAPITALISED);
  const named = parts.filter(
    ({ text }) =>
      lexicon?.ofWord(text).some(({ word }) => meanings.has(word)) ||
      names.some((name) => nameSimilarity(text, name) >= SOUNDS_ALIKE),
  );
  return named.length > 0 && named.length >= parts.length * LEAST_SHARE;
}

function matches(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), ([found]) => found);
}

/** Words with a capital, which may sound as names do. */
const CAPITALISED = /\p{Lu}\p{L}+/gu;

/** Words with a capital that do not begin a sentence, or are followed by another. */
const CAPITAL = /(?<!(?:^|[.!?:]["”»]?\s+)["“«]?)\p{Lu}[\p{L}\p{N}]+|\p{Lu}[\p{L}\p{N}]+(?=[ -]\p{Lu})/gu;

/** Whether a colon stands before it. */
function isSpeech(text: string, at: number): boolean {
  return /:\s*$/u.test(text.slice(Math.max(0, at - 3), at));
}

/** Whether it is said of a quotation that it is a word. */
export function isMentioned({ text }: CheckedText, { start }: Span): boolean {
  return MENTION.test(text.slice(Math.max(0, start - 20), start));
}

const MENTION = /(?:\b(?:word|term|phrase|expression)s?|(?<!\p{L})(?:واژه|کلمه|عبارت|اصطلاح|لفظ)[ٔی\u200c ]*)\s*$/u;
