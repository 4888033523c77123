/** `tarjoman pretranslate`: what memories and the glossary know of a document, put into it. */
import { basename, extname } from 'node:path';
import { Command } from 'commander';
import { TarjomanError } from '../errors.js';
import type { PretranslationOptions } from '../pretranslation/options.js';
import type { CandidateBand, PretranslationSummary } from '../pretranslation/summary.js';
import { documentName, isSameFile, STANDARD, shown, writeFileWhole } from '../store/files.js';
import { formatOfMemory, MEMORY_FORMATS } from '../store/formats.js';
import { count, share } from './arguments.js';
import { BAND_NAMES } from './band-names.js';
import { pretranslated } from './document.js';
import { checkOutput } from './file-conversion.js';
import { FORMAT_NAMES } from './formats.js';
import { GLOSSARY_HELP, glossaryOf } from './glossaries.js';
import { openMemories } from './memories.js';

interface Options {
  readonly tm: readonly string[];
  readonly output: string;
  readonly exact?: true;
  readonly threshold: number;
  readonly limit: number;
  /** Files, or whether the shipped one is used. */
  readonly glossary: readonly string[] | boolean;
  readonly from?: string;
  readonly to?: string;
  readonly index: boolean;
  readonly json?: true;
  readonly quiet?: true;
}

export const pretranslateCommand = new Command('pretranslate')
  .description('put translations from memories, and the terms of the glossary, into a document')
  .argument('<file>', 'XLIFF 2 or 1.2, or a plain text, which becomes XLIFF 2.1; - for standard input')
  .requiredOption(
    '--tm <file>',
    `a memory: ${FORMAT_NAMES}; repeatable, of equal matches those of the first come first`,
    (file: string, files: readonly string[] = []) => [...files, file],
  )
  .requiredOption('-o, --output <file>', 'where to write the document; - for standard output')
  .option('--exact', 'translate segments of which the memories have exactly the text, unless its translations disagree')
  .option('--threshold <share>', 'the least similarity of a candidate, above 0 to 1', share, 0.7)
  .option('--limit <number>', 'at most so many candidates a segment', count, 5)
  .option(
    '--glossary <file>',
    `${GLOSSARY_HELP}; repeatable`,
    (file: string, files: readonly string[] | boolean | undefined) => [...(Array.isArray(files) ? files : []), file],
  )
  .option('--no-glossary', 'mark no terms')
  .option('--from <lang>', 'language of a plain text; told by its script where not given')
  .option('--to <lang>', 'language to translate into, where the document does not say it')
  .option('--no-index', 'neither use nor write the index FILE.tmi of a large memory')
  .option('--json', 'what was found, as one JSON object')
  .option('--quiet', 'no messages')
  .action(async (file: string, options: Options) => {
    await check(file, options);
    let summary: PretranslationSummary | undefined;
    const pretranslation = await pretranslationOf(options, (found) => {
      summary = found;
    });
    const { output, from, json, quiet } = options;
    const facts = { ...(from !== undefined && { from }), document: documentName(file) };
    await writeFileWhole(output, pretranslated(file, facts, pretranslation));
    if (summary === undefined) return;
    if (json) process.stdout.write(`${JSON.stringify(summary)}\n`);
    if (!quiet) process.stderr.write(explained(summary, options));
  });

/** Refuses what would mix two inputs or two outputs, or write over a memory. */
async function check(file: string, { tm, output, glossary = true, json }: Options): Promise<void> {
  const inputs = [file, ...tm, ...(typeof glossary === 'boolean' ? [] : glossary)];
  if (inputs.filter((input) => input === STANDARD).length > 1) {
    throw new TarjomanError('BAD_ARGUMENT', 'two inputs from standard input: name a file for all but one');
  }
  await checkOutput(file, json ? { output, json } : { output });
  refuseOtherFormat(file, 'give XLIFF or a plain text');
  refuseOtherFormat(output, 'the document is written as XLIFF, so give it the ending .xlf');
  for (const input of inputs) {
    if (!(await isSameFile(output, input))) continue;
    const message = `the output would overwrite ${shown(input)}: give another name`;
    throw new TarjomanError('BAD_ARGUMENT', message, { file: output });
  }
}

/** Refuses the name of a memory that is no XLIFF: its lines would be read as prose, or XLIFF would bear its name. */
function refuseOtherFormat(file: string, advice: string): void {
  const format = formatOfMemory(file);
  if (format === undefined || format === MEMORY_FORMATS.xliff || format === MEMORY_FORMATS.xliff12) return;
  throw new TarjomanError('UNKNOWN_FORMAT', `${extname(file)} is the ending of a memory: ${advice}`, { file });
}

async function pretranslationOf(
  options: Options,
  onDone: (summary: PretranslationSummary) => void,
): Promise<PretranslationOptions> {
  const { tm, exact, threshold, limit, glossary = true, to, index, quiet } = options;
  const progress = (message: string) => {
    if (process.stderr.isTTY && !quiet) process.stderr.write(`${message}\n`);
  };
  const opened = await openMemories(tm, {
    ...memoryLanguages(options),
    index,
    onSlow: (name) => progress(`reading ${shown(name)} …`),
    onIndex: (name) => progress(`${name} written: with this index the memory opens at once`),
  });
  const terms = glossary === false ? undefined : await glossaryOf(glossary === true ? [] : glossary);
  return {
    memories: opened.map(({ file, memory }) => ({ name: file === STANDARD ? file : basename(file), memory })),
    ...(terms !== undefined && { glossary: terms }),
    ...(to !== undefined && { targetLang: to }),
    exact: exact === true,
    threshold,
    limit,
    onDone,
  };
}

/** The languages of memories that do not say theirs: Persian and English, whichever way the document goes. */
function memoryLanguages({ from, to }: Options): { readonly sourceLang: string; readonly targetLang: string } {
  const [sourceLang, targetLang] = ['fa', 'en'];
  const isOther = (lang: string | undefined) => lang !== undefined && !/^(?:fa|en)(?:[-_]|$)/i.test(lang);
  return isOther(from) || isOther(to)
    ? { sourceLang: from ?? sourceLang, targetLang: to ?? targetLang }
    : { sourceLang, targetLang };
}

function explained(summary: PretranslationSummary, { output }: Options): string {
  const { segments, bands, repaired, filled, ambiguous, translated, terms } = summary;
  const where = output === STANDARD ? '' : ` → ${output}`;
  const became = [
    [filled, 'translated'],
    [ambiguous, 'left since translations disagree'],
    [translated, 'with a translation before'],
    [repaired, 'with numbers or dates exchanged in the best candidate'],
  ] as const;
  const lines = [
    ...bands.filter(isAny).map((each) => `${BAND_NAMES[each.band].padEnd(WIDTH)}${`${each.segments}`.padStart(6)}`),
    ...became.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`),
    `${terms} ${terms === 1 ? 'term' : 'terms'} marked`,
  ];
  return `${segments} ${segments === 1 ? 'segment' : 'segments'}${where}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

/** Width of the names of bands. */
const WIDTH = Math.max(...Object.values(BAND_NAMES).map((name) => name.length));

function isAny({ segments }: CandidateBand): boolean {
  return segments > 0;
}
