/**
 * Memories out of files:
 *
 *     memory.xlf.tmi, where it fits ──┐
 *                                     ├──→ memory ──→ what memory.xlf.journal says was changed since
 *     memory.xlf, else ───────────────┘
 *
 * Somebody may save the file meanwhile, which takes the changes out of the journal and puts them into the file. So when the
 * file is not at the end as it was at the beginning, it is read again.
 */
import { TarjomanError } from '../errors.js';
import { TranslationMemory } from '../tm/memory.js';
import { keyOf, withOrigins, withoutOrigin } from '../tm/merging.js';
import type { Unit } from '../tm/unit.js';
import { isSameKey, type UnitKey } from '../tm/unit-key.js';
import { type FileVersion, isSameVersion, isSettled, versionOf } from './file-version.js';
import { behindLink, documentName, fileError, STANDARD, shown } from './files.js';
import type { MemoryFormat } from './formats.js';
import type { Change } from './journal-line.js';
import { journalOf, readJournal } from './journal-reader.js';
import { Keeping } from './keeping.js';
import { openIndex, writeIndex } from './memory-index.js';
import { type MemoryLanguages, withLanguages } from './unknown-languages.js';

/** How to open a memory. */
export interface LoadOptions {
  /** The format of the file. */
  readonly format: MemoryFormat;
  /** The languages where the file does not say them. */
  readonly languages: Required<MemoryLanguages>;
  /** Whether an index is read and written. */
  readonly index: boolean;
  /** Whether to refuse a file that has more than units hold. */
  readonly complete: boolean;
}

/** A memory and the state of its files that it is of. */
export interface Loaded {
  readonly memory: TranslationMemory;
  /** The file, where it is one and no device or pipe. */
  readonly version: FileVersion | undefined;
  /** Where the journal ends; 0 where there is none. */
  readonly journalEnd: number;
}

/** How often a file that changes all the time is read. */
const ATTEMPTS = 5;

/**
 * Opens the memory in a file.
 *
 * @throws `TarjomanError` as reading files does; `LOSSY`, `BAD_JOURNAL`, `CHANGED`.
 */
export async function loadMemory(file: string, options: LoadOptions): Promise<Loaded> {
  try {
    const path = await behindLink(file);
    for (let i = 0; i < ATTEMPTS; i++) {
      const version = file === STANDARD ? undefined : await versionOf(path);
      if (version === undefined) return { memory: await readMemory(path, options), version, journalEnd: 0 };
      const memory = await openByIndex(path, version, options);
      const journalEnd = await readJournal(journalOf(path), changing(memory));
      if (isSameVersion(version, await versionOf(path))) return { memory, version, journalEnd };
    }
    throw new TarjomanError('CHANGED', 'the file changes while it is read: open it when it is written', { file });
  } catch (error) {
    throw fileError(error, shown(file));
  }
}

async function openByIndex(file: string, version: FileVersion, options: LoadOptions): Promise<TranslationMemory> {
  if (!options.index) return readMemory(file, options);
  const state = { version, ...options };
  const indexed = openIndex(file, state);
  if (indexed !== undefined) return indexed;
  const settled = isSettled(version, Date.now());
  const memory = await readMemory(file, options);
  if (settled && isSameVersion(version, await versionOf(file))) await writeIndex(file, state, memory);
  return memory;
}

/** Makes changes again, some of which the file may have, with later ones. */
function changing(memory: TranslationMemory): (change: Change) => void {
  const own = (key: UnitKey): Unit | undefined => {
    const unit = memory.get(key);
    return unit && isSameKey(unit, key) ? unit : undefined;
  };
  return (change) => {
    if ('put' in change) {
      memory.put(change.put);
    } else if ('remove' in change) {
      if (own(change.remove)) memory.remove(change.remove);
    } else {
      const unit = own('merge' in change ? change.merge : change.part);
      if (unit === undefined) return;
      if ('merge' in change) memory.replace(withOrigins(unit, change.origins));
      else memory.replace(change.origins.map(keyOf).reduce(withoutOrigin, unit));
    }
  };
}

async function readMemory(file: string, { format, languages, complete }: LoadOptions): Promise<TranslationMemory> {
  const keeping = complete ? new Keeping(format) : undefined;
  const units: Unit[] = [];
  for await (const read of format.read(file, { document: documentName(file), strict: complete, ...keeping?.reading })) {
    const unit = withLanguages(read, languages);
    keeping?.add(unit);
    units.push(unit);
  }
  keeping?.check();
  return TranslationMemory.from(units);
}
