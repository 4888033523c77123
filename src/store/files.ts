/** Files: read strictly, written whole or not at all. */
import { constants, createReadStream, createWriteStream } from 'node:fs';
import { access, lstat, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { TarjomanError } from '../errors.js';
import { decodeUtf8 } from '../internal/utf8.js';
import { replaceFile } from './replace-file.js';

/** The name that stands for standard input or output. */
export const STANDARD = '-';

/** The byte order mark of UTF-8. */
const MARK = [0xef, 0xbb, 0xbf] as const;

/**
 * Reads a text file in UTF-8.
 *
 * @param file - Its name, or `-` for standard input.
 * @throws `TarjomanError` `FILE_NOT_FOUND`, `NOT_A_FILE`, `FILE_REFUSED`; `BAD_ENCODING` with the offset of the first bad
 * byte, `BINARY_INPUT` with the place of the first NUL.
 * @example
 * ```ts
 * const persian = await readTextFile('communique.fa.txt');
 * ```
 */
export async function readTextFile(file: string): Promise<string> {
  return (await readMarkedText(file)).text;
}

/** Reads a text file as {@link readTextFile} does, and says whether a byte order mark, which is left out, stood before it. */
export async function readMarkedText(file: string): Promise<{ readonly text: string; readonly marked: boolean }> {
  const bytes = await readBytes(file);
  try {
    const text = decodeUtf8(bytes);
    refuseNul(text);
    return { text, marked: MARK.every((byte, i) => bytes[i] === byte) };
  } catch (error) {
    throw error instanceof TarjomanError ? error.in(shown(file)) : error;
  }
}

/**
 * Reads a file.
 *
 * @param file - Its name, or `-` for standard input.
 * @throws `TarjomanError` `FILE_NOT_FOUND`, `NOT_A_FILE`, `FILE_REFUSED`.
 */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    if (file !== STANDARD) return await readFile(file);
    const chunks: Uint8Array[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk);
    return Buffer.concat(chunks);
  } catch (error) {
    throw fileError(error, shown(file));
  }
}

/**
 * Writes a file whole or not at all: into a temporary file beside it, flushed to the disk, then renamed.
 *
 * A device or pipe, which cannot be replaced, is written to as it is, and so is standard output.
 *
 * @param file - Its name, or `-` for standard output.
 * @param text - What to write, whole or in pieces; an error that the pieces throw leaves the file as it was.
 * @throws `TarjomanError` `FILE_NOT_FOUND` where its folder does not exist, `NOT_A_FILE`, `FILE_REFUSED`.
 * @example
 * ```ts
 * await writeFileWhole('memory.tmx', streamTmx(readXliff(createReadStream('memory.xlf'))));
 * ```
 */
export async function writeFileWhole(file: string, text: string | AsyncIterable<string>): Promise<void> {
  const pieces = typeof text === 'string' ? [text] : text;
  try {
    if (file === STANDARD) {
      for await (const piece of pieces) await writeTo(process.stdout, piece);
      return;
    }
    const kind = await stat(file).catch(() => undefined);
    if (kind?.isDirectory()) throw notAFile(file);
    if (kind && !kind.isFile()) return await pipeline(Readable.from(pieces), createWriteStream(file));
    await access(dirname(file), constants.F_OK);
    await replaceFile(file, pieces);
  } catch (error) {
    throw fileError(error, shown(file, 'output'));
  }
}

function writeTo(stream: NodeJS.WritableStream, text: string): Promise<void> {
  return new Promise((done, failed) => {
    stream.write(text, (error) => (error ? failed(error) : done()));
  });
}

/**
 * Reads a file piece by piece.
 *
 * @param file - Its name, or `-` for standard input.
 * @throws `TarjomanError` as {@link readBytes}, when the generator is asked for the first piece.
 */
export async function* streamBytes(file: string): AsyncGenerator<Uint8Array, void, void> {
  try {
    yield* file === STANDARD ? process.stdin : createReadStream(file);
  } catch (error) {
    throw fileError(error, shown(file));
  }
}

/** Refuses a text that is none; throws `BINARY_INPUT` with the place of the first NUL. */
export function refuseNul(text: string): void {
  const at = text.indexOf('\0');
  if (at < 0) return;
  const before = text.slice(0, at).split('\n');
  throw new TarjomanError('BINARY_INPUT', 'a NUL character: give a text file', {
    line: before.length,
    column: (before.at(-1) as string).length + 1,
  });
}

/** A file's name in messages. */
export function shown(file: string, side: 'input' | 'output' = 'input'): string {
  return file === STANDARD ? `(standard ${side})` : file;
}

function notAFile(file: string, cause?: unknown): TarjomanError {
  return new TarjomanError('NOT_A_FILE', 'a folder: give a file', { file, cause });
}

/** What the system said, in the words of this package. */
export function fileError(error: unknown, file: string): unknown {
  if (error instanceof TarjomanError) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new TarjomanError('FILE_NOT_FOUND', 'no such file or folder: check the name', { file, cause: error });
  }
  if (code === 'EISDIR') return notAFile(file, error);
  if (code === 'ERR_FS_FILE_TOO_LARGE' || code === 'ERR_STRING_TOO_LONG') {
    return new TarjomanError('TOO_LARGE', 'too large to be read at once: split the file', { file, cause: error });
  }
  if (code === undefined) return error;
  return new TarjomanError('FILE_REFUSED', `the system says ${code} (${message}): check rights and space`, {
    file,
    cause: error,
  });
}

/** Whether two names are the same file, links followed. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  if (one === STANDARD || other === STANDARD) return false;
  const [a, b] = await Promise.all([stat(one).catch(() => undefined), stat(other).catch(() => undefined)]);
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}

/** The file that a link leads to, so that what stands beside a file is the same for all its names; others as they are. */
export async function behindLink(file: string): Promise<string> {
  const found = file === STANDARD ? undefined : await lstat(file).catch(() => undefined);
  return found?.isSymbolicLink() ? await realpath(file) : file;
}

/** A file's name without folders, ending and language: `communique.2025` for `in/communique.2025.fa.txt`. */
export function documentName(file: string): string {
  return file === STANDARD
    ? 'document'
    : basename(file)
        .replace(/(?<=.)\.[^.]*$/u, '')
        .replace(/(?<=.)\.[a-z]{2}$/u, '');
}
