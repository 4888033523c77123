/** What a table cannot hold. */
import type { Concept, LangSection } from '../../glossary/concept.js';
import { TERM_STATUSES } from '../../glossary/vocabulary.js';
import type { GlossaryLossKind } from '../glossary-losses.js';
import { toCell } from './cells.js';
import { RowReader } from './row-reader.js';
import { rowOf } from './row-writer.js';

/**
 * What a concept loses in `writeCsv`: nothing that ours have. Terms and notes come in the order of their columns; white
 * space at the ends of a text, and what no text in UTF-8 can have, is not kept.
 *
 * @param concept - The concept.
 * @returns The kinds of what is lost.
 * @example
 * ```ts
 * csvLosses(glossary.get('treaty')); // []
 * ```
 */
export function csvLosses(concept: Concept): GlossaryLossKind[] {
  if (concept.fa.terms.length + concept.en.terms.length === 0) return ['no-terms'];
  const ordered = inColumns(concept);
  const losses: GlossaryLossKind[] = plain(ordered) === plain(concept) ? [] : ['order'];
  return isKept(ordered) ? losses : [...losses, 'characters'];
}

/** Whether reading gives what was written. */
function isKept(concept: Concept): boolean {
  const cells = Array.from(rowOf(concept), ([column, text]): [string, string] => [column, readBack(toCell(text))]);
  let refused = false;
  const read = new RowReader(new Map(cells), () => {
    refused = true;
  }).concept();
  return !refused && plain(read) === plain(concept);
}

/** The text of a cell after it was in a file: half a surrogate pair becomes U+FFFD, and all line ends are LF. */
function readBack(cell: string): string {
  return cell.replace(/\p{Cs}/gu, '\uFFFD').replace(/\r\n?/gu, '\n');
}

function inColumns(concept: Concept): Concept {
  const { fa, en, notes } = concept;
  const ordered = notes && ['en', 'fa'].flatMap((lang) => notes.filter((note) => note.lang === lang));
  return { ...concept, fa: byStatus(fa), en: byStatus(en), ...(ordered && { notes: ordered }) };
}

function byStatus(section: LangSection): LangSection {
  const terms = TERM_STATUSES.flatMap((status) => section.terms.filter((term) => term.status === status));
  return { ...section, terms };
}

/** A concept as a text that is equal for equal concepts: fields in one order, without lists that are empty. */
function plain(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => {
    if (typeof each !== 'object' || each === null || Array.isArray(each)) return each;
    const fields = Object.entries(each).filter(([, field]) => !(Array.isArray(field) && field.length === 0));
    return Object.fromEntries(fields.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
