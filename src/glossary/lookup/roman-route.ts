/**
 * The route for Persian terms in Latin letters, as people write them.
 *
 * Scholars, passports and chats spell the same sounds differently, and vowels are the least sure: so consonants are brought to
 * one letter a sound, vowels to five, and a wrong vowel costs little.
 *
 *     naghshe-ye rāh · naqsheh-i rāh · naqše-ye rāh · naghshe rah · naghsheye raah
 *     naqʃe ra
 */

import { PERSIAN_CONSONANTS } from '../../text/names/skeleton.js';
import { fold } from '../../text/normalize/fold.js';
import { letterCosts } from './edit-costs.js';
import type { QueryWord, Route, TermKey } from './route.js';

/** Persian in Latin letters by its sounds. */
export const ROMAN: Route = {
  keyOf,
  stemOf: (word) => word,
  basesOf: () => [],
  wordsOf,
  contentOf: (words) => words,
  functionWords: new Set(),
  prepositions: new Set('dar be az ba baraie bar ta'.split(' ')),
  how: 'transliteration',
  sameWords: 0.96,
  gramsOf: ({ letters }) => skeleton(letters).replace(/[gqxʃʧjvdb]/gu, (symbol) => COARSE[symbol] as string) || letters,
  costs: {
    ...letterCosts({
      groups: [
        [0.5, 'aeiou'],
        [0.25, 'aeo'],
        [0.15, 'ei ou'],
        [0.5, 'qkg xhk jzʧ sʃ vf td bp vu vo'],
      ],
      gaps: [
        [0.2, 'aeo'],
        [0.35, 'iu'],
        [0.4, 'h'],
        [0.5, 'v'],
      ],
    }),
    transposition: 0.8,
    ending: 0.15,
    endings: 'e ie i ha hai haie at an'.split(' '),
    replacing: [],
  },
  allowance: ({ letters, words }, isOneWord) => {
    const consonants = skeleton(letters).length;
    return isOneWord ? strict(consonants, words.length) : allowance(consonants);
  },
};

/** Sounds that are taken for each other, as one: a wrong one of them breaks no pair of letters. */
const COARSE: Readonly<Record<string, string>> = {
  g: 'k',
  q: 'k',
  x: 'h',
  ʃ: 's',
  ʧ: 'z',
  j: 'z',
  v: 'f',
  d: 't',
  b: 'p',
};

/** A Persian text letter by letter, without the vowels that are not written. */
export function latinOf(persian: string): string {
  const letters = fold(persian).text.replace(/ه(?![\p{L}\p{M}])/gu, 'e');
  return letters.replace(
    /\p{Script=Arabic}/gu,
    (letter) => PERSIAN_CONSONANTS.get(letter) ?? VOWEL_LETTERS[letter] ?? '',
  );
}

const VOWEL_LETTERS: Readonly<Record<string, string>> = { ا: 'a', آ: 'a', و: 'u', ی: 'i' };

/** Ways to write ezafe, as a word of its own. */
const EZAFE = /(?<=[\p{L}\p{M}])[-\s]+['ʼʾʿ’]?(?:y?[ei]|y[ae]h)(?=[\s-]|$)/gu;

/** Spellings of a sound, brought to one; in this order. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/sh|š/gu, 'ʃ'],
  [/ch|č/gu, 'ʧ'],
  [/zh|ž/gu, 'j'],
  [/kh|ḵ|x̱/gu, 'x'],
  [/gh|ḡ|ġ|ğ/gu, 'q'],
  [/ph/gu, 'f'],
];

/** The same once marks are off. */
const VOWELS: readonly (readonly [RegExp, string])[] = [
  [/w/gu, 'v'],
  [/ck|c/gu, 'k'],
  [/oo|ou/gu, 'u'],
  [/y|ee/gu, 'i'],
  [/ov(?![aeiou])/gu, 'o'],
  [/(?<=[ae])h$/gu, ''],
  [/(.)\1+/gu, '$1'],
];

function keyOf(text: string): TermKey {
  const words = wordsOf(text).map(({ word }) => word);
  return { plain: fold(text).text.replace(/[^a-z0-9]/gu, ''), words, letters: words.join('') };
}

function wordsOf(text: string): QueryWord[] {
  const words = text.normalize('NFC').toLowerCase().replace(EZAFE, '').split(NO_SOUND);
  return words.flatMap((word) => {
    let spelled = word;
    for (const [spelling, sound] of SOUNDS) spelled = spelled.replace(spelling, sound);
    const sounds = soundsOf(fold(spelled).text.replace(NO_LETTER, ''));
    return sounds === '' ? [] : [{ word: sounds, text: fold(word).text.replace(NO_LETTER, '') }];
  });
}

const NO_SOUND = /[^\p{L}\p{M}\p{N}'ʼʾʿ]+/u;
const NO_LETTER = /[^a-z0-9ʃʧ]+/gu;

function soundsOf(word: string): string {
  let sounds = word;
  for (const [spelling, sound] of VOWELS) sounds = sounds.replace(spelling, sound);
  return sounds;
}

function skeleton(letters: string): string {
  return letters.replace(/[aeiou]/gu, '');
}

/** By consonants, since vowels cost little. */
function allowance(consonants: number): number {
  if (consonants < 2) return 0.3;
  if (consonants < 3) return 0.5;
  if (consonants < 4) return 1;
  if (consonants < 6) return 1.7;
  return consonants < 9 ? 2.7 : 3.5;
}

/** A word alone may be an English one. */
function strict(consonants: number, words: number): number {
  if (consonants < 2) return 0.2;
  if (words > 1) return 0.5;
  if (consonants < 3) return 0.35;
  if (consonants < 4) return 1;
  if (consonants < 6) return 1.5;
  return consonants < 9 ? 2 : 2.7;
}
