/**
 * Measures the aligner on the development sets beside the project, or on the memory's own texts, and prints tables in Markdown.
 *
 *     npm run eval:align                  how right, how fast, how reliable
 *     npm run eval:align -- --ablate      what each kind of evidence is worth
 *     npm run eval:align -- --tm          how right on each kind of document under tm/, against tm/gold
 *     npm run eval:align -- --write       the same tables into docs/align.md, and docs/align-reliability.svg
 *
 * Each set is measured in a process of its own, which is this program told to measure it.
 */
import { fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readDocuments } from '../memory/documents.js';
import { alignedAgainstGold, kindTable, persianKindTable } from '../memory/figures.js';
import { ablationTable } from './align/ablation-table.js';
import { alignWith } from './align/aligner.js';
import { derivedTables } from './align/derived-table.js';
import { reliabilityDiagram } from './align/diagram.js';
import type { Table } from './align/markdown.js';
import { tableText, writeTables } from './align/markdown.js';
import type { Measured } from './align/measure.js';
import { measure } from './align/measure.js';
import { bins, calibrationError } from './align/reliability.js';
import type { LineSet, RawSet } from './align/sets.js';
import { isPresent, LINE_SETS, RAW_SETS } from './align/sets.js';
import { accuracyTable, effortTable, judgedBeads, reliabilityTable, shapeTable } from './align/tables.js';

const SETS: readonly (LineSet | RawSet)[] = [...LINE_SETS, ...RAW_SETS];
const page = new URL('../../docs/align.md', import.meta.url);
const persianPage = new URL('../../docs/align.fa.md', import.meta.url);
const diagram = new URL('../../docs/align-reliability.svg', import.meta.url);

const { values } = parseArgs({
  options: {
    measure: { type: 'string' },
    write: { type: 'boolean' },
    ablate: { type: 'boolean' },
    tm: { type: 'boolean' },
  },
});
if (values.measure !== undefined) process.send?.(measure(setNamed(values.measure), alignWith()));
else if (values.tm) evaluateOwnTexts(values.write === true);
else await evaluate(values.ablate === true, values.write === true);

async function evaluate(ablate: boolean, write: boolean): Promise<void> {
  const sets = SETS.filter(isPresent);
  for (const set of SETS) if (!sets.includes(set)) print(`${set}: not on this machine, not measured\n`);
  if (sets.length === 0) return;
  const tables = ablate ? [ablationTable(sets)] : await measureAll(sets, write);
  for (const table of tables) print(`\n## ${table.title}\n\n${tableText(table)}\n`);
  if (write) writeTables(page, 'How right the aligner is', tables);
}

function evaluateOwnTexts(write: boolean): void {
  const aligner = alignWith();
  const table = kindTable(readDocuments().map((document) => alignedAgainstGold(document, aligner)));
  print(`${tableText(table)}\n`);
  if (!write) return;
  writeTables(page, 'How right the aligner is', [table]);
  writeTables(persianPage, 'هم‌ترازی', [persianKindTable(table)]);
}

async function measureAll(sets: readonly (LineSet | RawSet)[], write: boolean): Promise<Table[]> {
  const measured: Measured[] = [];
  for (const set of sets) measured.push(await measureApart(set));
  const judged = judgedBeads(measured);
  if (write && judged.length > 0) {
    writeFileSync(diagram, reliabilityDiagram(bins(judged), calibrationError(judged)));
  }
  return [
    accuracyTable(measured),
    shapeTable(measured),
    effortTable(measured),
    ...derivedTables(alignWith()),
    ...(judged.length > 0 ? [reliabilityTable(measured)] : []),
  ];
}

/** One after another: sets at the same time would slow each other down. */
function measureApart(set: LineSet | RawSet): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), ['--measure', set]);
    child.once('message', (measured) => resolve(measured as Measured));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${set}: the process ended with ${code} before it had measured`)));
  });
}

function setNamed(name: string): LineSet | RawSet {
  const found = SETS.find((set) => set === name);
  if (!found) throw new Error(`no set is named ${name}: give one of ${SETS.join(', ')}`);
  return found;
}

function print(text: string): void {
  process.stdout.write(text);
}
