/**
 * Whether a name of one side has a counterpart on the other.
 *
 * A counterpart is a translation that the lexicon has («ایالات متحده» for the words of "United States"), a word of the same stem
 * («ایران» for "Iranian"), a place that is called otherwise («مجارستان» for "Hungary"), a term of the glossary that both sides
 * have, the same letters, or a word that sounds alike.
 */
import type { Glossary } from '../../../glossary/glossary.js';
import type { Lexicon } from '../../../lexicon/lexicon.js';
import { exonyms } from '../../../text/names/exonyms.js';
import type { CheckedPair, CheckedText } from '../checked-pair.js';
import type { EnglishName } from './english-names.js';
import { nameStem } from './kinship.js';
import { isKnownName } from './known-names.js';
import type { Organisation } from './organisations.js';
import type { PersianName } from './persian-names.js';
import {
  englishSpellings,
  persianSpellings,
  type Spellings,
  soundOf,
  type WordReading,
  withoutPossessive,
} from './spellings.js';

/** A name that sounds so much like a word of the other side is its spelling there. */
const ALIKE = 0.67;
/** One of which the lexicon has a translation is seldom written otherwise: «نیجریه» is no Niger. */
const ALIKE_KNOWN = 0.9;
/** So much alike that the spelling is no other name's. */
const SAME = 0.85;
/** Doubt of two words as one name. */
const JOINED = 0.1;

/** What is known of the two sides of a pair. */
export class Counterparts {
  readonly #fa: CheckedText;
  readonly #en: CheckedText;
  readonly #lexicon: Lexicon | undefined;
  /** Stems of all that the Persian words may be in English. */
  readonly #translations = new Set<string>();
  /** Stems of the English words and their base forms. */
  readonly #english = new Set<string>();
  /** By Persian word, whether the English side has a translation of it. */
  readonly #isUsed: readonly boolean[];
  readonly #persianSpellings: Spellings;
  readonly #englishSpellings: { readonly capitals: Spellings; readonly all: Spellings };
  /** Indices of English words in terms that both sides have. */
  readonly #ofTerms: ReadonlySet<number>;
  /** Persian spellings that are of a name of the English side for sure, with the name. */
  readonly #taken = new Map<string, string>();
  /** What sounds alike, by name: texts repeat theirs. */
  readonly #sounds = new Map<string, number>();

  constructor(pair: CheckedPair, fa: CheckedText, en: CheckedText) {
    const { lexicon, glossary } = pair;
    this.#fa = fa;
    this.#en = en;
    this.#lexicon = lexicon;
    for (const { text } of en.words) {
      for (const form of lexicon?.formsOf(text) ?? [withoutPossessive(text)]) this.#english.add(nameStem(form));
    }
    const translations = lexicon?.translate(fa.words) ?? fa.words.map((): string[] => []);
    for (const list of translations) for (const word of list) this.#translations.add(nameStem(word));
    this.#addExonyms();
    const readings = translations.map((list): WordReading => {
      if (list.length === 0) return 'unknown';
      return list.every(isKnownName) ? 'name' : 'ordinary';
    });
    this.#isUsed = translations.map((list) => list.some((word) => this.#english.has(nameStem(word))));
    this.#persianSpellings = persianSpellings(fa, lexicon, readings, this.#isUsed);
    this.#englishSpellings = englishSpellings(en, lexicon);
    this.#ofTerms = new Set(glossary === undefined ? [] : wordsOfTerms(fa, en, glossary));
  }

