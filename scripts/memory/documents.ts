/** The documents of the memory: raw texts and gold, from the folder tm/. */
import { readdirSync, readFileSync } from 'node:fs';
import { type Gold, parseGold } from './gold.js';

/** The folder of the memory. */
export const MEMORY = new URL('../../tm/', import.meta.url);

/** Two raw texts and their gold. */
export interface GoldDocument {
  readonly gold: Gold;
  /** The Persian text as it is in its file. */
  readonly source: string;
  /** The English text. */
  readonly target: string;
}

/**
 * Reads all documents, by their names.
 *
 * @throws Error where a text has no gold, gold no text, or gold is not as it should be.
 */
export function readDocuments(): GoldDocument[] {
  const names = namesIn('gold/', '.json');
  for (const ending of ['.fa.txt', '.en.txt']) {
    const texts = namesIn('sources/', ending);
    const alone = [...texts.filter((name) => !names.includes(name)), ...names.filter((name) => !texts.includes(name))];
    if (alone.length > 0)
      throw new Error(`${alone[0]}: give it sources/${alone[0]}${ending} and gold/${alone[0]}.json`);
  }
  return names.map((name) => ({
    gold: parseGold(name, read(`gold/${name}.json`)),
    source: read(`sources/${name}.fa.txt`),
    target: read(`sources/${name}.en.txt`),
  }));
}

function namesIn(folder: string, ending: string): string[] {
  const files = readdirSync(new URL(folder, MEMORY)).filter((file) => file.endsWith(ending));
  return files.map((file) => file.slice(0, -ending.length)).sort();
}

function read(path: string): string {
  return readFileSync(new URL(path, MEMORY), 'utf8');
}
