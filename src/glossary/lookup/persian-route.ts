/** The Persian route: terms and queries in Arabic script. */
import { BROKEN_PLURALS } from '../../text/forms/broken-plurals.js';
import {
  DEGREES,
  PLURALS,
  POSSESSED_PLURALS,
  POSSESSIVES,
  POSSESSIVES_AFTER_HEH,
  POSSESSIVES_AFTER_VOWEL,
} from '../../text/forms/noun-endings.js';
import { fold } from '../../text/normalize/fold.js';
import { words } from '../../text/words/words.js';
import { PREPOSITIONS } from '../function-words.js';
import { letterCosts, wordAllowance } from './edit-costs.js';
import type { QueryWord, Route, TermKey } from './route.js';

/** Whether a text belongs here. */
export function isPersian(text: string): boolean {
  return /\p{Script=Arabic}/u.test(text);
}

/** Endings of nouns and adjectives: plural, ezafe, indefinite «ی», possessive pronouns, comparison. */
const ENDINGS: readonly string[] = [
  ...PLURALS,
  ...POSSESSED_PLURALS,
  ...'ی یی ای ان'.split(' '),
  ...POSSESSIVES,
  ...POSSESSIVES_AFTER_VOWEL,
  ...POSSESSIVES_AFTER_HEH,
  ...DEGREES,
];

/** Endings before which a final «ه» is lost: «معاهده», «معاهدات». */
const ENDINGS_OF_HEH = ['ات', 'گان', 'گانی', 'جات'];

/** Sounds that have several letters: they are written for each other. */
const SOUNDS = 'صسث زذضظ تط حه قغ اآع';

/** Letters that differ in dots or strokes. */
const SHAPES = 'بپتثنی جچحخ دذ رزژ سش صض طظ عغ فق کگ';

/** Persian by its canonical words, whose spaces do not matter. */
export const PERSIAN: Route = {
  keyOf,
  stemOf,
  basesOf,
  wordsOf,
  contentOf: (list) => list,
  functionWords: new Set(),
  prepositions: PREPOSITIONS.fa,
  how: 'spelling',
  sameWords: 0.998,
  gramsOf: ({ letters }) => letters.replace(/[صسثزذضظتطحهقغاآع]/gu, (letter) => SOUND.get(letter) ?? letter),
  costs: {
    ...letterCosts({
      groups: [
        [0.5, SOUNDS],
        [0.7, SHAPES],
      ],
      keyboard: ['ضصثقفغعهخحجچ', 'شسیبلاتنمکگ', 'ظطزرذدپو'],
      gaps: [[0.8, 'اوی']],
    }),
    transposition: 0.8,
    ending: 0.15,
    endings: ENDINGS,
    replacing: [['ه', ENDINGS_OF_HEH]],
  },
  allowance: ({ letters }, isOneWord) => wordAllowance(letters.length, isOneWord),
};

/** The first letter of those of one sound: a letter for another of its sound breaks no pair. */
const SOUND = new Map(
  SOUNDS.split(' ').flatMap((letters) => [...letters].map((letter) => [letter, letters[0] as string])),
);

const GAP = /[\s\u200c]+/u;
const NO_LETTER = /[^\p{L}\p{N}]+/gu;

function keyOf(text: string): TermKey {
  const list = words(text).map((word) => word.text);
  const key = { plain: fold(text).text.replace(NO_LETTER, ''), words: list, letters: list.join('') };
  const pieces = text.split(GAP).map((piece) => fold(piece).text.replace(NO_LETTER, ''));
  return pieces.some((piece) => !list.includes(piece)) ? { ...key, pieces } : key;
}

function wordsOf(query: string): QueryWord[] {
  const texts = query.split(/\s+/u).map((word) => fold(word).text.replace(NO_LETTER, ''));
  return texts.filter((text) => !ENDINGS.includes(text)).map((text) => ({ word: text, text }));
}

/** Letters that an ending must leave. */
const LEAST_LEFT = 3;

/** Longest first: «هایشان» before «شان». */
const LONGEST_FIRST = [...ENDINGS, ...ENDINGS_OF_HEH].sort((a, b) => b.length - a.length);

function stemOf(word: string): string {
  let stem = singularOf(word);
  for (let endings = 0; endings < 2; endings++) {
    const ending = LONGEST_FIRST.find((end) => stem.endsWith(end) && stem.length - end.length >= LEAST_LEFT);
    if (ending === undefined) break;
    stem = singularOf(stem.slice(0, -ending.length));
  }
  return stem.length > LEAST_LEFT ? stem.replace(/ه$/u, '') : stem;
}

function singularOf(word: string): string {
  return BROKEN_PLURALS.get(word)?.[0] ?? word;
}

/** «نشست‌ها» → «نشست»; also the singular of a plural that Arabic forms inside the word. */
function basesOf(list: readonly string[]): string[] {
  const word = list.join('');
  const bases = new Set<string>(BROKEN_PLURALS.get(word));
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < LEAST_LEFT) continue;
    bases.add(word.slice(0, -ending.length));
  }
  for (const ending of ENDINGS_OF_HEH) if (word.endsWith(ending)) bases.add(`${word.slice(0, -ending.length)}ه`);
  return [...bases];
}
