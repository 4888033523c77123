/**
 * How sure it is that what a glossary finds in a pair is a fault of the translation.
 *
 * General text is full of words that may be terms («توافق», «نقش») and translates them freely, so that a missing translation of one
 * such word says little by itself. It says more where the text has other terms, and much where a term stands in its place.
 */
import type { MissingTerm, TermFinding, TextPair } from '../../../glossary/checks/finding.js';
import type { Glossary } from '../../../glossary/glossary.js';
import type { Lexicon } from '../../../lexicon/lexicon.js';
import { words } from '../../../text/words/words.js';

/** Confidence by what is known of a finding. */
const CERTAINTY = {
  /** A term of the target answers none of the source. */
  exchanged: 0.9,
  /** The same, but it is of another word class, or an everyday synonym. */
  exchangedLoosely: 0.45,
  exchangedSynonym: 0.6,
  /** A term of several words that stands in the translation, and nothing asks for it. */
  unasked: 0.55,
  /** A term for which the target has words that mean the same, in a text without terms. */
  rendered: 0.4,
  /** A term of several words. */
  phrase: 0.75,
  /** A verb or a formula («در راستای»), which there are many ways to say. */
  phrasing: 0.45,
  /** A word, a verb or a formula in a short text that has other terms. */
  word: 0.55,
  /** A word by itself. */
  everyday: 0.4,
  /** A synonym of one word, which is no term in most texts. */
  synonym: 0.3,
  /** A term to be avoided, in the translation and in the source. */
  discouraged: 0.85,
  discouragedSource: 0.6,
  /** Another translation than in three pairs or more; in fewer, or of the same root. */
  inconsistent: 0.6,
  inconsistentSeldom: 0.45,
} as const;

/** Word classes whose words are translated one for one. */
const NOMINAL: ReadonlySet<string> = new Set(['noun', 'adjective']);
/** Pairs that make a usage. */
const USUAL = 3;
/** Letters that words of one root have in common. */
const ROOT = 4;

/** One translated term in so many words makes a text of one with terms. */
const WORDS_OF_TERM = 25;
/** In a longer text one word is easily said otherwise. */
const LONGEST_TELLING = 20;

const LITTLE: ReadonlySet<string> = new Set(['of', 'the', 'for', 'on', 'in', 'and', 'to', 'a', 'an']);

/** A term and where it stands. */
export type PlacedTerm = Pick<MissingTerm, 'id' | 'lang' | 'start' | 'end' | 'text'>;

/** What the terms of a pair are judged by. */
export interface TermResources {
  readonly glossary: Glossary;
  readonly lexicon: Lexicon | undefined;
}

/** A pair and what its terms say of each other; asked only for pairs with findings, which are few. */
export class TermEvidence {
  readonly #glossary: Glossary;
  readonly #lexicon: Lexicon | undefined;
  readonly #pair: TextPair;
  readonly #source: 'fa' | 'en';
  /** What is missing on either side when everyday synonyms do not count. */
  #told: readonly MissingTerm[] | undefined;
  #hasTerms: boolean | undefined;
  /** Terms of the target of concepts that the source does not name. */
  #others: readonly PlacedTerm[] | undefined;
  /** Forms of the English words, and of all that the Persian words may be in English. */
  #english: ReadonlySet<string> | undefined;
  #translations: ReadonlySet<string> | undefined;

  constructor({ glossary, lexicon }: TermResources, pair: TextPair, source: 'fa' | 'en') {
    this.#glossary = glossary;
    this.#lexicon = lexicon;
    this.#pair = pair;
    this.#source = source;
  }

  /**
   * The term that stands in place of a missing one: of those that answer nothing, one of its word class, or else the first.
   *
   * Where there is none, one of a concept that the source does not name, if no word of the source means it.
   */
  insteadOf(missing: MissingTerm, unasked: readonly MissingTerm[]): PlacedTerm | undefined {
    const isAlike = (one: PlacedTerm) => this.#classOf(one) === this.#classOf(missing);
    return unasked.find(isAlike) ?? unasked[0] ?? this.#unnamed().find((one) => isAlike(one) && !this.#isRendered(one));
  }

