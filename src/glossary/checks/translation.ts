/**
 * Whether the terms of a source are translated in its target.
 *
 * A span is translated where the target has a valid term of one of its concepts, inflected, in another part of speech or in
 * parts; a longer term of a related concept; or terms of all the parts of which the span is made up. Words of the target
 * that a longer term of another span is made of do not count a second time:
 *
 *     source    سیاست خارجی … وزیر خارجه
 *     target    external policy … [Foreign Minister]      "foreign policy" may not borrow its "foreign" there
 *
 * unless the spans overlap in the source as well, or the words are shared: "regional and [international cooperation]".
 */
import { nameSimilarity } from '../../text/names/similarity.js';
import { isCommon } from '../lookup/common-words.js';
import { hasPointedHead, hasPronoun, hasShortName, pointsBack } from './anaphora.js';
import { isInVerb, withoutHead } from './compound-verbs.js';
import { type Occurrence, occurrencesOf } from './occurrences.js';
import { otherRenderings, type RenderingPlace } from './other-senses.js';
import { lowerBound, type Side } from './side.js';
import type { Sought } from './sought.js';
import type { TermSpan } from './spans.js';
import type { TermsOf } from './terms-of.js';

/** A source and its target. */
export class Translation {
  readonly #terms: TermsOf;
  readonly #source: Side;
  readonly #target: Side;
  /** Concept → where its terms stand in the target. */
  readonly #occurrences = new Map<string, readonly Occurrence[]>();
  /** What was found out about a concept or a span: texts repeat their terms. */
  readonly #known = new Map<string, boolean>();
  /** Concept → concepts whose spans in the source overlap with its own. */
  readonly #touching = new Map<string, Set<string>>();
  /** By word of the target, the longest term of the source's concepts that stands there as a whole. */
  readonly #claims: (Claim | undefined)[];

  constructor(terms: TermsOf, source: Side, target: Side, spans: readonly TermSpan[]) {
    this.#terms = terms;
    this.#source = source;
    this.#target = target;
    this.#claims = new Array(target.words.length);
    spans.forEach((span, i) => {
      this.#touch(span, span.inner);
      const next = spans[i + 1];
      if (next !== undefined && next.start < span.end) this.#touch(span, [next]);
    });
    for (const id of new Set(spans.flatMap(ids))) this.#claim(id);
  }

  #touch(span: TermSpan, others: readonly TermSpan[]): void {
    for (const other of others) {
      for (const id of ids(span)) addAll(this.#touching, id, ids(other));
      for (const id of ids(other)) addAll(this.#touching, id, ids(span));
    }
  }

  #claim(id: string): void {
    for (const { from, to, isWhole } of this.#occurrencesOf(id)) {
      if (!isWhole) continue;
      for (let i = from; i < to; i++) {
        const claim = this.#claims[i];
        if (claim === undefined || claim.to - claim.from < to - from) this.#claims[i] = { id, from, to };
      }
    }
  }

