/** A concept as the cells of a row. */
import type { Concept, LangSection, Term } from '../../glossary/concept.js';
import { TERM_STATUSES } from '../../glossary/vocabulary.js';
import { FormOwner } from '../form-owner.js';
import { joinValues } from './cells.js';
import { termColumn } from './columns.js';

/** The texts of the cells by column; those that are empty are not there. */
export function rowOf(concept: Concept): ReadonlyMap<string, string> {
  const {
    id,
    domain,
    kind,
    status,
    central,
    notes = [],
    related = [],
    links = [],
    credits = [],
    sources = [],
  } = concept;
  const notesIn = (lang: string): string[] => notes.filter((note) => note.lang === lang).map(({ text }) => text);
  const cells: [column: string, text: string][] = [
    ['id', id],
    ['domain', domain],
    ['kind', kind],
    ['status', status],
    ['central', central ? 'yes' : ''],
    ...cellsOf('fa', concept.fa),
    ...cellsOf('en', concept.en),
    ['note', joinValues(notesIn('en'))],
    ['note_fa', joinValues(notesIn('fa'))],
    ['related', joinValues(related)],
    ['links', joinValues(links.map(({ url, title }) => (title === undefined ? url : `${url} ${title}`)))],
    ['credits', joinValues(credits)],
    ['source', joinValues(sources)],
  ];
  return new Map(cells.filter(([, text]) => text !== ''));
}

function cellsOf(lang: 'fa' | 'en', { terms, definition, contexts = [] }: LangSection): [string, string][] {
  const ordered = TERM_STATUSES.flatMap((status) => terms.filter((term) => term.status === status));
  const perTerm = (value: (term: Term) => string | undefined): string =>
    joinValues(ordered.map((term) => value(term) ?? ''));
  return [
    ...TERM_STATUSES.map((status): [string, string] => [
      termColumn(lang, status),
      joinValues(terms.filter((term) => term.status === status).map(({ text }) => text)),
    ]),
    [`${lang}_transliteration`, perTerm(({ transliteration }) => transliteration)],
    [`${lang}_part_of_speech`, perTerm(({ partOfSpeech }) => partOfSpeech)],
    [`${lang}_forms`, joinValues(formsOf(ordered))],
    [`${lang}_abbreviation`, perTerm(({ abbreviation }) => (abbreviation ? 'yes' : ''))],
    [`${lang}_region`, perTerm(({ region }) => region)],
    [`${lang}_term_note`, perTerm(({ note }) => note)],
    [`${lang}_definition`, definition?.text ?? ''],
    [`${lang}_definition_source`, definition?.source ?? ''],
    [`${lang}_contexts`, joinValues(contexts.map(({ text }) => text))],
    [`${lang}_context_sources`, joinValues(contexts.map(({ source }) => source ?? ''))],
  ];
}

/** The forms of all terms, those with their term that would be taken for another's. */
function formsOf(terms: readonly Term[]): string[] {
  if (terms.every(({ forms = [] }) => forms.length === 0)) return [];
  const owner = new FormOwner(terms.map(({ text }) => text));
  return terms.flatMap(({ text, forms = [] }, i) =>
    forms.map((form) => (owner.named(form) === undefined && owner.of(form) === i ? form : `${text}: ${form}`)),
  );
}
