/**
 * Where a target has terms of the source's concepts, and whose its words are.
 *
 * A word that a longer term is made of as a whole is claimed by that term's concept, and does not count for another as well:
 *
 *     source    سیاست خارجی … وزیر خارجه
 *     target    external policy … [Foreign Minister]      "foreign policy" may not borrow its "foreign" there
 *
 * unless the spans overlap in the source as well, or the words are shared: "regional and [international cooperation]".
 */
import { CONJUNCTIONS } from '../function-words.js';
import type { Side } from './side.js';
import type { TermSpan } from './spans.js';
import { type TermPlace, termPlaces } from './term-places.js';
import type { TermsOf } from './terms-of.js';

/** A term that stands in the target as a whole. */
interface Claim {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** The terms of a target. */
export class TargetTerms {
  readonly side: Side;
  readonly #terms: TermsOf;
  /** Concept → where its terms stand. */
  readonly #places = new Map<string, readonly TermPlace[]>();
  /** Concept → concepts whose spans in the source overlap with its own. */
  readonly #touching = new Map<string, Set<string>>();
  /** By word, the longest term of the source's concepts that stands there as a whole. */
  readonly #claims: (Claim | undefined)[];

  /**
   * @param side - The target.
   * @param spans - The terms of the source.
   */
  constructor(terms: TermsOf, side: Side, spans: readonly TermSpan[]) {
    this.side = side;
    this.#terms = terms;
    this.#claims = new Array(side.words.length);
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
    for (const { from, to, isWhole } of this.placesOf(id)) {
      if (!isWhole) continue;
      for (let i = from; i < to; i++) {
        const claim = this.#claims[i];
        if (claim === undefined || claim.to - claim.from < to - from) this.#claims[i] = { id, from, to };
      }
    }
  }

  /** Where the valid terms of a concept stand. */
  placesOf(id: string): readonly TermPlace[] {
    const known = this.#places.get(id);
    if (known !== undefined) return known;
    const found = this.#terms
      .sought(id, this.side.lang)
      .flatMap((sought) => termPlaces(sought, this.side))
      .filter((place) => hasCapitals(place, this.side));
    this.#places.set(id, found);
    return found;
  }

  /** Those of them that are of no other concept. */
  ownPlacesOf(id: string): readonly TermPlace[] {
    return this.placesOf(id).filter((place) => !this.isOfAnother(id, place));
  }

  /** Whether a word of a term's place is claimed by another concept, and not shared. */
  isOfAnother(id: string, { from, to, at, isWhole }: TermPlace): boolean {
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
      if (CONJUNCTIONS.has(this.side.wordAt(i)) || /[,،]/u.test(this.side.after(i))) return true;
    }
    return false;
  }

  /** Whether no word of a place is claimed. */
  isFree({ from, to }: { readonly from: number; readonly to: number }): boolean {
    return this.#claims.slice(from, to).every((claim) => claim === undefined);
  }

  /** Whether a term of a concept stands where others claim all its words. */
  isLentBy(others: ReadonlySet<string>, id: string): boolean {
    return this.placesOf(id).some(({ at }) => at.every((i) => others.has(this.#claims[i]?.id ?? '')));
  }
}

/** Abbreviations are told from words by their capitals: "US", not "us". */
function hasCapitals({ sought: { term }, from }: TermPlace, side: Side): boolean {
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
