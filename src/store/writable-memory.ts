/** A memory in a file that is changed. */
import { TarjomanError } from '../errors.js';
import type { TranslationMemory } from '../tm/memory.js';
import type { Unit } from '../tm/unit.js';
import { isSameKey, type UnitKey } from '../tm/unit-key.js';
import { type Addition, addTogether } from './additions.js';
import { type FileVersion, isSameVersion, versionOf } from './file-version.js';
import { fileError } from './files.js';
import { Journal } from './journal.js';
import type { Change } from './journal-line.js';
import { checkUnit } from './keeping.js';
import type { LoadOptions } from './loading.js';
import { writeIndex } from './memory-index.js';
import { replaceFile } from './replace-file.js';
import { Turns } from './turns.js';
import { withLanguages } from './unknown-languages.js';
import { type Opened, openToWrite, type WriterOptions } from './writer.js';
import type { WriterLock } from './writer-lock.js';

/** A memory as those see it who do not change it. */
export type ReadonlyMemory = Omit<TranslationMemory, 'add' | 'replace' | 'put' | 'remove'>;

/**
 * A memory in a file that can be changed, by one program at a time; {@link openMemory} opens it.
 *
 * A change is in the memory and on the disk, in a journal beside the file, when its promise is kept: no end of the program
 * or of the machine loses it. {@link WritableMemory.save} writes the file and removes the journal.
 *
 * @example
 * ```ts
 * const file = await openMemory('memory.xlf', { writable: true });
 * await file.add(unit);
 * file.memory.search('نقشه راه');
 * await file.close();
 * ```
 */
export class WritableMemory {
  readonly #file: string;
  readonly #path: string;
  readonly #options: LoadOptions;
  readonly #memory: TranslationMemory;
  readonly #journal: Journal;
  readonly #lock: WriterLock;
  readonly #turns: Turns<Addition>;
  #version: FileVersion | undefined;
  #closing: Promise<void> | undefined;

  private constructor(file: string, options: LoadOptions, { path, lock, loaded }: Opened) {
    const { memory, version, journalEnd } = loaded;
    this.#file = file;
    this.#path = path;
    this.#options = options;
    this.#memory = memory;
    this.#version = version;
    this.#lock = lock;
    this.#journal = new Journal(path, journalEnd);
    this.#turns = new Turns((additions) =>
      addTogether(additions, memory, this.#journal, (unit, together) => this.#check(unit, together)),
    );
  }

  /** @internal */
  static async open(file: string, options: WriterOptions): Promise<WritableMemory> {
    try {
      return new WritableMemory(file, options, await openToWrite(file, options));
    } catch (error) {
      throw inFile(error, file);
    }
  }

  /** The memory with all changes, to be searched and read. */
  get memory(): ReadonlyMemory {
    return this.#memory;
  }

  /**
   * Adds a unit; an equal one that is there gets its origin instead.
   *
   * Additions that are not waited for one by one are flushed to the disk together, which is much faster.
   *
   * @returns The unit as it is in the memory.
   * @throws `TarjomanError` `DUPLICATE_ID` where another unit has the identifier in this document; `LOSSY`,
   *   `BAD_ARGUMENT`, `BAD_FORMAT` or `TOO_LARGE` where the file cannot hold the unit; `FILE_REFUSED` where the disk is full.
   * @example
   * ```ts
   * await Promise.all(units.map((unit) => file.add(unit)));
   * ```
   */
  async add(unit: Unit): Promise<Unit> {
    const [added] = await this.addAll([unit]);
    return added as Unit;
  }

