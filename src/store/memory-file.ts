/** Memories in files. */
import { TarjomanError } from '../errors.js';
import { parseXliff } from '../formats/xliff/index.js';
import { TranslationMemory } from '../tm/memory.js';
import { readBytes, shown } from './files.js';

/**
 * Opens a memory kept as XLIFF 2.
 *
 * @param file - The file's name, or `-` for standard input.
 * @throws `TarjomanError` as reading files does; `BAD_XML` and `BAD_FORMAT` with line and column.
 * @example
 * ```ts
 * const tm = await openMemory('tm/moscow-talks.xlf');
 * ```
 */
export async function openMemory(file: string): Promise<TranslationMemory> {
  const bytes = await readBytes(file);
  try {
    return TranslationMemory.from(parseXliff(bytes));
  } catch (error) {
    throw error instanceof TarjomanError ? error.in(shown(file)) : error;
  }
}
