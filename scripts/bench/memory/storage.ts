/** How long it takes to make a memory and to open it again, and how large it is. */
import { fork } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainText } from '../../../src/tm/content.js';
import { TranslationMemory } from '../../../src/tm/memory.js';
import { Container } from '../../../src/tm/packed/container.js';
import type { Unit } from '../../../src/tm/unit.js';
import { count } from '../../eval/align/markdown.js';
import { heldMemory } from '../peak-memory.js';
import { units } from './corpus.js';
import { median, mega, milli, seconds } from './figures.js';
import { OPTIONS } from './search.js';

/** Heads of the columns of {@link storageRows}. */
export const STORAGE_HEAD = [
  'segments',
  'made, both sides, s',
  'made, Persian side, s',
  'B a segment, Persian side',
  'English side',
  'held beside units, MB',
  'peak memory, MB',
  'own form, MB',
  'of it indexes',
  'written, s',
  'read from disk, ms',
  'opened to first answer, ms',
  'second answer, ms',
];

/** What a reader of {@link storageRows} must know. */
export const STORAGE_NOTES = [
  'Made: from units in memory to a memory that can be searched, by both languages or by Persian alone (the translations are one short word then); medians of the runs, one run from 5,000,000 on.',
  'B a segment: the sections of the index of one language in the memory’s own form, all that a search needs but the text.',
  'Held: what the heap and array buffers grow by when a memory is made of units that are held already. Peak: the largest resident set of the process that made units and memory.',
  'Opened: in a process of its own, five of them, from bytes that have been read to the matches of a first search with all fields; second: another search right after.',
];

/** What opening took in seconds. */
export interface Opened {
  readonly read: number;
  readonly first: number;
  readonly second: number;
}

/** Processes that open the file. */
const OPENINGS = 5;

/** From so many units on everything is made once. */
const LARGE = 5_000_000;

/** A row of figures. */
export async function storageRows(size: number, runs: number): Promise<string[][]> {
  const held = [...units('memory', size)];
  const some = size >= LARGE ? 1 : runs;
  const persian = median(Array.from({ length: some }, () => madeOnce(held.map((unit) => ({ ...unit, target: 'ok' })))));
  const both = median(Array.from({ length: some }, () => madeOnce(held)));
  const before = await heldMemory();
  const memory = TranslationMemory.from(held);
  memory.search('', OPTIONS);
  const after = await heldMemory();
  const peak = process.resourceUsage().maxRSS * 1024;
  const folder = mkdtempSync(join(tmpdir(), 'bench-memory-'));
  try {
    const file = join(folder, 'memory');
    const written = seconds(() => write(file, memory));
    const indexes = indexBytes(file);
    const queries = [held[size >> 1], held[size >> 2]].map((unit) => `${plainText(unit?.source ?? '')} دیگر`);
    const opened: Opened[] = [];
    for (let k = 0; k < OPENINGS; k++) opened.push(await openApart(file, queries));
    const indexed = [...indexes.values()].reduce((sum, bytes) => sum + bytes, 0);
    return [
      [
        count(size),
        both.toFixed(2),
        persian.toFixed(2),
        ((indexes.get('fa') ?? Number.NaN) / size).toFixed(0),
        ((indexes.get('en') ?? Number.NaN) / size).toFixed(0),
        mega(after - before),
        mega(peak),
        mega(statSync(file).size),
        mega(indexed),
        written.toFixed(2),
        milli(median(opened.map(({ read }) => read))),
        milli(median(opened.map(({ first }) => first))),
        milli(median(opened.map(({ second }) => second))),
      ],
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Opens a file and searches twice. */
export function openOnce(file: string, [one = '', other = '']: readonly string[]): Opened {
  let bytes = new Uint8Array();
  const read = seconds(() => {
    bytes = readFileSync(file);
  });
  let memory = TranslationMemory.from([]);
  const first = seconds(() => {
    memory = TranslationMemory.open(bytes);
    JSON.stringify(memory.search(one, OPTIONS));
  });
  const second = seconds(() => JSON.stringify(memory.search(other, OPTIONS)));
  return { read, first, second };
}

function madeOnce(held: readonly Unit[]): number {
  globalThis.gc?.();
  return seconds(() => TranslationMemory.from(held).search('', OPTIONS));
}

function write(file: string, memory: TranslationMemory): void {
  const to = openSync(file, 'w');
  for (const piece of memory.toPieces()) {
    for (let at = 0; at < piece.length; ) at += writeSync(to, piece, at);
  }
  closeSync(to);
}

/** Bytes of the index of each language. */
function indexBytes(file: string): Map<string, number> {
  const container = new Container(rangeOf(readFileSync(file)));
  const bytes = new Map<string, number>();
  for (const name of container.names.filter((each) => each.includes('/'))) {
    const lang = name.split('/')[0] ?? '';
    bytes.set(lang, (bytes.get(lang) ?? 0) + container.bytes(name).length);
  }
  return bytes;
}

function openApart(file: string, queries: readonly string[]): Promise<Opened> {
  return new Promise((resolve, reject) => {
    const child = fork(process.argv[1] ?? '', ['--open', file, ...queries]);
    child.once('message', (opened) => resolve(opened as Opened));
    child.once('error', reject);
    child.once('exit', (status) => reject(new Error(`${file} was not opened: the process ended with ${status}`)));
  });
}

function rangeOf(bytes: Uint8Array): { length: number; read: (start: number, end: number) => Uint8Array } {
  return { length: bytes.length, read: (start, end) => bytes.subarray(start, end) };
}
