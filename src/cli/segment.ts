/** `tarjoman segment`: a text cut into sentences. */
import { Command, Option } from 'commander';
import { TarjomanError } from '../errors.js';
import { parseSrx } from '../formats/srx/index.js';
import { readBytes, readTextFile } from '../store/files.js';
import { type NewlinePolicy, segment } from '../text/index.js';

interface Options {
  readonly lang: string;
  readonly newlines: NewlinePolicy;
  readonly srx?: string;
  readonly json?: true;
}

export const segmentCommand = new Command('segment')
  .description('cut a text into sentences, one a line')
  .argument('<file>', 'the text, or - for standard input')
  .option('--lang <lang>', 'language of the text: fa or en', 'fa')
  .addOption(
    new Option(
      '--newlines <policy>',
      'line breaks: each ends a sentence, only empty lines do, or as the text is wrapped',
    )
      .choices(['hard', 'soft', 'auto'])
      .default('auto'),
  )
  .option('--srx <file>', 'rules of another tool, in SRX 2.0')
  .option('--json', 'one JSON object a line: {"text","start","end","paragraph"}')
  .option('--quiet', 'no messages')
  .action(async (file: string, { lang, newlines, srx, json }: Options) => {
    const rules = srx === undefined ? {} : { rules: await readRules(srx) };
    for (const { text, start, end, paragraph } of segment(await readTextFile(file), { lang, newlines, ...rules })) {
      const line = json ? JSON.stringify({ text, start, end, paragraph }) : text.replace(LINE_BREAK, ' ');
      process.stdout.write(`${line}\n`);
    }
  });

const LINE_BREAK = /\s*[\n\r\v\f\u0085\u2028\u2029]\s*/gu;

async function readRules(file: string) {
  const bytes = await readBytes(file);
  try {
    return parseSrx(bytes);
  } catch (error) {
    throw error instanceof TarjomanError ? error.in(file) : error;
  }
}
