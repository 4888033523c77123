/** The lexicon as it is shipped: our word lists, written by hand, and what was learned from parallel text. */
import { readdirSync, readFileSync } from 'node:fs';
import { addTranslation, type GradedEntries } from '../../src/lexicon/entries.js';
import type { Grade } from '../../src/lexicon/lexicon.js';
import { words } from '../../src/text/words/words.js';

/** A line of a word list: a lemma and its equivalents, the likeliest first. */
export interface ListedEntry {
  readonly lemma: readonly string[];
  readonly equivalents: readonly (readonly string[])[];
}

/** Words that say nothing by themselves in equivalents such as "take into account", nor as translations that are learned. */
export const LITTLE: ReadonlySet<string> = new Set('a an the to of be with'.split(' '));

/** The entries of all word lists in this folder; what a contributor mistyped is told with file and line. */
export function readLists(): ListedEntry[] {
  const folder = new URL('./', import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith('.tsv'));
  return names.sort().flatMap((name) =>
    readFileSync(new URL(name, folder), 'utf8')
      .trim()
      .split('\n')
      .map((line, i) => {
        const [lemma, equivalents, ...more] = line.split('\t');
        if (!lemma?.trim() || !equivalents?.trim() || more.length > 0) {
          throw new Error(`scripts/lexicon/${name}:${i + 1}: not LEMMA, tab, EQUIVALENTS: ${JSON.stringify(line)}`);
        }
        return { lemma: canonical(lemma), equivalents: equivalents.split(',').map(canonical) };
      }),
  );
}

/**
 * Our lists and what was learned as one lexicon.
 *
 * The first equivalent of a list is likely, the others are possible; what was learned can only raise that, since the texts
 * that it was learned from are not those that the lists were written for.
 *
 * @param learned - Entries in the format of `LexiconData`.
 */
export function merge(lists: readonly ListedEntry[], learned: string): GradedEntries {
  const entries: GradedEntries = new Map();
  for (const { lemma, equivalents } of lists) {
    equivalents.forEach((equivalent, i) => {
      const grade: Grade = i === 0 ? 1 : 2;
      const telling = equivalent.filter((word) => !LITTLE.has(word));
      for (const word of telling.length > 0 ? telling : equivalent)
        addTranslation(entries, lemma.join(' '), word, grade);
    });
  }
  for (const line of learned.split('\n')) {
    const [lemma = '', ...columns] = line.split('\t');
    columns.forEach((column, i) => {
      for (const word of column.split(' ')) if (word !== '') addTranslation(entries, lemma, word, (i + 1) as Grade);
    });
  }
  return entries;
}

function canonical(text: string): string[] {
  return words(text).map((word) => word.text);
}
