/** `tarjoman glossary add`: a new entry of the term base, by questions, by options or from a row of a table. */
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { TarjomanError } from '../../errors.js';
import { CSV_COLUMNS, parseCsv } from '../../formats/csv/index.js';
import type { Concept } from '../../glossary/concept.js';
import type { BilingualName } from '../../glossary/entries/names.js';
import type { AnswerRemark, EntryAnswers } from '../../glossary/entries/new-entry/answers.js';
import { type CheckedEntry, checkNewEntry } from '../../glossary/entries/new-entry/check.js';
import { questionOf } from '../../glossary/entries/new-entry/fields.js';
import {
  completeEntry,
  type NewEntry,
  newEntry,
  proposePartOfSpeech,
} from '../../glossary/entries/new-entry/new-entry.js';
import { QUESTION_LIST, type QuestionKey } from '../../glossary/entries/new-entry/questions.js';
import { readTextFile, STANDARD, shown, writeFileWhole } from '../../store/files.js';
import { embed, quoted } from '../table.js';
import { inTerminal } from './finding-lines.js';
import { askEntry } from './questions.js';
import { ENTRIES, readTermBase, type TermBase } from './term-base.js';
import { openTerminal } from './terminal.js';

/** The options that answer the questions. */
const FLAGS: Readonly<Record<QuestionKey, string>> = {
  fa: '--fa <term>',
  en: '--en <term>',
  domain: '--domain <name>',
  kind: '--kind <name>',
  partOfSpeech: '--part-of-speech <name>',
  transliteration: '--transliteration <text>',
  admittedFa: '--admitted-fa <term>',
  admittedEn: '--admitted-en <term>',
  formsFa: '--forms-fa <form>',
  formsEn: '--forms-en <form>',
  definitionFa: '--definition-fa <text>',
  definitionEn: '--definition-en <text>',
  notes: '--notes <text>',
  related: '--related <term>',
  sources: '--source <text>',
  links: '--link <url>',
  credits: '--credit <name>',
};

interface Options extends Readonly<Partial<Record<string, string | true>>> {
  readonly csv?: string;
  readonly folder: string;
  readonly quiet?: true;
}

export const addCommand = makeCommand();

function makeCommand(): Command {
  const command = new Command('add').description('add an entry: answer questions, or give options or a row of a table');
  for (const [key, { label, isList, choices }] of QUESTION_LIST) {
    const listed = choices === undefined ? '' : `: ${Object.keys(choices).join(', ')}`;
    const option = new Option(FLAGS[key], `${label.en}${isList ? '; may be given again' : ''}${listed}`);
    command.addOption(isList ? option.argParser(collect) : option);
  }
  return command
    .option(flags('id'), 'name of the entry; made of the English term where it is not given')
    .option(
      '--csv <row>',
      `a row with the columns ${CSV_COLUMNS.slice(0, 5).join(', ')}, … or a table; - for standard input`,
    )
    .option('--folder <folder>', 'where the entries are', ENTRIES)
    .option('--quiet', 'no messages but errors')
    .action(add);
}

/** Several values of an option, as several answers. */
function collect(value: string, before: string | undefined): string {
  return before === undefined ? value : `${before}\n${value}`;
}

async function add({ csv, folder, quiet, ...given }: Options): Promise<void> {
  const answers = answersOf(given);
  const isAnswered = Object.keys(answers).length > 0;
  if (csv !== undefined && isAnswered) {
    throw new TarjomanError('BAD_ARGUMENT', '--csv has all answers: leave the other options out');
  }
  if (csv === undefined && !isAnswered && !process.stdin.isTTY) {
    const message = 'no terminal to ask on: give --fa, --en and --domain, or --csv ROW (- for standard input)';
    throw new TarjomanError('BAD_ARGUMENT', message);
  }
  const base = await readTermBase(folder);
  const tell = (text: string) => {
    if (!quiet) process.stderr.write(text);
  };
  if (csv !== undefined) {
    const made = (await readRows(csv)).map((concept) => completeEntry(concept, base.knowledge));
    if (made.length === 0) throw new TarjomanError('BAD_ENTRY', 'no row: give at least one');
    await writeAll(made, base, folder, tell);
  } else if (isAnswered) {
    const defaults = { kind: 'term', partOfSpeech: proposePartOfSpeech(answers.en ?? '') };
    await writeAll([newEntry({ ...defaults, ...answers }, base.knowledge)], base, folder, tell);
  } else {
    const checked = await asking(base, folder);
    if (checked !== undefined) await write(checked, folder, tell);
  }
}

