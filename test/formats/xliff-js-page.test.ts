import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it, vi } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { tableText } from '../../scripts/eval/align/markdown.js';
import { featureTable, hasSuites, suiteTable } from '../../scripts/eval/xliff-js/tables.js';

const root = new URL('../../', import.meta.url);
const page = readFileSync(new URL('docs/xliff-js.md', root), 'utf8');

/** The measured table of this name as the page has it. */
function measured(id: string): string | undefined {
  return new RegExp(`<!-- measured: ${id} -->\n(.*?)\n<!-- end: ${id} -->`, 's').exec(page)?.[1];
}

describe('the page on npm xliff', () => {
  it('has the table that is measured', async () => {
    expect(measured('xliff-js-features')).toBe(tableText(await featureTable()));
    expect(page).toContain(`Version ${manifest.dependencies.xliff},`);
  });

  it.skipIf(!hasSuites())('has the figures of the suites (needs shared/conformance)', async () => {
    expect(measured('xliff-js-suites')).toBe(tableText(await suiteTable()));
  });
});

describe('the examples of the page', () => {
  // Beside the tests, so that packages are found.
  const folder = mkdtempSync(fileURLToPath(new URL('test/formats/examples-', root)));
  afterAll(() => rmSync(folder, { recursive: true }));

  const examples = Array.from(page.matchAll(/^```ts\n(.*?)^```/gms), ([, code]) => code as string);
  it.each(examples.map((code, i) => [i + 1, code] as const))('run, and print what they say: %i', async (i, code) => {
    const file = join(folder, `${i}.ts`);
    const source = fileURLToPath(new URL('src/', root));
    const local = code
      .replace(/from 'tarjoman\/(.+)'/g, (_, entry) => `from '${source}${entry}/index.js'`)
      .replace(/from 'tarjoman'/g, `from '${source}index.js'`);
    writeFileSync(file, local);
    const printed: string[] = [];
    const log = vi.spyOn(console, 'log').mockImplementation((...said) => void printed.push(said.join(' ')));
    await import(file);
    log.mockRestore();
    expect(printed).toEqual(Array.from(code.matchAll(/console\.log\(.*\/\/ (.*)$/gm), ([, said]) => said));
  });
});
