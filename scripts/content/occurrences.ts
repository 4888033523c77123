/** Where the concepts of the term base occur: in the memory's documents, and in the contexts that the entries give. */
import type { Concept } from '../../src/glossary/concept.js';
import { Glossary } from '../../src/glossary/index.js';
import { straightQuotes } from './quotes.js';

/** A pair of texts that translate each other. */
export interface TextPair {
  readonly fa: string;
  readonly en: string;
}

/** How often a concept occurs. */
export interface Occurrences {
  readonly id: string;
  /** Pairs whose Persian side has it. */
  readonly fa: number;
  /** Pairs whose English side has it. */
  readonly en: number;
  /** Pairs that have it on both sides. */
  readonly both: number;
}

/** In how many pairs each concept occurs, a term inside a longer one too, in the order of the concepts. */
export function occurrences(concepts: readonly Concept[], pairs: readonly TextPair[]): Occurrences[] {
  const glossary = Glossary.from(concepts);
  const counts = new Map(concepts.map(({ id }) => [id, { id, fa: 0, en: 0, both: 0 }]));
  for (const pair of pairs) {
    const persian = conceptsIn(pair.fa, 'fa', glossary);
    const english = conceptsIn(pair.en, 'en', glossary);
    for (const count of counts.values()) {
      if (persian.has(count.id)) count.fa++;
      if (english.has(count.id)) count.en++;
      if (persian.has(count.id) && english.has(count.id)) count.both++;
    }
  }
  return [...counts.values()];
}

/** The ids of the concepts that occur in a text. */
export function conceptsIn(text: string, lang: 'fa' | 'en', glossary: Glossary): Set<string> {
  return new Set(glossary.recognize(text, lang, { overlaps: true, compoundVerbs: true }).map(({ id }) => id));
}

/**
 * What is wrong with the contexts of entries: those that are no pair of the document that they name, or lack their own term.
 *
 * @param documents - The pairs of each document by the source that entries give, `tm/NAME`.
 */
export function contextFaults(
  concepts: readonly Concept[],
  documents: ReadonlyMap<string, readonly TextPair[]>,
): string[] {
  const glossary = Glossary.from(concepts);
  return concepts.flatMap(({ id, fa, en }) => {
    const [persian, english] = [fa.contexts ?? [], en.contexts ?? []];
    if (persian.length !== english.length) return [`${id}: contexts of one language only`];
    return persian.flatMap((context, i) => {
      const pair = { fa: context.text, en: english[i]?.text ?? '' };
      const faults = (['fa', 'en'] as const)
        .filter((lang) => !conceptsIn(pair[lang], lang, glossary).has(id))
        .map((lang) => `${id}: ${lang} context lacks the term: ${pair[lang]}`);
      const pairs = context.source === english[i]?.source ? documents.get(context.source ?? '') : undefined;
      const stands = pairs?.some((other) => other.fa === pair.fa && straightQuotes(other.en) === pair.en);
      return stands ? faults : [...faults, `${id}: no pair of ${context.source}: ${pair.fa}`];
    });
  });
}
