/** The columns of a glossary as a table, one concept a row. */
import type { TermStatus } from '../../glossary/concept.js';

/** The columns that are always written, in their order. */
export const CSV_COLUMNS: readonly string[] = [
  ...['id', 'domain', 'kind', 'status'],
  ...['fa', 'fa_transliteration', 'fa_part_of_speech', 'fa_admitted', 'fa_forms'],
  ...['en', 'en_part_of_speech', 'en_admitted', 'en_forms'],
  ...['fa_definition', 'en_definition', 'note', 'source'],
];

/** What a language may have beyond; written where a concept has it. */
const OF_A_LANGUAGE = ['transliteration', 'deprecated', 'superseded', 'abbreviation', 'region', 'term_note'] as const;
const TEXTS_OF_A_LANGUAGE = ['definition_source', 'contexts', 'context_sources'] as const;

/** All columns, in the order in which they are written. */
export const ALL_COLUMNS: readonly string[] = [
  ...new Set([
    ...CSV_COLUMNS,
    'central',
    ...['fa', 'en'].flatMap((lang) => [...OF_A_LANGUAGE, ...TEXTS_OF_A_LANGUAGE].map((name) => `${lang}_${name}`)),
    ...['note_fa', 'related', 'links', 'credits'],
  ]),
];

const KNOWN: ReadonlySet<string> = new Set(ALL_COLUMNS);

/** The column of the terms of a language that are to be used so far. */
export function termColumn(lang: 'fa' | 'en', status: TermStatus): string {
  return status === 'preferred' ? lang : `${lang}_${status}`;
}

/** The column that a cell of a header names, however it is capitalized or spaced; `undefined` where there is none. */
export function columnNamed(cell: string): string | undefined {
  const name = cell
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/gu, '_');
  return KNOWN.has(name) ? name : undefined;
}
