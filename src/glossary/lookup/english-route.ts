/** The English route: terms and queries in Latin letters, and in every other script that is not Persian. */
import { otherVerbSpelling } from '../../text/forms/endings.js';
import { IRREGULAR_ENGLISH } from '../../text/forms/english-irregulars.js';
import { fold } from '../../text/normalize/fold.js';
import { ARTICLES, PREPOSITIONS } from '../function-words.js';
import { letterCosts, wordAllowance } from './edit-costs.js';
import type { QueryWord, Route, TermKey } from './route.js';

/** Words that a term may be named without. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set([...ARTICLES, ...PREPOSITIONS.en, 'and']);

/** English by its words in one spelling. */
export const ENGLISH: Route = {
  keyOf,
  stemOf,
  basesOf,
  wordsOf,
  contentOf,
  functionWords: FUNCTION_WORDS,
  prepositions: PREPOSITIONS.en,
  how: 'spelling',
  sameWords: 0.998,
  gramsOf: ({ words }) => words.join(' '),
  costs: {
    ...letterCosts({
      groups: [
        [0.7, 'aeiou'],
        [0.6, 'sz ck iy ei ea ao'],
      ],
      keyboard: ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
    }),
    transposition: 0.8,
    ending: 0.15,
    endings: ['s', 'es'],
    replacing: [['y', ['ies']]],
  },
  allowance: ({ letters }, isOneWord) => wordAllowance(letters.length, isOneWord),
};

/** Most English; its words are found ten times as fast. */
const ASCII = /^[ -~]*$/;
const ASCII_WORD = /[a-z0-9']+/g;
const WORD = /[\p{L}\p{M}\p{N}']+/gu;
const NO_LETTER = /[^\p{L}\p{N}]+/gu;

/** Verbs are listed with "to", which nobody types; an article may stand before any noun. */
function keyOf(text: string): TermKey {
  const whole = fold(text).text.trim();
  const folded = whole.replace(/^to (?=.)/u, '');
  const words = rawWords(folded);
  const nouns = words
    .filter((word, k) => word !== 'the' && (k === words.length - 1 || !ARTICLES.has(word)))
    .map(spelled);
  return {
    plain: folded.replace(NO_LETTER, ''),
    words: nouns,
    ...(nouns.some((word, k) => word !== words[k]) ? { pieces: words } : {}),
    letters: nouns.join(''),
    articles: words.length - nouns.length,
    ...(folded === whole ? {} : { isVerb: true }),
  };
}

/** One of the spellings of a word that has two: "neighbour" and "neighbor", "organise" and "organize". */
function spelled(word: string): string {
  const singular = word.replace(/s$/u, '');
  for (const known of [word, singular]) {
    const other = IRREGULAR_ENGLISH.spellings.get(known)?.[0];
    if (other !== undefined) return (other < known ? other : known) + word.slice(known.length);
  }
  const other = otherVerbSpelling(word);
  return other !== undefined && other > word ? other : word;
}

function wordsOf(query: string): QueryWord[] {
  return rawWords(fold(query).text)
    .filter((word) => !FUNCTION_WORDS.has(word))
    .map((text) => ({ word: spelled(text), text }));
}

/** The words of a folded text without "'s". */
function rawWords(folded: string): string[] {
  const found = folded.match(ASCII.test(folded) ? ASCII_WORD : WORD) ?? [];
  return found.map((word) => word.replace(/'s?$|'/gu, '')).filter((word) => word !== '');
}

function contentOf(words: readonly string[]): readonly string[] {
  const content = words.filter((word) => !FUNCTION_WORDS.has(word));
  return content.length > 1 ? content : words;
}

function stemOf(word: string): string {
  const singular = singularOf(word);
  const stem = singular.replace(/(?<=....)(?:ing|ed)$/u, '').replace(/([bdgmnprt])\1$/u, '$1');
  return stem.length > 3 ? stem.replace(/e$/u, '') : stem;
}

function singularOf(word: string): string {
  const irregular = IRREGULAR_ENGLISH.bases.get(word)?.[0];
  if (irregular !== undefined) return irregular;
  if (word.length < 4) return word;
  return word
    .replace(/ies$/u, 'y')
    .replace(/(?<=ss|x|z|ch|sh)es$/u, '')
    .replace(/(?<![siu])s$/u, '');
}

const VERB = /^(.{2,})(?:ed|ing)$/u;

/** "treaties" → "treaty", "condemned" → "to condemn". */
function basesOf(words: readonly string[]): string[] {
  const content = words.filter((word) => !FUNCTION_WORDS.has(word));
  if (content.length === 1 && words.length > 1) return [...content, ...content.map(verbOf), ...basesOf(content)];
  const word = words.join('');
  const singular = singularOf(word);
  const nouns = singular === word ? [] : [singular];
  const verb = VERB.exec(word)?.[1];
  if (verb === undefined) return nouns;
  const stem = verb.replace(/i$/u, 'y');
  return [...nouns, ...[stem, `${stem}e`, stem.replace(/(.)\1$/u, '$1')].map(verbOf)];
}

/** How a verb is filed; see {@link Route.basesOf}. */
function verbOf(stem: string): string {
  return `to ${stem}`;
}
