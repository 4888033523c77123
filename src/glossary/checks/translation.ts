/**
 * Whether the terms of a source are translated in its target.
 *
 * A span is translated where the target has a valid term of one of its concepts, inflected, in another part of speech or in
 * parts; a longer term of a related concept; or terms of all the parts of which the span is made up. Words of the target that
 * translate another span do not count a second time (target-terms.ts).
 */
import { nameSimilarity } from '../../text/names/similarity.js';
import { ARTICLES } from '../function-words.js';
import { isCommon } from '../lookup/common-words.js';
import { hasPointedHead, hasPronoun, hasShortName, pointsBack } from './anaphora.js';
import { isInVerb, withoutHead } from './compound-verbs.js';
import { otherRenderings } from './other-senses.js';
import { lowerBound, type Side } from './side.js';
import { FUNCTION_WORDS, type Sought } from './sought.js';
import type { TermSpan } from './spans.js';
import type { TargetTerms } from './target-terms.js';
import { termPlaces } from './term-places.js';
import type { TermsOf } from './terms-of.js';

/** A source and its target. */
export class Translation {
  readonly #terms: TermsOf;
  readonly #source: Side;
  readonly #target: TargetTerms;
  /** What was found out about a concept or a span: texts repeat their terms. */
  readonly #known = new Map<string, boolean>();

  constructor(terms: TermsOf, source: Side, target: TargetTerms) {
    this.#terms = terms;
    this.#source = source;
    this.#target = target;
  }

