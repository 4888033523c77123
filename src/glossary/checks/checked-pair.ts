/** A text and its translation with the terms of both. */
import type { Word } from '../../text/words/words.js';
import { preferredTerm, type Term } from '../concept.js';
import type { TermMatch } from '../recognition/match.js';
import type { Choice } from './consistency.js';
import type { CheckOptions, DiscouragedTerm, MissingTerm, TermFinding, TextPair } from './finding.js';
import { Renderings } from './renderings.js';
import { Side } from './side.js';
import { spansOf, type TermSpan } from './spans.js';
import { isValid, preferredFirst } from './status.js';
import { TargetTerms } from './target-terms.js';
import type { Concepts, TermsOf } from './terms-of.js';
import { Translation } from './translation.js';

/** What a check needs of a glossary. */
export interface CheckedGlossary extends Concepts {
  recognize(
    text: string,
    lang: 'fa' | 'en',
    options: { readonly overlaps: true; readonly compoundVerbs: true; readonly words: readonly Word[] },
  ): TermMatch[];
}

/** A pair with its terms. */
export class CheckedPair {
  readonly #glossary: CheckedGlossary;
  readonly #terms: TermsOf;
  readonly #index: number;
  readonly #source: Side;
  readonly #target: Side;
  readonly #sourceSpans: readonly TermSpan[];
  readonly #targetSpans: readonly TermSpan[];
  readonly #targetTerms: TargetTerms;
  readonly #translation: Translation;
  #translated: readonly ReadonlySet<string>[] | undefined;

  constructor(glossary: CheckedGlossary, terms: TermsOf, pair: TextPair, source: 'fa' | 'en', index: number) {
    const target = source === 'fa' ? 'en' : 'fa';
    this.#glossary = glossary;
    this.#terms = terms;
    this.#index = index;
    this.#source = new Side(pair[source], source);
    this.#target = new Side(pair[target], target);
    this.#sourceSpans = this.#spansOf(this.#source);
    this.#targetSpans = this.#spansOf(this.#target);
    this.#targetTerms = new TargetTerms(terms, this.#target, this.#sourceSpans);
    this.#translation = new Translation(terms, this.#source, this.#targetTerms);
  }

  #spansOf({ text, lang, words }: Side): readonly TermSpan[] {
    return spansOf(this.#glossary.recognize(text, lang, { overlaps: true, compoundVerbs: true, words }));
  }

  /** The faults of the pair: missing terms, then those to be avoided in the source and in the target. */
  findings(options: CheckOptions): TermFinding[] {
    return [
      ...this.#missing(options),
      ...this.#discouraged(this.#source, this.#sourceSpans, this.#targetSpans),
      ...this.#discouraged(this.#target, this.#targetSpans, this.#sourceSpans),
    ];
  }

