/**
 * A proposal for the transliteration of a Persian term, in the letters that glossary/CONTRIBUTING.md describes.
 *
 * Persian does not write its short vowels, so rules alone cannot know them; a proposal is made only of words whose reading is
 * known: from the transliterations of the glossary, from a list of frequent words, or by taking affixes off and putting them on:
 *
 *     تفاهم‌نامه tafāhomnāme   known
 *     تفاهم      tafāhom       known minus «نامه»
 *     تفاهم‌های  tafāhomhā-ye  … plus «ها»
 *
 * Two words are tied by the ezafe, unless one of them is of those that are not, or the glossary reads the pair without it.
 */
import { fold } from '../../../text/normalize/fold.js';
import type { Concept } from '../../concept.js';
import {
  AFFIX_READINGS,
  type Affix,
  FREQUENT_READINGS,
  LEADING_WORDS,
  LIGHT_VERBS,
  LINKING_WORDS,
} from './transliteration-words.js';

/** What can be said of how a term is read. */
export interface TransliterationProposal {
  /** The term in Latin letters; absent where a word of it is not known. */
  readonly text?: string;
  /** The words whose reading is not known. */
  readonly unknown: readonly string[];
}

const FINAL_HEH = /ه$/u;
const FINAL_VOWEL_LETTER = /[اوهی]$/u;
const FINAL_VOWEL = /[aāeiou]$/u;
const EZAFE = /-(?:ye|e)$/u;
/** A word has few affixes; a hostile one is not taken apart for ever. */
const MOST_AFFIXES = 3;
const LONGEST_WORD = 40;

/** How the words of a glossary are read. */
export class Transliterator {
  readonly #readings = new Map<string, string>();
  /** Pairs of words, with whether the ezafe ties them. */
  readonly #ties = new Map<string, boolean>();

  private constructor() {
    for (const [word, reading] of FREQUENT_READINGS) this.#learn(keyOf(word), reading);
  }

  /**
   * Learns how words are read from the terms that have a transliteration.
   *
   * @param concepts - For example the default export of `tarjoman/data/diplomatic`.
   */
  static from(concepts: Iterable<Concept>): Transliterator {
    const transliterator = new Transliterator();
    for (const { fa } of concepts) {
      for (const { text, transliteration } of fa.terms) {
        if (transliteration !== undefined) transliterator.#learnTerm(text, transliteration);
      }
    }
    return transliterator;
  }

  /**
   * Proposes a transliteration.
   *
   * @param term - A Persian term with its half-spaces.
   * @param isName - Whether it names one thing, whose words have capitals.
   * @returns The proposal, to be shown as one, or the words that stand in its way.
   */
  propose(term: string, isName = false): TransliterationProposal {
    const words = term.split(' ').filter((word) => word !== '');
    const readings = words.map((word) => this.#read(word));
    const unknown = words.filter((_, i) => readings[i] === undefined);
    if (unknown.length > 0 || words.length === 0) return { unknown };
    const parts = readings.map((reading = '', i) => {
      const [word = '', next] = [words[i], words[i + 1]];
      const tied = next !== undefined && this.#isTied(word, next) && !EZAFE.test(reading);
      const named = isName && !LINKING_WORDS.has(word) ? capitalized(reading) : reading;
      return tied ? `${named}${FINAL_VOWEL.test(named) ? '-ye' : '-e'}` : named;
    });
    return { text: parts.join(' '), unknown };
  }

  #learnTerm(text: string, transliteration: string): void {
    const words = text.split(' ');
    const tokens = transliteration.split(' ');
    if (words.length !== tokens.length) return; // «گفت و گو» read as one word says nothing of its parts
    tokens.forEach((token, i) => {
      const word = words[i] as string;
      const reading = token.replace(/[^\p{L}'-]/gu, '').replace(EZAFE, '');
      this.#learn(keyOf(word), reading);
      const next = words[i + 1];
      if (next !== undefined) this.#ties.set(`${keyOf(word)} ${keyOf(next)}`, EZAFE.test(token));
    });
  }

  /** A reading in small letters is kept before one with a capital, which a name alone may have given it. */
  #learn(key: string, reading: string): void {
    const known = this.#readings.get(key);
    if (known === undefined || reading < known === false) this.#readings.set(key, reading);
    for (const { written, read, at } of AFFIX_READINGS) {
      if (at !== 'end' || !key.endsWith(written) || !reading.endsWith(read)) continue;
      const stem = key.slice(0, -written.length);
      if (stem.length > 1 && !this.#readings.has(stem)) this.#readings.set(stem, reading.slice(0, -read.length));
      return; // the longest ending alone: «دریایی» is دریا and «یی», not دریای and «ی»
    }
  }

  #read(word: string): string | undefined {
    if (word.length > LONGEST_WORD) return undefined;
    const ezafe = word.replace(/(?<=ها|ا|و)ی$/u, ''); // «همکاری‌های»: the ezafe after a long vowel is written
    if (ezafe !== word) {
      const reading = this.#readKey(keyOf(word), 0) ?? this.#readKey(keyOf(ezafe), 0);
      return reading === undefined || /[iy]$/u.test(reading) ? reading : `${reading}-ye`;
    }
    return this.#readKey(keyOf(word), 0);
  }

  #readKey(key: string, depth: number): string | undefined {
    const known = this.#readings.get(key);
    if (known !== undefined || depth === MOST_AFFIXES) return known;
    for (const affix of AFFIX_READINGS) {
      const stem = without(key, affix);
      const reading = stem === undefined ? undefined : this.#readKey(stem, depth + 1);
      if (reading !== undefined) return joined(reading, affix);
    }
    return undefined;
  }

  #isTied(word: string, next: string): boolean {
    const known = this.#ties.get(`${keyOf(word)} ${keyOf(next)}`);
    if (known !== undefined) return known;
    if (LINKING_WORDS.has(word) || LEADING_WORDS.has(word)) return false;
    return !LINKING_WORDS.has(next) && !LIGHT_VERBS.has(next);
  }
}

/** What is left of a word without an affix; after «ه» the ending «گی» has taken its place. */
function without(key: string, { written, at, afterHeh }: Affix): string | undefined {
  if (at === 'start')
    return key.startsWith(written) && key.length > written.length + 1 ? key.slice(written.length) : undefined;
  if (!key.endsWith(written) || key.length <= written.length + 1) return undefined;
  const stem = key.slice(0, -written.length);
  if (afterHeh === 'dropped') return `${stem}ه`;
  if (afterHeh === 'kept') return FINAL_HEH.test(stem) ? stem : undefined;
  return written === 'ی' && FINAL_VOWEL_LETTER.test(stem) ? undefined : stem; // after these it is written «یی» or «ای»
}

function joined(stem: string, { read, at }: Affix): string {
  return at === 'start' ? `${read}${stem}` : `${stem}${read}`;
}

function capitalized(reading: string): string {
  return reading.charAt(0).toUpperCase() + reading.slice(1);
}

/** A word however its half-spaces are written. */
function keyOf(word: string): string {
  return fold(word).text.replace(/[^\p{L}\p{N}]/gu, '');
}
