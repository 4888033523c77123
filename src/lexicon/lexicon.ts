/**
 * A word-translation lexicon: which English words may translate a Persian one.
 *
 * It is evidence for the aligner and no dictionary for people: words are canonical, and an inflected one is looked up by its
 * base forms, the nearest that is listed.
 */
import { TarjomanError } from '../errors.js';
import { baseForms } from '../text/forms/forms.js';
import type { Word } from '../text/words/words.js';
import { words } from '../text/words/words.js';

/** A lexicon as it is stored and shipped: plain data with its sources and licence. */
export interface LexiconData {
  /** Where the entries come from, one sentence each. */
  readonly sources: readonly string[];
  /** SPDX identifier of the licence of the entries. */
  readonly licence: string;
  /** One entry a line: a Persian lemma of one word or more, a tab, English equivalents with a comma and a space between. */
  readonly entries: string;
}

/** A lexicon ready to be asked. */
export class Lexicon {
  /** Canonical Persian word → English words. */
  readonly #single = new Map<string, readonly string[]>();
  /** First canonical word of a lemma of several → the words after it and the English words. */
  readonly #phrases = new Map<string, { rest: readonly string[]; english: readonly string[] }[]>();
  readonly #english = new Set<string>();

  private constructor() {}

  /**
   * Reads a lexicon.
   *
   * @param data - For example the default export of `tarjoman/data/lexicon`.
   * @throws {@link TarjomanError} `BAD_FORMAT` with the line where an entry has no tab.
   * @example
   * ```ts
   * const lexicon = Lexicon.from({ sources: [], licence: 'CC0-1.0', entries: 'نقشه\tmap, plan' });
   * lexicon.translate(words('نقشه‌ها')); // [['map', 'plan']]
   * ```
   */
  static from(data: LexiconData): Lexicon {
    const lexicon = new Lexicon();
    data.entries.split('\n').forEach((line, i) => {
      if (line === '') return;
      const tab = line.indexOf('\t');
      if (tab < 1) {
        throw new TarjomanError('BAD_FORMAT', 'no tab: an entry is LEMMA, tab, EQUIVALENTS', { line: i + 1 });
      }
      lexicon.#add(line.slice(0, tab), line.slice(tab + 1));
    });
    return lexicon;
  }

  #add(lemma: string, equivalents: string): void {
    const persian = words(lemma).map((word) => word.text);
    const english = [...new Set(words(equivalents).map((word) => word.text))].filter((word) => !LITTLE.has(word));
    const [first, ...rest] = persian;
    if (first === undefined || english.length === 0) return;
    for (const word of english) this.#english.add(word);
    if (rest.length === 0) {
      this.#single.set(first, [...new Set([...(this.#single.get(first) ?? []), ...english])]);
    } else {
      this.#phrases.set(first, [...(this.#phrases.get(first) ?? []), { rest, english }]);
    }
  }

  /**
   * The English words that may translate each word of a Persian text.
   *
   * A phrase that is listed («حقوق بشر») gives each of its words the translations of the whole.
   *
   * @param list - Canonical words of a text.
   * @returns For each word its translations, none for a word that is not listed in any form.
   */
  translate(list: readonly Pick<Word, 'text'>[]): (readonly string[])[] {
    const translations = list.map(({ text }) => this.#translateWord(text));
    list.forEach(({ text }, i) => {
      for (const { rest, english } of this.#phrases.get(text) ?? []) {
        if (!rest.every((word, k) => isFormOf(list[i + 1 + k]?.text, word))) continue;
        for (let k = i; k <= i + rest.length; k++) translations[k] = [...(translations[k] as string[]), ...english];
      }
    });
    return translations;
  }

  #translateWord(word: string): readonly string[] {
    for (const form of baseForms(word)) {
      const english = this.#single.get(form);
      if (english) return english;
    }
    return [];
  }

  /** Whether an English word, in one of its base forms, translates something here. */
  knows(english: string): boolean {
    return baseForms(english).some((form) => this.#english.has(form));
  }

  /** The number of entries. */
  get size(): number {
    let phrases = 0;
    for (const list of this.#phrases.values()) phrases += list.length;
    return this.#single.size + phrases;
  }
}

/** Words of equivalents such as "take into account" that say nothing by themselves. */
const LITTLE: ReadonlySet<string> = new Set('a an the to of be with'.split(' '));

function isFormOf(word: string | undefined, listed: string): boolean {
  return word !== undefined && (word === listed || baseForms(word).includes(listed));
}