  #occurrencesOf(id: string): readonly Occurrence[] {
    const known = this.#occurrences.get(id);
    if (known !== undefined) return known;
    const found = this.#terms
      .sought(id, this.#target.lang)
      .flatMap((sought) => occurrencesOf(sought, this.#target))
      .filter((occurrence) => isTerm(occurrence, this.#target));
    this.#occurrences.set(id, found);
    return found;
  }

  /** Where the target has valid terms of a concept that translate no other span. */
  occurrences(id: string): readonly Occurrence[] {
    return this.#occurrencesOf(id).filter((occurrence) => !this.#isOfAnother(id, occurrence));
  }

  /** Whether no word is part of a term. */
  #isFree({ from, to }: RenderingPlace): boolean {
    return this.#claims.slice(from, to).every((claim) => claim === undefined);
  }

  #isOfAnother(id: string, { from, to, at, isWhole }: Occurrence): boolean {
    for (const i of at) {
      const claim = this.#claims[i];
      if (claim === undefined || claim.id === id || this.#touching.get(id)?.has(claim.id)) continue;
      const isLarger = claim.from <= from && to <= claim.to && claim.to - claim.from > to - from;
      if (isLarger || (!isWhole && !this.#isShared(from, to, claim))) return true;
    }
    return false;
  }

  /** Whether a claim lends its first or its last words to a term that is joined to it by "and". */
  #isShared(from: number, to: number, claim: Claim): boolean {
    if (from < claim.from ? to < claim.to : from > claim.from) return false;
    const [first, last] = from < claim.from ? [from, claim.from] : [claim.to - 1, to - 1];
    for (let i = first; i < last; i++) {
      if (CONJUNCTIONS.has(this.#target.wordAt(i)) || /[,،]/u.test(this.#target.after(i))) return true;
    }
    return false;
  }

  /** Whether a span is translated by terms. */
  isTranslated(span: TermSpan): boolean {
    if (span.matches.some(({ id }) => this.#once(`term ${id}`, () => this.occurrences(id).length > 0))) return true;
    const [from, to] = this.#range(span);
    const text = this.#source.words.slice(from, to).map((word) => word.text);
    return this.#once(
      `span ${JSON.stringify([ids(span), text])}`,
      () =>
        this.#hasNarrower(span) ||
        this.#hasParts(span, from, to) ||
        (isInVerb(this.#source, from, to) && this.#hasVerb(span)) ||
        (to === from + 1 && (this.#hasHead(span) || this.#isName(from) || this.#hasOtherSense(span, from))),
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
    const ranges = matches.flatMap(({ id }) => this.occurrences(id)).sort((a, b) => a.from - b.from || b.to - a.to);
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
      .some((id) => this.#occurrencesOf(id).some(({ isWhole }) => isWhole));
  }

  /** Whether all that a span is made up of is translated, near each other. */
  #hasParts({ inner }: TermSpan, from: number, to: number): boolean {
    if (inner.length < 2) return false;
    const covered = new Set<number>();
    for (const part of inner) {
      const [first, end] = this.#range(part);
      for (let i = first; i < end; i++) covered.add(i);
    }
    for (let i = from; i < to; i++) if (!covered.has(i) && !LINKS.has(this.#source.wordAt(i))) return false;
    const [first = [], ...others] = inner.map(({ matches }) => this.#placesOf(matches.map(({ id }) => id)));
    const reach = to - from + MOST_APART;
    return first.some((place) => others.every((places) => this.#isNear(place, places, reach)));
  }

  /** Where terms of these concepts begin in the target, ascending. */
  #placesOf(concepts: readonly string[]): number[] {
    return concepts.flatMap((id) => this.#occurrencesOf(id).map(({ from }) => from)).sort((a, b) => a - b);
  }

  #isNear(place: number, places: readonly number[], reach: number): boolean {
    for (let i = lowerBound(places, place - reach); i < places.length; i++) {
      const other = places[i] as number;
      if (other > place + reach) return false;
      if (this.#target.areNear(place, other)) return true;
    }
    return false;
  }

  /** Whether the target says of a term what is left without its head. */
  #hasVerb({ matches }: TermSpan): boolean {
    const { lang } = this.#target;
    return matches.some(({ id }) =>
      this.#terms.sought(id, lang).some((sought) => {
        const rest = withoutHead(sought, lang);
        return rest !== undefined && occurrencesOf(rest, this.#target).some((place) => !this.#isOfAnother(id, place));
      }),
    );
  }

  /** Whether a word is translated as it is in longer terms. */
  #hasHead({ matches }: TermSpan): boolean {
    return matches
      .flatMap((match) => this.#terms.heads(match, this.#source.lang))
      .some((head) => occurrencesOf(head, this.#target).length > 0);
  }

  /** Whether the target has a rendering of another sense of the word, which makes it no term. */
  #hasOtherSense({ matches }: TermSpan, from: number): boolean {
    const { lang } = this.#source;
    const before = this.#source.wordAt(from - 1);
    return matches.some(({ id, term }) =>
      this.#terms
        .sought(id, lang)
        .some(
          ({ term: other, words }) =>
            other === term &&
            words.length === 1 &&
            [words[0] as string, `${before} ${words[0]}`].some((word) =>
              otherRenderings(word, lang, this.#target).some((place) => this.#isFree(place)),
            ),
        ),
    );
  }

  /** Whether a Persian word is a name here, since the target has it in Latin letters: «پیمان» as "Peyman". */
  #isName(from: number): boolean {
    if (this.#source.lang === 'en') return false;
    const { text, words } = this.#target;
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
      if (this.#once('pronoun', () => hasPronoun(this.#target))) return true;
      if (span.matches.some(({ id }) => this.#once(`head ${id}`, () => this.#isSome(id, hasPointedHead)))) return true;
    }
    if (span.matches.some(({ id }) => this.#once(`lent ${id}`, () => this.#isLent(id)))) return true;
    return span.matches.some(({ id }) =>
      this.#once(`name ${id}`, () => this.#terms.isName(id) && this.#isSome(id, hasShortName)),
    );
  }

  /** Whether a longer term of a related concept has its term in it: "a new round" after "the Vienna talks". */
  #isLent(id: string): boolean {
    const related = this.#terms.related(id);
    return this.#occurrencesOf(id).some(({ at }) => at.every((i) => related.has(this.#claims[i]?.id ?? '')));
  }

  #isSome(id: string, isOne: (side: Side, sought: Sought) => boolean): boolean {
    return this.#terms.sought(id, this.#target.lang).some((sought) => isOne(this.#target, sought));
  }
}

/** A term that stands in the target as a whole. */
interface Claim {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

const CONJUNCTIONS: ReadonlySet<string> = new Set(['and', 'or', 'و', 'یا']);
/** Words of a term that join its parts. */
const LINKS: ReadonlySet<string> = new Set('of the and for on in to و در از به با برای'.split(' '));
/** Words that may stand between translated parts. */
const MOST_APART = 6;
/** True pairs of names mostly reach it, words that are none seldom. */
const SAME_NAME = 0.85;

/** Abbreviations are told from words by their capitals: "US", not "us". */
function isTerm({ sought: { term }, from }: Occurrence, side: Side): boolean {
  if (side.lang === 'fa' || !(term.abbreviation === true || ACRONYM.test(term.text))) return true;
  const word = side.words[from];
  return word !== undefined && /\p{Lu}/u.test(side.text.slice(word.start, word.end));
}

/** One word with several capitals: "SCO", "MoU". */
const ACRONYM = /^\p{Lu}\p{L}*\p{Lu}\p{L}*$/u;

function ids({ matches }: TermSpan): readonly string[] {
  return matches.map(({ id }) => id);
}

function addAll(map: Map<string, Set<string>>, key: string, values: readonly string[]): void {
  const set = map.get(key) ?? new Set();
  for (const value of values) set.add(value);
  map.set(key, set);
}
