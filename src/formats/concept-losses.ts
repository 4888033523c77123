/** What a concept has, by the kinds of losses: what of it a format would lose. */
import type { Concept, LangSection, TermStatus } from '../glossary/concept.js';
import { TERM_STATUSES } from '../glossary/vocabulary.js';
import type { GlossaryLossKind } from './glossary-losses.js';

/** What a concept has and a format that carries these kinds loses. */
export function lossesOfConcept(concept: Concept, carried: ReadonlySet<GlossaryLossKind>): GlossaryLossKind[] {
  return kindsOf(concept).filter((kind) => !carried.has(kind));
}

/** All that a concept has beyond a term in each language. */
function kindsOf(concept: Concept): GlossaryLossKind[] {
  const { domain, kind, status, central, fa, en, notes, related, links, credits, sources } = concept;
  const kinds = new Set<GlossaryLossKind>(['ids']);
  const note = (has: boolean, loss: GlossaryLossKind): void => {
    if (has) kinds.add(loss);
  };
  note(domain !== 'other', 'domains');
  note(kind !== 'term', 'kinds');
  note(status !== 'draft', 'editorial-statuses');
  note(central === true, 'central');
  const sides = [fa, en].filter(({ terms }) => terms.length > 0).length;
  note(sides === 1, 'one-sided');
  note(sides === 0, 'no-terms');
  for (const section of [fa, en]) addOfSection(section, note);
  note(hasSome(notes), 'notes');
  note(hasSome(related), 'related');
  note(hasSome(links), 'links');
  note(hasSome(credits), 'credits');
  note(hasSome(sources), 'sources');
  return [...kinds];
}

function addOfSection(section: LangSection, note: (has: boolean, loss: GlossaryLossKind) => void): void {
  const { terms, definition, contexts = [] } = section;
  note(terms.length > 1, 'further-terms');
  note(
    terms.some(({ status }, i) => rankOf(status) < rankOf(terms[i - 1]?.status)),
    'order',
  );
  terms.forEach((term, i) => {
    note(term.status !== (i === 0 ? 'preferred' : 'admitted'), 'term-statuses');
    note(term.partOfSpeech !== undefined, 'parts-of-speech');
    note(term.transliteration !== undefined, 'transliterations');
    note(hasSome(term.forms), 'forms');
    note(term.abbreviation === true, 'abbreviations');
    note(term.region !== undefined, 'regions');
    note(term.note !== undefined, 'term-notes');
  });
  note(definition !== undefined, 'definitions');
  note(contexts.length > 0, 'contexts');
  note(definition?.source !== undefined || contexts.some(({ source }) => source !== undefined), 'text-sources');
}

/** Place of a status in the list, best first. */
function rankOf(status: TermStatus | undefined): number {
  return status === undefined ? 0 : TERM_STATUSES.indexOf(status);
}

function hasSome(list: readonly unknown[] | undefined): boolean {
  return list !== undefined && list.length > 0;
}
