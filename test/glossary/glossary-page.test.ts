import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseGlossaryJson } from '../../src/formats/glossary-json/index.js';
import { blocksOf, printedBy, programsOf, testExamples, workBeside } from '../examples.js';

const ROOT = new URL('../../', import.meta.url);
const DATA = fileURLToPath(new URL('src/data/', ROOT));

const PAGES = ['docs/glossary.md', 'docs/glossary.fa.md'].map(
  (name) => [name, readFileSync(new URL(name, ROOT), 'utf8')] as const,
);

/** Commands, and below them what they print; commands that ask print nothing here. */
const TERMINAL = /^```sh\n(.*?)^```\n\n```text\n(.*?)^```/gms;

describe.each(PAGES)('%s', (name, page) => {
  const [document = ''] = blocksOf(page, 'json');
  const folder = workBeside('house.json', document);

  it('shows a glossary that is read without findings', () => {
    expect(parseGlossaryJson(document).map(({ id }) => id)).toEqual([
      'treaty',
      'turkiye',
      'road-map',
      'bilateral-relations',
    ]);
  });

  testExamples(page.replace(/(?<=from ')tarjoman\/data\/(\w+)(?=')/g, (_, data) => `${DATA}${data}.js`));

  if (name !== 'docs/glossary.md') {
    it('shows the same examples and commands as the page in English', () => {
      const english = PAGES[0]?.[1] ?? '';
      expect(programsOf(page)).toEqual(programsOf(english));
      expect(blocksOf(page, 'json')).toEqual(blocksOf(english, 'json'));
      for (const language of ['sh', 'text']) expect(blocksOf(page, language)).toEqual(blocksOf(english, language));
    });
    return;
  }

  it('prints in the terminal what it says', { timeout: 60_000 }, () => {
    const blocks = Array.from(page.matchAll(TERMINAL));
    expect(blocks).not.toEqual([]);
    for (const [, script = '', said = ''] of blocks) {
      const printed = printedBy(script, folder());
      expect(printed).toBe(said);
    }
  });
});
