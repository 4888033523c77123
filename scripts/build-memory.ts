/** Makes the memory from its sources and gold, and says where the aligner alone would differ from gold. */
import { fileURLToPath } from 'node:url';
import diplomatic from '../src/data/diplomatic.js';
import { Glossary } from '../src/index.js';
import { writeFileWhole } from '../src/node.js';
import { alignWith } from './eval/align/aligner.js';
import { tableText, writeTables } from './eval/align/markdown.js';
import { MEMORY, readDocuments } from './memory/documents.js';
import { alignedAgainstGold, documentTable, kindTable } from './memory/figures.js';
import { documentLists, SOURCES_PAGE } from './memory/sources-page.js';
import { memoryXliff } from './memory/xliff.js';

const documents = readDocuments();
const glossary = Glossary.from(diplomatic);
for (const document of documents) {
  const file = new URL(`${document.gold.document}.xlf`, MEMORY);
  await writeFileWhole(fileURLToPath(file), memoryXliff(document, glossary));
}
const lists = documentLists(documents.map(({ gold }) => gold));
writeTables(SOURCES_PAGE, 'Sources of the memory', lists);

const aligner = alignWith();
const aligned = documents.map((document) => alignedAgainstGold(document, aligner));
for (const table of [documentTable(aligned), kindTable(aligned)]) print(`${tableText(table)}\n`);
for (const { document, unlike } of aligned) {
  if (unlike.length > 0) print(`${document}: beads of the aligner that gold has not`);
  for (const { source, target } of unlike) print(`  ${JSON.stringify([source, target])}`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
