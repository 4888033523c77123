/**
 * Prints how good the glossary is: look-up, recognition, checks and TBX, each against what it should reach.
 *
 *     --part NAME   one of the parts below
 *     --verbose     what was missed and what was found wrongly, too
 *     --write       puts the table into docs/glossary.md
 */
import { parseArgs } from 'node:util';
import { tableText, writeTables } from './align/markdown.js';
import { termCheckRows } from './glossary/checks.js';
import { lookupRows, lookupTable } from './glossary/lookup.js';
import { recognitionRows, recognitionSpeedRows } from './glossary/recognition.js';
import type { Row } from './glossary/row.js';
import { tbxRows } from './glossary/tbx.js';
import { wordRows } from './glossary/words.js';

const { values } = parseArgs({
  options: { part: { type: 'string' }, verbose: { type: 'boolean' }, write: { type: 'boolean' } },
});

const print = values.verbose ? (line: string) => console.error(line) : () => {};

const PARTS: Readonly<Record<string, () => Row[] | Promise<Row[]>>> = {
  lookup: () => {
    print(lookupTable());
    return lookupRows();
  },
  words: () => wordRows(print),
  recognition: () => recognitionRows(print),
  'recognition-speed': recognitionSpeedRows,
  checks: () => termCheckRows(print),
  tbx: tbxRows,
};

const chosen = values.part === undefined ? Object.keys(PARTS) : [values.part];
const rows: Row[] = [];
for (const name of chosen) {
  const part = PARTS[name];
  if (part === undefined) throw new Error(`there is no part ${name}: choose one of ${Object.keys(PARTS).join(', ')}`);
  rows.push(...(await part()));
}

const table = {
  id: 'glossary',
  title: 'How good it is',
  head: ['what', 'should be', 'is', ''],
  words: [1, 2, 3],
  rows: rows.map(({ what, target, measured, met }) => [what, target, measured, met === false ? 'missed' : '']),
  notes: [],
};
console.log(tableText(table));
if (values.write) writeTables(new URL('../../docs/glossary.md', import.meta.url), 'The glossary', [table]);
