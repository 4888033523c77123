/** `tarjoman glossary check`: whether entries are as a pull request must have them. */
import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Command } from 'commander';
import zwnj from '../../data/zwnj.js';
import { TarjomanError } from '../../errors.js';
import { parseTbx, writeTbx } from '../../formats/tbx/index.js';
import { checkEntries } from '../../glossary/entries/check-entries.js';
import { readEntryText } from '../../glossary/entries/entry-text.js';
import type { EntryFinding } from '../../glossary/entries/finding.js';
import { FIXED_TEXTS_FILE, writeFixedTexts } from '../../glossary/entries/fixed-texts.js';
import { mendEntry } from '../../glossary/entries/mend.js';
import { Glossary } from '../../glossary/glossary.js';
import { readEntryFiles } from '../../store/entry-files.js';
import { fileError, writeFileWhole } from '../../store/files.js';
import { ZwnjTable } from '../../text/zwnj/index.js';
import { annotation, findingLines, mendingLine, summary } from './finding-lines.js';
import { ENTRIES, readFixedTexts } from './term-base.js';

interface Options {
  readonly fix?: true;
  readonly update?: true;
  readonly json?: true;
  readonly quiet?: true;
}

export const checkCommand = new Command('check')
  .description('check the entries of a term base: what must be mended, what editors should look at, and how')
  .argument('[path...]', 'folders of entries, or single entries, which are compared with their neighbours', [ENTRIES])
  .option('--fix', 'mend what needs no person: letters, spaces, half-spaces, marks, order and layout')
  .option('--update', 'write what is now found in the fixed texts into recognition.jsonl beside the folder')
  .option('--json', 'one JSON object a finding: {"file","line","column","field","rule","severity","fixable","en","fa"}')
  .option('--quiet', 'no summary')
  .action(async (paths: string[], { fix, update, json, quiet }: Options) => {
    const table = ZwnjTable.from(zwnj);
    const findings: EntryFinding[] = [];
    let checked = 0;
    for (const [folder, subjects] of await foldersOf(paths)) {
      const files = await readEntryFiles(folder);
      if (files.size === 0) {
        throw new TarjomanError('BAD_ARGUMENT', 'no entry in this folder: give the folder of a term base', {
          file: folder,
        });
      }
      for (const name of subjects ?? []) {
        if (files.has(name)) continue;
        const message = 'its name begins with a dot, as no entry of a term base does: rename it';
        throw new TarjomanError('BAD_ARGUMENT', message, { file: join(folder, name) });
      }
      checked += subjects?.size ?? files.size;
      if (fix) await mend(folder, files, subjects, table, json);
      if (update) await updateFixedTexts(folder, files);
      const fixedTexts = await readFixedTexts(folder);
      if (fixedTexts === undefined && folder === ENTRIES && !quiet) {
        const file = join(folder, FIXED_TEXTS_FILE);
        process.stderr.write(`${file}: warning: there is no such file, so no entry is tried in running text\n`);
      }
      const found = checkEntries(files, {
        zwnj: table,
        roundTrip: (concepts) => parseTbx(writeTbx(concepts)),
        ...(subjects === undefined ? {} : { subjects }),
        ...(fixedTexts === undefined ? {} : { fixedTexts }),
      });
      findings.push(...found.map((finding) => ({ ...finding, file: join(folder, finding.file) })));
    }
    process.stdout.write(
      json ? findings.map((finding) => `${JSON.stringify(finding)}\n`).join('') : findingLines(findings),
    );
    const { GITHUB_ACTIONS } = process.env;
    if (GITHUB_ACTIONS === 'true') process.stderr.write(findings.map(annotation).join(''));
    if (!quiet) process.stderr.write(summary(checked, findings));
    process.exitCode = findings.some(({ severity }) => severity === 'error') ? 1 : 0;
  });

/** The folders that are named or that named files are in, with these files; `undefined` for all. */
async function foldersOf(paths: readonly string[]): Promise<Map<string, Set<string> | undefined>> {
  const folders = new Map<string, Set<string> | undefined>();
  for (const path of paths) {
    const found = await stat(path).catch((error: unknown) => {
      throw fileError(error, path);
    });
    if (found.isDirectory()) {
      folders.set(path, undefined);
      continue;
    }
    const folder = dirname(path);
    const named = folders.has(folder) ? folders.get(folder) : new Set<string>();
    folders.set(folder, named?.add(basename(path)));
  }
  return folders;
}

/** Mends files, and their texts in the map. */
async function mend(
  folder: string,
  files: Map<string, string>,
  subjects: ReadonlySet<string> | undefined,
  table: ZwnjTable,
  json: true | undefined,
): Promise<void> {
  for (const [name, before] of files) {
    if (!(subjects?.has(name) ?? true)) continue;
    const { text, mendings } = mendEntry(before, table);
    if (text === before) continue;
    const file = join(folder, name);
    await writeFileWhole(file, text);
    files.set(name, text);
    for (const mending of mendings) {
      process.stdout.write(json ? `${JSON.stringify({ file, mended: mending })}\n` : mendingLine(file, mending));
    }
  }
}

async function updateFixedTexts(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const file = join(folder, FIXED_TEXTS_FILE);
  const texts = await readFixedTexts(folder);
  if (texts === undefined) {
    throw new TarjomanError('FILE_NOT_FOUND', 'there are no fixed texts to update: leave --update out', { file });
  }
  const concepts = Array.from(files, ([name, text]) => readEntryText(name, text).concept);
  const glossary = Glossary.from(concepts.filter((concept) => concept !== undefined));
  await writeFileWhole(file, writeFixedTexts(texts, glossary));
}