  /**
   * Adds units: all, or where one of them cannot be added none. A disk that fills in the middle keeps the first of them.
   *
   * @returns The units as they are in the memory, in the same order.
   * @throws `TarjomanError` as {@link WritableMemory.add}.
   */
  addAll(units: Iterable<Unit>): Promise<Unit[]> {
    const added = Array.from(units, (unit) => withLanguages(unit, this.#options.languages));
    return this.#told(() => new Promise((done, failed) => this.#turns.add({ units: added, done, failed })));
  }

  /**
   * Puts a unit in the place of the one that has its identifier in its document; of one that was merged into another, the
   * unit stands after all others.
   *
   * @returns The unit that was there, or that into which it was merged.
   * @throws `TarjomanError` `UNKNOWN_UNIT` where there is none; otherwise as {@link WritableMemory.add}.
   */
  replace(replacement: Unit): Promise<Unit> {
    const unit = withLanguages(replacement, this.#options.languages);
    return this.#alone(async () => {
      if (this.#memory.get(unit) === undefined) throw unknownUnit(unit);
      await this.#check(unit, []);
      const old = this.#memory.replace(unit); // throws what it refuses before that is in the journal
      const isOwn = isSameKey(old, unit);
      try {
        await this.#journal.append(isOwn ? [{ put: unit }] : [partOf(old, unit), { put: unit }]);
      } catch (error) {
        if (!isOwn) this.#memory.remove(unit);
        this.#memory.replace(old);
        throw error;
      }
      return old;
    });
  }

  /**
   * Removes a unit, or where it was merged into another its origin from that.
   *
   * @param key - Its identifier and document; a unit is its own key.
   * @returns Whether there was one.
   */
  remove(key: UnitKey): Promise<boolean> {
    return this.#alone(async () => {
      const held = this.#memory.get(key);
      if (held === undefined) return false;
      await this.#journal.append([isSameKey(held, key) ? { remove: key } : partOf(held, key)]);
      return this.#memory.remove(key);
    });
  }

  /**
   * Writes the file, whole or not at all, and removes the journal. Does nothing where nothing was changed.
   *
   * @throws `TarjomanError` `CHANGED` where another program wrote the file since it was opened, which is left as it is;
   *   `FILE_REFUSED` where it cannot be written. What was added is in the journal still.
   */
  save(): Promise<void> {
    return this.#alone(() => this.#save());
  }

  /**
   * Saves, and lets others write the file. Where it cannot be saved others may write it all the same, and what was added stays
   * in the journal, for whoever opens the file next.
   *
   * @throws `TarjomanError` as {@link WritableMemory.save}.
   */
  close(): Promise<void> {
    this.#closing ??= this.#turns
      .alone(async () => {
        try {
          await this.#save();
        } finally {
          await this.#journal.close();
          await this.#lock.release();
        }
      })
      .catch((error: unknown) => {
        throw inFile(error, this.#file);
      });
    return this.#closing;
  }

  async #save(): Promise<void> {
    if (this.#journal.isEmpty) return;
    const { format, languages, index, complete } = this.#options;
    const check = () => this.#refuseChanged();
    await check(); // and again when all is written, which takes seconds
    this.#version = await replaceFile(this.#path, format.write(this.#memory, { whole: true }), { check });
    await this.#journal.clear();
    // Where something was lost the memory is not what is in the file.
    if (!index || !complete) return;
    const version = await versionOf(this.#path).catch(() => undefined);
    if (version !== undefined && isSameVersion(version, this.#version)) {
      await writeIndex(this.#path, { version, languages, complete }, this.#memory);
    }
  }

  async #refuseChanged(): Promise<void> {
    if (isSameVersion(this.#version, await versionOf(this.#path).catch(() => undefined))) return;
    const cure = 'close it and open it again; what was added is kept beside it';
    throw new TarjomanError('CHANGED', `another program changed the file since it was opened: ${cure}`);
  }

  async #check(unit: Unit, [first = unit]: readonly Unit[]): Promise<void> {
    const { format, complete } = this.#options;
    const [{ sourceLang, targetLang } = first] = this.#memory;
    await checkUnit(unit, { format, pair: [sourceLang, targetLang], lenient: !complete });
  }

  #alone<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.#told(() => this.#turns.alone(work));
  }

  /** Errors with the file's name. */
  async #told<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#closing !== undefined) {
      throw new TarjomanError('BAD_ARGUMENT', 'the memory is closed: open it again', { file: this.#file });
    }
    try {
      return await work();
    } catch (error) {
      throw inFile(error, this.#file);
    }
  }
}

function partOf(unit: Unit, { id, origin: { document } }: UnitKey): Change {
  return { part: unit, origins: [{ document, id }] };
}

function inFile(error: unknown, file: string): unknown {
  return error instanceof TarjomanError ? error.in(file) : fileError(error, file);
}

function unknownUnit({ id, origin: { document } }: UnitKey): TarjomanError {
  const what = `document ${JSON.stringify(document)} has no unit ${JSON.stringify(id)}`;
  return new TarjomanError('UNKNOWN_UNIT', `${what}: add it, or give the key of one that is there`);
}