  #addExonyms(): void {
    const { words } = this.#fa;
    const add = (name: string) => this.#translations.add(nameStem(name));
    words.forEach(({ text }, i) => {
      let phrase = '';
      for (let k = i; k < Math.min(i + LONGEST_EXONYM, words.length); k++) {
        phrase += ` ${words[k]?.text}`;
        for (const name of exonyms(phrase)) for (const word of name.toLowerCase().split(/[\s-]/u)) add(word);
      }
      if (OWN_COUNTRY.has(text)) for (const word of OWN_NAMES) add(word);
    });
  }

  /** How many comparisons of sounds the names would take. */
  effort(names: number): number {
    return 2 * names * this.#persianSpellings.size + this.#fa.words.length * this.#englishSpellings.all.size;
  }

  /** Whether the English side has translations of all words of an organisation. */
  hasPersianWords({ from, to }: Organisation): boolean {
    // By themselves: the words of a phrase have the translations of the whole.
    return this.#fa.words
      .slice(from, to)
      .every(({ text }) => this.#lexicon?.ofWord(text).some(({ word }) => this.#english.has(nameStem(word))) ?? false);
  }

  /** Whether the Persian side has a translation of an English word. */
  isTranslated(word: string): boolean {
    return (this.#lexicon?.formsOf(word) ?? [word]).some((form) => this.#translations.has(nameStem(form)));
  }

  /** Whether the Persian side has the letters of an organisation, or words that all of its words translate. */
  hasEnglishWords({ from, to, start, end }: Organisation): boolean {
    if (this.#fa.text.includes(this.#en.text.slice(start, end))) return true;
    return this.#en.words
      .slice(from, to)
      .every(({ text }) => (text.length < SHORT ? to > from + 1 : this.#translations.has(nameStem(text))));
  }

  /**
   * The names of the English side that have no counterpart.
   *
   * Names that sound the same as a word take it: «کریس» is Chris and no Karimi.
   */
  loneEnglish(names: readonly EnglishName[]): ReadonlySet<EnglishName> {
    const open = names.filter((name) => !this.#hasTranslation(name));
    for (const { text } of open) {
      const { spelling, likeness } = soundOf(text, this.#persianSpellings, (one) => this.#taken.has(one));
      if (likeness + (this.#persianSpellings.get(spelling) ?? 0) >= SAME && likeness >= ALIKE)
        this.#taken.set(spelling, text);
    }
    const sounds = new Map(open.map(({ text }) => [text, 0]));
    for (const text of sounds.keys()) {
      const isTaken = (spelling: string) => (this.#taken.get(spelling) ?? text) !== text;
      sounds.set(text, soundOf(text, this.#persianSpellings, isTaken).likeness);
    }
    return new Set(open.filter(({ text }) => (sounds.get(text) ?? 0) < ALIKE));
  }

  /** Whether a Persian word is the spelling of an English name; known after {@link loneEnglish}. */
  isSpelling(word: string): boolean {
    return this.#taken.has(word);
  }

  #hasTranslation({ text, word, index }: EnglishName): boolean {
    return (
      this.#ofTerms.has(index) ||
      this.#translations.has(nameStem(text)) ||
      this.#fa.text.includes(withoutPossessive(this.#en.text.slice(word.start, word.end)))
    );
  }

  /** Whether a name of the Persian side has no counterpart. */
  isLonePersian({ word, index, kind, english }: PersianName): boolean {
    if (kind === 'latin')
      return !this.#en.words.some(({ text }) => text.startsWith(word.text.slice(0, SAME_BEGINNING)));
    if (this.#taken.has(word.text) || english.some((name) => this.#english.has(nameStem(name)))) return false;
    const isKnown = kind === 'known' || kind === 'ambiguous';
    const spellings = isKnown ? this.#englishSpellings.capitals : this.#englishSpellings.all;
    const [before, next] = [this.#fa.words[index - 1]?.text ?? '', this.#fa.words[index + 1]?.text ?? ''];
    const likeness = Math.max(
      this.#likeness(word.text, spellings),
      this.#likeness(before + word.text, spellings) - JOINED,
      this.#likeness(word.text + next, spellings) - JOINED,
    );
    return likeness < (isKnown ? ALIKE_KNOWN : ALIKE);
  }

  #likeness(name: string, spellings: Spellings): number {
    const key = `${name} ${spellings.size}`;
    const known = this.#sounds.get(key);
    if (known !== undefined) return known;
    const { likeness } = soundOf(name, spellings, () => false);
    this.#sounds.set(key, likeness);
    return likeness;
  }
}

const LONGEST_EXONYM = 4;
/** Names in Latin letters on both sides are spelt a little differently at most. */
const SAME_BEGINNING = 3;
/** "of", "and", "the". */
const SHORT = 4;

/** «کشورمان», «میهن»: Iran, where Iran speaks. */
const OWN_COUNTRY: ReadonlySet<string> = new Set(['کشورمان', 'میهن', 'میهنمان']);
const OWN_NAMES = ['iran', 'islamic', 'republic', 'tehran'];

function* wordsOfTerms(fa: CheckedText, en: CheckedText, glossary: Glossary): Generator<number> {
  const persian = new Set(glossary.recognize(fa.text, 'fa', { overlaps: true, words: fa.words }).map(({ id }) => id));
  let from = 0;
  for (const { id, start, end } of glossary.recognize(en.text, 'en', { overlaps: true, words: en.words })) {
    while ((en.words[from]?.end ?? start + 1) <= start) from++;
    if (!persian.has(id)) continue;
    for (let i = from; (en.words[i]?.start ?? end) < end; i++) yield i;
  }
}
