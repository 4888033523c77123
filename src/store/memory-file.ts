/** Memories in files. */
import type { TranslationMemory } from '../tm/memory.js';
import { formatOfFile, formatOfMemory, MEMORY_FORMATS } from './formats.js';
import { type LoadOptions, loadMemory } from './loading.js';
import type { MemoryLanguages } from './unknown-languages.js';
import { WritableMemory } from './writable-memory.js';

/** How to open a memory. */
export interface OpenMemoryOptions extends MemoryLanguages {
  /**
   * Whether a memory of 1,000 units and more has an index beside it, `FILE.tmi`, by which it is opened without being read
   * again. It is written where that can be done, and again by whoever opens the file after it was changed. Default `true`.
   */
  readonly index?: boolean;
  /** Whether the memory is to be changed: `true` gives a {@link WritableMemory}. Default `false`. */
  readonly writable?: false;
}

/** How to open a memory that is to be changed. */
export interface OpenWritableOptions extends Omit<OpenMemoryOptions, 'writable'> {
  /** As it stands. */
  readonly writable: true;
  /** Whether a file that is not there is made, with no unit. Default `false`: `FILE_NOT_FOUND`. */
  readonly create?: boolean;
  /**
   * Whether a file may be changed that has more than a memory holds, and lose that when it is saved. Default `false`: such
   * files are refused (`LOSSY`), and those that break a rule of their format.
   */
  readonly lenient?: boolean;
}

/**
 * Opens a memory kept as XLIFF, TMX, JSON lines, tab-separated text or CSV, as the ending of its name says; what ends
 * otherwise is read as XLIFF. TMX of several languages gives a unit for each of them beside the source's.
 *
 * What a program that has the memory open to write it has added, and not saved yet, is in it, too.
 *
 * @param file - The file's name, or `-` for standard input.
 * @param options - The languages where the file does not say them, as tab-separated text; default `fa` and `en`. Whether
 *   the memory is to be changed, and whether it has an index.
 * @throws `TarjomanError` as reading files does; `BAD_XML`, `BAD_FORMAT` and `TOO_LARGE` with line and column;
 *   `BAD_ENCODING`; `BAD_JOURNAL` with the line. To be changed: `LOCKED` where another program has it open for that, `LOSSY`.
 * @example
 * ```ts
 * const tm = await openMemory('tm/moscow-talks.xlf');
 * ```
 * @example
 * ```ts
 * const file = await openMemory('memory.xlf', { writable: true, create: true });
 * await file.add(unit); // on the disk from here on
 * await file.close();
 * ```
 */
export function openMemory(file: string, options: OpenWritableOptions): Promise<WritableMemory>;
export function openMemory(file: string, options?: OpenMemoryOptions): Promise<TranslationMemory>;
export async function openMemory(
  file: string,
  options: OpenMemoryOptions | OpenWritableOptions = {},
): Promise<TranslationMemory | WritableMemory> {
  const { sourceLang = 'fa', targetLang = 'en', index = true } = options;
  const format = await formatOfFile(file, formatOfMemory(file) ?? MEMORY_FORMATS.xliff);
  const loading: LoadOptions = { format, languages: { sourceLang, targetLang }, index, complete: false };
  if (options.writable) {
    const { create = false, lenient = false } = options;
    return WritableMemory.open(file, { ...loading, complete: !lenient, create });
  }
  return (await loadMemory(file, loading)).memory;
}
