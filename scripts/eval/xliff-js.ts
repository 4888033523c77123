/**
 * Measures what npm `xliff` keeps of XLIFF documents, and prints tables in Markdown.
 *
 *     npx tsx scripts/eval/xliff-js.ts            print them
 *     npx tsx scripts/eval/xliff-js.ts --write    put them into docs/xliff-js.md
 */
import { parseArgs } from 'node:util';
import { tableText, writeTables } from './align/markdown.js';
import { featureTable, hasSuites, suiteTable } from './xliff-js/tables.js';

const { values } = parseArgs({ options: { write: { type: 'boolean' } } });
const tables = [await featureTable(), ...(hasSuites() ? [await suiteTable()] : [])];
for (const table of tables) process.stdout.write(`\n## ${table.title}\n\n${tableText(table)}\n`);
if (!hasSuites()) process.stdout.write('\nno suites of OASIS beside the project: not measured\n');
if (values.write) writeTables(new URL('../../docs/xliff-js.md', import.meta.url), 'npm xliff', tables);
