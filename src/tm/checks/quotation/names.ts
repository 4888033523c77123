/**
 * Quoted names and titles. Persian quotes them, and English gives them capitals:
 *
 *     «مرکز بین‌المللی واکسن» گزارش داد.     The International Vaccine Centre reported.
 *     او این را «گامی مهم» خواند.            The Foreign Minister called this an important step.     no name
 */
import { nameSimilarity } from '../../../text/names/similarity.js';
import { words } from '../../../text/words/words.js';
import type { Span } from '../../span.js';
import type { CheckedPair } from '../checked-pair.js';

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
  const capitals = Array.from(target.text.matchAll(CAPITAL), ([name]) => name);
  const capitalised = Array.from(target.text.matchAll(/\p{Lu}\p{L}+/gu), ([name]) => name);
  const meanings = new Set(capitals.flatMap((name) => lexicon?.formsOf(name.toLowerCase()) ?? [name.toLowerCase()]));
  const named = parts.filter(
    ({ text }) =>
      lexicon?.ofWord(text).some(({ word }) => meanings.has(word)) ||
      capitalised.some((name) => nameSimilarity(text, name) >= SOUNDS_ALIKE),
  );
  return named.length > 0 && named.length >= parts.length * LEAST_SHARE;
}

/** Words with a capital that do not begin a sentence, or are followed by another. */
const CAPITAL = /(?<!(?:^|[.!?:]["”»]?\s+)["“«]?)\p{Lu}[\p{L}\p{N}]+|\p{Lu}[\p{L}\p{N}]+(?=[ -]\p{Lu})/gu;

/** Whether a colon stands before it. */
function isSpeech(text: string, at: number): boolean {
  return /:\s*$/u.test(text.slice(Math.max(0, at - 3), at));
}
