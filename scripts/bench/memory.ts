/**
 * Measures the translation memory: how fast it is searched, built, opened and changed, and whether it finds what it must.
 *
 *     npm run bench:memory                      100,000, 1,000,000 and 5,000,000 segments; about half an hour
 *     npm run bench:memory -- --size 10000      so many
 *     npm run bench:memory -- --quick           1,000, once, to see that everything runs
 *     npm run bench:memory -- --part search     one table: see PARTS
 *     npm run bench:memory -- --runs 1          fewer runs than five
 *
 * Each part at each size is measured in a process of its own, which is this program told to measure.
 */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { tableText } from '../eval/align/markdown.js';
import { CHANGES_HEAD, CHANGES_NOTES, changeRows } from './memory/changes.js';
import { CHARACTERS_HEAD, CHARACTERS_NOTES, characterRows } from './memory/characters.js';
import { CONCORDANCE_HEAD, CONCORDANCE_NOTES, concordanceRows } from './memory/concordance.js';
import { EXACTNESS_HEAD, EXACTNESS_NOTES, exactnessRows } from './memory/exactness.js';
import { PEERS_HEAD, PEERS_NOTES, peerRows } from './memory/peers.js';
import { SEARCH_HEAD, SEARCH_NOTES, speedRows } from './memory/search.js';
import { STATISTICS_HEAD, STATISTICS_NOTES, statisticsRows } from './memory/statistics.js';
import { openOnce, STORAGE_HEAD, STORAGE_NOTES, storageRows } from './memory/storage.js';

/** How thoroughly something is measured. */
interface Effort {
  readonly runs: number;
  /** Queries a run. */
  readonly queries: number;
}

/** One table. */
interface Part {
  readonly title: string;
  /** The sizes at which it is measured when none is named, and the largest that it can be. */
  readonly sizes: readonly number[];
  readonly head: readonly string[];
  /** Columns of words after the first. */
  readonly words?: readonly number[];
  readonly notes: readonly string[];
  readonly measure: (size: number, effort: Effort) => string[][] | Promise<string[][]>;
}

const PARTS: Readonly<Record<string, Part>> = {
  text: {
    title: 'The text',
    sizes: [1_000_000],
    head: STATISTICS_HEAD,
    notes: STATISTICS_NOTES,
    measure: (size) => statisticsRows(size),
  },
  search: {
    title: 'Searching',
    sizes: [100_000, 1_000_000, 5_000_000],
    head: SEARCH_HEAD,
    words: [1],
    notes: SEARCH_NOTES,
    measure: (size, { runs, queries }) => speedRows(size, runs, queries),
  },
  storage: {
    title: 'Making and opening',
    sizes: [100_000, 1_000_000, 5_000_000],
    head: STORAGE_HEAD,
    notes: STORAGE_NOTES,
    measure: (size, { runs }) => storageRows(size, runs),
  },
  changes: {
    title: 'Changing and searching',
    sizes: [100_000, 1_000_000],
    head: CHANGES_HEAD,
    words: [1],
    notes: CHANGES_NOTES,
    measure: (size) => changeRows(size, CHANGES),
  },
  concordance: {
    title: 'Concordance',
    sizes: [100_000, 1_000_000],
    head: CONCORDANCE_HEAD,
    words: [1],
    notes: CONCORDANCE_NOTES,
    measure: (size, { runs, queries }) => concordanceRows(size, runs, Math.ceil(queries / 10)),
  },
  exactness: {
    title: 'Beside brute force',
    sizes: [100_000],
    head: EXACTNESS_HEAD,
    words: [1],
    notes: EXACTNESS_NOTES,
    measure: (size, { queries }) => exactnessRows(size, queries),
  },
  characters: {
    title: 'Ranked by characters',
    sizes: [100_000],
    head: CHARACTERS_HEAD,
    words: [1],
    notes: CHARACTERS_NOTES,
    measure: (size, { queries }) => characterRows(size, Math.ceil(queries / 5)),
  },
  peers: {
    title: 'Beside other packages',
    sizes: [100_000],
    head: PEERS_HEAD,
    notes: PEERS_NOTES,
    measure: (size, { queries }) => peerRows(size, Math.ceil(queries / 5)),
  },
};

const QUICK = 1_000;

/** Units that are added, removed and replaced. */
const CHANGES = 1_000;

/** Megabytes that a process may take for its heap. */
const HEAP = 14_000;

/** Odd runs, for a median. */
const FULL: Effort = { runs: 5, queries: 10_000 };
const LITTLE: Effort = { runs: 1, queries: 500 };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    size: { type: 'string' },
    quick: { type: 'boolean', default: false },
    part: { type: 'string' },
    runs: { type: 'string' },
    measure: { type: 'boolean', default: false },
    open: { type: 'string' },
  },
});
const effort = {
  ...(values.quick ? LITTLE : FULL),
  ...(values.runs !== undefined && { runs: wholeNumber(values.runs) }),
};
const size = values.quick ? QUICK : values.size === undefined ? undefined : wholeNumber(values.size);
const names = values.part === undefined ? Object.keys(PARTS) : [values.part];
if (values.open !== undefined) process.send?.(openOnce(values.open, positionals));
else if (values.measure) process.send?.(await partNamed(names[0] ?? '').measure(size ?? QUICK, effort));
else for (const name of names) await bench(name);
process.disconnect?.();

async function bench(name: string): Promise<void> {
  const { title, sizes, head, words, notes } = partNamed(name);
  const rows: string[][] = [];
  for (const each of size === undefined ? sizes : [Math.min(size, Math.max(...sizes))]) {
    rows.push(...(await measureApart(name, each)));
    process.stderr.write(`${name}, ${each} segments: measured\n`);
  }
  const table = { id: `bench-${name}`, title, head, rows, ...(words && { words }), notes };
  process.stdout.write(`\n## ${title}\n\n${tableText(table)}\n`);
}

function measureApart(name: string, segments: number): Promise<string[][]> {
  return new Promise((resolve, reject) => {
    const args = [
      '--measure',
      '--part',
      name,
      '--size',
      String(segments),
      ...(values.quick ? ['--quick'] : []),
      '--runs',
      String(effort.runs),
    ];
    const child = fork(fileURLToPath(import.meta.url), args, {
      execArgv: [...process.execArgv, '--expose-gc', `--max-old-space-size=${HEAP}`],
    });
    child.once('message', (rows) => resolve(rows as string[][]));
    child.once('error', reject);
    child.once('exit', (status, signal) => reject(new Error(`${name}: the process ended with ${status ?? signal}`)));
  });
}

function partNamed(name: string): Part {
  const part = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined;
  if (part === undefined) throw new Error(`--part ${name} is none of ${Object.keys(PARTS).join(', ')}`);
  return part;
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1)
    throw new Error(`${text} is no number of segments or runs: give 1 or more`);
  return number;
}
