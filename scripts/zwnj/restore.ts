/** Restores standard input line by line: `npx tsx scripts/zwnj/restore.ts [restore|safe]`. */
import { readFileSync } from 'node:fs';
import { restoreZwnj } from '../../src/text/zwnj/restore.js';
import { ZwnjTable } from '../../src/text/zwnj/table.js';
import { makeZwnjTable } from './table.js';

const table = ZwnjTable.from(makeZwnjTable());
const mode = process.argv[2] === 'safe' ? 'safe' : 'restore';
process.stdout.write(restoreZwnj(readFileSync(0, 'utf8'), { table, mode }).text);
