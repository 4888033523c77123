/** The examples of the README, run one after the other as a reader would run them: later ones read what the first has written. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blocksOf, testExamples } from './examples.js';

const ROOT = new URL('../', import.meta.url);
const DATA = fileURLToPath(new URL('src/data/', ROOT));

const PAGES = ['README.md', 'README.fa.md'].map((name) => [name, readFileSync(new URL(name, ROOT), 'utf8')] as const);

/** Programs of a page without their comments on what comes, which each page has in its own language. */
function programs(page: string): string[] {
  return blocksOf(page, 'ts').map((code) => code.replace(/(?:^|(?<=\n)|(?<=;) )\/\/ [^\n]*/g, ''));
}

describe.each(PAGES)('%s', (_, page) => {
  const home = process.cwd();
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tarjoman-readme-'));
    process.chdir(folder);
  });
  afterAll(() => {
    process.chdir(home);
    rmSync(folder, { recursive: true });
  });

  testExamples(page.replace(/(?<=from ')tarjoman\/data\/(\w+)(?=')/g, (_, data) => `${DATA}${data}.js`));
});

it('both languages show the same programs', () => {
  const [english, persian] = PAGES.map(([, page]) => programs(page));
  expect(english?.length).toBeGreaterThan(3);
  expect(persian).toEqual(english);
});
