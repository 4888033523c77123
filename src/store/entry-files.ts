/** The files of a folder of glossary entries, read so that one that is broken or huge hides none of the others. */
import { lstat, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { TarjomanError } from '../errors.js';
import { fileError } from './files.js';

/** More bytes than the longest entry may have, in whatever script. */
const MOST_BYTES = 1 << 18;

/** So many files are open at once. */
const AT_ONCE = 64;

/**
 * Reads the entries of a folder.
 *
 * @param folder - Its name.
 * @returns Texts by the names of files, in the order of names. Bytes that are not UTF-8 are U+FFFD; of a file that is longer
 * than any entry only the beginning is there; what is no plain file, such as a folder or a link, is empty. What begins with a
 * dot is left out.
 * @throws `TarjomanError` `FILE_NOT_FOUND`, `NOT_A_FILE`, `FILE_REFUSED`.
 */
export async function readEntryFiles(folder: string): Promise<Map<string, string>> {
  const names = await entryNames(folder);
  const texts = new Map<string, string>();
  for (let i = 0; i < names.length; i += AT_ONCE) {
    const some = names.slice(i, i + AT_ONCE);
    const read = await Promise.all(some.map((name) => readEntryFile(join(folder, name))));
    some.forEach((name, k) => {
      texts.set(name, read[k] as string);
    });
  }
  return texts;
}

/** The names of what is in a folder of entries, in order; what begins with a dot is left out. */
export async function entryNames(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder);
    return names.filter((name) => !name.startsWith('.')).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') {
      throw new TarjomanError('NOT_A_FILE', 'no folder of entries: give a folder', { file: folder, cause: error });
    }
    throw fileError(error, folder);
  }
}

/**
 * Reads the beginning of a file, which of an entry is all.
 *
 * @returns Its text as {@link readEntryFiles} gives it.
 */
export async function readEntryFile(file: string): Promise<string> {
  try {
    if (!(await isPlainFile(file))) return '';
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(MOST_BYTES), 0, MOST_BYTES, 0);
      return new TextDecoder().decode(buffer.subarray(0, bytesRead));
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw fileError(error, file);
  }
}

/** Whether a name is that of a file itself: no folder, and no link, which may lead to any file of the machine. */
export async function isPlainFile(file: string): Promise<boolean> {
  try {
    return (await lstat(file)).isFile();
  } catch (error) {
    throw fileError(error, file);
  }
}
