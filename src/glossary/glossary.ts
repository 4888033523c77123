/** A glossary: concepts that can be looked up and recognised. */
import { TarjomanError } from '../errors.js';
import { requireLang, requirePairs, requireText } from './arguments.js';
import { TermChecker } from './checks/checker.js';
import type { CheckOptions, TermFinding, TextPair } from './checks/finding.js';
import type { Concept } from './concept.js';
import { LookupIndex } from './lookup/lookup-index.js';
import type { LookupOptions, LookupResult } from './lookup/result.js';
import type { RecognizeOptions, TermMatch } from './recognition/match.js';
import { Recognizer } from './recognition/recognizer.js';

/** Concepts by id, with look-up for people and recognition for texts. Its indexes are built when first used. */
export class Glossary implements Iterable<Concept> {
  readonly #concepts: ReadonlyMap<string, Concept>;
  readonly #recognizers = new Map<'fa' | 'en', Recognizer>();
  #lookup: LookupIndex | undefined;
  #checker: TermChecker | undefined;

  private constructor(concepts: ReadonlyMap<string, Concept>) {
    this.#concepts = concepts;
  }

  /**
   * Makes a glossary of concepts.
   *
   * @param concepts - For example the default export of `tarjoman/data/diplomatic`.
   * @throws {@link TarjomanError} `BAD_ENTRY` where two have the same id.
   * @example
   * ```ts
   * import diplomatic from 'tarjoman/data/diplomatic';
   * const glossary = Glossary.from(diplomatic);
   * ```
   */
  static from(concepts: Iterable<Concept>): Glossary {
    const byId = new Map<string, Concept>();
    for (const concept of concepts) {
      if (byId.has(concept.id)) {
        throw new TarjomanError('BAD_ENTRY', `two concepts have the id ${concept.id}: rename one or merge them`);
      }
      byId.set(concept.id, concept);
    }
    return new Glossary(byId);
  }

  /** The number of concepts. */
  get size(): number {
    return this.#concepts.size;
  }

  /** The concept with this id. */
  get(id: string): Concept | undefined {
    return this.#concepts.get(id);
  }

  /** The concepts in the order in which they were given. */
  [Symbol.iterator](): Iterator<Concept> {
    return this.#concepts.values();
  }

  /**
   * Looks a term up, however it is spelled.
   *
   * Half-spaces, Arabic letters, marks and case do not matter; inflected words, other word order, Persian in Latin letters and
   * one to three wrong letters are understood. A common word that is no term finds nothing, even where it resembles one.
   *
   * @param query - Persian, its transliteration, or English; a term, not a sentence.
   * @returns Concepts, best first, with what matched and how; none where no term is near.
   * @throws {@link TarjomanError} `BAD_ARGUMENT` where the query is no string or the limit no whole number from 1 on.
   * @example
   * ```ts
   * const [found] = glossary.lookup('نقشهراه');
   * found?.concept.id; // 'road-map'
   * found?.how; // 'spelling': the term is «نقشه راه»
   * glossary.lookup('strategic partnershp')[0]?.how; // 'typo'
   * glossary.lookup('moahede jame')[0]?.matched; // 'معاهده جامع'
   * ```
   */
  lookup(query: string, options: LookupOptions = {}): LookupResult[] {
    requireText('query', query);
    this.#lookup ??= new LookupIndex(this);
    return this.#lookup.lookup(query, options);
  }

  /**
   * Finds terms in running text.
   *
   * @param text - The raw text.
   * @param lang - Its language.
   * @returns Terms by where they start, longer ones first, with spans of the raw text. None lies inside another unless `overlaps`
   *   asks for that; two that overlap in part are both given, and so are concepts that share a term.
   * @throws {@link TarjomanError} `BAD_ARGUMENT` where the text is no string or the language neither.
   * @example
   * ```ts
   * glossary.recognize('A road map for cooperation', 'en'); // [{ id: 'road-map', start: 2, end: 10, text: 'road map' }, …]
   * ```
   */
  recognize(text: string, lang: 'fa' | 'en', options: RecognizeOptions = {}): TermMatch[] {
    requireText('text', text);
    requireLang('lang', lang);
    const recognizer = this.#recognizers.get(lang) ?? new Recognizer(this, lang);
    this.#recognizers.set(lang, recognizer);
    return recognizer.recognize(text, options);
  }

  /**
   * Checks a translation: whether the terms of its source are translated by terms of the same concepts, and whether terms
   * that are to be avoided stand on either side.
   *
   * Any term of a concept will do, inflected or in another part of speech, and so does a longer term that says it too.
   *
   * @param persian - The Persian text.
   * @param english - The English text.
   * @returns The faults with their places: those of the source's terms first, in the order of the text.
   * @throws {@link TarjomanError} `BAD_ARGUMENT` where a text is no string or `source` neither language.
   * @example
   * ```ts
   * const [finding] = glossary.check('معاهده امضا شد.', 'The contract was signed.');
   * finding?.kind; // 'missing'
   * finding?.text; // 'معاهده'
   * glossary.check('معاهده امضا شد.', 'The treaty was signed.'); // []
   * ```
   */
  check(persian: string, english: string, options: CheckOptions = {}): TermFinding[] {
    requireText('persian', persian);
    requireText('english', english);
    return this.checkDocument([{ fa: persian, en: english }], options);
  }

  /**
   * Checks the pairs of a document as {@link Glossary.check} does, and whether the same term is translated alike in all.
   *
   * @param pairs - Texts and their translations, in the order of the document.
   * @returns The faults, pair by pair.
   * @throws {@link TarjomanError} `BAD_ARGUMENT` where a pair has no `fa` or `en`, or `source` is neither language.
   * @example
   * ```ts
   * const findings = glossary.checkDocument([
   *   { fa: 'روابط دوجانبه گسترش یافت.', en: 'Bilateral relations expanded.' },
   *   { fa: 'روابط دوجانبه مهم است.', en: 'Bilateral relations are important.' },
   *   { fa: 'روابط دوجانبه کافی نیست.', en: 'Bilateral ties are not enough.' },
   * ]);
   * findings.map(({ kind, pair, text }) => [kind, pair, text]); // [['inconsistent', 2, 'Bilateral ties']]
   * ```
   */
  checkDocument(pairs: readonly TextPair[], options: CheckOptions = {}): TermFinding[] {
    requirePairs('pairs', pairs);
    if (options.source !== undefined) requireLang('source', options.source);
    this.#checker ??= new TermChecker(this);
    return this.#checker.check(pairs, options);
  }
}