/** Asks, on the terminal, and leaves nothing behind when that is broken off. */
async function asking(base: TermBase, folder: string): Promise<CheckedEntry | undefined> {
  const terminal = openTerminal();
  try {
    return await askEntry(terminal, base, folder);
  } finally {
    terminal.close();
  }
}

async function readRows(csv: string): Promise<Concept[]> {
  const text = csv === STANDARD ? await readTextFile(csv) : csv;
  try {
    return parseCsv(text, { columns: CSV_COLUMNS });
  } catch (error) {
    throw error instanceof TarjomanError ? error.in(csv === STANDARD ? shown(csv) : '--csv') : error;
  }
}

function answersOf(given: Readonly<Partial<Record<string, string | true>>>): EntryAnswers {
  const keys: readonly (QuestionKey | 'id')[] = [...QUESTION_LIST.map(([key]) => key), 'id'];
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = given[new Option(flags(key)).attributeName()];
      return typeof value === 'string' ? [[key, value]] : [];
    }),
  );
}

/** Writes all entries, or none where one is at fault. */
async function writeAll(made: readonly NewEntry[], base: TermBase, folder: string, tell: Tell): Promise<void> {
  const files = new Map(base.files);
  const ready: CheckedEntry[] = [];
  for (const { concept, problems, changes } of made) {
    for (const { key, en } of changes) tell(`${flag(key)}: ${inTerminal(en, 'en')}\n`);
    if (concept === undefined) throw refusal(problems.map(({ key, ...problem }) => inBoth(flag(key), problem)));
    const checked = checkNewEntry(concept, files, base.table, base.fixedTexts);
    if (files.has(checked.file)) throw alreadyThere(folder, checked.file);
    const { file, text, errors } = checked;
    if (errors.length > 0) throw refusal(errors.map(said), join(folder, file));
    files.set(file, text);
    ready.push(checked);
  }
  for (const checked of ready) await write(checked, folder, tell);
}

type Tell = (text: string) => void;

async function write({ file, text, mendings, remarks }: CheckedEntry, folder: string, tell: Tell): Promise<void> {
  const path = join(folder, file);
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  if (isThere) throw alreadyThere(folder, file);
  await writeFileWhole(path, text);
  for (const { field, after } of mendings) if (field !== '') tell(`${field}: written as ${quoted(after)}\n`);
  for (const remark of remarks) tell(`${said(remark)}\n`);
  tell(`${path} is written. What is next:
  tarjoman glossary check ${folder}    checks it among the others
  git switch -c ${file.replace(/\.json$/u, '')} && git add ${path} && git commit -m "Add ${file.replace(/\.json$/u, '')}"
  then push it and open a pull request; glossary/CONTRIBUTING.md shows how, also without git
`);
}

function said({ field, en, fa }: { readonly field: string } & BilingualName): string {
  const key = questionOf(field);
  return inBoth(key === undefined ? field : `${flag(key)} (${field})`, { en, fa });
}

function inBoth(place: string, { en, fa }: BilingualName): string {
  return `${place}: ${inTerminal(en, 'en')}\n    ${embed(inTerminal(fa, 'fa'))}`;
}

function flags(key: AnswerRemark['key']): string {
  return key === 'id' ? '--id <id>' : FLAGS[key];
}

function flag(key: AnswerRemark['key']): string {
  return flags(key).split(' ')[0] as string;
}

function refusal(messages: readonly string[], file?: string): TarjomanError {
  return new TarjomanError('BAD_ENTRY', `nothing is written; mend this:\n${messages.join('\n')}`, file ? { file } : {});
}

function alreadyThere(folder: string, file: string): TarjomanError {
  const message = 'this entry is there: mend it instead, or give another --id where the concept is another';
  return new TarjomanError('BAD_ENTRY', message, { file: join(folder, file) });
}
