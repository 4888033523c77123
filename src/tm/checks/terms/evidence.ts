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
import { Meanings } from './meanings.js';

/** Confidence by what is known of a finding. */
const CERTAINTY = {
  /** A term of the target answers none of the source. */
  exchanged: 0.9,
  /** The same of an everyday synonym. */
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
  /** A word in a short text, where few words of the target are left that may stand in its place. */
  wordInShort: 0.52,
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
/** How far into its text a term stands, compared with the other. */
const NEAR = 0.45;
/** Pairs that make a usage. */
const USUAL = 3;
/** Letters that words of one root have in common. */
const ROOT = 4;

/** One translated term in so many words makes a text of one with terms. */
const WORDS_OF_TERM = 25;
/** Words of a short text, and how many of them may be unexplained. */
const SHORT = 20;
const MOST_OPEN = 5;
/** In a longer text one word is easily said otherwise. */
const LONGEST_TELLING = 20;

/** What official names of states have besides the name. */
const OF_STATES: ReadonlySet<string> = new Set(
  'جمهوری جمهور اسلامی فدراسیون پادشاهی کشور islamic republic federation kingdom state'.split(' '),
);

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
  /** Concepts that the source names. */
  #named: ReadonlySet<string> = new Set();
  /** Terms of the target of concepts that the source does not name. */
  #others: readonly PlacedTerm[] | undefined;
  #known: Meanings | undefined;

  constructor({ glossary, lexicon }: TermResources, pair: TextPair, source: 'fa' | 'en') {
    this.#glossary = glossary;
    this.#lexicon = lexicon;
    this.#pair = pair;
    this.#source = source;
  }

  /**
   * The term that stands in place of a missing one: one of its word class and field that answers nothing.
   *
   * Where there is none, one of a concept that the source does not name, if no word of the source means it.
   */
  insteadOf(missing: MissingTerm, unasked: readonly MissingTerm[]): PlacedTerm | undefined {
    const isAlike = (one: PlacedTerm) => this.#classOf(one) === this.#classOf(missing);
    const isNear = (one: PlacedTerm) => isAlike(one) && this.#isRelated(one.id, missing.id);
    return (
      unasked.find(isNear) ??
      unasked.find((one) => isAlike(one) && this.#isInPlaceOf(one, missing)) ??
      this.#unnamed().find((one) => isNear(one) && this.#share(one) < 1)
    );
  }

  /** Whether a term may stand for another: it names the same kind of thing, and if that is no particular one, stands about as far into its text. */
  #isInPlaceOf(one: PlacedTerm, missing: MissingTerm): boolean {
    const [kind, other] = [one.id, missing.id].map((id) => this.#glossary.get(id)?.kind);
    const apart = Math.abs(one.start / this.#pair[one.lang].length - missing.start / this.#pair[missing.lang].length);
    return kind === other && (kind !== 'term' || apart < NEAR);
  }

  /** Whether two concepts are of one field, so that one may be taken for the other. */
  #isRelated(id: string, other: string): boolean {
    const [one, two] = [this.#glossary.get(id), this.#glossary.get(other)];
    if (one === undefined || two === undefined) return false;
    return one.domain === two.domain || (one.related?.includes(other) ?? false) || (two.related?.includes(id) ?? false);
  }

  #unnamed(): readonly PlacedTerm[] {
    if (this.#others !== undefined) return this.#others;
    const [source, target] = this.#source === 'fa' ? (['fa', 'en'] as const) : (['en', 'fa'] as const);
    const named = this.#glossary.recognize(this.#pair[source], source, { overlaps: true });
    const ids = new Set(named.map(({ id }) => id));
    this.#named = ids;
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
    if (instead === undefined) return alone;
    const isSure = this.#isTold(finding) && this.#isTold(instead);
    return Math.max(alone, isSure ? CERTAINTY.exchanged : CERTAINTY.exchangedSynonym);
  }

  #certaintyAlone(missing: MissingTerm): number {
    if (!this.#isTold(missing)) return CERTAINTY.synonym;
    if (this.#isShortened(missing)) return CERTAINTY.rendered;
    const isPhrase = Meanings.lengthOf(missing.text) > 1;
    const isNominal = NOMINAL.has(this.#classOf(missing));
    this.#hasTerms ??= this.#isOfTerms();
    const share = this.#share(missing);
    if (share === 1 && !this.#hasTerms) return CERTAINTY.rendered;
    if ((share > 0 || !isPhrase) && this.#open === 0) return CERTAINTY.rendered;
    if (this.#hasTerms) return isNominal && isPhrase ? CERTAINTY.phrase : CERTAINTY.word;
    if (!isNominal) return CERTAINTY.phrasing;
    if (isPhrase) return CERTAINTY.phrase;
    return this.#isShort && this.#open <= MOST_OPEN ? CERTAINTY.wordInShort : CERTAINTY.everyday;
  }

  /** What share of a term's words the lexicon finds again on the other side: «سطح مناسبات» in "level of ties". */
  #share({ text, lang }: PlacedTerm): number {
    const length = Meanings.lengthOf(text);
    if (this.#meanings === undefined || length === 0) return 0;
    return 1 - this.#meanings.unmeant(text, lang).length / length;
  }

  /** How many words of the target nothing in the source means: where there is none, no wrong word stands there. */
  get #open(): number {
    return this.#meanings?.open(this.#source === 'fa' ? 'en' : 'fa') ?? 1;
  }

  get #isShort(): boolean {
    return words(this.#pair[this.#source]).length <= SHORT;
  }

  get #meanings(): Meanings | undefined {
    if (this.#lexicon !== undefined) this.#known ??= new Meanings(this.#lexicon, this.#pair);
    return this.#known;
  }

  /** Whether all that is missing of a title or a place is that the state is a republic: "the President of Iran". */
  #isShortened({ id, text, lang }: MissingTerm): boolean {
    const kind = this.#glossary.get(id)?.kind;
    if (kind !== 'title' && kind !== 'place' && kind !== 'organisation') return false;
    const unmeant = this.#meanings?.unmeant(text, lang) ?? [text];
    return unmeant.length < Meanings.lengthOf(text) && unmeant.every((word) => OF_STATES.has(word));
  }

  /** How sure it is that a term of the target that answers nothing is wrong there. */
  certaintyOfUnasked(term: MissingTerm): number {
    // Titles and names are added freely: "his counterpart" is «وزیر خارجه».
    const isTerm = this.#glossary.get(term.id)?.kind === 'term';
    const share = this.#share(term);
    // A word of it is meant: «دولت» by the "State" of "member State".
    this.#unnamed();
    const isOfNamed = this.#glossary.get(term.id)?.related?.some((id) => this.#named.has(id)) ?? false;
    const isTaken = isTerm && (share > 0 || isOfNamed) && Meanings.lengthOf(term.text) > 1 && this.#isTold(term);
    return isTaken ? CERTAINTY.unasked : CERTAINTY.synonym;
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
