/** `tarjoman segment`: a text cut into sentences. */
import { Command } from 'commander';
import { readTextFile } from '../store/files.js';
import { segment } from '../text/segment.js';

interface Options {
  readonly lang: string;
  readonly json?: true;
}

export const segmentCommand = new Command('segment')
  .description('cut a text into sentences, one a line')
  .argument('<file>', 'the text, or - for standard input')
  .option('--lang <lang>', 'language of the text: fa or en', 'fa')
  .option('--json', 'one JSON object a line: {"text","start","end","paragraph"}')
  .option('--quiet', 'no messages')
  .action(async (file: string, { lang, json }: Options) => {
    for (const { text, start, end, paragraph } of segment(await readTextFile(file), { lang })) {
      const line = json
        ? JSON.stringify({ text, start, end, paragraph })
        : text.replace(/\s*[\n\r\v\f\u0085\u2028\u2029]\s*/gu, ' ');
      process.stdout.write(`${line}\n`);
    }
  });
