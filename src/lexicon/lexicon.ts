/**
 * A word-translation lexicon: which words of one language may translate a word of another, and how likely.
 *
 * It is evidence for the aligner and no dictionary for people: words are canonical, and an inflected one is looked up by its
 * base forms, the nearest that is listed.
 */
import { TarjomanError } from '../errors.js';
import { formsByRule, type IrregularForms } from '../text/forms/endings.js';
import type { Word } from '../text/words/words.js';

/**
 * A lexicon as it is stored and shipped: plain data with its sources and licence.
 *
 * An entry is a line of up to four columns with tabs between them: a lemma, then its likely, its possible and its rare
 * translations, words with single spaces between them. A lemma of several words is a phrase. A column may be empty; tabs at
 * the end are left out. All words are canonical, as `words` gives them, so that nothing is left to do when they are read.
 *
 *     سفر⇥trip visit⇥journey travel⇥tour
 *     حقوق بشر⇥human rights
 *     دریغ⇥⇥regret
 */
export interface LexiconData {
  /** Where the entries come from, one sentence each. */
  readonly sources: readonly string[];
  /** SPDX expression of the licence of the entries. */
  readonly licence: string;
  /** Language of the lemmas, a BCP 47 tag. Default `fa`. */
  readonly from?: string;
  /** Language of the translations. Default `en`. */
  readonly to?: string;
  /** The entries, one a line; no lemma twice. */
  readonly entries: string;
  /**
   * Irregular forms of the words above, in either language, one a line with its base forms after it, the commoner first.
   * Default none: then words are looked up by their endings alone. `withIrregularForms` fills it in.
   *
   *     اسناد سند
   *     went go
   */
  readonly forms?: string;
  /** Spellings of the words above with the other one that they have, `color colour`, one a line. Default none. */
  readonly spellings?: string;
}

/** How sure it is that a word translates another: 1 it is likely, 2 it is possible, 3 it is rare or weakly attested. */
export type Grade = 1 | 2 | 3;

/** A word that may translate another. */
export interface Translation {
  /** A canonical word, mostly a base form. */
  readonly word: string;
  /** How sure that is. */
  readonly grade: Grade;
}

/** A phrase that was found in a text. */
export interface PhraseMatch {
  /** The number of its words, from 2 on. */
  readonly length: number;
  /** The words that may translate the whole. */
  readonly translations: readonly Translation[];
}

/** A lexicon ready to be asked. */
export class Lexicon {
  /** Language of the lemmas. */
  readonly from: string;
  /** Language of the translations. */
  readonly to: string;
  /** The number of entries. */
  readonly size: number;
  readonly #entries: string;
  /** Lemma of one word → where its first column starts in the entries. */
  readonly #places = new Map<string, number>();
  /** First word of a lemma of several → the words after it and where the first column starts. */
  readonly #phrases = new Map<string, { readonly rest: readonly string[]; readonly place: number }[]>();
  /** Words that were asked for → their translations: a text repeats its words. */
  readonly #asked = new Map<string, readonly Translation[]>();
  readonly #irregular: IrregularForms;
  #targets: Set<string> | undefined;

  private constructor({ from = 'fa', to = 'en', entries, forms = '', spellings = '' }: LexiconData) {
    this.from = from;
    this.to = to;
    this.#entries = entries;
    this.#irregular = { bases: readTable(forms), spellings: readTable(spellings) };
    let size = 0;
    for (let start = 0, line = 1; start < entries.length; line++) {
      const newline = entries.indexOf('\n', start);
      const end = newline < 0 ? entries.length : newline;
      if (end > start) {
        this.#add(start, end, line);
        size++;
      }
      start = end + 1;
    }
    this.size = size;
  }

  /**
   * Reads a lexicon.
   *
   * @param data - For example the default export of `tarjoman/data/lexicon`, or what `trainLexicon` gives.
   * @throws {@link TarjomanError} `BAD_FORMAT` with the line where an entry has no lemma, no translation or more than four
   *   columns, or its lemma was there before.
   * @example
   * ```ts
   * const lexicon = Lexicon.from({ sources: [], licence: 'CC0-1.0', entries: 'نقشه\tmap\tplan' });
   * lexicon.ofWord('نقشهها'); // [{ word: 'map', grade: 1 }, { word: 'plan', grade: 2 }]
   * ```
   */
  static from(data: LexiconData): Lexicon {
    return new Lexicon(data);
  }

  /** Files an entry by its lemma; its words are read when they are asked for, as most never are. */
  #add(start: number, end: number, line: number): void {
    const entries = this.#entries;
    const tab = entries.indexOf('\t', start);
    if (tab <= start || tab >= end) {
      throw new TarjomanError('BAD_FORMAT', 'no lemma or no tab after it: an entry is LEMMA, tab, WORDS', { line });
    }
    if (entries.charCodeAt(end - 1) === TAB) {
      throw new TarjomanError('BAD_FORMAT', 'a tab at the end: give a word after it or leave it out', { line });
    }
    let columns = 0;
    for (let at = tab; at >= 0 && at < end; at = entries.indexOf('\t', at + 1)) columns++;
    if (columns > MOST_COLUMNS) {
      throw new TarjomanError('BAD_FORMAT', 'over four columns: an entry is LEMMA and words of three grades', { line });
    }
    const lemma = entries.slice(start, tab);
    const space = lemma.indexOf(' ');
    if (space < 0) {
      if (this.#places.has(lemma)) throw repeated(lemma, line);
      this.#places.set(lemma, tab + 1);
      return;
    }
    const first = lemma.slice(0, space);
    const rest = lemma.slice(space + 1).split(' ');
    const phrases = this.#phrases.get(first);
    if (phrases === undefined) this.#phrases.set(first, [{ rest, place: tab + 1 }]);
    else if (phrases.some((phrase) => phrase.rest.join(' ') === rest.join(' '))) throw repeated(lemma, line);
    else phrases.push({ rest, place: tab + 1 });
  }

