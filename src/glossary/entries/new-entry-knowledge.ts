/** What a new entry is made with, taken from the entries that are there. */

import { words } from '../../text/words/words.js';
import { restoreZwnj, type ZwnjTable } from '../../text/zwnj/index.js';
import type { Concept } from '../concept.js';
import { readEntryText } from './entry-text.js';
import type { EntryKnowledge } from './new-entry.js';
import { Transliterator } from './transliteration.js';

/** The concepts of those files that can be read; the check tells what is wrong with the others. */
export function readableConcepts(files: ReadonlyMap<string, string>): Concept[] {
  const concepts = new Map<string, Concept>();
  for (const [file, text] of files) {
    const { concept } = readEntryText(file, text);
    if (concept !== undefined && !concepts.has(concept.id)) concepts.set(concept.id, concept);
  }
  return [...concepts.values()];
}

/**
 * Makes what a new entry is made with.
 *
 * @param concepts - The concepts that are there, each id once.
 * @param table - The words that half-spaces are restored with.
 * @param read - Concepts of another glossary whose transliterations say how words are read.
 */
export function entryKnowledge(
  concepts: readonly Concept[],
  table: ZwnjTable,
  read: readonly Concept[] = [],
): EntryKnowledge {
  const ids = new Set(concepts.map(({ id }) => id));
  const terms = new Map<string, string>();
  const apart = new Set(concepts.flatMap(({ fa }) => fa.terms.flatMap(({ text }) => text.split(' '))));
  for (const { id, fa, en } of concepts) {
    for (const { text } of [...fa.terms, ...en.terms]) if (!terms.has(keyOf(text))) terms.set(keyOf(text), id);
  }
  return {
    restoreZwnj: (text) => withHalfSpaces(text, table, apart),
    transliterator: Transliterator.from([...concepts, ...read]),
    isTaken: (id) => ids.has(id),
    idOf: (term) => (ids.has(term) ? term : terms.get(keyOf(term))),
  };
}

/**
 * Puts half-spaces in, but for one in place of a space between two words that the glossary has as words of their own: «وزارت»
 * and «خارجه» are no compound, though they often stand together.
 */
function withHalfSpaces(text: string, table: ZwnjTable, apart: ReadonlySet<string>): string {
  let [put, at] = ['', 0];
  for (const { start, end } of restoreZwnj(text, { table }).insertions) {
    const before = text.slice(text.lastIndexOf(' ', start - 1) + 1, start);
    const [after = ''] = text.slice(end).split(' ', 1);
    if (end > start && apart.has(before) && apart.has(after)) continue;
    put += `${text.slice(at, start)}\u200c`;
    at = end;
  }
  return put + text.slice(at);
}

function keyOf(term: string): string {
  return words(term)
    .map(({ text }) => text)
    .join('');
}
