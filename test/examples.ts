/** The examples of a page of the guide, run as a reader would run them. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { CLI } from './cli/bundle.js';

const ROOT = new URL('../', import.meta.url);

/** The blocks of a page that are written in this language. */
export function blocksOf(page: string, language: string): string[] {
  return Array.from(
    page.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms')),
    ([, code]) => code as string,
  );
}

/** The table of a page that stands between comments of this name. */
export function measured(page: string, id: string): string | undefined {
  return new RegExp(`<!-- measured: ${id} -->\n(.*?)\n<!-- end: ${id} -->`, 's').exec(page)?.[1];
}

/** The programs of a page without their comments, which each page has in its own language. */
export function programsOf(page: string): string[] {
  return blocksOf(page, 'ts').map((code) => code.replace(/(?<=[;{(]|^) *\/\/ (?!prints: ).*$/gm, ''));
}

/**
 * Lets every test work in a folder of its own with nothing but this file in it.
 *
 * @returns The folder's name, once tests run.
 */
export function workBeside(name: string, text: string): () => string {
  const home = process.cwd();
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tarjoman-guide-'));
    process.chdir(folder);
  });
  beforeEach(() => {
    for (const left of readdirSync(folder)) rmSync(join(folder, left), { recursive: true });
    writeFileSync(join(folder, name), text);
  });
  afterAll(() => {
    process.chdir(home);
    rmSync(folder, { recursive: true });
  });
  return () => folder;
}

/** Runs every example in TypeScript of a page, each for itself, and holds what it prints against its comments. */
export function testExamples(page: string): void {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(fileURLToPath(new URL('test/examples-', ROOT))); // beside the tests, so that packages are found
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(
    blocksOf(page, 'ts').map((code, i) => [i + 1, code] as const),
  )('run, and print what they say: %i', async (i, code) => {
    const file = join(folder, `${i}.ts`);
    const source = fileURLToPath(new URL('src/', ROOT));
    const local = code
      .replace(/from 'tarjoman\/node'/g, `from '${source}node.js'`)
      .replace(/from 'tarjoman\/(.+)'/g, (_, entry) => `from '${source}${entry}/index.js'`)
      .replace(/from 'tarjoman'/g, `from '${source}index.js'`);
    writeFileSync(file, local);
    const printed: string[] = [];
    const log = vi.spyOn(console, 'log').mockImplementation((...said) => void printed.push(said.join(' ')));
    await import(file);
    log.mockRestore();
    expect(printed).toEqual(saidIn(code));
  });
}

/** What an example says that it prints: the comments after `console.log` and in the lines below, and `// prints: …`. */
const SAID = /console\.log\(.*?(?:$|\/\/ (.*)$)((?:\n\/\/ (?!prints: ).*$)*)|^\/\/ prints: (.*)$/gm;

function saidIn(code: string): string[] {
  return Array.from(code.matchAll(SAID), ([, beside, below = '', apart]) => {
    const first = beside ?? apart;
    return [...(first === undefined ? [] : [first]), ...below.split('\n// ').slice(1)];
  }).flat();
}

/** What commands print and say in a folder, `npx tarjoman` being the command of these sources. */
export function printedBy(script: string, folder: string): string {
  const run = `npx() { shift; '${process.execPath}' '${CLI}' "$@"; }`;
  return execFileSync('sh', ['-c', `${run}\nexec 2>&1\n${script}true`], { cwd: folder, encoding: 'utf8' });
}
