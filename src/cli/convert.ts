/** `tarjoman convert`: a memory from one format into another. */
import { Command } from 'commander';
import { TarjomanError } from '../errors.js';
import type { Loss } from '../formats/losses.js';
import { documentName, isSameFile, STANDARD, writeFileWhole } from '../store/files.js';
import { Conversion } from './conversion.js';
import { FORMAT_NAMES, formatOf } from './formats.js';

interface Options {
  readonly output: string;
  readonly format?: string;
  readonly inputFormat?: string;
  readonly from?: string;
  readonly to?: string;
  readonly lenient?: true;
  readonly json?: true;
  readonly quiet?: true;
}

export const convertCommand = new Command('convert')
  .description('convert a memory between XLIFF 2, TMX, TSV and JSONL; what the target has no place for is reported')
  .argument('<input>', 'the memory, or - for standard input')
  .requiredOption('-o, --output <file>', 'where to write; - for standard output')
  .option('--format <name>', `format of the output instead of its ending: ${FORMAT_NAMES}`)
  .option('--input-format <name>', 'format of the input instead of its ending')
  .option('--from <lang>', 'language of the source, to choose from TMX or where the input does not say it')
  .option('--to <lang>', 'language of the target; choosing languages converts units, also into the same format')
  .option('--lenient', 'read XLIFF or TMX that breaks rules, as far as it can be read')
  .option('--json', 'what is lost as one JSON object a line: {"kind","message","count","units"}')
  .option('--quiet', 'no messages')
  .action(async (input: string, { output, format, inputFormat, from, to, json, quiet, lenient }: Options) => {
    if (json && output === STANDARD) {
      throw new TarjomanError('BAD_ARGUMENT', '-o - and --json would mix on standard output: choose one');
    }
    if (await isSameFile(output, input)) {
      const message = 'the output would overwrite the input: give another name';
      throw new TarjomanError('BAD_ARGUMENT', message, { file: output });
    }
    const conversion = new Conversion(
      { file: input, format: formatOf(input, inputFormat, '--input-format') },
      { file: output, format: formatOf(output, format, '--format') },
      {
        ...(from !== undefined && { sourceLang: from }),
        ...(to !== undefined && { targetLang: to }),
        document: documentName(input),
        strict: lenient !== true,
      },
    );
    await writeFileWhole(output, conversion.pieces());
    const losses = conversion.losses();
    if (json) for (const loss of losses) process.stdout.write(`${JSON.stringify(loss)}\n`);
    if (quiet) return;
    if (!json) for (const loss of losses) process.stderr.write(`warning: LOST: ${explainLoss(loss)}\n`);
    if (output !== STANDARD) process.stderr.write(`${conversion.summary()} → ${output}\n`);
  });

function explainLoss({ message, count, units }: Loss): string {
  const more = count > units.length ? ', …' : '';
  return `${message} (${count}: ${units.join(', ')}${more})`;
}
