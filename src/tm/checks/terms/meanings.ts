/**
 * What the lexicon says of a pair: which words of one side mean words of the other.
 *
 * A word of a term that was translated wrongly leaves a word in the translation that nothing in the source means; where all is
 * explained, the term was rather left out, or said in other words.
 */
import type { TextPair } from '../../../glossary/checks/finding.js';
import { CONJUNCTIONS, PREPOSITIONS } from '../../../glossary/function-words.js';
import type { Lexicon } from '../../../lexicon/lexicon.js';
import { words } from '../../../text/words/words.js';

/** The words of a pair, as far as a lexicon relates them. */
export class Meanings {
  readonly #lexicon: Lexicon;
  readonly #pair: TextPair;
  /** Forms of the English words. */
  readonly #english: ReadonlySet<string>;
  /** All that the Persian words may be in English. */
  readonly #translations: ReadonlySet<string>;

  constructor(lexicon: Lexicon, pair: TextPair) {
    this.#lexicon = lexicon;
    this.#pair = pair;
    this.#english = new Set(words(pair.en).flatMap((word) => lexicon.formsOf(word.text)));
    this.#translations = new Set(lexicon.translate(words(pair.fa)).flat());
  }

  /** Of the words of a text those that no word of the other side means, little words aside. */
  unmeant(text: string, lang: 'fa' | 'en'): string[] {
    return words(text)
      .map((word) => word.text)
      .filter(
        (word) =>
          word.length >= SHORTEST[lang] && !LITTLE.has(word) && !/^\p{N}/u.test(word) && !this.#isMeant(word, lang),
      );
  }

  /** How many words of a term say something. */
  static lengthOf(text: string): number {
    return words(text).filter((word) => !LITTLE.has(word.text)).length;
  }

  /** How many words of a side nothing on the other means. */
  open(lang: 'fa' | 'en'): number {
    return this.unmeant(this.#pair[lang], lang).length;
  }

  #isMeant(word: string, lang: 'fa' | 'en'): boolean {
    if (lang === 'fa') return this.#lexicon.ofWord(word).some((one) => this.#english.has(one.word));
    return this.#lexicon.formsOf(word).some((form) => this.#translations.has(form));
  }
}

/** Shorter words are of grammar, mostly. */
const SHORTEST = { fa: 2, en: 3 } as const;

/** Words that say little by themselves, and Persian verbs that others are made with. */
const LITTLE: ReadonlySet<string> = new Set([
  ...CONJUNCTIONS,
  ...PREPOSITIONS.fa,
  ...PREPOSITIONS.en,
  ...(
    'را که این آن هم نیز است بود شد شود شده کرد کند کرده کردند کنند می داد داده دادند دارد دارند داشت گرفت یافت باید خود وی او یک هر همه ' +
    'the its his her their our this that these those was were has have had been are not will would which who also than then there they said'
  ).split(' '),
]);