  #unnamed(): readonly PlacedTerm[] {
    if (this.#others !== undefined) return this.#others;
    const [source, target] = this.#source === 'fa' ? (['fa', 'en'] as const) : (['en', 'fa'] as const);
    const named = this.#glossary.recognize(this.#pair[source], source, { overlaps: true });
    const ids = new Set(named.map(({ id }) => id));
    this.#others = this.#glossary
      .recognize(this.#pair[target], target)
      .flatMap(({ id, start, end, text }) => (ids.has(id) ? [] : [{ id, lang: target, start, end, text }]));
    return this.#others;
  }

  /** How sure a finding is. */
  certaintyOf(finding: TermFinding, instead: PlacedTerm | undefined): number {
    if (finding.kind === 'inconsistent') {
      const isOneRoot = !finding.choice.includes(' ') && finding.usual.startsWith(finding.choice.slice(0, ROOT)); // "signing" and "signature"
      return finding.usualIn.length >= USUAL && !isOneRoot ? CERTAINTY.inconsistent : CERTAINTY.inconsistentSeldom;
    }
    if (finding.kind !== 'missing') {
      return finding.lang === this.#source ? CERTAINTY.discouragedSource : CERTAINTY.discouraged;
    }
    const alone = this.#certaintyAlone(finding);
    if (instead === undefined || this.#classOf(instead) !== this.#classOf(finding)) return alone;
    const isSure = this.#isTold(finding) && this.#isTold(instead);
    return Math.max(alone, isSure ? CERTAINTY.exchanged : CERTAINTY.exchangedSynonym);
  }

  #certaintyAlone(missing: MissingTerm): number {
    if (!this.#isTold(missing)) return CERTAINTY.synonym;
    this.#hasTerms ??= this.#isOfTerms();
    const isNominal = NOMINAL.has(this.#classOf(missing));
    if (this.#hasTerms) return isNominal && words(missing.text).length > 1 ? CERTAINTY.phrase : CERTAINTY.word;
    if (!isNominal) return CERTAINTY.phrasing;
    if (this.#isRendered(missing)) return CERTAINTY.rendered;
    return words(missing.text).length > 1 ? CERTAINTY.phrase : CERTAINTY.everyday;
  }

  /** How sure it is that a term of the target that answers nothing is wrong there. */
  certaintyOfUnasked(term: MissingTerm): number {
    // Titles and names are added freely: "his counterpart" is «وزیر خارجه».
    const isTerm = this.#glossary.get(term.id)?.kind === 'term';
    return isTerm && this.#certaintyAlone(term) === CERTAINTY.phrase ? CERTAINTY.unasked : CERTAINTY.synonym;
  }

  /** Whether a term is told as missing when everyday synonyms do not count. */
  #isTold({ lang, start, end }: PlacedTerm): boolean {
    this.#told ??= [...this.#missing('fa'), ...this.#missing('en')];
    return this.#told.some((one) => one.lang === lang && one.start === start && one.end === end);
  }

  #missing(source: 'fa' | 'en'): MissingTerm[] {
    const { fa, en } = this.#pair;
    return this.#glossary.check(fa, en, { source }).filter((one) => one.kind === 'missing');
  }

  /** Whether the lexicon finds each word of a term again on the other side: «سطح مناسبات» in "level of ties". */
  #isRendered({ text, lang }: PlacedTerm): boolean {
    const lexicon = this.#lexicon;
    if (lexicon === undefined) return false;
    const { fa, en } = this.#pair;
    if (lang === 'fa') {
      this.#english ??= new Set(words(en).flatMap((word) => lexicon.formsOf(word.text)));
      const english = this.#english;
      return words(text).every((word) => lexicon.ofWord(word.text).some((one) => english.has(one.word)));
    }
    this.#translations ??= new Set(lexicon.translate(words(fa)).flat());
    const translations = this.#translations;
    return words(text).every(
      (word) => LITTLE.has(word.text) || lexicon.formsOf(word.text).some((form) => translations.has(form)),
    );
  }

  /** Whether a term is a noun, a verb, or a formula. */
  #classOf({ id, lang }: PlacedTerm): string {
    const concept = this.#glossary.get(id);
    if (concept === undefined || concept.kind === 'formula') return 'formula';
    return concept[lang].terms.find(({ partOfSpeech }) => partOfSpeech !== undefined)?.partOfSpeech ?? 'noun';
  }

  /** Whether the pair is short and has as many terms on both sides as diplomatic text has. */
  #isOfTerms(): boolean {
    const { fa, en } = this.#pair;
    const persian = new Set(this.#glossary.recognize(fa, 'fa').map(({ id }) => id));
    const both = new Set(this.#glossary.recognize(en, 'en').flatMap(({ id }) => (persian.has(id) ? [id] : [])));
    return words(this.#pair[this.#source]).length <= Math.min(LONGEST_TELLING, both.size * WORDS_OF_TERM);
  }
}
