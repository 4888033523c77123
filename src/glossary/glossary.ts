/** A glossary: concepts that can be looked up and recognised. */
import { TarjomanError } from '../errors.js';
import type { Word } from '../text/words/words.js';
import type { Concept } from './concept.js';
import type { LookupOptions, LookupResult } from './lookup/lookup-index.js';
import { LookupIndex } from './lookup/lookup-index.js';
import type { TermMatch } from './recognition/recognizer.js';
import { Recognizer } from './recognition/recognizer.js';

/** Concepts by id, with look-up for people and recognition for texts. Its indexes are built when first used. */
export class Glossary implements Iterable<Concept> {
  readonly #concepts: ReadonlyMap<string, Concept>;
  readonly #recognizers = new Map<'fa' | 'en', Recognizer>();
  #lookup: LookupIndex | undefined;

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
   * @param query - Persian in any spelling, Latin transliteration, or English; a term, not a sentence.
   * @returns Concepts, best first; none for a word that no term resembles.
   * @example
   * ```ts
   * glossary.lookup('نقشهراه')[0]?.concept.id; // 'road-map'
   * glossary.lookup('strategic partnershp')[0]?.concept.id; // 'strategic-partnership'
   * ```
   */
  lookup(query: string, options: LookupOptions = {}): LookupResult[] {
    this.#lookup ??= new LookupIndex(this);
    return this.#lookup.lookup(query, options);
  }

  /**
   * Finds terms in running text.
   *
   * @param text - The raw text.
   * @param lang - Its language.
   * @param list - What `words` gave for this text, if you have it already: the text is not cut into words again.
   * @returns Terms in order with spans of the raw text; the longest wins where terms overlap.
   * @example
   * ```ts
   * glossary.recognize('A road map for cooperation', 'en'); // [{ id: 'road-map', start: 2, end: 10, text: 'road map' }, …]
   * ```
   */
  recognize(text: string, lang: 'fa' | 'en', list?: readonly Word[]): TermMatch[] {
    const recognizer = this.#recognizers.get(lang) ?? new Recognizer(this, lang);
    this.#recognizers.set(lang, recognizer);
    return recognizer.recognize(text, list);
  }
}
