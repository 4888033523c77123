/** What a term is grammatically, and which endings its words therefore bear. */
import type { Concept, PartOfSpeech, Term } from '../concept.js';
import { APART, BECOME, COPULA, DEGREE, EZAFE, FINITE, PERSONS, PLURAL, POSSESSIVE, S, YEH } from './endings.js';
import { isInfinitive } from './persian-verbs.js';

/** The endings that the words of a term may have. */
export interface Bearing {
  readonly first: number;
  readonly inner: number;
  readonly last: number;
}

/**
 * The word class of a term: the one that is stated, that of its neighbours in the concept, or what its form tells.
 *
 * Term bases from elsewhere seldom state it. A noun is the commonest.
 */
export function partOfSpeechOf(concept: Concept, lang: 'fa' | 'en', term: Term): PartOfSpeech {
  const other = lang === 'fa' ? concept.en : concept.fa;
  for (const { partOfSpeech } of [term, ...concept[lang].terms, ...other.terms]) {
    if (partOfSpeech !== undefined) return partOfSpeech;
  }
  const english = concept.en.terms.map(({ text }) => text);
  if (english.some((text) => /^to \p{L}/iu.test(text))) return 'verb';
  if (english.length === 0 && concept.fa.terms.some(({ text }) => endsInInfinitive(text))) return 'verb';
  if (english.some((text) => PREPOSITION.test(text))) return 'phrase';
  return english.length > 0 && english.every((text) => ADJECTIVE.test(text)) ? 'adjective' : 'noun';
}

function endsInInfinitive(text: string): boolean {
  return /\s/u.test(text) && isInfinitive(text.slice(text.lastIndexOf(' ') + 1));
}

const PREPOSITION = /^(?:at|in|on|of|under|within|with|by|pursuant|according|in accordance)\s/iu;

/** One English word with an ending of adjectives, but none of nouns in "-al" such as "approval" and "withdrawal". */
const ADJECTIVE = /^\p{L}+(?:ic|(?<![vsyw]|tri|deni|buri)al|ular|ous|ful|less|able|ible)$/iu;

/** The endings that a Persian term of these words bears. */
export function persianBearing(concept: Concept, partOfSpeech: PartOfSpeech, words: readonly string[]): Bearing {
  const persons = concept.kind === 'title' || isPerson(words.at(-1) as string) ? PERSONS : 0;
  const inner = EZAFE | YEH | PLURAL | persons;
  const last = EZAFE | POSSESSIVE | COPULA | BECOME | APART;
  if (partOfSpeech === 'verb') return { first: EZAFE | POSSESSIVE, inner: EZAFE | POSSESSIVE, last: FINITE };
  if (partOfSpeech === 'phrase' || partOfSpeech === 'adverb') {
    return { first: EZAFE, inner: EZAFE, last: EZAFE | YEH | POSSESSIVE };
  }
  if (partOfSpeech === 'adjective') return { first: inner, inner, last: EZAFE | YEH | COPULA | DEGREE };
  if (words.length === 1 && isName(concept)) return { first: 0, inner: 0, last };
  return { first: inner, inner, last: last | inner };
}

/** Whether a concept is one place or body, of which there are no several: «مجالس» are other parliaments. */
function isName({ kind }: Concept): boolean {
  return kind === 'place' || kind === 'organisation';
}

/** Whether a word names persons or bodies by what they do, as its last part tells: «بازیگر», «نماینده». */
export function isPerson(word: string): boolean {
  return PERSON.test(word);
}

const PERSON = /(?:گر|کار|دار|مند|بان|یار|شناس|نویس|گزار|گذار|نگار|خواه|طلب|گرا|جو|گو|زاده|نده)$/u;

/** The endings that an English term of so many words bears. */
export function englishBearing(partOfSpeech: PartOfSpeech, count: number): Bearing {
  const verb = S | FINITE;
  if (partOfSpeech === 'verb') return { first: verb, inner: 0, last: count === 1 ? verb : 0 };
  if (partOfSpeech !== 'noun') return { first: 0, inner: 0, last: 0 };
  const plural = S | PLURAL;
  return { first: plural, inner: plural, last: plural | POSSESSIVE };
}

/** Whether a term bears the endings that its words have in a text. */
export function bears({ first, inner, last }: Bearing, endings: ArrayLike<number>, count: number): boolean {
  if (((endings[count - 1] as number) & ~last) !== 0) return false;
  if (count > 1 && ((endings[0] as number) & ~first) !== 0) return false;
  for (let i = 1; i < count - 1; i++) if (((endings[i] as number) & ~inner) !== 0) return false;
  return true;
}
