/** `tarjoman validate`: whether files are what their format says. */
import { Command, Option } from 'commander';
import { TarjomanError } from '../errors.js';
import type { Finding } from '../formats/finding.js';
import { streamTbxFindings } from '../formats/tbx/index.js';
import { streamTmxFindings } from '../formats/tmx/index.js';
import { streamXliffFindings } from '../formats/xliff/index.js';
import { streamXliff12Findings, type Xliff12Flavour } from '../formats/xliff12/index.js';
import type { ByteSource } from '../internal/byte-source.js';
import { isXliff1, type Root, rootOf } from '../internal/root-element.js';
import { shown, streamBytes } from '../store/files.js';
import { formatByEnding, MEMORY_FORMATS } from '../store/formats.js';
import { GLOSSARY_FORMATS, glossaryFormatByEnding } from '../store/glossary-formats.js';
import { exitStatus, explain } from './failure.js';

type Validator = (
  input: ByteSource,
  options: { readonly flavour?: Xliff12Flavour },
) => AsyncGenerator<Finding, void, void>;

/** How the findings in a format are found, by its name; formats that are not here have no rules but their syntax. */
const VALIDATORS: ReadonlyMap<string, Validator> = new Map([
  ['xliff', streamXliffFindings],
  ['xliff12', streamXliff12Findings],
  ['tmx', streamTmxFindings],
  ['tbx', streamTbxFindings],
]);

const NAMES = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(VALIDATORS.keys());

interface Options {
  readonly format?: string;
  readonly flavour?: Xliff12Flavour;
  readonly json?: true;
  readonly quiet?: true;
}

export const validateCommand = new Command('validate')
  .description('check XLIFF, TMX and TBX files: what breaks which rule of the specification, and where')
  .argument('<file...>', 'the files; - for standard input')
  .option('--format <name>', `${NAMES}, instead of what the ending says, or else the root element`)
  .addOption(
    new Option('--flavour <name>', 'of XLIFF 1.2, instead of what a file declares').choices(['strict', 'transitional']),
  )
  .option('--json', 'one JSON object a finding: {"file","line","column","rule","spec","message"}')
  .option('--quiet', 'no summary')
  .action(async (files: string[], { format, flavour, json, quiet }: Options) => {
    const named = format === undefined ? undefined : validatorNamed(format);
    let [faulty, unread, status] = [0, 0, 0];
    for (const file of files) {
      let found = 0;
      try {
        for await (const finding of findingsOf(file, named, flavour)) {
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

async function* findingsOf(
  file: string,
  named: Validator | undefined,
  flavour: Xliff12Flavour | undefined,
): AsyncGenerator<Finding, void, void> {
  const validator = named ?? validatorByEnding(file);
  const options = flavour === undefined ? {} : { flavour };
  if (validator !== undefined && validator !== streamXliffFindings) return yield* validator(streamBytes(file), options);
  const { root, whole } = await rootOf(streamBytes(file));
  yield* (validator === undefined || isXliff1(root) ? validatorByRoot(root) : validator)(whole, options);
}

/** `undefined` where the ending says nothing. */
function validatorByEnding(file: string): Validator | undefined {
  const format = formatByEnding(file) ?? glossaryFormatByEnding(file);
  if (format === undefined || format === GLOSSARY_FORMATS.omegat) return undefined; // .txt may be any text
  const name = [...VALIDATORS.keys()].find((each) => format === FORMATS[each]);
  const validator = name === undefined ? undefined : VALIDATORS.get(name);
  if (validator !== undefined) return validator;
  const message = `${format.name} has no rules to check: give XLIFF, TMX or TBX, or say --format ${NAMES}`;
  throw new TarjomanError('UNKNOWN_FORMAT', message, { file });
}

const FORMATS: Readonly<Record<string, unknown>> = { ...GLOSSARY_FORMATS, ...MEMORY_FORMATS };

/** What is none of them is checked as XLIFF 2, and told that it is none. */
function validatorByRoot(root: Root | undefined): Validator {
  const name = isXliff1(root) ? 'xliff12' : root?.name === 'martif' ? 'tbx' : (root?.name ?? '');
  return VALIDATORS.get(name) ?? streamXliffFindings;
}

function line(file: string, { line, column, rule, message }: Finding): string {
  return `${shown(file)}:${line}:${column}: ${rule}: ${message}\n`;
}
