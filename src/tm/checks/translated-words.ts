/** Which words of a target may translate those of a stretch of the source: where to look for it, no proof. */
import type { Lexicon } from '../../lexicon/lexicon.js';
import { nameSimilarity } from '../../text/names/similarity.js';
import { type Word, words } from '../../text/words/words.js';
import type { CheckedPair } from './checked-pair.js';

/** Longer stretches and texts are not looked through, which bounds the time. */
const LONGEST_STRETCH = 200;
const LONGEST_TEXT = 4_000;

/** Names that are the same sound at least so alike. */
const SAME_SOUND = 0.7;

/**
 * The words of the target that may translate a stretch of the source: by the lexicon, as they are, or as names by their sound.
 *
 * @returns In order; `undefined` where the texts are too long to be looked through.
 */
export function translatedWords({ source, target, fa, lexicon }: CheckedPair, stretch: string): Word[] | undefined {
  if (stretch.length > LONGEST_STRETCH || target.text.length > LONGEST_TEXT) return undefined;
  const asked = words(stretch);
  const names = fa === source ? asked.map(({ text }) => text) : capitalised(stretch);
  const wanted = new Set(asked.flatMap(({ text }) => meaningsOf(text, lexicon)));
  return target.words.filter(({ text, start, end }) => {
    if (meaningsOf(text, lexicon).some((meaning) => wanted.has(meaning))) return true;
    if (fa === undefined) return false;
    if (fa === target) return names.some((name) => nameSimilarity(text, name) >= SAME_SOUND);
    const [name] = capitalised(target.text.slice(start, end));
    return name !== undefined && names.some((persian) => nameSimilarity(persian, name) >= SAME_SOUND);
  });
}

/** A word in its base forms, and its translations where it is one of the lexicon's source language. */
function meaningsOf(text: string, lexicon: Lexicon | undefined): string[] {
  if (lexicon === undefined) return [text];
  return [...lexicon.formsOf(text), ...lexicon.ofWord(text).map(({ word }) => word)];
}

function capitalised(text: string): string[] {
  return Array.from(text.matchAll(/\p{Lu}\p{L}+/gu), ([name]) => name);
}
