/**
 * Prints what the term base holds, how it stands to the memory, and what is to be mended in both; ends with 1 where anything is.
 *
 *     --write   puts the table into docs/glossary.md
 */
import { parseArgs } from 'node:util';
import { conceptTable } from './content/concept-table.js';
import { contentFaults } from './content/faults.js';
import { occurrences } from './content/occurrences.js';
import { readContent } from './content/read.js';
import { tableText, writeTables } from './eval/align/markdown.js';

const { values } = parseArgs({ options: { write: { type: 'boolean' } } });

const content = readContent();
const table = conceptTable(content.concepts);
console.log(`${tableText(table)}\n`);
if (values.write) writeTables(new URL('../docs/glossary.md', import.meta.url), 'The glossary', [table]);

const pairs = content.documents.flatMap((document) => document.pairs);
const met = occurrences(content.concepts, pairs);
const never = met.filter(({ fa, en }) => fa + en === 0);
const apart = met.filter(({ fa, en, both }) => fa + en > 0 && both === 0);
console.log(`${content.documents.length} documents, ${pairs.length} pairs`);
console.log(`${never.length} concepts never occur in them: ${never.map(({ id }) => id).join(' ')}`);
const counts = apart.map(({ id, fa, en }) => `${id} (${fa} fa, ${en} en)`);
console.log(`${apart.length} not on both sides of a pair: ${counts.join(', ')}\n`);

const faults = contentFaults(content);
for (const fault of faults) console.error(fault);
console.log(faults.length === 0 ? 'nothing to mend' : `${faults.length} to mend`);
if (faults.length > 0) process.exitCode = 1;
