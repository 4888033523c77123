/** A term as it is looked for in a translation: by the words of it that carry meaning. */
import { words } from '../../text/words/words.js';
import type { Term } from '../concept.js';
import { ARTICLES, CONJUNCTIONS, PREPOSITIONS } from '../function-words.js';
import { englishFamilies } from './english-families.js';
import { persianFamiliesOfTerm } from './persian-families.js';
import { LONGEST_WORD } from './side.js';

/** A spelling of a term, ready to be looked for. */
export interface Sought {
  /** The term that it is of. */
  readonly term: Term;
  /** All words as they are compared. */
  readonly words: readonly string[];
  /** Families of each word that carries meaning, in order; of all words where none does. */
  readonly content: readonly ReadonlySet<string>[];
  /** Which of `words` these are. */
  readonly indexes: readonly number[];
  /** Whether the words must stand as in the term, since they say too little by themselves: "in line with". */
  readonly isFixed: boolean;
}

/** The spellings of a term as they are looked for: the term, its forms, and how it is written with spaces for half-spaces. */
export function soughtOf(term: Term, lang: 'fa' | 'en'): Sought[] {
  const spellings = new Map<string, Sought>();
  for (const form of [term.text, ...(term.forms ?? [])]) {
    for (const written of lang === 'fa' ? [form, form.replace(/\u200c/gu, ' ')] : [form.replace(/^to (?=.)/u, '')]) {
      const list = words(written).map(({ text }) => text);
      if (list.length > 0 && list.length <= LONGEST) spellings.set(list.join(' '), sought(term, list, lang));
    }
  }
  return [...spellings.values()];
}

/** Longer terms are none that a text could have in another order. */
const LONGEST = 30;

function sought(term: Term, list: readonly string[], lang: 'fa' | 'en'): Sought {
  const carrying = list.flatMap((word, i) => (says(word, i, list, lang) ? [i] : []));
  const isFixed = list.length > 1 && !carrying.some((i) => (list[i] as string).length >= LEAST_CONTENT);
  const indexes = isFixed || carrying.length === 0 ? list.map((_, i) => i) : carrying;
  return { term, words: list, content: indexes.map((i) => familiesOfTerm(list[i] as string, lang)), indexes, isFixed };
}

function familiesOfTerm(word: string, lang: 'fa' | 'en'): ReadonlySet<string> {
  if (word.length > LONGEST_WORD) return new Set([word]);
  return lang === 'fa' ? persianFamiliesOfTerm(word) : englishFamilies(word);
}

/** «سر» alone says nothing of «از سر گرفتن». */
const LEAST_CONTENT = 3;

/** Whether a word of a term carries meaning. */
function says(word: string, i: number, list: readonly string[], lang: 'fa' | 'en'): boolean {
  if (FUNCTION_WORDS[lang].has(word)) return false;
  return !(lang === 'fa' && i > 0 && i === list.length - 1 && LIGHT_VERBS.has(word));
}

/** Words that carry no meaning by themselves. */
export const FUNCTION_WORDS: Readonly<Record<'fa' | 'en', ReadonlySet<string>>> = {
  fa: new Set([...CONJUNCTIONS, ...PREPOSITIONS.fa, 'که', 'را', 'این', 'آن']),
  en: new Set([...CONJUNCTIONS, ...ARTICLES, ...PREPOSITIONS.en, ...'into as be is are its their both'.split(' ')]),
};
/** Verbs that a noun or adjective makes up a verb with; a translation may do without them. */
const LIGHT_VERBS: ReadonlySet<string> = new Set(
  'کردن شدن دادن داشتن گرفتن یافتن رسیدن رساندن نمودن گردیدن بودن زدن'.split(' '),
);
