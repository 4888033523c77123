/**
 * The journal beside a memory in a file: what was added, replaced and removed since the file was written.
 *
 *     memory.xlf                  units as they were saved last
 *     memory.xlf.journal          a line for every group of changes, flushed to the disk before anybody is told
 *
 * A change says how a unit is after it, not what was done, so that changes can be made again: a process that ends after
 * it wrote the file, and before it removed the journal, leaves nothing that matters.
 *
 * The next line is written when the one before it is on the disk. So only the last line can be torn, and of a torn line
 * nobody was told: it is passed over. A line that is damaged before a whole one was acknowledged, and is an error.
 */
import { type FileHandle, open, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Change, HEADER, writeLine } from './journal-line.js';
import { journalOf } from './journal-reader.js';
import { giveRightsOf, syncFolder } from './replace-file.js';

/** A journal that is written. There is a file only while something is in it. */
export class Journal {
  readonly #file: string;
  readonly #path: string;
  #handle: FileHandle | undefined;
  /** Where the next line begins. */
  #end: number;
  /** Why nothing can be written any more. */
  #failure: unknown;

  /**
   * Goes on with a journal.
   *
   * @param file - The memory that it is of, whose rights it gets.
   * @param end - What {@link readJournal} returned; what comes after that is cut off before anything is written.
   */
  constructor(file: string, end: number) {
    this.#file = file;
    this.#path = journalOf(file);
    this.#end = end;
  }

  /** Whether nothing was changed since the file was written. */
  get isEmpty(): boolean {
    return this.#end <= START;
  }

  /**
   * Writes the first of the changes, one or more; when the promise is kept they are on the disk.
   *
   * @returns How many these are.
   * @throws What the system says; none of the changes is then in the journal.
   */
  async append(changes: readonly Change[]): Promise<number> {
    if (this.#failure !== undefined) throw this.#failure;
    const { line, count } = writeLine(changes);
    const handle = await this.#open();
    try {
      await write(handle, line, this.#end);
      this.#end += line.length;
      return count;
    } catch (error) {
      await this.#cut(handle).catch(() => {
        this.#failure = error; // half a line may stand there, after which nothing can be written
      });
      throw error;
    }
  }

  /** Removes the journal, since all of it is in the file. */
  async clear(): Promise<void> {
    await this.close();
    await rm(this.#path, { force: true });
    this.#end = 0;
    this.#failure = undefined;
    await syncFolder(dirname(this.#path));
  }

  /** Gives the file back to the system. */
  async close(): Promise<void> {
    const handle = this.#handle;
    this.#handle = undefined;
    await handle?.close();
  }

  async #open(): Promise<FileHandle> {
    if (this.#handle !== undefined) return this.#handle;
    const handle = await open(this.#path, this.#end === 0 ? 'w' : 'r+', OWN);
    try {
      if (this.#end === 0) {
        await giveRightsOf(await stat(this.#file), this.#path);
        await write(handle, Buffer.from(`${HEADER}\n`), 0);
        await syncFolder(dirname(this.#path));
        this.#end = START;
      } else {
        await this.#cut(handle);
      }
    } catch (error) {
      await handle.close();
      throw error;
    }
    this.#handle = handle;
    return handle;
  }

  async #cut(handle: FileHandle): Promise<void> {
    await handle.truncate(this.#end);
    await handle.datasync();
  }
}

/** Rights of a journal until it has those of its memory: none for others. */
const OWN = 0o600;

const START = HEADER.length + 1;

/** Writes all of the bytes and flushes them to the disk. */
async function write(handle: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
  await handle.datasync();
}
