/** What a writer does before it changes a memory: it takes the lock, clears away what a killed one left, and reads. */
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { TarjomanError } from '../errors.js';
import { behindLink, STANDARD, shown } from './files.js';
import type { MemoryFormat } from './formats.js';
import { type Loaded, type LoadOptions, loadMemory } from './loading.js';
import { indexOf } from './memory-index.js';
import { removeLeftovers, replaceFile } from './replace-file.js';
import { WriterLock } from './writer-lock.js';

/** How to open a memory that is to be changed. */
export interface WriterOptions extends LoadOptions {
  /** Whether a file that is not there is made. */
  readonly create: boolean;
}

/** A memory that only its opener may change. */
export interface Opened {
  /** The file's real name. */
  readonly path: string;
  readonly lock: WriterLock;
  readonly loaded: Loaded;
}

/**
 * Opens a memory that is to be changed.
 *
 * @throws `TarjomanError` as {@link loadMemory}; `LOCKED`; `NOT_A_FILE`, `LOSSY` and `BAD_ARGUMENT` for what cannot be
 *   written; what the system says.
 */
export async function openToWrite(file: string, options: WriterOptions): Promise<Opened> {
  refuseUnwritable(file, options);
  const path = resolve(await behindLink(file));
  const lock = await WriterLock.acquire(path);
  try {
    if (options.create) await create(path, options.format);
    await removeLeftovers(path);
    await removeLeftovers(indexOf(path));
    const loaded = await loadMemory(path, options);
    if (loaded.version !== undefined) return { path, lock, loaded };
    throw new TarjomanError('NOT_A_FILE', 'a device or a pipe cannot be replaced: give a file');
  } catch (error) {
    await lock.release();
    throw error;
  }
}

function refuseUnwritable(file: string, { format }: LoadOptions): void {
  if (file === STANDARD) {
    throw new TarjomanError('BAD_ARGUMENT', 'standard input cannot be written: give a file', { file: shown(file) });
  }
  if (!format.keepsIds) {
    const message = `${format.name} has no place for identifiers: convert it to XLIFF and open that`;
    throw new TarjomanError('LOSSY', message, { file });
  }
}

/** Makes a memory without units where there is no file. */
async function create(path: string, format: MemoryFormat): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) await replaceFile(path, format.write([], { whole: true }));
}
