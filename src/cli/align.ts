/** `tarjoman align`: two texts into a translation memory. */
import { Readable } from 'node:stream';
import { Command } from 'commander';
import { align } from '../align/align.js';
import type { Alignment, Bead } from '../align/alignment.js';
import diplomatic from '../data/diplomatic.js';
import shippedLexicon from '../data/lexicon.js';
import { TarjomanError } from '../errors.js';
import { writeJsonl } from '../formats/jsonl/index.js';
import { Glossary } from '../glossary/glossary.js';
import { alignmentReport, reportPage } from '../report/index.js';
import { documentName, isSameFile, readTextFile, STANDARD, shown, writeFileWhole } from '../store/files.js';
import { toUnits } from '../tm/from-alignment.js';
import { FORMAT_NAMES, formatOf } from './formats.js';
import { readLexicon } from './lexicon.js';

interface Options {
  readonly output?: string;
  readonly format?: string;
  readonly from: string;
  readonly to: string;
  readonly lexicon?: string;
  readonly lines?: true;
  readonly beads?: true;
  readonly json?: true;
  readonly report?: string;
  readonly quiet?: true;
}

export const alignCommand = new Command('align')
  .description('align a text with its translation into a translation memory')
  .argument('<source>', 'the source text, or - for standard input')
  .argument('<target>', 'its translation')
  .option('-o, --output <file>', 'where to write: .xlf (XLIFF 2.1), .tmx, .tsv or .jsonl; - for standard output')
  .option('--format <name>', `instead of the ending: ${FORMAT_NAMES}`)
  .option('--from <lang>', 'language of the source', 'fa')
  .option('--to <lang>', 'language of the target', 'en')
  .option('--lexicon <file>', 'a lexicon of tarjoman lexicon train, in place of the one for Persian and English')
  .option('--lines', 'every line is a segment already')
  .option('--beads', 'print [0,1]:[0] lines, indices of segments')
  .option('--json', 'print one JSON object a bead')
  .option('--report <file>', 'write a page to look at, in HTML: pairs side by side, doubtful ones marked')
  .option('--quiet', 'no messages')
  .action(async (source: string, target: string, options: Options) => {
    if (source === STANDARD && target === STANDARD) {
      throw new TarjomanError('BAD_ARGUMENT', 'both sides from standard input: give a file for one of them');
    }
    const { output, report } = options;
    for (const file of [output, report]) {
      if (file === undefined || !((await isSameFile(file, source)) || (await isSameFile(file, target)))) continue;
      throw new TarjomanError('BAD_ARGUMENT', 'the output would overwrite an input: give another name', { file });
    }
    const write = writerFor(options);
    const [sourceText, targetText] = [await readSide(source), await readSide(target)];
    const { from, to, lines = false } = options;
    const lexicon = options.lexicon === undefined ? shippedLexicon : await readLexicon(options.lexicon);
    const glossary = Glossary.from(diplomatic);
    const alignment = naming(source, () => align(sourceText, targetText, { from, to, lines, lexicon, glossary }));
    const document = documentName(source);
    const units = toUnits(alignment, { document });
    const writeReport = async () => {
      if (report === undefined) return;
      await writeFileWhole(report, Readable.from(reportPage(alignmentReport(alignment, { document }), { glossary })));
    };
    if (write && output !== undefined) await writeFileWhole(output, followedBy(write(units), writeReport));
    else await writeReport();
    if (options.beads) process.stdout.write(alignment.beads.map(beadLine).join(''));
    if (options.json) process.stdout.write(writeJsonl(units));
    if (!options.quiet) process.stderr.write(summary(alignment, [output, report]));
  });

function writerFor({ output, format, beads, json, report }: Options) {
  if (report === STANDARD && (output === STANDARD || beads || json)) {
    throw new TarjomanError('BAD_ARGUMENT', '--report - would mix with other output: give the report a file');
  }
  if (report !== undefined && report !== STANDARD && report === output) {
    throw new TarjomanError('BAD_ARGUMENT', 'the report would overwrite the memory: give another name', {
      file: report,
    });
  }
  if (beads && json)
    throw new TarjomanError('BAD_ARGUMENT', '--beads and --json would mix on standard output: choose one');
  if (output === undefined) {
    if (beads || json || report !== undefined) return undefined;
    throw new TarjomanError(
      'BAD_ARGUMENT',
      'nothing says what to write: give -o FILE, --report FILE, --beads or --json',
    );
  }
  if (output === STANDARD && (beads || json)) {
    throw new TarjomanError('BAD_ARGUMENT', '-o - and --beads or --json would mix on standard output: choose one');
  }
  return formatOf(output, format, '--format').write;
}

/** A text after whose last piece something is done; where that fails, the file of the text is not put in place either. */
async function* followedBy(text: string | AsyncIterable<string>, act: () => Promise<void>): AsyncGenerator<string> {
  if (typeof text === 'string') yield text;
  else yield* text;
  await act();
}

async function readSide(file: string): Promise<string> {
  const text = await readTextFile(file);
  if (!/[^\s\u0085]/u.test(text))
    throw new TarjomanError('EMPTY_SIDE', 'no text: give two texts that translate each other', { file: shown(file) });
  return text;
}

/** Gives an error the name of the file that it is about. */
function naming<Result>(file: string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    throw error instanceof TarjomanError ? error.in(shown(file)) : error;
  }
}

function beadLine({ source, target }: Bead): string {
  return `[${source.join(',')}]:[${target.join(',')}]\n`;
}

function summary({ source, target, beads, warnings }: Alignment, outputs: readonly (string | undefined)[]): string {
  const alone = beads.filter((bead) => bead.source.length === 0 || bead.target.length === 0).length;
  const lines = warnings.map(({ code, message }) => `warning: ${code}: ${message}\n`);
  const pairs = beads.length - alone;
  const counts = `${source.length} and ${target.length} sentences: ${pairs} ${pairs === 1 ? 'pair' : 'pairs'}, ${alone} without a counterpart`;
  const files = outputs.filter((file) => file !== undefined && file !== STANDARD).join(', ');
  return `${lines.join('')}${counts}${files === '' ? '' : ` → ${files}`}\n`;
}
