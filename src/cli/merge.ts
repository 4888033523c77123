/** `tarjoman merge`: several memories into one, or two versions of one that go back to a common one. */
import { Command } from 'commander';
import { TarjomanError } from '../errors.js';
import type { Loss } from '../formats/losses.js';
import { documentName, STANDARD, shown, writeFileWhole } from '../store/files.js';
import { formatOfFile } from '../store/formats.js';
import { plainText } from '../tm/content.js';
import { mergeMemories } from '../tm/merge/memories.js';
import type { MergeConflict, MergeResult } from '../tm/merge/merge-result.js';
import { mergeThreeWay } from '../tm/merge/three-way.js';
import type { Unit } from '../tm/unit.js';
import { explainLoss } from './file-conversion.js';
import { formatOf } from './formats.js';
import { MergeInput, mergeFormatOf } from './merge-input.js';

interface Options {
  readonly output: string;
  readonly base?: string;
  readonly path?: string;
  readonly format?: string;
  readonly from?: string;
  readonly to?: string;
  readonly lenient?: true;
  readonly json?: true;
  readonly quiet?: true;
}

export const mergeCommand = new Command('merge')
  .description('merge memories; with --base, two versions of one memory')
  .argument('<memories...>', 'the memories, the most trusted first; with --base ours and theirs')
  .requiredOption('-o, --output <file>', 'where to write; - for standard output; may be one of the memories')
  .option('--base <file>', 'the memory that both versions go back to')
  .option(
    '--path <name>',
    'the name to go by for format and document, where files have others: %P of a git merge driver',
  )
  .option('--format <name>', 'format of the output, and of files whose ending says none')
  .option(
    '--from <lang>',
    'language of the source, to choose from TMX, or where the files do not say it: default fa, and none with --base',
  )
  .option('--to <lang>', 'language of the target, likewise; default en')
  .option('--lenient', 'read what breaks rules; with --base, merge also what is more than units, and lose that')
  .option('--json', 'what happened as one JSON object a line: {"type":"conflict"|"undecided"|"renamed"|"lost",…}')
  .option('--quiet', 'no messages')
  .action(async (files: readonly string[], options: Options) => {
    checkCall(files, options);
    try {
      await merge(files, options);
    } catch (error) {
      throw byPath(error, files, options);
    }
  });

async function merge(files: readonly string[], options: Options): Promise<void> {
  const { output, base, path, json } = options;
  const named = options.format
    ? formatOf(output, options.format, '--format')
    : mergeFormatOf([path ?? output, ...files]);
  // A version of a memory stays of its version of XLIFF.
  const [first = output] = files;
  const format = base === undefined || options.format ? named : await formatOfFile(first, named);
  const input = new MergeInput({
    format,
    ...(path !== undefined && { document: documentName(path) }),
    ...(options.from !== undefined && { sourceLang: options.from }),
    ...(options.to !== undefined && { targetLang: options.to }),
    lenient: options.lenient === true,
    rewriting: base !== undefined,
  });
  const memories: Unit[][] = [];
  for (const file of files) memories.push(await input.read(file));
  const [ours = [], theirs = []] = memories;
  const result =
    base === undefined
      ? mergeMemories(memories)
      : mergeThreeWay({ base: await input.read(base), ours, theirs, knownBy: format.keepsIds ? 'id' : 'source' });
  if (base !== undefined && options.lenient !== true) refuseLosses(input.losses(), first);
  const losses = [...input.losses(), ...input.lossesIn(result.units)];
  await writeFileWhole(output, format.write(result.units, { whole: true }));
  if (json) tellAsJson(result, losses);
  if (!options.quiet) tell(result, losses, options);
  if (result.conflicts.length + result.undecided.length > 0) process.exitCode = 1;
}

/** The error with the name that its file has for the user, where that is another than it has on the disk. */
function byPath(error: unknown, [ours, theirs]: readonly string[], { base, path }: Options): unknown {
  if (!(error instanceof TarjomanError) || path === undefined || error.file === undefined) return error;
  const side = new Map([
    [base, 'base'],
    [theirs, 'theirs'],
    [ours, 'ours'],
  ]).get(error.file);
  if (side === undefined) return error;
  const { code, message, line, column, cause } = error;
  const place = { ...(line !== undefined && { line }), ...(column !== undefined && { column }) };
  return new TarjomanError(code, message, { file: `${path} (${side})`, ...place, cause });
}

function checkCall(files: readonly string[], { output, base, json }: Options): void {
  const wrong = (message: string): never => {
    throw new TarjomanError('BAD_ARGUMENT', message);
  };
  if (json && output === STANDARD) wrong('-o - and --json would mix on standard output: choose one');
  if (files.length < 2) wrong('one memory alone: give two or more to merge');
  if (base !== undefined && files.length > 2) wrong('--base is for two versions, ours and theirs: give two memories');
}

/** A version control system must not lose in silence what stands in a file beside its units. */
function refuseLosses([loss]: readonly Loss[], file: string): void {
  if (loss === undefined) return;
  const message = `the merged file would lose something: ${explainLoss(loss)}: merge by hand, or with --lenient without that`;
  throw new TarjomanError('LOSSY', message, { file: shown(file) });
}

function tellAsJson({ conflicts, undecided, renamed }: MergeResult, losses: readonly Loss[]): void {
  const lines = [
    ...conflicts.map((conflict) => ({ type: 'conflict', ...conflict })),
    ...undecided.map((unit) => ({ type: 'undecided', ...unit })),
    ...renamed.map((unit) => ({ type: 'renamed', ...unit })),
    ...losses.map((loss) => ({ type: 'lost', ...loss })),
  ];
  for (const line of lines) process.stdout.write(`${JSON.stringify(line)}\n`);
}

function tell(
  { units, conflicts, undecided, renamed, joined }: MergeResult,
  losses: readonly Loss[],
  { output, path = output, json }: Options,
): void {
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  if (!json) {
    for (const loss of losses) say(`warning: LOST: ${explainLoss(loss)}`);
    for (const { document, from, to } of renamed)
      say(`renamed: ${document}, ${from} is ${to} now: another text has its identifier`);
    for (const conflict of conflicts) say(`CONFLICT: ${explainConflict(conflict)}`);
    for (const unit of undecided) {
      say(`UNDECIDED: ${unit.origin.document}, ${unit.id}: an earlier conflict; ${DECIDE}\n  ${quoted(unit)}`);
    }
  }
  const counts = [counted(units.length, 'unit'), `${joined} joined`, counted(conflicts.length, 'conflict')];
  if (undecided.length > 0) counts.push(`${undecided.length} undecided`);
  say(`${counts.join(', ')} → ${shown(path, 'output')}`);
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** What to do about it. */
const DECIDE = 'keep one, and remove the property tarjoman:conflict';

const HAPPENED: Readonly<Record<MergeConflict['kind'], string>> = {
  added: 'both have another translation',
  changed: 'both have changed it',
  removed: 'one has removed it, the other changed it',
};

function explainConflict({ kind, document, id, ours, theirs }: MergeConflict): string {
  const side = (name: string, unit: Unit | undefined): string =>
    `\n  ${name}: ${unit === undefined ? '(removed)' : quoted(unit)}`;
  return `${document}, ${id}: ${HAPPENED[kind]}: ${DECIDE}${side('ours', ours)}${side('theirs', theirs)}`;
}

function quoted({ source, target }: Unit): string {
  const [one, other] = [source, target].map((content) => plainText(content).replace(/\s+/gu, ' '));
  return `${one} → ${other}`;
}
