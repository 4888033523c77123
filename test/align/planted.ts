/** A pair of made-up languages, word for word: what is to be found in their texts is known. */
import fc from 'fast-check';
import type { LexiconData } from '../../src/lexicon/index.js';

const OWN = 'با سا را تو می کو دا نی لا پو گر زن'.split(' ');
const OTHER = 'gul mek tos ri vel ban khu sim dor fay jun pel'.split(' ');

/** How many words both languages have. */
export const WORDS = OWN.length * OTHER.length;

const wordOf = (syllables: readonly string[], word: number): string =>
  `${syllables[Math.floor(word / syllables.length)]}${syllables[word % syllables.length]}`;

/** A word by its number in both languages. */
const ownWord = (word: number): string => wordOf(OWN, word);
const otherWord = (word: number): string => wordOf(OTHER, word);

/** Which words translate which. */
export const PLANTED: LexiconData = {
  sources: [],
  licence: 'CC0-1.0',
  entries: Array.from({ length: WORDS }, (_, word) => `${ownWord(word)}\t${otherWord(word)}`)
    .sort()
    .join('\n'),
};

/** Sentences as the numbers of their words. */
export type Plan = readonly (readonly number[])[];

/** So many sentences of random words, the same every time. */
export function planOf(seed: number, count: number, [fewest, most]: readonly [number, number] = [4, 14]): Plan {
  const sentence = fc.array(fc.nat(WORDS - 1), { minLength: fewest, maxLength: most, size: 'max' });
  return fc.sample(fc.noBias(sentence), { seed, numRuns: count });
}

/** A text in each language, a line a sentence. */
export const ownText = (plan: Plan): string => plan.map((words) => `${words.map(ownWord).join(' ')}.`).join('\n');
export const otherText = (plan: Plan): string => plan.map((words) => `${words.map(otherWord).join(' ')}.`).join('\n');
