/** `tarjoman glossary preview`: entries as an editor wants to see them before taking them in. */
import { readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Command, Option } from 'commander';
import diplomatic from '../../data/diplomatic.js';
import { TarjomanError } from '../../errors.js';
import type { Concept } from '../../glossary/concept.js';
import { readEntryText } from '../../glossary/entries/entry-text.js';
import { ENTRY_ENDING } from '../../glossary/entries/identity.js';
import { Glossary } from '../../glossary/glossary.js';
import { readEntryFile, readEntryFiles } from '../../store/entry-files.js';
import { documentName, STANDARD, shown, writeFileWhole } from '../../store/files.js';
import { formatByEnding } from '../../store/formats.js';
import type { Unit } from '../../tm/unit.js';
import { previewsOf } from './preview/facts.js';
import { previewMarkdown } from './preview/markdown.js';
import { previewPage } from './preview/page.js';
import { ENTRIES } from './term-base.js';

/** Where the memories of the repository are. */
const MEMORIES = 'tm';

interface Options {
  readonly output: string;
  readonly format?: 'html' | 'markdown';
  readonly tm?: readonly string[];
}

export const previewCommand = new Command('preview')
  .description('show entries with their nearest neighbours and where they are found in memories')
  .argument('<entry...>', 'files of entries, or ids of the diplomatic glossary')
  .option('-o, --output <file>', 'where to write, .html or .md; standard output where it is not given', STANDARD)
  .addOption(
    new Option('--format <name>', 'instead of what the ending says; standard output has Markdown').choices([
      'html',
      'markdown',
    ]),
  )
  .addOption(
    new Option(
      '--tm <file>',
      `a memory to look in; may be given again; the .xlf files of ${MEMORIES} where none is given`,
    ).argParser((file, before: readonly string[] = []) => [...before, file]),
  )
  .action(async (names: string[], { output, format = formatOf(output), tm }: Options) => {
    const [concepts, glossary] = await entriesOf(names);
    const previews = await previewsOf(concepts, glossary, unitsOf(tm ?? (await memoriesHere())));
    await writeFileWhole(output, format === 'html' ? previewPage(previews) : previewMarkdown(previews));
  });

function formatOf(output: string): 'html' | 'markdown' {
  if (/\.html?$/iu.test(output)) return 'html';
  if (output === STANDARD || /\.(?:md|markdown)$/iu.test(output)) return 'markdown';
  throw new TarjomanError('UNKNOWN_FORMAT', 'no ending of a preview: name it .html or .md, or say --format', {
    file: output,
  });
}

/** The named entries, and a glossary that has them among their neighbours. */
async function entriesOf(names: readonly string[]): Promise<[Concept[], Glossary]> {
  const shipped = new Map(diplomatic.map((concept) => [concept.id, concept]));
  const named = new Map<string, Concept>();
  const folders = new Set<string>();
  for (const name of names) {
    const file = name.endsWith(ENTRY_ENDING) ? name : join(ENTRIES, `${name}${ENTRY_ENDING}`);
    const here = name === file || (await stat(file).catch(() => undefined)) !== undefined;
    const concept = here ? await entryIn(file) : shipped.get(name);
    if (concept === undefined) {
      const message = 'no entry of the diplomatic glossary has this id: give another, or the file of an entry';
      throw new TarjomanError('BAD_ARGUMENT', message, { file: name });
    }
    named.set(concept.id, concept);
    if (here) folders.add(dirname(file));
  }
  const neighbours = folders.size === 0 ? shipped : await entriesIn(folders);
  return [[...named.values()], Glossary.from(new Map([...neighbours, ...named]).values())];
}

/** The entries of folders by their ids; those that are broken are for `glossary check` to tell. */
async function entriesIn(folders: Iterable<string>): Promise<Map<string, Concept>> {
  const entries = new Map<string, Concept>();
  for (const folder of folders) {
    for (const [file, text] of await readEntryFiles(folder)) {
      const { concept } = readEntryText(file, text);
      if (concept !== undefined) entries.set(concept.id, concept);
    }
  }
  return entries;
}

async function entryIn(file: string): Promise<Concept> {
  const { concept, faults, places } = readEntryText(file, await readEntryFile(file));
  if (concept !== undefined) return concept;
  const [{ path = [], en = '', ...place } = {}] = faults;
  const { line, column } = { ...places.place(path), ...place };
  throw new TarjomanError('BAD_ENTRY', `${en}; tarjoman glossary check ${file} tells more`, { file, line, column });
}

async function memoriesHere(): Promise<string[]> {
  const names = await readdir(MEMORIES).catch(() => []); // whoever is elsewhere has none there
  return names
    .filter((name) => name.endsWith('.xlf'))
    .sort()
    .map((name) => join(MEMORIES, name));
}

async function* unitsOf(
  files: readonly string[],
): AsyncGenerator<{ readonly file: string; readonly unit: Unit }, void, void> {
  for (const file of files) {
    const format = formatByEnding(file);
    if (format === undefined) {
      throw new TarjomanError('UNKNOWN_FORMAT', 'no ending of a memory: give XLIFF, TMX, TSV or JSONL', {
        file: shown(file),
      });
    }
    const options = { document: documentName(file), strict: false, sourceLang: 'fa', targetLang: 'en' };
    for await (const unit of format.read(file, options)) yield { file, unit };
  }
}
