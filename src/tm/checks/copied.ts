/**
 * Whether the target is the source again.
 *
 * Texts are compared by canonical words, so that a copy whose half-spaces were lost, or whose letters were exchanged for those
 * of an Arabic keyboard, is one. What has nothing to be translated stays the same in both languages: numbers, codes,
 * addresses, abbreviations, names of products.
 */
import type { Lexicon } from '../../lexicon/lexicon.js';
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
  fa: 'متن مقصد همان متن مبدأ است: آن را ترجمه کنید.',
};

function whole({ text }: CheckedText): { start: number; end: number } {
  return { start: 0, end: text.length };
}

function isSame({ words: ours }: CheckedText, { words: theirs }: CheckedText): boolean {
  const [least, most] = ours.length < theirs.length ? [ours.length, theirs.length] : [theirs.length, ours.length];
  if (least < most * NEARLY_ALL) return false;
  if (ours.every(({ text }, i) => text === theirs[i]?.text)) return least === most;
  return least >= LEAST_WORDS && commonShare(ours, theirs) >= NEARLY_ALL;
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
