/** Journals are read: what was acknowledged, up to where the last line is torn. */
import { createReadStream } from 'node:fs';
import { TarjomanError } from '../errors.js';
import { type Change, HEADER, LONGEST_LINE, readLine } from './journal-line.js';

/** The name of a memory's journal. */
export function journalOf(file: string): string {
  return `${file}.journal`;
}

/**
 * Reads a journal, if there is one.
 *
 * @param path - Its name.
 * @param take - Given each change in order.
 * @returns Where its last whole line ends, in bytes; 0 where there is none.
 * @throws `TarjomanError` `BAD_JOURNAL` with the line; what the system says.
 */
export async function readJournal(path: string, take: (change: Change) => void): Promise<number> {
  let [number, end, next] = [0, 0, 0];
  let torn: number | undefined;
  try {
    for await (const { bytes, whole } of linesOf(path)) {
      number += 1;
      next += bytes.length + 1;
      if (number === 1) checkHeader(bytes, whole);
      if (!whole) break;
      const changes = number === 1 ? [] : readLine(bytes);
      if (changes === 'torn') {
        torn ??= number;
        continue;
      }
      if (changes === 'damaged' || torn !== undefined) throw badLine(torn ?? number);
      changes.forEach(take);
      end = next;
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0;
    if (!(error instanceof TarjomanError)) throw error;
    throw new TarjomanError(error.code, error.message, { file: path, line: error.line ?? number, cause: error });
  }
  return end;
}

/** A line without its line feed; the last may have none, and is not whole then. */
interface JournalLine {
  readonly bytes: Buffer;
  readonly whole: boolean;
}

async function* linesOf(path: string): AsyncGenerator<JournalLine, void, void> {
  let parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      yield { bytes: Buffer.concat([...parts, chunk.subarray(start, end)]), whole: true };
      parts = [];
      start = end + 1;
    }
    if (start < chunk.length) parts.push(chunk.subarray(start));
    length = parts.length === 0 ? 0 : length + chunk.length;
    if (length > LONGEST_LINE) {
      throw new TarjomanError(
        'BAD_JOURNAL',
        `a line is longer than ${LONGEST_LINE} bytes: this is no journal, move it away`,
      );
    }
  }
  if (parts.length > 0) yield { bytes: Buffer.concat(parts), whole: false };
}

const LINE_FEED = 0x0a;

function checkHeader(line: Buffer, whole: boolean): void {
  const text = line.toString('latin1', 0, 100);
  if (text === HEADER || (!whole && (HEADER.startsWith(text) || /^\0*$/.test(text)))) return; // it may be torn, too
  const version = /^tarjoman-journal (\d+)$/.exec(text)?.[1];
  throw new TarjomanError(
    'BAD_JOURNAL',
    version === undefined
      ? 'this is no journal of a memory: move it away'
      : `a journal of version ${version}, and only 1 is known: open the memory with the program that wrote it`,
  );
}

function badLine(line: number): TarjomanError {
  const cure = 'put the file back from a copy, or remove this line and what was changed by it is lost';
  return new TarjomanError('BAD_JOURNAL', `the line is damaged, and changes were acknowledged after it: ${cure}`, {
    line,
  });
}
