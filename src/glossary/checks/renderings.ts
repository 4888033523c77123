/**
 * Which of a concept's terms a target has.
 *
 * Several may fit the same words: "Minister of Foreign Affairs" has the content words of "Minister for Foreign Affairs" too. Those
 * that the recogniser finds come first, then those with the same function words, then all.
 */
import type { Word } from '../../text/words/words.js';
import type { Term } from '../concept.js';
import { ENGLISH_DETERMINERS } from '../function-words.js';
import type { Rendering } from './consistency.js';
import type { Side } from './side.js';
import type { TermSpan } from './spans.js';
import type { TargetTerms } from './target-terms.js';
import { isLiteral, type TermPlace } from './term-places.js';

/** The terms of a target by their concepts. */
export class Renderings {
  readonly #target: TargetTerms;
  readonly #spans: readonly TermSpan[];

  /** @param spans - What the recogniser finds in the target. */
  constructor(target: TargetTerms, spans: readonly TermSpan[]) {
    this.#target = target;
    this.#spans = spans.flatMap((span) => [span, ...span.inner]);
  }

  /** The terms of a concept. */
  of(id: string): readonly Rendering[] {
    const { side } = this.#target;
    const written = this.#writtenTerms(id);
    const all = this.#target.ownPlacesOf(id);
    const exact = all.filter(
      ({ sought: { term }, from, to }) => written.get(from) === term && written.get(to - 1) === term,
    );
    const literal = exact.length > 0 ? exact : all.filter((place) => isLiteral(place, side));
    return (literal.length > 0 ? literal : all).map((place) => {
      const { sought, from, to } = place;
      const [first, last] = [side.words[from] as Word, side.words[to - 1] as Word];
      return { sought, start: first.start, end: last.end, governed: governedBy(place, side) };
    });
  }

  /** By word of the target, the longest term of a concept that is recognised there. */
  #writtenTerms(id: string): ReadonlyMap<number, Term> {
    const { side } = this.#target;
    const terms = new Map<number, Term>();
    for (const { start, end, matches } of this.#spans) {
      const match = matches.find((one) => one.id === id);
      if (match === undefined) continue;
      const last = side.indexAt(end - 1);
      for (let i = side.indexAt(start); i <= last; i++) if (!terms.has(i)) terms.set(i, match.term);
    }
    return terms;
  }
}

/** The English noun that a term of one word governs: "treaty" in "ratification of the treaty". */
function governedBy({ sought, to }: TermPlace, side: Side): string {
  if (side.lang === 'fa' || sought.words.length > 1 || side.wordAt(to) !== 'of') return '';
  const next = side.wordAt(to + 1);
  return ENGLISH_DETERMINERS.has(next) ? side.wordAt(to + 2) : next;
}
