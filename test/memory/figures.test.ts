/** How right the aligner is on the memory's own texts: as the pages say. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { alignWith } from '../../scripts/eval/align/aligner.js';
import { tableText } from '../../scripts/eval/align/markdown.js';
import { readDocuments } from '../../scripts/memory/documents.js';
import { alignedAgainstGold, kindTable, persianKindTable } from '../../scripts/memory/figures.js';
import { measured } from '../examples.js';

const page = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');

const HINT = 'run npm run eval:align -- --tm --write, and see why a figure fell before you commit it';

/** The rows of a table by their first cell: documents and pairs, then P, R and F1 as numbers. */
function rowsOf(table: string): ReadonlyMap<string, readonly number[]> {
  const rows = table
    .split('\n')
    .slice(2)
    .filter((line) => line.startsWith('|'));
  return new Map(
    rows.map((row) => {
      const [kind = '', ...cells] = row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('*', ''));
      return [kind, cells.map(Number)];
    }),
  );
}

it('the aligner finds the gold of each kind as often as it did', { timeout: 120_000 }, () => {
  const aligner = alignWith();
  const table = kindTable(readDocuments().map((document) => alignedAgainstGold(document, aligner)));
  const [now, then] = [rowsOf(tableText(table)), rowsOf(measured(page('align.md'), 'own-texts') ?? '')];
  expect([...then.keys()], HINT).toEqual([...now.keys()]);
  for (const [kind, [documents, pairs, , , f1 = Number.NaN]] of then) {
    const [documentsNow, pairsNow, , , f1Now = Number.NaN] = now.get(kind) ?? [];
    expect({ kind, documents, pairs }, HINT).toEqual({ kind, documents: documentsNow, pairs: pairsNow });
    expect(f1Now, `${kind}: ${HINT}`).toBe(f1);
  }
});

it('both languages have the same figures', () => {
  const english = measured(page('align.md'), 'own-texts') ?? '';
  const rows = english
    .split('\n')
    .slice(2)
    .filter((line) => line.startsWith('|'));
  const cells = rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  const persian = persianKindTable({ ...EMPTY, rows: cells });
  expect(rows.length).toBeGreaterThan(2);
  expect(measured(page('align.fa.md'), 'own-texts')).toBe(tableText(persian));
});

const EMPTY = { id: 'own-texts', title: '', head: [], notes: [] };
