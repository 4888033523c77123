/** What an editor wants to see of an entry before taking it in: beside itself, what is near it and where it is used. */

import type { Concept } from '../../../glossary/concept.js';
import { type NearEntry, NearestEntries } from '../../../glossary/entries/nearest.js';
import type { Glossary } from '../../../glossary/glossary.js';
import { primaryLanguage } from '../../../text/language.js';
import { plainText } from '../../../tm/content.js';
import type { Unit } from '../../../tm/unit.js';

/** A text in which terms are marked. */
export interface MarkedText {
  /** The text. */
  readonly text: string;
  /** Where the terms of the entry stand, in order. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** A pair of sentences in which the entry is found on one side at least. */
export interface PairWithTerm {
  /** The memory's file. */
  readonly file: string;
  /** The unit. */
  readonly unit: string;
  /** The Persian side. */
  readonly fa: MarkedText;
  /** The English side. */
  readonly en: MarkedText;
}

/** An entry with what is near it and where it is used. */
export interface Preview {
  /** The entry. */
  readonly concept: Concept;
  /** Its nearest neighbours, nearest first. */
  readonly neighbours: readonly NearEntry[];
  /** The first pairs of sentences in which it is found. */
  readonly pairs: readonly PairWithTerm[];
  /** How many pairs there are. */
  readonly found: number;
  /** How many of them have it on both sides. */
  readonly translated: number;
}

/** How many neighbours and pairs a preview shows. */
const MOST_NEIGHBOURS = 6;
const MOST_PAIRS = 20;

/**
 * Gathers what is to be shown of entries.
 *
 * @param concepts - The entries, all of them in the glossary.
 * @param glossary - With all other entries.
 * @param units - Units of memories with the names of their files.
 */
export async function previewsOf(
  concepts: readonly Concept[],
  glossary: Glossary,
  units: AsyncIterable<{ readonly file: string; readonly unit: Unit }>,
): Promise<Preview[]> {
  const uses = new Map(concepts.map(({ id }) => [id, { pairs: [] as PairWithTerm[], found: 0, translated: 0 }]));
  for await (const { file, unit } of units) {
    const sides = sidesOf(unit);
    if (sides === undefined) continue;
    const [persian, english] = [spansById(glossary, sides.fa, 'fa'), spansById(glossary, sides.en, 'en')];
    for (const [id, use] of uses) {
      const fa = { text: sides.fa, spans: persian.get(id) ?? [] };
      const en = { text: sides.en, spans: english.get(id) ?? [] };
      if (fa.spans.length + en.spans.length === 0) continue;
      use.found += 1;
      if (fa.spans.length > 0 && en.spans.length > 0) use.translated += 1;
      if (use.pairs.length < MOST_PAIRS) use.pairs.push({ file, unit: unit.id, fa, en });
    }
  }
  const nearest = new NearestEntries(glossary);
  return concepts.map((concept) => {
    const { pairs = [], found = 0, translated = 0 } = uses.get(concept.id) ?? {};
    return { concept, neighbours: nearest.ofConcept(concept, MOST_NEIGHBOURS), pairs, found, translated };
  });
}

/** The Persian and the English text of a unit that has both languages. */
function sidesOf({ source, target, sourceLang, targetLang }: Unit): { fa: string; en: string } | undefined {
  const languages = `${primaryLanguage(sourceLang)} ${primaryLanguage(targetLang)}`;
  if (languages === 'fa en') return { fa: plainText(source), en: plainText(target) };
  return languages === 'en fa' ? { fa: plainText(target), en: plainText(source) } : undefined;
}

function spansById(glossary: Glossary, text: string, lang: 'fa' | 'en'): Map<string, { start: number; end: number }[]> {
  const spans = new Map<string, { start: number; end: number }[]>();
  for (const { id, start, end } of glossary.recognize(text, lang)) {
    const list = spans.get(id) ?? [];
    spans.set(id, list);
    if ((list.at(-1)?.end ?? 0) <= start) list.push({ start, end });
  }
  return spans;
}
