/** What a program has added to a memory and not saved yet. */
import { stat } from 'node:fs/promises';
import { journalOf } from '../store/journal-reader.js';
import { openMemory } from '../store/memory-file.js';
import type { MemoryLanguages } from '../store/unknown-languages.js';
import type { Unit } from '../tm/unit.js';

/** The units of a memory with what waits in the journal beside it; `undefined` where there is none, and the file says it all. */
export async function unitsWithUnsaved(file: string, languages: MemoryLanguages): Promise<Unit[] | undefined> {
  const journal = await stat(journalOf(file)).catch(() => undefined);
  return journal && [...(await openMemory(file, { ...languages, index: false }))];
}