  /** Whether a span is translated by terms. */
  isTranslated(span: TermSpan): boolean {
    if (span.matches.some(({ id }) => this.#once(`term ${id}`, () => this.#target.ownPlacesOf(id).length > 0)))
      return true;
    const [from, to] = this.#range(span);
    const text = this.#source.words.slice(from, to).map((word) => word.text);
    return this.#once(
      `span ${JSON.stringify([span.matches.map(({ id }) => id), text])}`,
      () =>
        this.#hasNarrower(span) ||
        this.#hasParts(span, from, to) ||
        (isInVerb(this.#source, from, to) && this.#hasVerb(span)) ||
        (to === from + 1 && (this.#hasHead(span) || this.#isName(from))) ||
        this.#hasOtherSense(span, from),
    );
  }

  #once(question: string, answer: () => boolean): boolean {
    const known = this.#known.get(question) ?? answer();
    this.#known.set(question, known);
    return known;
  }

  /** The words of a span. */
  #range({ start, end }: { readonly start: number; readonly end: number }): [from: number, to: number] {
    const from = this.#source.indexAt(start);
    return [from, Math.max(from, this.#source.indexAt(end - 1)) + 1];
  }

  /** How often the target has terms that a span may be translated by. */
  count({ matches }: TermSpan): number {
    const ranges = matches
      .flatMap(({ id }) => this.#target.ownPlacesOf(id))
      .sort((a, b) => a.from - b.from || b.to - a.to);
    let [count, end] = [0, 0];
    for (const { from, to } of ranges) {
      if (from < end) continue;
      count++;
      end = to;
    }
    return count;
  }

  /** Whether the target has a longer term of a related concept. */
  #hasNarrower({ matches }: TermSpan): boolean {
    return matches
      .flatMap((match) => this.#terms.narrower(match, this.#source.lang))
      .some((id) => this.#target.placesOf(id).some(({ isWhole }) => isWhole));
  }

  /** Whether all that a span is made up of is translated, near each other. */
  #hasParts({ inner }: TermSpan, from: number, to: number): boolean {
    if (inner.length < 2) return false;
    const covered = new Set<number>();
    for (const part of inner) {
      const [first, end] = this.#range(part);
      for (let i = first; i < end; i++) covered.add(i);
    }
    const { lang } = this.#source;
    for (let i = from; i < to; i++)
      if (!covered.has(i) && !FUNCTION_WORDS[lang].has(this.#source.wordAt(i))) return false;
    const [first = [], ...others] = inner.map(({ matches }) => this.#placesOf(matches.map(({ id }) => id)));
    const reach = to - from + MOST_APART;
    return first.some((place) => others.every((places) => this.#isNear(place, places, reach)));
  }

  /** Where terms of these concepts begin in the target, ascending. */
  #placesOf(concepts: readonly string[]): number[] {
    return concepts.flatMap((id) => this.#target.placesOf(id).map(({ from }) => from)).sort((a, b) => a - b);
  }

  #isNear(place: number, places: readonly number[], reach: number): boolean {
    for (let i = lowerBound(places, place - reach); i < places.length; i++) {
      const other = places[i] as number;
      if (other > place + reach) return false;
      if (this.#target.side.areNear(place, other)) return true;
    }
    return false;
  }

  /** Whether the target says of a term what is left without its head. */
  #hasVerb({ matches }: TermSpan): boolean {
    const { side } = this.#target;
    return matches.some(({ id }) =>
      this.#terms.sought(id, side.lang).some((sought) => {
        const rest = withoutHead(sought, side.lang);
        return rest !== undefined && termPlaces(rest, side).some((place) => !this.#target.isOfAnother(id, place));
      }),
    );
  }

  /** Whether a word is translated as it is in longer terms. */
  #hasHead({ matches }: TermSpan): boolean {
    return matches
      .flatMap((match) => this.#terms.heads(match, this.#source.lang))
      .some((head) => termPlaces(head, this.#target.side).length > 0);
  }

  /** Whether the target has a rendering of another sense of the words, which makes them no term. */
  #hasOtherSense({ matches }: TermSpan, from: number): boolean {
    const { lang } = this.#source;
    const before = this.#source.wordAt(from - 1);
    const isRendered = (text: string) =>
      otherRenderings(text, lang, this.#target.side).some((place) => this.#target.isFree(place));
    return matches.some(({ id, term }) =>
      this.#terms.sought(id, lang).some(({ term: other, words }) => {
        const own = words.filter((word) => !ARTICLES.has(word)).join(' ');
        return other === term && (isRendered(own) || isRendered(`${before} ${own}`));
      }),
    );
  }

  /** Whether a Persian word is a name here, since the target has it in Latin letters: «پیمان» as "Peyman". */
  #isName(from: number): boolean {
    if (this.#source.lang === 'en') return false;
    const { text, words } = this.#target.side;
    return words.some(
      (word) =>
        /^\p{Lu}/u.test(text.slice(word.start, word.end)) &&
        !isCommon(word.text) &&
        nameSimilarity(this.#source.wordAt(from), word.text) >= SAME_NAME,
    );
  }

  /** Whether a span is taken up by a pronoun, by its head alone, or by a longer term that has it. */
  isTakenUp(span: TermSpan): boolean {
    const [from, to] = this.#range(span);
    if (pointsBack(this.#source, from, to)) {
      if (this.#once('pronoun', () => hasPronoun(this.#target.side))) return true;
      if (span.matches.some(({ id }) => this.#once(`head ${id}`, () => this.#isSome(id, hasPointedHead)))) return true;
    }
    if (span.matches.some(({ id }) => this.#once(`lent ${id}`, () => this.#isLent(id)))) return true;
    return span.matches.some(({ id }) =>
      this.#once(`name ${id}`, () => this.#terms.isName(id) && this.#isSome(id, hasShortName)),
    );
  }

  /** Whether a longer term of a related concept has its term in it: "a new round" after "the Vienna talks". */
  #isLent(id: string): boolean {
    return this.#target.isLentBy(this.#terms.related(id), id);
  }

  #isSome(id: string, isOne: (side: Side, sought: Sought) => boolean): boolean {
    const { side } = this.#target;
    return this.#terms.sought(id, side.lang).some((sought) => isOne(side, sought));
  }
}

/** Words that may stand between translated parts. */
const MOST_APART = 6;
/** True pairs of names mostly reach it, words that are none seldom. */
const SAME_NAME = 0.85;
