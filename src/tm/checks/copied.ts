/**
 * Whether the target is the source again.
 *
 * Texts are compared by letters in one spelling, so that a copy whose half-spaces were lost, or whose letters were exchanged
 * for those of an Arabic keyboard, is one. What has nothing to be translated stays the same in both languages: numbers, codes,
 * addresses, abbreviations, names of products.
 */
import type { Lexicon } from '../../lexicon/lexicon.js';
import { fold, foldCharacter } from '../../text/normalize/fold.js';
import type { Token } from '../../text/tokens/tokens.js';
import type { Fault } from './check.js';
import type { CheckedPair, CheckedText } from './checked-pair.js';
import type { CheckMessage } from './finding.js';
import { commonShare } from './word-share.js';

/** Words of Persian in English, or a sentence of English in Persian. */
const SURE = 0.97;

/** A few words that a lexicon has. */
const LIKELY = 0.8;

/** Words that may be a name. */
const UNSURE = 0.4;

/** As much must be the same in a copy in which somebody changed something. */
const NEARLY_ALL = 0.85;

/** Shorter texts are copies only if all is the same. */
const LEAST_WORDS = 6;

/** Faults of a target that is the source, or nearly. */
export function* checkCopied({ source, target, lexicon }: CheckedPair): Generator<Fault, void, void> {
  if (source.lang === target.lang || !isSame(source, target)) return;
  const confidence = confidenceOf(source, lexicon);
  if (confidence === undefined) return;
  yield { confidence, source: [whole(source)], target: [whole(target)], message: MESSAGE };
}

const MESSAGE: CheckMessage = {
  en: 'The target repeats the source: translate it.',
  fa: 'ترجمه همان متن مبدأ است: آن را ترجمه کنید.',
};

function whole({ text }: CheckedText): { start: number; end: number } {
  return { start: 0, end: text.length };
}

function isSame(source: CheckedText, target: CheckedText): boolean {
  if (startOf(source) === startOf(target) && lettersOf(source) === lettersOf(target)) return true;
  return (
    Math.min(source.words.length, target.words.length) >= LEAST_WORDS &&
    commonShare(source.words, target.words) >= NEARLY_ALL
  );
}

/** A text without what separates words, since half-spaces may have become spaces: «می‌شود», «می شود». */
function lettersOf({ text }: CheckedText): string {
  return fold(text).text.replace(/[^\p{L}\p{N}\p{M}]/gu, '');
}

/** The first letter or digit, which nearly always tells that texts differ, and costs little. */
function startOf({ text }: CheckedText): string {
  return foldCharacter(/[\p{L}\p{N}]/u.exec(text)?.[0] ?? '');
}

/** `undefined` where there is nothing to translate. */
function confidenceOf({ lang, tokens, text }: CheckedText, lexicon: Lexicon | undefined): number | undefined {
  if (/(?:\p{Script=Arabic}(?<=\p{L})){2}/u.test(text)) return SURE;
  const words = tokens.filter((token) => isTranslatable(token));
  if (words.length === 0) return undefined;
  if (lang !== 'en') return words.length > 2 ? LIKELY : UNSURE;
  const common = words.filter(({ text }) => /^\p{Ll}/u.test(text));
  if (common.length > 2) return SURE;
  if (lexicon === undefined) return common.length > 0 ? LIKELY : UNSURE;
  const known = words.filter(({ text }) => lexicon.knows(text.toLowerCase()));
  return known.length > 0 && known.length * 2 >= words.length ? LIKELY : UNSURE;
}

/** A word that is no abbreviation, no code and no name with a capital inside. */
function isTranslatable({ kind, text }: Token): boolean {
  return kind === 'word' && text.length > 1 && !/\p{N}|(?!^)\p{Lu}/u.test(text);
}
