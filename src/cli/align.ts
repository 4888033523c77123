/** `tarjoman align`: two texts into a translation memory. */
import { resolve } from 'node:path';
import { Command } from 'commander';
import { align } from '../align/align.js';
import type { Alignment, Bead } from '../align/alignment.js';
import diplomatic from '../data/diplomatic.js';
import lexicon from '../data/lexicon.js';
import { TarjomanError } from '../errors.js';
import { writeJsonl } from '../formats/jsonl/index.js';
import { writeTmx } from '../formats/tmx/index.js';
import { writeTsv } from '../formats/tsv/index.js';
import { writeXliff } from '../formats/xliff/index.js';
import { Glossary } from '../glossary/glossary.js';
import { documentName, readTextFile, STANDARD, writeFileWhole } from '../store/files.js';
import { toUnits } from '../tm/from-alignment.js';
import type { Unit } from '../tm/unit.js';

interface Options {
  readonly output?: string;
  readonly format?: string;
  readonly from: string;
  readonly to: string;
  readonly lines?: true;
  readonly beads?: true;
  readonly json?: true;
  readonly quiet?: true;
}

/** Writers by format, each with the file endings that mean it. */
const FORMATS: Readonly<
  Record<string, { readonly endings: readonly string[]; write(units: readonly Unit[]): string }>
> = {
  xliff: { endings: ['.xlf', '.xliff'], write: (units) => writeXliff(units) },
  tmx: { endings: ['.tmx'], write: (units) => writeTmx(units) },
  tsv: { endings: ['.tsv', '.txt'], write: writeTsv },
  jsonl: { endings: ['.jsonl', '.ndjson'], write: writeJsonl },
};

export const alignCommand = new Command('align')
  .description('align a text with its translation into a translation memory')
  .argument('<source>', 'the source text, or - for standard input')
  .argument('<target>', 'its translation')
  .option('-o, --output <file>', 'where to write: .xlf (XLIFF 2.1), .tmx, .tsv or .jsonl; - for standard output')
  .option('--format <name>', `instead of the ending: ${Object.keys(FORMATS).join(', ')}`)
  .option('--from <lang>', 'language of the source', 'fa')
  .option('--to <lang>', 'language of the target', 'en')
  .option('--lines', 'every line is a segment already')
  .option('--beads', 'print [0,1]:[0] lines, indices of segments')
  .option('--json', 'print one JSON object a bead')
  .option('--quiet', 'no messages')
  .action(async (source: string, target: string, options: Options) => {
    if (source === STANDARD && target === STANDARD) {
      throw new TarjomanError('BAD_ARGUMENT', 'both sides from standard input: give a file for one of them');
    }
    const write = writerFor(options, [source, target]);
    const [sourceText, targetText] = [await readSide(source), await readSide(target)];
    const { from, to, lines = false } = options;
    const glossary = Glossary.from(diplomatic);
    const alignment = alignFiles(sourceText, targetText, { from, to, lines, lexicon, glossary }, source);
    const units = toUnits(alignment, { document: documentName(source) });
    if (write && options.output !== undefined) await writeFileWhole(options.output, write(units));
    if (options.beads) process.stdout.write(alignment.beads.map(beadLine).join(''));
    if (options.json) process.stdout.write(writeJsonl(units));
    if (!options.quiet) process.stderr.write(summary(alignment, options.output));
  });

function writerFor({ output, format, beads, json }: Options, inputs: readonly string[]) {
  if (output === undefined) {
    if (beads || json) return undefined;
    throw new TarjomanError('BAD_ARGUMENT', 'nothing says what to write: give -o FILE, --beads or --json');
  }
  if (output !== STANDARD && inputs.some((input) => input !== STANDARD && resolve(input) === resolve(output))) {
    throw new TarjomanError('BAD_ARGUMENT', 'the output would overwrite an input: give another name', { file: output });
  }
  if (output === STANDARD && (beads || json)) {
    throw new TarjomanError('BAD_ARGUMENT', '-o - and --beads or --json would mix on standard output: choose one');
  }
  const name =
    format ??
    Object.keys(FORMATS).find((key) => FORMATS[key]?.endings.some((end) => output.toLowerCase().endsWith(end)));
  const known = name !== undefined && Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
  if (known === undefined) {
    const names = Object.keys(FORMATS).join(', ');
    throw new TarjomanError('UNKNOWN_FORMAT', `${format ?? 'the ending'} names no format: say --format ${names}`, {
      file: output,
    });
  }
  return known.write;
}

async function readSide(file: string): Promise<string> {
  const text = await readTextFile(file);
  if (!/\S/u.test(text))
    throw new TarjomanError('EMPTY_SIDE', 'no text: give two texts that translate each other', { file });
  return text;
}

function alignFiles(source: string, target: string, options: Parameters<typeof align>[2], file: string): Alignment {
  try {
    return align(source, target, options);
  } catch (error) {
    throw error instanceof TarjomanError ? error.in(file) : error;
  }
}

function beadLine({ source, target }: Bead): string {
  return `[${source.join(',')}]:[${target.join(',')}]\n`;
}

function summary({ source, target, beads, warnings }: Alignment, output: string | undefined): string {
  const alone = beads.filter((bead) => bead.source.length === 0 || bead.target.length === 0).length;
  const lines = warnings.map(({ code, message }) => `warning: ${code}: ${message}\n`);
  const pairs = `${source.length} and ${target.length} sentences: ${beads.length - alone} pairs, ${alone} without a counterpart`;
  return `${lines.join('')}${pairs}${output === undefined || output === STANDARD ? '' : ` → ${output}`}\n`;
}
