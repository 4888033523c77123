/** `tarjoman lexicon train`: which words translate which, learned from parallel text. */
import { Command } from 'commander';
import { TarjomanError } from '../errors.js';
import { parseXliff } from '../formats/xliff/index.js';
import { withIrregularForms } from '../lexicon/irregular-forms.js';
import { Lexicon, type LexiconData } from '../lexicon/lexicon.js';
import { type TrainingPair, trainLexicon } from '../lexicon/train.js';
import { documentName, isSameFile, readTextFile, STANDARD, shown, writeFileWhole } from '../store/files.js';
import { primaryLanguage } from '../text/language.js';
import { plainText } from '../tm/content.js';

interface Options {
  readonly output: string;
  readonly from: string;
  readonly to: string;
  readonly licence: string;
  readonly quiet?: true;
}

type Languages = Pick<Options, 'from' | 'to'>;

/** Readers of parallel text by format, each with the file endings that mean it. */
const FORMATS: readonly {
  readonly endings: readonly string[];
  read(text: string, languages: Languages): TrainingPair[];
}[] = [
  { endings: ['.tsv'], read: readTsv },
  { endings: ['.jsonl', '.ndjson'], read: readJsonl },
  { endings: ['.xlf', '.xliff'], read: readXliff },
];

const trainCommand = new Command('train')
  .description('learn a lexicon from parallel text')
  .argument('<file...>', 'source and target: .tsv, .jsonl or memories in .xlf')
  .requiredOption('-o, --output <file>', 'where to write the lexicon, in JSON; - for standard output')
  .option('--from <lang>', 'language of the sources', 'fa')
  .option('--to <lang>', 'language of the targets', 'en')
  .option('--licence <spdx>', 'licence of the lexicon, an SPDX expression', 'NOASSERTION')
  .option('--quiet', 'no messages')
  .action(async (files: string[], { output, from, to, licence, quiet }: Options) => {
    const languages = { from: primaryLanguage(from), to: primaryLanguage(to) };
    const readers = files.map(readerFor);
    const pairs: TrainingPair[] = [];
    for (const [i, file] of files.entries()) {
      if (await isSameFile(output, file)) {
        throw new TarjomanError('BAD_ARGUMENT', 'the output would overwrite an input: give another name', {
          file: output,
        });
      }
      const text = await readTextFile(file);
      for (const pair of naming(file, () => readers[i]?.(text, languages) ?? [])) pairs.push(pair);
    }
    const data = trainLexicon(pairs, { from, to, licence, sources: files.map(documentName) });
    await writeFileWhole(output, `${JSON.stringify(data, undefined, 2)}\n`);
    if (!quiet) process.stderr.write(summary(pairs.length, Lexicon.from(data).size, output));
  });

export const lexiconCommand = new Command('lexicon')
  .description('lexicons: which words may translate which')
  .addCommand(trainCommand);

/**
 * Reads a lexicon as `tarjoman lexicon train` writes it; one that lists no irregular forms is given those of its words.
 *
 * @throws `TarjomanError` as reading files does; `BAD_FORMAT` where it is no JSON of that shape or an entry is malformed.
 */
export async function readLexicon(file: string): Promise<LexiconData> {
  const text = await readTextFile(file);
  return naming(file, () => {
    const data = parseJson(text);
    if (!isLexiconData(data)) {
      throw new TarjomanError('BAD_FORMAT', 'no lexicon: give what tarjoman lexicon train has written');
    }
    try {
      Lexicon.from(data);
    } catch (error) {
      // The line is one of the entries, which are a single string in the file.
      if (!(error instanceof TarjomanError)) throw error;
      throw new TarjomanError(error.code, `entry ${error.line}: ${error.message}`, { cause: error });
    }
    return data.forms === undefined ? withIrregularForms(data) : data;
  });
}

function isLexiconData(data: unknown): data is LexiconData {
  if (typeof data !== 'object' || data === null) return false;
  const { sources, licence, from = '', to = '', entries, forms = '', spellings = '' } = data as Partial<LexiconData>;
  const texts = [licence, from, to, entries, forms, spellings, ...(Array.isArray(sources) ? sources : [undefined])];
  return texts.every((text) => typeof text === 'string');
}

function readerFor(file: string) {
  const known = FORMATS.find(({ endings }) => endings.some((ending) => file.toLowerCase().endsWith(ending)));
  if (known !== undefined) return known.read;
  const endings = FORMATS.flatMap((format) => format.endings).join(', ');
  const what = file === STANDARD ? 'standard input has no ending that names a' : 'the ending names no';
  throw new TarjomanError('UNKNOWN_FORMAT', `${what} format: give a file that ends in ${endings}`, {
    file: shown(file),
  });
}

/** A pair a line, a tab between its sides; what stands alone teaches nothing. */
function readTsv(text: string): TrainingPair[] {
  return eachLine(text, (line, place) => {
    const [source, target, ...more] = line.split('\t');
    if (source === undefined || target === undefined || more.length > 0) {
      throw new TarjomanError('BAD_FORMAT', 'not two columns: a line is SOURCE, tab, TARGET', place);
    }
    return { source, target };
  });
}

/** `{"source":["…"],"target":["…","…"]}` a line, as `tarjoman align --json` prints; a side may be one string. */
function readJsonl(text: string): TrainingPair[] {
  return eachLine(text, (line, place) => {
    const object = parseJson(line, place);
    const { source, target } = typeof object === 'object' && object !== null ? (object as Record<string, unknown>) : {};
    const [s, t] = [joined(source), joined(target)];
    if (s === undefined || t === undefined) {
      throw new TarjomanError('BAD_FORMAT', 'no pair: a line is {"source":["…"],"target":["…"]}', place);
    }
    return { source: s, target: t };
  });
}

/** A memory in either direction between the two languages. */
function readXliff(text: string, { from, to }: Languages): TrainingPair[] {
  return parseXliff(text).map(({ source, target, sourceLang, targetLang }) => {
    const pair = { source: plainText(source), target: plainText(target) };
    const langs = `${primaryLanguage(sourceLang)} to ${primaryLanguage(targetLang)}`;
    if (langs === `${from} to ${to}`) return pair;
    if (langs === `${to} to ${from}`) return { source: pair.target, target: pair.source };
    throw new TarjomanError('BAD_ARGUMENT', `a memory from ${langs}, not ${from} to ${to}: say --from and --to`);
  });
}

function eachLine(
  text: string,
  read: (line: string, place: { readonly line: number }) => TrainingPair,
): TrainingPair[] {
  return text.split(/\r?\n/u).flatMap((line, i) => (line.trim() === '' ? [] : [read(line, { line: i + 1 })]));
}

function joined(side: unknown): string | undefined {
  if (typeof side === 'string') return side;
  return Array.isArray(side) && side.every((sentence) => typeof sentence === 'string') ? side.join(' ') : undefined;
}

function parseJson(text: string, place: { readonly line?: number } = {}): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new TarjomanError('BAD_FORMAT', `no JSON (${(cause as Error).message}): mend it`, { ...place, cause });
  }
}

/** Gives an error the name of the file that it is about. */
function naming<Result>(file: string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    throw error instanceof TarjomanError ? error.in(shown(file)) : error;
  }
}

function summary(pairs: number, entries: number, output: string): string {
  return `${pairs} pairs: ${entries} entries${output === STANDARD ? '' : ` → ${output}`}\n`;
}
