/** `tarjoman convert`: a memory or a glossary from one format into another. */
import { Command, Option } from 'commander';
import { documentName } from '../store/files.js';
import { formatOfFile } from '../store/formats.js';
import { Conversion } from './conversion.js';
import { checkOutput, type FileConversion, runConversion } from './file-conversion.js';
import { FORMAT_NAMES, formatOf } from './formats.js';
import { GlossaryConversion } from './glossary-conversion.js';
import { GLOSSARY_FORMAT_NAMES, glossaryEnd, glossaryFormatOf, glossarySource } from './glossary-formats.js';
import { type Holding, holdingOf } from './holding.js';

interface Options {
  readonly output: string;
  readonly as?: Holding;
  readonly format?: string;
  readonly inputFormat?: string;
  readonly from?: string;
  readonly to?: string;
  readonly lenient?: true;
  readonly json?: true;
  readonly quiet?: true;
}

export const convertCommand = new Command('convert')
  .description('convert a memory or a glossary; what the target has no place for is reported')
  .argument('<input>', 'the memory or glossary, a folder of glossary entries, or - for standard input')
  .requiredOption('-o, --output <file>', 'where to write; - for standard output')
  .addOption(
    new Option('--as <what>', 'what it is, where endings do not say it: .tsv is a memory').choices([
      'memory',
      'glossary',
    ]),
  )
  .option(
    '--format <name>',
    `format of the output instead of its ending: ${FORMAT_NAMES}; of glossaries ${GLOSSARY_FORMAT_NAMES}`,
  )
  .option('--input-format <name>', 'format of the input instead of its ending')
  .option('--from <lang>', 'language of the source, to choose from TMX, for OmegaT, or where the input does not say it')
  .option('--to <lang>', 'language of the target; choosing languages converts units, also into the same format')
  .option('--lenient', 'read what breaks rules, as far as it can be read')
  .option('--json', 'what is lost as one JSON object a line: {"kind","message","count","units"}, or "concepts"')
  .option('--quiet', 'no messages')
  .action(async (input: string, options: Options) => {
    await checkOutput(input, options);
    const { as = await holdingOf(input, options) } = options;
    await runConversion(as === 'memory' ? await ofMemory(input, options) : await ofGlossary(input, options), options);
  });

async function ofMemory(input: string, options: Options): Promise<FileConversion> {
  const { output, format, inputFormat, from, to, lenient } = options;
  return new Conversion(
    { file: input, format: await formatOfFile(input, formatOf(input, inputFormat, '--input-format')) },
    { file: output, format: formatOf(output, format, '--format') },
    {
      ...(from !== undefined && { sourceLang: from }),
      ...(to !== undefined && { targetLang: to }),
      document: documentName(input),
      strict: lenient !== true,
    },
  );
}

async function ofGlossary(input: string, options: Options): Promise<FileConversion> {
  const { output, format, inputFormat, lenient = false } = options;
  return new GlossaryConversion(
    await glossaryEnd(input, inputFormat),
    { file: output, format: glossaryFormatOf(output, format, '--format') },
    { ...glossarySource(options), lenient, sameVersion: format !== undefined },
  );
}
