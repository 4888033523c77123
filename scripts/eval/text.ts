/**
 * Prints how right and how fast the text room is, on the development sets beside the project where they are present.
 *
 * Sentences against public suites, half-spaces against two treebanks, speed on ten million characters of our own sample.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import zwnj from '../../src/data/zwnj.js';
import { fold, restoreZwnj, segment, words, ZwnjTable } from '../../src/text/index.js';

const root = new URL('../../', import.meta.url);
const suites = new URL('../shared/eval/', root);

/** Characters; that the speed is the same on all shows that time grows no faster than the text. */
const LENGTHS = [1_000, 100_000, 10_000_000];

if (existsSync(suites)) {
  sentences('segment/fa.json', 'fa');
  sentences('segment/en-pragmatic-golden.json', 'en');
  sentences('segment/en-pysbd.json', 'en');
  seedSentences();
  halfSpaces('perdt-dev');
  halfSpaces('seraji-dev');
} else {
  print('no development sets beside the project: accuracy is not measured');
}
speeds();
await sizes();

function sentences(name: string, lang: string): void {
  const cases: { input: string; expected: string[] }[] = JSON.parse(readFileSync(new URL(name, suites), 'utf8'));
  const right = cases.filter(({ input, expected }) => same(segment(input, { lang }), expected)).length;
  print(`${name}: ${right} of ${cases.length} right`);
}

function seedSentences(): void {
  const files: { file: string; expected: string[] }[] = JSON.parse(
    readFileSync(new URL('segment/seeds-001-004.json', suites), 'utf8'),
  );
  const right = files.filter(({ file, expected }) =>
    same(segment(readFileSync(new URL(`../seeds/${file}`, suites), 'utf8')), expected),
  ).length;
  print(`segment/seeds-001-004.json: ${right} of ${files.length} reports right`);
}

function same(found: readonly { text: string }[], expected: readonly string[]): boolean {
  const solid = (text: string) => text.replace(/\s/gu, '');
  return JSON.stringify(found.map(({ text }) => solid(text))) === JSON.stringify(expected.map(solid));
}

/** Runs the scorer of the development sets over the command, as a user would. */
function halfSpaces(name: string): void {
  const scorer = fileURLToPath(new URL('score_zwnj.py', suites));
  const gold = fileURLToPath(new URL(`zwnj/${name}.txt`, suites));
  const command = ['npx', 'tsx', fileURLToPath(new URL('src/cli/main.ts', root)), 'normalize', '--only-zwnj', '--zwnj'];
  for (const [loss, mode] of [
    ['joined', 'restore'],
    ['spaced', 'restore'],
    ['joined', 'safe'],
  ] as const) {
    const { stdout, error } = spawnSync('python3', [scorer, gold, loss, ...command, mode], { encoding: 'utf8' });
    print(`${name} ${loss}, ${mode}: ${error ? `not measured: ${error.message}` : stdout.trim()}`);
  }
}

function speeds(): void {
  const sources = new URL('tm/sources/', root);
  const sample = readdirSync(sources)
    .filter((name) => name.endsWith('.fa.txt'))
    .map((name) => readFileSync(new URL(name, sources), 'utf8'))
    .join('\n');
  const table = ZwnjTable.from(zwnj);
  speed('segment', sample, (text) => segment(text));
  speed('fold', sample, fold);
  speed('words', sample, words);
  speed('restore', sample, (text) => restoreZwnj(text, { table }));
}

/** Medians of five. */
function speed(name: string, sample: string, run: (text: string) => unknown): void {
  const text = sample.repeat(Math.ceil(Math.max(...LENGTHS) / sample.length));
  for (let warm = 0; warm < 50; warm++) run(sample);
  const figures = LENGTHS.map((length) => {
    const part = text.slice(0, length);
    const repeats = Math.ceil(100_000 / length); // what takes less than a clock's tick is done many times
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      for (let i = 0; i < repeats; i++) run(part);
      return (performance.now() - start) / repeats;
    }).sort((a, b) => a - b);
    return (length / (times[2] as number) / 1000).toFixed(1);
  });
  print(`${name}: ${figures.join(' · ')} M characters/s on 1 kB · 100 kB · 10 MB`);
}

async function sizes(): Promise<void> {
  for (const [name, entry] of [
    ['tarjoman/text', 'src/text/index.ts'],
    ['the table of half-spaces', 'src/data/zwnj.ts'],
  ] as const) {
    const bundle = await build({
      entryPoints: [fileURLToPath(new URL(entry, root))],
      bundle: true,
      minify: true,
      charset: 'utf8',
      format: 'esm',
      write: false,
    });
    const size = gzipSync((bundle.outputFiles[0] as { contents: Uint8Array }).contents, { level: 9 }).length;
    print(`${name}: ${(size / 1000).toFixed(1)} kB minified and gzipped`);
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
