/** The term base in a folder: its entries, and what new ones are made with and checked against. */
import { join } from 'node:path';
import diplomatic from '../../data/diplomatic.js';
import zwnj from '../../data/zwnj.js';
import { TarjomanError } from '../../errors.js';
import { FIXED_TEXTS_FILE, type FixedText, parseFixedTexts } from '../../glossary/entries/fixed-texts.js';
import { NearestEntries } from '../../glossary/entries/nearest.js';
import { type EntryKnowledge, entryKnowledge, readableConcepts } from '../../glossary/entries/new-entry/knowledge.js';
import { readEntryFiles } from '../../store/entry-files.js';
import { readTextFile } from '../../store/files.js';
import { ZwnjTable } from '../../text/zwnj/index.js';

/** Where the shipped entries are, from the root of the repository. */
export const ENTRIES = 'glossary/entries';

/** The entries that are there, and what a new one is made with. */
export interface TermBase {
  readonly files: ReadonlyMap<string, string>;
  readonly table: ZwnjTable;
  readonly fixedTexts: readonly FixedText[];
  readonly nearest: NearestEntries;
  readonly knowledge: EntryKnowledge;
}

/** Reads the term base in a folder; what its words are read as is also known from the shipped glossary. */
export async function readTermBase(folder: string): Promise<TermBase> {
  const files = await readEntryFiles(folder).catch((error) => {
    if (!(error instanceof TarjomanError && error.code === 'FILE_NOT_FOUND')) throw error;
    const message = 'no such folder: run this in a checkout of the glossary, or say --folder';
    throw new TarjomanError('FILE_NOT_FOUND', message, { file: folder, cause: error });
  });
  const concepts = readableConcepts(files);
  const table = ZwnjTable.from(zwnj);
  const fixedTexts = (await readFixedTexts(folder)) ?? [];
  return {
    files,
    table,
    fixedTexts,
    nearest: new NearestEntries(concepts),
    knowledge: entryKnowledge(concepts, table, diplomatic),
  };
}

/** The fixed texts beside a folder of entries, where there are any. */
export async function readFixedTexts(folder: string): Promise<FixedText[] | undefined> {
  const file = join(folder, FIXED_TEXTS_FILE);
  try {
    return parseFixedTexts(await readTextFile(file));
  } catch (error) {
    if (!(error instanceof TarjomanError)) throw error;
    if (error.code === 'FILE_NOT_FOUND') return undefined; // not every term base has such texts
    throw error.in(file);
  }
}
