/**
 * How sure it is that what a glossary finds in a pair is a fault of the translation.
 *
 * General text is full of words that may be terms («توافق», «نقش») and translates them freely, so that a missing translation of one
 * such word says little by itself. It says more where the text has other terms, and much where a term stands in its place.
 */
import type { MissingTerm, TermFinding, TextPair } from '../../../glossary/checks/finding.js';
import type { Glossary } from '../../../glossary/glossary.js';
import { words } from '../../../text/words/words.js';

/** Confidence by what is known of a finding. */
const CERTAINTY = {
  /** A term of the target answers none of the source. */
  exchanged: 0.9,
  /** The same, but it is of another word class, or an everyday synonym. */
  exchangedLoosely: 0.45,
  exchangedSynonym: 0.6,
  /** A term of several words. */
  phrase: 0.75,
  /** A verb or a formula («در راستای»), which there are many ways to say. */
  phrasing: 0.45,
  /** A word in a text that has other terms. */
  word: 0.55,
  /** A word by itself. */
  everyday: 0.4,
  /** A synonym of one word, which is no term in most texts. */
  synonym: 0.3,
  /** A term to be avoided, in the translation and in the source. */
  discouraged: 0.85,
  discouragedSource: 0.6,
  inconsistent: 0.6,
} as const;

/** One translated term in so many words makes a text of one with terms. */
const WORDS_OF_TERM = 25;

/** A pair and what its terms say of each other; asked only for pairs with findings, which are few. */
export class TermEvidence {
  readonly #glossary: Glossary;
  readonly #pair: TextPair;
  readonly #source: 'fa' | 'en';
  readonly #target: 'fa' | 'en';
  /** Terms of the target that answer none of the source, everyday synonyms with them. */
  #unasked: readonly MissingTerm[] | undefined;
  /** What is missing on either side when everyday synonyms do not count. */
  #told: readonly MissingTerm[] | undefined;
  #hasTerms: boolean | undefined;

  constructor(glossary: Glossary, pair: TextPair, source: 'fa' | 'en') {
    this.#glossary = glossary;
    this.#pair = pair;
    this.#source = source;
    this.#target = source === 'fa' ? 'en' : 'fa';
  }

  /** The term of the target that may stand in place of a missing one: one of its word class, or else any that answers nothing. */
  insteadOf(missing: MissingTerm, taken: ReadonlySet<MissingTerm>): MissingTerm | undefined {
    this.#unasked ??= this.#missing(this.#target, true);
    const open = this.#unasked.filter((one) => !taken.has(one));
    return open.find((one) => this.#classOf(one) === this.#classOf(missing)) ?? open[0];
  }

  /** How sure a finding is. */
  certaintyOf(finding: TermFinding, instead: MissingTerm | undefined): number {
    if (finding.kind === 'inconsistent') return CERTAINTY.inconsistent;
    if (finding.kind !== 'missing') {
      return finding.lang === this.#source ? CERTAINTY.discouragedSource : CERTAINTY.discouraged;
    }
    if (instead !== undefined) {
      if (this.#classOf(instead) !== this.#classOf(finding)) return CERTAINTY.exchangedLoosely;
      return this.#isTold(finding) && this.#isTold(instead) ? CERTAINTY.exchanged : CERTAINTY.exchangedSynonym;
    }
    if (!this.#isTold(finding)) return CERTAINTY.synonym;
    if (this.#classOf(finding) !== 'noun') return CERTAINTY.phrasing;
    if (words(finding.text).length > 1) return CERTAINTY.phrase;
    this.#hasTerms ??= this.#isOfTerms();
    return this.#hasTerms ? CERTAINTY.word : CERTAINTY.everyday;
  }

  /** Whether a term is told as missing when everyday synonyms do not count. */
  #isTold({ lang, start, end }: MissingTerm): boolean {
    this.#told ??= [...this.#missing(this.#source, false), ...this.#missing(this.#target, false)];
    return this.#told.some((one) => one.lang === lang && one.start === start && one.end === end);
  }

  #missing(source: 'fa' | 'en', synonyms: boolean): MissingTerm[] {
    const { fa, en } = this.#pair;
    return this.#glossary.check(fa, en, { source, synonyms }).filter((one) => one.kind === 'missing');
  }

  /** Whether a term is a noun, a verb, or a formula. */
  #classOf({ id, lang }: MissingTerm): string {
    const concept = this.#glossary.get(id);
    if (concept === undefined || concept.kind === 'formula') return 'formula';
    return concept[lang].terms.find(({ partOfSpeech }) => partOfSpeech !== undefined)?.partOfSpeech ?? 'noun';
  }

  /** Whether the pair has as many terms on both sides as diplomatic text has. */
  #isOfTerms(): boolean {
    const { fa, en } = this.#pair;
    const persian = new Set(this.#glossary.recognize(fa, 'fa').map(({ id }) => id));
    const both = new Set(this.#glossary.recognize(en, 'en').flatMap(({ id }) => (persian.has(id) ? [id] : [])));
    return both.size * WORDS_OF_TERM >= words(this.#pair[this.#source]).length;
  }
}
