/** The term base of the checkout. */
import { fileURLToPath } from 'node:url';
import { readFixedTexts } from '../../src/cli/glossary/term-base.js';
import zwnj from '../../src/data/zwnj.js';
import { entryKnowledge, readableConcepts } from '../../src/glossary/entries/new-entry/knowledge.js';
import { Glossary } from '../../src/glossary/glossary.js';
import { readEntryFiles } from '../../src/store/entry-files.js';
import { ZwnjTable } from '../../src/text/zwnj/index.js';
import type { TermBase } from './entry-from-issue.js';

const FOLDER = fileURLToPath(new URL('../../glossary/entries/', import.meta.url));

/** The entries and all that a new one is made with. */
export async function readTermBase(): Promise<TermBase> {
  const files = await readEntryFiles(FOLDER);
  const concepts = readableConcepts(files);
  const table = ZwnjTable.from(zwnj);
  const fixedTexts = (await readFixedTexts(FOLDER)) ?? [];
  return { ...entryKnowledge(concepts, table), files, table, fixedTexts, glossary: Glossary.from(concepts) };
}