  #missing({ anaphora = true, synonyms = false, repetitions = false }: CheckOptions): MissingTerm[] {
    const discouraged = new Set(
      this.#targetSpans.flatMap(({ matches }) => matches.flatMap(({ id, term }) => (isValid(term.status) ? [] : [id]))),
    );
    /** Spans that may be terms of the same concepts, by these. */
    const alike = new Map<string, TermSpan[]>();
    for (const span of this.#sourceSpans) {
      const ids = span.matches.map(({ id }) => id);
      if (ids.some((id) => discouraged.has(id))) continue;
      if (!synonyms && !span.matches.some((match) => this.#isTelling(match))) continue;
      if (ids.every((id) => this.#terms.valid(id, this.#target.lang).length === 0)) continue;
      const key = JSON.stringify(ids);
      const same = alike.get(key);
      if (same === undefined) alike.set(key, [span]);
      else same.push(span);
    }
    const isTakenUp = (span: TermSpan) => anaphora && this.#translation.isTakenUp(span);
    return [...alike.values()].flatMap((spans) => {
      const [first] = spans as [TermSpan, ...TermSpan[]];
      if (!spans.some((span) => this.#translation.isTranslated(span))) {
        return spans.some(isTakenUp) ? [] : [this.#missingTerm(first)];
      }
      if (!repetitions) return [];
      const translated = Math.max(1, this.#translation.count(first));
      return spans.slice(translated).flatMap((span) => (isTakenUp(span) ? [] : [this.#missingTerm(span)]));
    });
  }

  /**
   * Whether a term is more than an everyday synonym: it is preferred, of several words, a name or an abbreviation, or a long word
   * in a text that has another term. A set phrase of the news is not: «با اشاره به» may be any "noting", "recalling", "citing".
   */
  #isTelling({ term, id }: TermMatch): boolean {
    const concept = this.#glossary.get(id);
    if (concept?.kind === 'formula' && concept.domain === 'media') return false;
    if (term.status !== 'admitted' || term.abbreviation === true) return true;
    const word = term.text.replace(/^to /u, '');
    if (/\s|\p{Lu}/u.test(word)) return true;
    if (word.length < LEAST_TELLING[this.#source.lang]) return false;
    this.#translated ??= this.#translatedConcepts();
    return this.#translated.some((ids) => !ids.has(id));
  }

  /** What the spans of the source that are translated may be terms of, each set of concepts once. */
  #translatedConcepts(): ReadonlySet<string>[] {
    const sets = new Map<string, ReadonlySet<string>>();
    for (const span of this.#sourceSpans) {
      const ids = span.matches.map(({ id }) => id);
      const key = JSON.stringify(ids);
      if (!sets.has(key) && this.#translation.isTranslated(span)) sets.set(key, new Set(ids));
    }
    return [...sets.values()];
  }

  #missingTerm({ start, end, matches }: TermSpan): MissingTerm {
    const [id, ...otherIds] = matches.map((match) => match.id) as [string, ...string[]];
    const valid = [id, ...otherIds].flatMap((one) => this.#terms.valid(one, this.#target.lang));
    const expected = new Set(preferredFirst(valid).map(({ text }) => text));
    return {
      kind: 'missing',
      pair: this.#index,
      lang: this.#source.lang,
      start,
      end,
      text: this.#source.text.slice(start, end),
      id,
      otherIds,
      expected: [...expected],
    };
  }

  /** Terms that are to be avoided, where no other reading of the span is better. */
  #discouraged(side: Side, spans: readonly TermSpan[], others: readonly TermSpan[]): DiscouragedTerm[] {
    const findings: DiscouragedTerm[] = [];
    const meant = new Set(others.flatMap(({ matches }) => matches.map(({ id }) => id)));
    for (const { start, end, matches } of spans) {
      const readings = matches.some(({ id }) => meant.has(id)) ? matches.filter(({ id }) => meant.has(id)) : matches;
      const bad = readings.find(({ term }) => !isValid(term.status));
      if (bad === undefined || readings.some(({ term }) => isValid(term.status))) continue;
      const concept = this.#glossary.get(bad.id);
      findings.push({
        kind: bad.term.status === 'superseded' ? 'superseded' : 'deprecated',
        pair: this.#index,
        lang: side.lang,
        start,
        end,
        text: side.text.slice(start, end),
        id: bad.id,
        preferred: concept === undefined ? '' : preferredTerm(concept[side.lang]),
      });
    }
    return findings;
  }

  /** What the target has for each term of the source. */
  choices(): Choice[] {
    const renderings = new Renderings(this.#targetTerms, this.#targetSpans);
    const seen = new Set<Term>();
    return this.#sourceSpans.flatMap(({ matches }) =>
      matches.flatMap(({ id, term }) => {
        if (seen.has(term)) return [];
        seen.add(term);
        return [{ pair: this.#index, id, term, isName: this.#terms.isName(id), rendered: renderings.of(id) }];
      }),
    );
  }
}

/** The more often a word is used, the shorter it is and the more senses it has. Persian does not write its short vowels. */
const LEAST_TELLING = { fa: 5, en: 7 };
