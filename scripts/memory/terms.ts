/**
 * The terms of a pair that both sides have:
 *
 *     نقشهٔ راه ۲۰‌ساله          a twenty-year road map             { id: 'road-map', term: 'نقشه راه', translations: ['road map'],
 *     0       8                           14     22           source: [[0, 9]], target: [[14, 22]] }
 *
 * A term of one side alone is not marked: it was translated in other words, or it is none here.
 */
import type { TermMatch } from '../../src/glossary/recognition/match.js';

/** What finds terms; a glossary does. */
export interface TermFinder {
  recognize(text: string, lang: 'fa' | 'en'): readonly TermMatch[];
}

/** A concept that a pair has on both sides. */
export interface TermPair {
  /** The concept's id. */
  readonly id: string;
  /** The Persian term as the glossary has it: the one that comes first. */
  readonly term: string;
  /** The English terms that stand in the target, as the glossary has them, in order. */
  readonly translations: readonly string[];
  /** Where the concept stands in the source. */
  readonly source: readonly TermSpan[];
  /** Where it stands in the target. */
  readonly target: readonly TermSpan[];
}

/** Offsets of UTF-16 units, the end after the last one. */
export type TermSpan = readonly [start: number, end: number];

/** The concepts of a pair in the order of the source. */
export function termPairs(source: string, target: string, glossary: TermFinder): TermPair[] {
  const [sources, targets] = [byConcept(glossary.recognize(source, 'fa')), byConcept(glossary.recognize(target, 'en'))];
  return [...sources].flatMap(([id, found]) => {
    const translations = targets.get(id);
    const [first] = found;
    if (translations === undefined || first === undefined) return [];
    return {
      id,
      term: first.term.text,
      translations: [...new Set(translations.map(({ term }) => term.text))],
      source: found.map(spanOf),
      target: translations.map(spanOf),
    };
  });
}

function byConcept(matches: readonly TermMatch[]): ReadonlyMap<string, readonly TermMatch[]> {
  const concepts = new Map<string, TermMatch[]>();
  for (const match of matches) {
    const known = concepts.get(match.id);
    if (known === undefined) concepts.set(match.id, [match]);
    else known.push(match);
  }
  return concepts;
}

function spanOf({ start, end }: TermMatch): TermSpan {
  return [start, end];
}
