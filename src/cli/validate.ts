/** `tarjoman validate`: whether files are what their format says. */
import { Command } from 'commander';
import { TarjomanError } from '../errors.js';
import type { Finding } from '../formats/finding.js';
import { streamTmxFindings } from '../formats/tmx/index.js';
import { streamXliffFindings } from '../formats/xliff/index.js';
import { shown, streamBytes } from '../store/files.js';
import { explain } from './failure.js';
import { formatOf } from './formats.js';

/** How the findings in a format are found; formats that are not here have no rules but their syntax. */
const VALIDATORS = new Map([
  ['XLIFF', streamXliffFindings],
  ['TMX', streamTmxFindings],
]);

interface Options {
  readonly format?: string;
  readonly json?: true;
  readonly quiet?: true;
}

export const validateCommand = new Command('validate')
  .description('check XLIFF 2 and TMX files: what breaks which rule of the specification, and where')
  .argument('<file...>', 'the files; - for standard input')
  .option('--format <name>', 'xliff or tmx, instead of what the ending says; standard input is XLIFF where not given')
  .option('--json', 'one JSON object a finding: {"file","line","column","rule","spec","message"}')
  .option('--quiet', 'no messages')
  .action(async (files: string[], { format, json, quiet }: Options) => {
    let faulty = 0;
    let unread: unknown;
    for (const file of files) {
      let found = 0;
      try {
        for await (const finding of findingsOf(file, format)) {
          found += 1;
          process.stdout.write(json ? `${JSON.stringify({ file, ...finding })}\n` : line(file, finding));
        }
      } catch (error) {
        if (unread !== undefined) process.stderr.write(`${explain(unread)}\n`);
        unread = error;
      }
      if (found > 0) faulty += 1;
    }
    if (!quiet && unread === undefined) process.stderr.write(`${files.length} checked, ${faulty} with findings\n`);
    if (faulty > 0) process.exitCode = 1;
    if (unread !== undefined) throw unread;
  });

function findingsOf(file: string, named: string | undefined): AsyncGenerator<Finding, void, void> {
  // Whatever is not called otherwise is checked as XLIFF, and told that it is none.
  const isTmx = named === undefined && file.toLowerCase().endsWith('.tmx');
  const format = formatOf(file, named ?? (isTmx ? 'tmx' : 'xliff'), '--format');
  const validator = VALIDATORS.get(format.name);
  if (validator !== undefined) return validator(streamBytes(file));
  throw new TarjomanError('UNKNOWN_FORMAT', `${format.name} has no rules to check: say --format xliff or tmx`, {
    file: shown(file),
  });
}

function line(file: string, { line, column, rule, message }: Finding): string {
  return `${file}:${line}:${column}: ${rule}: ${message}\n`;
}
