/** What an entry has in Persian. */
import type { Concept } from '../../src/glossary/concept.js';

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
