/** Memories in files. */
import { TranslationMemory } from '../tm/memory.js';
import type { Unit } from '../tm/unit.js';
import { documentName } from './files.js';
import { formatByEnding, MEMORY_FORMATS } from './formats.js';
import { type MemoryLanguages, withLanguages } from './unknown-languages.js';

/**
 * Opens a memory kept as XLIFF 2, TMX, JSON lines or tab-separated text, as the ending of its name says; what ends
 * otherwise is read as XLIFF. TMX of several languages gives a unit for each of them beside the source's.
 *
 * @param file - The file's name, or `-` for standard input.
 * @param languages - The languages where the file does not say them, as tab-separated text; default `fa` and `en`.
 * @throws `TarjomanError` as reading files does; `BAD_XML`, `BAD_FORMAT` and `TOO_LARGE` with line and column;
 *   `BAD_ENCODING`.
 * @example
 * ```ts
 * const tm = await openMemory('tm/moscow-talks.xlf');
 * ```
 */
export async function openMemory(file: string, languages: MemoryLanguages = {}): Promise<TranslationMemory> {
  const { sourceLang = 'fa', targetLang = 'en' } = languages;
  const format = formatByEnding(file) ?? MEMORY_FORMATS.xliff;
  const units: Unit[] = [];
  for await (const unit of format.read(file, { document: documentName(file), strict: false })) {
    units.push(withLanguages(unit, { sourceLang, targetLang }));
  }
  return TranslationMemory.from(units);
}
