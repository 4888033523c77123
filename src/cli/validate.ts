/** `tarjoman validate`: whether files are what their format says. */
import { Command } from 'commander';
import { TarjomanError } from '../errors.js';
import type { Finding } from '../formats/finding.js';
import { streamTbxFindings } from '../formats/tbx/index.js';
import { streamTmxFindings } from '../formats/tmx/index.js';
import { streamXliffFindings } from '../formats/xliff/index.js';
import { shown, streamBytes } from '../store/files.js';
import { formatByEnding, MEMORY_FORMATS } from '../store/formats.js';
import { GLOSSARY_FORMATS, glossaryFormatByEnding } from '../store/glossary-formats.js';
import { exitStatus, explain } from './failure.js';
import { rootOf } from './root-element.js';

type Validator = typeof streamXliffFindings;

/** How the findings in a format are found, by its name; formats that are not here have no rules but their syntax. */
const VALIDATORS: ReadonlyMap<string, Validator> = new Map([
  ['xliff', streamXliffFindings],
  ['tmx', streamTmxFindings],
  ['tbx', streamTbxFindings],
]);

const NAMES = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(VALIDATORS.keys());

interface Options {
  readonly format?: string;
  readonly json?: true;
  readonly quiet?: true;
}

export const validateCommand = new Command('validate')
  .description('check XLIFF 2, TMX and TBX files: what breaks which rule of the specification, and where')
  .argument('<file...>', 'the files; - for standard input')
  .option('--format <name>', `${NAMES}, instead of what the ending says, or else the root element`)
  .option('--json', 'one JSON object a finding: {"file","line","column","rule","spec","message"}')
  .option('--quiet', 'no summary')
  .action(async (files: string[], { format, json, quiet }: Options) => {
    const named = format === undefined ? undefined : validatorNamed(format);
    let [faulty, unread, status] = [0, 0, 0];
    for (const file of files) {
      let found = 0;
      try {
        for await (const finding of findingsOf(file, named)) {
          found += 1;
          process.stdout.write(json ? `${JSON.stringify({ file: shown(file), ...finding })}\n` : line(file, finding));
        }
      } catch (error) {
        process.stderr.write(`${explain(error)}\n`);
        unread += 1;
        status = Math.max(status, exitStatus(error));
      }
      if (found > 0) faulty += 1;
    }
    if (!quiet) {
      const more = unread === 0 ? '' : `, ${unread} unread`;
      process.stderr.write(`${files.length - unread} checked, ${faulty} with findings${more}\n`);
    }
    process.exitCode = status > 0 ? status : Math.min(1, faulty);
  });

function validatorNamed(name: string): Validator {
  const validator = VALIDATORS.get(name);
  if (validator !== undefined) return validator;
  throw new TarjomanError('UNKNOWN_FORMAT', `${name} names no format that has rules: say --format ${NAMES}`);
}

async function* findingsOf(file: string, named: Validator | undefined): AsyncGenerator<Finding, void, void> {
  const validator = named ?? validatorByEnding(file);
  if (validator !== undefined) return yield* validator(streamBytes(file));
  const { root, whole } = await rootOf(streamBytes(file));
  // What is none of them is checked as XLIFF, and told that it is none.
  yield* (VALIDATORS.get(root === 'martif' ? 'tbx' : (root ?? '')) ?? streamXliffFindings)(whole);
}

/** `undefined` where the ending says nothing. */
function validatorByEnding(file: string): Validator | undefined {
  const format = formatByEnding(file) ?? glossaryFormatByEnding(file);
  if (format === undefined || format === GLOSSARY_FORMATS.omegat) return undefined; // .txt may be any text
  if (format === MEMORY_FORMATS.xliff) return streamXliffFindings;
  if (format === MEMORY_FORMATS.tmx) return streamTmxFindings;
  if (format === GLOSSARY_FORMATS.tbx) return streamTbxFindings;
  const message = `${format.name} has no rules to check: give XLIFF, TMX or TBX, or say --format ${NAMES}`;
  throw new TarjomanError('UNKNOWN_FORMAT', message, { file });
}

function line(file: string, { line, column, rule, message }: Finding): string {
  return `${shown(file)}:${line}:${column}: ${rule}: ${message}\n`;
}
