/**
 * The index beside a memory, from which it is opened without reading the file again.
 *
 *     memory.xlf.tmi
 *     ┌────────────────────────────┬──────────────────────────────┬────────┐
 *     │ tarjoman-index 1 …         │ the memory in its own serial │ sum of │
 *     │ which file it is of; 512 B │ form                         │ all    │
 *     └────────────────────────────┴──────────────────────────────┴────────┘
 *
 * It can be removed at any time. One that is of another state of the file, damaged or of another version counts as none. A
 * small one is read and checked whole; of a large one what is needed is, when it is needed, and if that is damaged the index
 * is removed and whoever needs it is told.
 */
import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, rmSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { TarjomanError } from '../errors.js';
import { TranslationMemory } from '../tm/memory.js';
import type { ByteRange } from '../tm/packed/byte-range.js';
import type { FileVersion } from './file-version.js';
import { replaceFile } from './replace-file.js';
import type { MemoryLanguages } from './unknown-languages.js';

/** What an index is of. */
export interface IndexedState {
  /** The file when it was read, or when it was written from the memory. */
  readonly version: FileVersion;
  /** The languages that it was read with. */
  readonly languages: Required<MemoryLanguages>;
  /** Whether all that is in the file is in the memory. */
  readonly complete: boolean;
}

/** The name of a memory's index. */
export function indexOf(file: string): string {
  return `${file}.tmi`;
}

/** With fewer units the file itself is read in no time. */
const WORTH_IT = 1_000;

/** An index of so many bytes is read whole. */
const SMALL = 1 << 26;

/** Bytes before and after the serial form. */
const HEAD = 512;
const SUM = 8;

/** How many bytes are written at once. */
const BLOCK = 1 << 20;

/** Opens the memory by its index, if that fits; where the memory need not be complete either kind does. */
export function openIndex(file: string, state: IndexedState): TranslationMemory | undefined {
  let index: IndexFile | undefined;
  try {
    index = new IndexFile(indexOf(file));
    const head = Buffer.from(index.bytes(0, HEAD)).toString();
    const fits = head === headOf(state) || head === headOf({ ...state, complete: true });
    const memory = fits ? TranslationMemory.open(index.length <= SMALL ? index.checked() : index) : undefined;
    if (memory === undefined || index.length <= SMALL) index.close();
    return memory;
  } catch {
    index?.close();
    return undefined;
  }
}

/** Writes the index of a memory that is worth it; where that cannot be done, as in a folder that cannot be written, there is none. */
export async function writeIndex(file: string, state: IndexedState, memory: TranslationMemory): Promise<void> {
  if (memory.size < WORTH_IT) return;
  try {
    await replaceFile(indexOf(file), blocks(state, memory), { model: file });
  } catch {
    // Searching works without it, only later.
  }
}

/** The index in blocks, since a memory gives a piece for every unit. */
function* blocks(state: IndexedState, memory: TranslationMemory): Generator<Uint8Array, void, void> {
  let pieces: Uint8Array[] = [Buffer.from(headOf(state))];
  let length = HEAD;
  let sum = 0;
  for (const piece of memory.toPieces()) {
    if (piece.length === 0) continue; // for which zlib may begin the sum anew
    sum = crc32(piece, sum);
    pieces.push(piece);
    length += piece.length;
    if (length < BLOCK) continue;
    yield Buffer.concat(pieces);
    pieces = [];
    length = 0;
  }
  yield Buffer.concat([...pieces, Buffer.from(sumOf(sum))]);
}

/** The head of an index of this state, which an index has exactly or does not fit. */
function headOf({ version, languages, complete }: IndexedState): string {
  const { sourceLang, targetLang } = languages;
  const file = [version.size, version.modified, version.changed].map(String);
  const says = JSON.stringify([...file, sourceLang, targetLang, complete]);
  const hash = createHash('sha256').update(says).digest('hex');
  return `tarjoman-index 1 ${hash}`.padEnd(HEAD - 1).concat('\n');
}

function sumOf(sum: number): string {
  return sum.toString(16).padStart(SUM, '0');
}

/** An index, read by parts. */
class IndexFile implements ByteRange {
  readonly #path: string;
  readonly #descriptor: number;
  /** Bytes of the serial form. */
  readonly length: number;

  constructor(path: string) {
    this.#path = path;
    this.#descriptor = openSync(path, 'r');
    this.length = fstatSync(this.#descriptor).size - HEAD - SUM;
    descriptors.register(this, this.#descriptor, this);
  }

  /** All of the serial form. */
  checked(): Uint8Array {
    const bytes = this.read(0, this.length);
    const sum = Buffer.from(this.bytes(HEAD + this.length, HEAD + this.length + SUM)).toString();
    if (sum !== sumOf(crc32(bytes))) throw cutOff();
    return bytes;
  }

  /** Bytes of the serial form. */
  read(start: number, end: number): Uint8Array {
    return this.bytes(HEAD + start, HEAD + end);
  }

  /** Bytes of the file. */
  bytes(start: number, end: number): Uint8Array {
    const bytes = new Uint8Array(end - start); // not of a pool: numbers of any size can be read from it
    for (let at = 0; at < bytes.length; ) {
      const read = readSync(this.#descriptor, bytes, at, bytes.length - at, start + at);
      if (read === 0) throw cutOff();
      at += read;
    }
    return bytes;
  }

  /** Removes the index, so that it is made anew when the memory is opened next. */
  damaged(): void {
    rmSync(this.#path, { force: true });
  }

  close(): void {
    descriptors.unregister(this);
    closeSync(this.#descriptor);
  }
}

/** A memory is never closed; its file is when nobody has it any more. */
const descriptors = new FinalizationRegistry<number>(closeSync);

function cutOff(): TarjomanError {
  return new TarjomanError('BAD_INDEX', 'the index of a memory is damaged: open the memory again');
}
