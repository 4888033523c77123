/**
 * Which of a concept's terms a target has.
 *
 * Several may fit the same words: "Minister of Foreign Affairs" has the content words of "Minister for Foreign Affairs" too. Those
 * that the recogniser finds come first, then those with the same function words, then all.
 */
import type { Word } from '../../text/words/words.js';
import type { Term } from '../concept.js';
import type { Rendering } from './consistency.js';
import { isLiteral, type Occurrence } from './occurrences.js';
import type { Side } from './side.js';
import type { TermSpan } from './spans.js';
import type { Translation } from './translation.js';

/** The terms of a target by their concepts. */
export class Renderings {
  readonly #target: Side;
  readonly #spans: readonly TermSpan[];
  readonly #translation: Translation;

  constructor(target: Side, spans: readonly TermSpan[], translation: Translation) {
    this.#target = target;
    this.#spans = spans.flatMap((span) => [span, ...span.inner]);
    this.#translation = translation;
  }

  /** The terms of a concept. */
  of(id: string): readonly Rendering[] {
    const target = this.#target;
    const written = this.#writtenTerms(id);
    const all = this.#translation.occurrences(id);
    const exact = all.filter(
      ({ sought: { term }, from, to }) => written.get(from) === term && written.get(to - 1) === term,
    );
    const literal = exact.length > 0 ? exact : all.filter((occurrence) => isLiteral(occurrence, target));
    return (literal.length > 0 ? literal : all).map((occurrence) => {
      const { sought, from, to } = occurrence;
      const [first, last] = [target.words[from] as Word, target.words[to - 1] as Word];
      return { sought, start: first.start, end: last.end, governed: governedBy(occurrence, target) };
    });
  }

  /** By word of the target, the longest term of a concept that is recognised there. */
  #writtenTerms(id: string): ReadonlyMap<number, Term> {
    const terms = new Map<number, Term>();
    for (const { start, end, matches } of this.#spans) {
      const match = matches.find((one) => one.id === id);
      if (match === undefined) continue;
      const last = this.#target.indexAt(end - 1);
      for (let i = this.#target.indexAt(start); i <= last; i++) if (!terms.has(i)) terms.set(i, match.term);
    }
    return terms;
  }
}

/** The English noun that a term of one word governs: "treaty" in "ratification of the treaty". */
function governedBy({ sought, to }: Occurrence, side: Side): string {
  if (side.lang === 'fa' || sought.words.length > 1 || side.wordAt(to) !== 'of') return '';
  const next = side.wordAt(to + 1);
  return DETERMINERS.has(next) ? side.wordAt(to + 2) : next;
}

const DETERMINERS: ReadonlySet<string> = new Set('the a an this that these those its their his her our'.split(' '));
