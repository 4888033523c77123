/**
 * Measures how fast the formats are read, written and checked, and what memory that takes, beside a bare parser and other packages.
 *
 *     npm run bench:formats                    100,000 and 1,000,000 units
 *     npm run bench:formats -- --size 100000   one of them
 *     npm run bench:formats -- --quick         1,000 units once: whether it runs at all
 *
 * Each run is a process of its own, which is this program told to measure. All subjects run once before any runs again, so
 * that what else the machine does falls on all of them.
 */
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { streamJsonl } from '../../src/formats/jsonl/index.js';
import { streamTmx } from '../../src/formats/tmx/index.js';
import { streamXliff } from '../../src/formats/xliff/index.js';
import { count, tableText } from '../eval/align/markdown.js';
import { memoryOf } from './formats/memory.js';
import { type Files, SUBJECTS, type Subject, writeAll } from './formats/subjects.js';

/** What one run took. */
interface Run {
  /** Seconds on the clock, and of the processors, compiler and garbage collector included. */
  readonly wall: number;
  readonly cpu: number;
  /** Largest resident set of the process in bytes. */
  readonly memory: number;
}

/** What a subject took: a failure where it cannot do it. */
type Figures = readonly Run[] | string;

const SIZES = [100_000, 1_000_000];
const QUICK = 1_000;

/** Units that packages get which need all at once. */
const MOST_FOR_PEERS = 100_000;

/** Odd, for a median. */
const RUNS = 5;

const { values } = parseArgs({
  options: {
    size: { type: 'string' },
    quick: { type: 'boolean', default: false },
    measure: { type: 'string' },
    folder: { type: 'string', default: '' },
  },
});
const sizes = values.quick ? [QUICK] : values.size === undefined ? SIZES : [sizeNamed(values.size)];
if (values.measure !== undefined) await measure(values.measure, sizes[0] ?? QUICK);
else for (const size of sizes) await bench(size, values.quick ? 1 : RUNS);

async function bench(size: number, runs: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-formats-'));
  try {
    const files = filesIn(folder);
    await writeAll(files.xliff, streamXliff(memoryOf(size)), size);
    await writeAll(files.tmx, streamTmx(memoryOf(size)), size);
    await writeAll(files.jsonl, streamJsonl(memoryOf(size), { whole: true }), size);
    const subjects = SUBJECTS.filter(({ peer }) => !peer || size <= MOST_FOR_PEERS);
    const figures = new Map<string, Run[] | string>();
    for (let round = 0; round < runs; round++) {
      for (const { name } of subjects) {
        const before = figures.get(name) ?? [];
        if (typeof before === 'string') continue;
        const run = await measureApart(name, size, folder);
        figures.set(name, typeof run === 'string' ? run : [...before, run]);
        process.stderr.write(
          `${size} units, round ${round + 1}: ${name} ${typeof run === 'string' ? run : `${run.cpu.toFixed(2)} s`}\n`,
        );
      }
    }
    print(size, runs, files, figures);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function print(size: number, runs: number, files: Files, figures: ReadonlyMap<string, Figures>): void {
  const bare = (format: Subject['format']): readonly Run[] =>
    runsOf(figures.get(format === 'tmx' ? 'saxes-tmx' : 'saxes'));
  const idle = median(runsOf(figures.get('idle')), ({ memory }) => memory);
  const row = ({ name, title, format }: Subject): string[] => {
    const own = figures.get(name) ?? [];
    if (typeof own === 'string') return [title, own, ...Array<string>(7).fill('')];
    const cpu = median(own, (run) => run.cpu);
    const memory = median(own, (run) => run.memory);
    const ratios = own.map((run, round) => run.cpu / (bare(format)[round]?.cpu ?? Number.NaN));
    return [
      title,
      cpu.toFixed(2),
      median(own, ({ wall }) => wall).toFixed(2),
      median(ratios, (ratio) => ratio).toFixed(2),
      `${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}`,
      (statSync(files[format]).size / 1e6 / cpu).toFixed(0),
      count(size / cpu),
      megabytes(memory),
      megabytes(memory - idle),
    ];
  };
  const bytes = (['xliff', 'tmx', 'jsonl'] as const).map(
    (format) => `${format} ${megabytes(statSync(files[format]).size)}`,
  );
  const table = {
    id: 'bench-formats',
    title: 'Speed',
    head: [
      '',
      'CPU, s',
      'wall, s',
      'times saxes',
      'least–most',
      'MB/s',
      'units/s',
      'peak memory, MB',
      'above idle, MB',
    ],
    rows: SUBJECTS.filter(({ name }) => figures.has(name) && name !== 'idle').map(row),
    notes: [
      `${count(size)} units, ${runs} runs, medians. Files in MB: ${bytes.join(', ')}. An idle process has ${megabytes(idle)} MB.`,
      'CPU is user and system time of the process, with its compiler and garbage collector; MB/s and units/s are by CPU time. MB are millions of bytes.',
      'Times saxes: CPU time in that of bare saxes with namespaces in the same round: on the TMX file for TMX, on the XLIFF file for all others; least and most of the rounds.',
      'Peak memory is the largest resident set of the process. Packages that need the whole memory at once are measured up to 100,000 units.',
    ],
  };
  process.stdout.write(`\n${tableText(table)}\n`);
}

/** Runs one subject in another process. */
function measureApart(name: string, size: number, folder: string): Promise<Run | string> {
  return new Promise((resolve, reject) => {
    const child = fork(
      fileURLToPath(import.meta.url),
      ['--measure', name, '--size', String(size), '--folder', folder],
      {
        execArgv: [...process.execArgv, '--expose-gc'],
      },
    );
    child.once('message', (run) => resolve(run as Run | string));
    child.once('error', reject);
    child.once('exit', (status, signal) => resolve(`cannot: the process ends with ${status ?? signal}`));
  });
}

async function measure(name: string, size: number): Promise<void> {
  const subject = SUBJECTS.find((each) => each.name === name);
  if (subject === undefined) throw new Error(`--measure ${name}: there is no such subject`);
  const act = await subject.prepare(filesIn(values.folder), size);
  globalThis.gc?.();
  const [start, before] = [performance.now(), process.cpuUsage()];
  let told: Run | string;
  try {
    const units = await act();
    const { user, system } = process.cpuUsage(before);
    const wall = (performance.now() - start) / 1000;
    const memory = process.resourceUsage().maxRSS * 1024;
    told = units === size ? { wall, cpu: (user + system) / 1e6, memory } : `cannot: ${units} of ${size} units`;
  } catch (error) {
    told = `cannot: ${error instanceof Error ? error.message : error}`;
  }
  process.send?.(told);
  process.disconnect();
}

function filesIn(folder: string): Files {
  const path = (file: string): string => join(folder, file);
  return { xliff: path('memory.xlf'), tmx: path('memory.tmx'), jsonl: path('memory.jsonl'), out: path('out') };
}

function runsOf(figures: Figures | undefined): readonly Run[] {
  return figures === undefined || typeof figures === 'string' ? [] : figures;
}

function median<Item>(items: readonly Item[], figure: (item: Item) => number): number {
  const sorted = items.map(figure).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}

function sizeNamed(name: string): number {
  const size = Number(name);
  if (!Number.isSafeInteger(size) || size < 1) throw new Error(`--size ${name} is no number of units: give 1 or more`);
  return size;
}