  /**
   * The words that a word may be a form of: by its endings, and by the irregular forms that the lexicon lists.
   *
   * @param text - A canonical word of either language.
   * @returns Itself first, nearer ones before farther ones.
   */
  formsOf(text: string): string[] {
    return formsByRule(text, this.#irregular);
  }

  /**
   * The translations of a word.
   *
   * @param text - A canonical word, inflected or not: the nearest of its base forms that is listed counts.
   * @returns The surest first; none where no form is listed.
   * @example
   * ```ts
   * lexicon.ofWord('سفرهای'); // [{ word: 'trip', grade: 1 }, …]
   * ```
   */
  ofWord(text: string): readonly Translation[] {
    const asked = this.#asked.get(text);
    if (asked !== undefined) return asked;
    let translations: readonly Translation[] = [];
    for (const form of this.formsOf(text)) {
      const place = this.#places.get(form);
      if (place === undefined) continue;
      translations = this.#read(place);
      break;
    }
    if (this.#asked.size >= MOST_ASKED) this.#asked.clear();
    this.#asked.set(text, translations);
    return translations;
  }

  #read(place: number): readonly Translation[] {
    const end = this.#entries.indexOf('\n', place);
    return this.#entries
      .slice(place, end < 0 ? undefined : end)
      .split('\t')
      .flatMap((column, i) => {
        const grade = (i + 1) as Grade;
        return column === '' ? [] : column.split(' ').map((word) => ({ word, grade }));
      });
  }

  /**
   * The phrases of two words or more that start at a place in a text.
   *
   * @param list - Canonical words of the text.
   * @param i - Where the phrase starts. Its first word stands there as listed; those after it may be inflected.
   * @returns The longest first; mostly none.
   * @example
   * ```ts
   * lexicon.phrasesAt(words('نقض حقوق بشر'), 1); // [{ length: 2, translations: [{ word: 'human', grade: 1 }, …] }]
   * ```
   */
  phrasesAt(list: readonly Pick<Word, 'text'>[], i: number): readonly PhraseMatch[] {
    const phrases = this.#phrases.get(list[i]?.text ?? '');
    if (phrases === undefined) return NO_PHRASES;
    const forms: string[][] = []; // of the words after the first, each taken once for all phrases
    const fits = (word: string, k: number) => {
      const text = list[i + 1 + k]?.text;
      if (text === undefined) return false;
      if (text === word) return true;
      forms[k] ??= this.formsOf(text);
      return forms[k].includes(word);
    };
    return phrases
      .filter(({ rest }) => rest.every(fits))
      .map(({ rest, place }) => ({ length: rest.length + 1, translations: this.#read(place) }))
      .sort((a, b) => b.length - a.length);
  }

  /**
   * All words that may translate each word of a text, whatever their grade.
   *
   * A phrase that is listed («حقوق بشر») gives each of its words the translations of the whole.
   *
   * @param list - Canonical words of a text.
   * @returns For each word its translations, none for a word that is not listed in any form.
   */
  translate(list: readonly Pick<Word, 'text'>[]): (readonly string[])[] {
    const translations = list.map(({ text }) => this.ofWord(text).map(({ word }) => word));
    list.forEach((_, i) => {
      for (const phrase of this.phrasesAt(list, i)) {
        const whole = phrase.translations.map(({ word }) => word);
        for (let k = i; k < i + phrase.length; k++) translations[k]?.push(...whole);
      }
    });
    return translations;
  }

  /** Whether a target word, in one of its base forms, translates something here. */
  knows(targetWord: string): boolean {
    this.#targets ??= targetsOf(this.#entries);
    for (const form of this.formsOf(targetWord)) if (this.#targets.has(form)) return true;
    return false;
  }
}

/** Lines of words, by their first. */
function readTable(lines: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    lines.split('\n').map((line) => {
      const [word = '', ...others] = line.split(' ');
      return [word, others];
    }),
  );
}

/** Columns after the lemma: one for each grade. */
const MOST_COLUMNS = 3;

/** As many words as are remembered with their translations, so that memory is bounded over many texts. */
const MOST_ASKED = 20_000;

const NO_PHRASES: readonly PhraseMatch[] = [];

/** Every word after the lemma of a line. */
function targetsOf(entries: string): Set<string> {
  const targets = new Set<string>();
  let start = -1; // of a word; before the first tab of a line there is none
  for (let i = 0; i <= entries.length; i++) {
    const unit = i === entries.length ? LINE_FEED : entries.charCodeAt(i);
    const ends = unit === TAB || unit === LINE_FEED;
    if (!ends && (unit !== SPACE || start < 0)) continue;
    if (start >= 0 && i > start) targets.add(entries.slice(start, i));
    start = unit === LINE_FEED ? -1 : i + 1;
  }
  return targets;
}

const TAB = 9;
const LINE_FEED = 10;
const SPACE = 32;

function repeated(lemma: string, line: number): TarjomanError {
  return new TarjomanError('BAD_FORMAT', `${lemma} was there before: put its translations into one entry`, { line });
}
