/** `tarjoman glossary export`: a glossary for other programs. */
import { Command } from 'commander';
import diplomatic from '../../data/diplomatic.js';
import { checkOutput, runConversion } from '../file-conversion.js';
import { GLOSSARY_HELP } from '../glossaries.js';
import { GlossaryConversion } from '../glossary-conversion.js';
import { GLOSSARY_FORMAT_NAMES, glossaryEnd, glossaryFormatOf, glossarySource } from '../glossary-formats.js';

interface Options {
  readonly output: string;
  readonly format?: string;
  readonly glossary?: string;
  readonly from?: string;
  readonly to?: string;
  readonly lenient?: true;
  readonly json?: true;
  readonly quiet?: true;
}

export const exportCommand = new Command('export')
  .description('write the diplomatic glossary for other programs; what the target has no place for is reported')
  .requiredOption('-o, --output <file>', 'where to write; - for standard output')
  .option('--format <name>', `instead of the ending: ${GLOSSARY_FORMAT_NAMES}`)
  .option('--glossary <file>', GLOSSARY_HELP)
  .option('--from <lang>', 'for OmegaT: the language that is translated, fa or en; default fa')
  .option('--to <lang>', 'for OmegaT: the other language')
  .option('--lenient', 'leave out what cannot be read of another glossary')
  .option('--json', 'what is lost as one JSON object a line: {"kind","message","count","concepts"}')
  .option('--quiet', 'no messages')
  .action(async (options: Options) => {
    const { output, format, glossary, lenient = false } = options;
    await checkOutput(glossary, options);
    const input = glossary === undefined ? diplomatic : await glossaryEnd(glossary, undefined);
    const end = { file: output, format: glossaryFormatOf(output, format, '--format') };
    const how = { ...glossarySource(options), lenient, sameVersion: format !== undefined };
    await runConversion(new GlossaryConversion(input, end, how), options);
  });
