/** What a glossary's concepts are to a check: the spellings to look for, and which concepts stand for others. */
import { type Concept, preferredTerm, type Term } from '../concept.js';
import type { TermMatch } from '../recognition/match.js';
import { headOf, translatedHeads } from './heads.js';
import { type Sought, soughtOf } from './sought.js';
import { preferredFirst } from './status.js';

/** Concepts by id, as a glossary has them. */
export interface Concepts extends Iterable<Concept> {
  get(id: string): Concept | undefined;
}

/** The terms of concepts as they are looked for, made when first asked for. */
export class TermsOf {
  readonly #concepts: Concepts;
  readonly #sought = { fa: new Map<string, readonly Sought[]>(), en: new Map<string, readonly Sought[]>() };
  readonly #narrower = new Map<Term, readonly string[]>();
  readonly #heads = new Map<'fa' | 'en', ReadonlyMap<string, readonly Sought[]>>();
  #relatedBack: ReadonlyMap<string, readonly string[]> | undefined;

  constructor(concepts: Concepts) {
    this.#concepts = concepts;
  }

  /** The terms of a concept that a translation may have, preferred ones first. */
  valid(id: string, lang: 'fa' | 'en'): readonly Term[] {
    return preferredFirst(this.#concepts.get(id)?.[lang].terms ?? []);
  }

  /** Whether a concept has an official name that may be shortened: a capital says so, but "Asia" is not Central Asia. */
  isName(id: string): boolean {
    const concept = this.#concepts.get(id);
    return concept !== undefined && concept.kind !== 'place' && /^\p{Lu}/u.test(preferredTerm(concept.en));
  }

  /** The spellings of these. */
  sought(id: string, lang: 'fa' | 'en'): readonly Sought[] {
    const known = this.#sought[lang].get(id);
    if (known !== undefined) return known;
    const sought = this.valid(id, lang).flatMap((term) => soughtOf(term, lang));
    this.#sought[lang].set(id, sought);
    return sought;
  }

  /** The concepts that a concept calls related, and those that call it so. */
  related(id: string): ReadonlySet<string> {
    return new Set([...(this.#concepts.get(id)?.related ?? []), ...(this.#back().get(id) ?? [])]);
  }

  /**
   * Related concepts with a term that says all that a term of this one says, and more: «معاهده جامع» for «معاهده».
   *
   * @param lang - Of the terms that are compared.
   */
  narrower({ id, term }: TermMatch, lang: 'fa' | 'en'): readonly string[] {
    const known = this.#narrower.get(term);
    if (known !== undefined) return known;
    const own = this.sought(id, lang).filter((sought) => sought.term === term);
    const narrower = [...this.related(id)].filter((other) =>
      this.sought(other, lang).some((longer) => own.some((shorter) => isNarrower(longer, shorter, lang))),
    );
    this.#narrower.set(term, narrower);
    return narrower;
  }

  /**
   * Words that may translate a term of one word, as they do in longer terms: see {@link translatedHeads}.
   *
   * @param lang - Of the term.
   */
  heads({ id, term }: TermMatch, lang: 'fa' | 'en'): readonly Sought[] {
    const heads = this.#heads.get(lang) ?? translatedHeads(this.#concepts, lang);
    this.#heads.set(lang, heads);
    return this.sought(id, lang).flatMap((sought) =>
      sought.term === term && sought.words.length === 1 ? (heads.get(sought.words[0] as string) ?? []) : [],
    );
  }

  /** The concepts that call a concept related. */
  #back(): ReadonlyMap<string, readonly string[]> {
    if (this.#relatedBack === undefined) {
      const back = new Map<string, string[]>();
      for (const { id, related = [] } of this.#concepts) {
        for (const other of related) back.set(other, [...(back.get(other) ?? []), id]);
      }
      this.#relatedBack = back;
    }
    return this.#relatedBack;
  }
}

/** Whether each content word of the shorter term has one of its family in the longer. */
function saysAllOf(longer: Sought, shorter: Sought): boolean {
  return shorter.content.every((families) =>
    longer.content.some((others) => [...families].some((family) => others.has(family))),
  );
}

/** Whether a term has the same head as another, and says more of it. */
function isNarrower(longer: Sought, shorter: Sought, lang: 'fa' | 'en'): boolean {
  const [one, other] = [headOf(longer, lang), headOf(shorter, lang)];
  if (one === undefined || other === undefined) return false;
  const families = shorter.content[other] as ReadonlySet<string>;
  return (
    [...(longer.content[one] as ReadonlySet<string>)].some((family) => families.has(family)) &&
    saysAllOf(longer, shorter)
  );
}
