/** Half-spaces that our own restorer would put into what we have written. */
import type { Concept } from '../../src/glossary/concept.js';
import { restoreZwnj, type ZwnjTable } from '../../src/text/zwnj/index.js';

/** Each place with the words about it, `│` where the half-space would stand. */
export function missingHalfSpaces(text: string, table: ZwnjTable): string[] {
  return restoreZwnj(text, { table }).insertions.map(({ start, end }) => {
    const before = text.slice(Math.max(0, start - 15), start);
    return `${before}│${text.slice(end, end + 15)}`.replaceAll('\n', ' ');
  });
}

/** The Persian terms of an entry that are to be used; not the forms, which are there to be found without half-spaces too. */
function terms({ fa }: Concept): string[] {
  return fa.terms.filter(({ status }) => status === 'preferred' || status === 'admitted').map(({ text }) => text);
}

/** The Persian sentences of an entry. */
export function runningTexts({ fa: { definition, contexts = [] }, notes = [] }: Concept): string[] {
  const remarks = notes.filter(({ lang }) => lang === 'fa');
  return [...(definition === undefined ? [] : [definition]), ...contexts, ...remarks].map(({ text }) => text);
}

/** All of them, as a reader sees them. */
export function persianTexts(concept: Concept): string[] {
  return [...terms(concept), ...runningTexts(concept)];
}
