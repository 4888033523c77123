/** What a new entry is made with, taken from the entries that are there. */
import type { ZwnjTable } from '../../../text/zwnj/index.js';
import type { Concept } from '../../concept.js';
import { readEntryText } from '../entry-text.js';
import { withLikelyHalfSpaces } from '../half-spaces.js';
import { keyOf } from '../term-key.js';
import { Transliterator } from './transliteration.js';

/** What a new entry is made with. */
export interface EntryKnowledge {
  /** Puts the half-spaces of a Persian text where they belong. */
  readonly restoreZwnj: (text: string) => string;
  /** Knows how words are read. */
  readonly transliterator: Transliterator;
  /** Whether another entry has an id. */
  readonly isTaken: (id: string) => boolean;
  /** The id of the entry that has this id, or this very term in whatever spelling. */
  readonly idOf: (term: string) => string | undefined;
  /** The id of the entry that has both terms, in whatever spelling. */
  readonly idOfBoth: (persian: string, english: string) => string | undefined;
}

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
  const idsByTerm = new Map<string, Set<string>>();
  for (const { id, fa, en } of concepts) {
    for (const { text } of [...fa.terms, ...en.terms]) {
      const sharing = idsByTerm.get(keyOf(text)) ?? new Set();
      idsByTerm.set(keyOf(text), sharing.add(id));
    }
  }
  const idsOf = (term: string) => [...(idsByTerm.get(keyOf(term)) ?? [])];
  return {
    restoreZwnj: (text) => withLikelyHalfSpaces(text, table),
    transliterator: Transliterator.from([...concepts, ...read]),
    isTaken: (id) => ids.has(id),
    idOf: (term) => (ids.has(term) ? term : idsOf(term)[0]),
    idOfBoth: (persian, english) => idsOf(persian).find((id) => idsOf(english).includes(id)),
  };
}
