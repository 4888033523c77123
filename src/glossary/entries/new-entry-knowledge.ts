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
  for (const { id, fa, en } of concepts) {
    for (const { text } of [...fa.terms, ...en.terms]) if (!terms.has(keyOf(text))) terms.set(keyOf(text), id);
  }
  return {
    restoreZwnj: (text) => restoreZwnj(text, { table }).text,
    transliterator: Transliterator.from([...concepts, ...read]),
    isTaken: (id) => ids.has(id),
    idOf: (term) => (ids.has(term) ? term : terms.get(keyOf(term))),
  };
}

function keyOf(term: string): string {
  return words(term)
    .map(({ text }) => text)
    .join('');
}
