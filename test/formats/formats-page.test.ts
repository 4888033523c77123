import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { csvUnitLosses, writeCsvUnits } from '../../src/formats/csv/index.js';
import { jsonlLosses, type LossKind, writeJsonl } from '../../src/formats/jsonl/index.js';
import { tmxLosses, writeTmx } from '../../src/formats/tmx/index.js';
import { tsvLosses, writeTsv } from '../../src/formats/tsv/index.js';
import { validateXliff, writeXliff, xliffLosses } from '../../src/formats/xliff/index.js';
import { writeXliff12, xliff12Losses } from '../../src/formats/xliff12/index.js';
import type { InlineCode } from '../../src/tm/content.js';
import type { Unit } from '../../src/tm/unit.js';
import { blocksOf, measured, printedBy, testExamples } from '../examples.js';
import { unit } from './units.js';

const ROOT = new URL('../../', import.meta.url);

const PAGES = ['docs/formats.md', 'docs/formats.fa.md'].map(
  (name) => [name, readFileSync(new URL(name, ROOT), 'utf8')] as const,
);

/** A unit with one code in its target. */
function coded(code: Partial<InlineCode>): Partial<Unit> {
  return { target: ['a ', { name: 'pc', attributes: { id: '1' }, content: ['b'], ...code }] };
}

/** What a row of the table of what is carried is about, and a unit that has it. */
const PROBES: readonly (readonly [LossKind, Partial<Unit>])[] = [
  ['ids', {}],
  ['documents', {}],
  ['languages', {}],
  ['one-sided', { target: '' }],
  ['breaks', { source: 'a\tb\nc' }],
  ['characters', { source: 'a\uD800b' }],
  ['codes', coded({})],
  ['native-codes', coded({ data: '<b>', dataEnd: '</b>' })],
  ['subflows', coded({ data: ['<a title="', { attributes: {}, content: ['t'] }, '">'] })],
  ['code-attributes', coded({ attributes: { id: '1', type: 'fmt', equiv: '' } })],
  ['code-attributes', coded({ attributes: { id: '1', canCopy: 'no' } })],
  ['annotations', coded({ name: 'mrk', attributes: { id: 'm1', type: 'term' } })],
  ['annotations', coded({ name: 'mrk', attributes: { id: 'm1', type: 'comment', value: 'x' } })],
  [
    'annotations',
    {
      target: [
        { name: 'sm', attributes: { id: 'm1', type: 'term' }, content: [] },
        'a',
        { name: 'em', attributes: { startRef: 'm1' }, content: [] },
      ],
    },
  ],
  ['states', { state: 'reviewed' }],
  ['scores', { score: 0.9 }],
  ['crossings', { crossing: true }],
  ['paragraphs', { paragraph: 0 }],
  ['sentences', { sentences: { source: [12], target: [21] } }],
  ['neighbours', { before: 'a' }],
  ['other-origins', { otherOrigins: [{ document: 'b', id: 'u9' }] }],
  ['notes', { details: { unit: { notes: [{ text: 'a' }] } } }],
  ['properties', { details: { unit: { facts: { changeid: 'a' } } } }],
];

const COLUMNS: readonly {
  readonly write: (units: Unit[]) => string;
  readonly losses: (unit: Unit) => readonly LossKind[];
}[] = [
  { write: writeXliff, losses: xliffLosses },
  { write: writeXliff12, losses: xliff12Losses },
  { write: writeTmx, losses: tmxLosses },
  { write: (units) => writeJsonl(units, { whole: true }), losses: (unit) => jsonlLosses(unit, { whole: true }) },
  { write: writeJsonl, losses: (unit) => jsonlLosses(unit) },
  { write: writeTsv, losses: tsvLosses },
  { write: writeCsvUnits, losses: csvUnitLosses },
];

/** Commands, and below them what they print. */
const TERMINAL = /^```sh\n(.*?)^```(?:\n\n```text\n(.*?)^```)?/gms;

/** Each row of the table by what the code says. */
function carried(): string[][] {
  return PROBES.map(([kind, partial]) => [
    `\`${kind}\``,
    ...COLUMNS.map(({ write, losses }) => {
      const probe = unit(partial);
      try {
        write([probe]);
      } catch {
        return '✗';
      }
      const lost = losses(probe);
      return lost.includes(kind) || (kind === 'code-attributes' && lost.includes('codes')) ? '–' : '✓';
    }),
  ]);
}

/** Names of the members of a union type, as they stand in its file. */
function membersOf(type: string, file: string): string[] {
  const text = readFileSync(new URL(file, ROOT), 'utf8');
  const union = new RegExp(`type ${type} =(.*?)\n\n`, 's').exec(text)?.[1] ?? '';
  return Array.from(union.matchAll(/\| '(.*?)'/g), ([, member]) => member as string);
}

describe.each(PAGES)('%s', (name, page) => {
  let folder = '';
  const [document = ''] = blocksOf(page, 'xml');
  const home = process.cwd();

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tarjoman-guide-'));
    writeFileSync(join(folder, 'talks.xlf'), document);
    process.chdir(folder);
    vi.stubGlobal('fetch', async (name: string) => new Response(readFileSync(name)));
  });

  afterAll(() => {
    vi.unstubAllGlobals();
    process.chdir(home);
    rmSync(folder, { recursive: true });
  });

  it('shows a document that is valid', () => {
    expect(validateXliff(document)).toEqual([]);
  });

  testExamples(page);

  it('has the table of what each format carries', () => {
    const rows = (measured(page, 'carried') ?? '').split('\n').slice(2);
    const cells = rows.map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
    expect(cells.map(([kind, , ...marks]) => [kind, ...marks])).toEqual(carried());
  });

  it('names every kind of loss', () => {
    const kinds = membersOf('LossKind', 'src/formats/losses.ts');
    expect(kinds.length).toBeGreaterThan(20);
    expect(kinds.filter((kind) => !page.includes(`\`${kind}\``))).toEqual([]);
  });

  it('shows the same commands as the page in English', () => {
    const runs = (text: string): string[] => Array.from(text.matchAll(TERMINAL), ([block]) => block);
    expect(runs(page)).toEqual(runs(PAGES[0]?.[1] ?? ''));
  });

  if (name !== 'docs/formats.md') return; // the others show the same

  it('prints in the terminal what it says', { timeout: 60_000 }, () => {
    for (const [, script = '', said = ''] of page.matchAll(TERMINAL)) {
      const printed = printedBy(script, folder);
      expect(printed).toBe(said);
    }
  });
});
