/** The terms of a text, with what a translator must know of them. */
import { type Concept, preferredTerm, type SourcedText, type Term } from '../glossary/concept.js';
import { primaryLanguage } from '../text/language.js';
import type { Span } from '../tm/span.js';
import type { PretranslationGlossary } from './options.js';

/** A place of a text where terms stand: mostly one, several where concepts share a name. */
export interface TermPlace extends Span {
  /** What the glossary says of them. */
  readonly entries: readonly TermEntry[];
}

/** What the glossary says of a term. */
export interface TermEntry {
  /** The term as the glossary has it. */
  readonly term: string;
  /** Its translations, in the order in which they are preferred. */
  readonly translations: readonly string[];
  /** What it means, in the language of the text where the glossary has that. */
  readonly definition?: SourcedText;
}

/** The languages of the glossary by primary subtag; Dari is Persian. */
const LANGUAGES: ReadonlyMap<string, 'fa' | 'en'> = new Map([
  ['fa', 'fa'],
  ['prs', 'fa'],
  ['en', 'en'],
]);

/** Finds the terms of texts of one language pair. */
export class TermFinder {
  readonly #glossary: PretranslationGlossary | undefined;
  readonly #lang: 'fa' | 'en' | undefined;
  readonly #into: 'fa' | 'en' | undefined;

  constructor(glossary: PretranslationGlossary | undefined, sourceLang: string, targetLang: string) {
    this.#glossary = glossary;
    this.#lang = LANGUAGES.get(primaryLanguage(sourceLang));
    this.#into = LANGUAGES.get(primaryLanguage(targetLang));
  }

  /** The places of terms, by where they begin; none where the glossary has not both languages. */
  find(text: string): TermPlace[] {
    const [lang, into] = [this.#lang, this.#into];
    if (this.#glossary === undefined || lang === undefined || into === undefined || lang === into) return [];
    const places = new Map<string, { start: number; end: number; entries: TermEntry[] }>();
    for (const { id, start, end, term } of this.#glossary.recognize(text, lang)) {
      if (!isSpan(text, start, end)) continue;
      const concept = this.#glossary.get(id);
      const entry = concept && entryOf(concept, term, lang, into);
      if (entry === undefined) continue;
      const key = `${start} ${end}`;
      const place = places.get(key) ?? { start, end, entries: [] };
      places.set(key, place);
      place.entries.push(entry);
    }
    return [...places.values()];
  }
}

/** Whether a marker can stand around the span: it has text, and cuts no character. */
function isSpan(text: string, start: number, end: number): boolean {
  return start >= 0 && start < end && end <= text.length && !isInside(text, start) && !isInside(text, end);
}

/** Whether the offset is between the two halves of a character. */
function isInside(text: string, offset: number): boolean {
  return offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xffff;
}

/** What is to be said of a term; `undefined` where the glossary has neither a translation nor a definition. */
function entryOf(concept: Concept, term: Term, lang: 'fa' | 'en', into: 'fa' | 'en'): TermEntry | undefined {
  const translations = translationsOf(concept, into);
  const definition = concept[lang].definition ?? concept[into].definition;
  if (translations.length === 0 && definition === undefined) return undefined;
  return { term: term.text, translations, ...(definition !== undefined && { definition }) };
}

/** The preferred term first, then those that may be used too. */
function translationsOf(concept: Concept, into: 'fa' | 'en'): string[] {
  const usable = concept[into].terms.filter(({ status }) => status === 'preferred' || status === 'admitted');
  const best = preferredTerm(concept[into]);
  const texts = usable.map(({ text }) => text);
  return [...new Set(texts.includes(best) ? [best, ...texts] : texts)];
}
