/** `tarjoman stats`: how much there is to translate, and how much of it a memory has. */
import { Command } from 'commander';
import { documentName, readTextFile, shown } from '../store/files.js';
import { formatOfMemory, type MemoryFormat } from '../store/formats.js';
import { withLanguages } from '../store/unknown-languages.js';
import { segment } from '../text/index.js';
import { Analysis, type AnalysisResult, type SideCounts } from '../tm/analysis/analysis.js';
import type { Unit } from '../tm/unit.js';
import { BAND_NAMES } from './band-names.js';
import { formatOf } from './formats.js';
import { openMemories } from './memories.js';

interface Options {
  readonly against: readonly string[];
  readonly format?: string;
  readonly from?: string;
  readonly to: string;
  readonly index: boolean;
  readonly json?: true;
  readonly quiet?: true;
}

export const statsCommand = new Command('stats')
  .description('count segments, words and characters, and how like they are to what memories have')
  .argument('<files...>', 'memories, XLIFF documents or plain texts; - for standard input')
  .option(
    '--against <file>',
    'a memory to compare with; repeatable',
    (file: string, files: readonly string[]) => [...files, file],
    [],
  )
  .option('--format <name>', 'format of the files instead of their endings')
  .option(
    '--from <lang>',
    'language of a plain text, told by its script where not given; of a memory that does not say it, fa',
  )
  .option('--to <lang>', 'language of the target in memories that do not say it', 'en')
  .option('--no-index', 'neither use nor write the index FILE.tmi of a large memory')
  .option('--json', 'one JSON object a file, and one for all: {"file","source","target","bands"}')
  .option('--quiet', 'no messages')
  .action(async (files: readonly string[], options: Options) => {
    const { against: names, from: sourceLang = 'fa', to: targetLang, index, quiet } = options;
    const say = (message: string): void => {
      if (!quiet) process.stderr.write(`${message}\n`);
    };
    const memories = await openMemories(names, {
      sourceLang,
      targetLang,
      index,
      onSlow: (file) => say(`${file}: reading …`),
      onIndex: (file) => say(`${file}: written`),
    });
    const against = memories.map(({ memory }) => memory);
    const all = new Analysis({ against });
    for (const file of files) {
      const one = new Analysis({ against });
      for await (const unit of unitsOf(file, options)) {
        one.add(unit);
        if (files.length > 1) all.add(unit);
      }
      print(shown(file), one.result(), names.length > 0, options);
    }
    if (files.length > 1) print(undefined, all.result(), names.length > 0, options);
  });

/** The units of a memory or document; the sentences of a plain text, which has no translation. */
async function* unitsOf(
  file: string,
  { format: named, from, to: targetLang }: Options,
): AsyncGenerator<Unit, void, void> {
  const format = named === undefined ? formatOfMemory(file) : formatOf(file, named, '--format', 'input');
  const document = documentName(file);
  if (format !== undefined)
    yield* stored(file, format, { ...(from !== undefined && { sourceLang: from }), targetLang });
  else {
    const text = await readTextFile(file);
    const sourceLang = from ?? (/\p{Script=Arabic}/u.test(text) ? 'fa' : 'en');
    const sentences = segment(text, { lang: sourceLang });
    for (const [i, { text: source }] of sentences.entries()) {
      const [before, after] = [sentences[i - 1]?.text, sentences[i + 1]?.text];
      const neighbours = { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
      yield { id: `s${i + 1}`, source, target: '', sourceLang, targetLang, origin: { document }, ...neighbours };
    }
  }
}

async function* stored(
  file: string,
  format: MemoryFormat,
  { sourceLang = 'fa', targetLang }: { readonly sourceLang?: string; readonly targetLang: string },
): AsyncGenerator<Unit, void, void> {
  for await (const unit of format.read(file, { document: documentName(file), strict: false })) {
    yield withLanguages(unit, { sourceLang, targetLang });
  }
}

function print(file: string | undefined, result: AnalysisResult, isCompared: boolean, { json }: Options): void {
  if (json) process.stdout.write(`${JSON.stringify({ ...(file !== undefined && { file }), ...result })}\n`);
  else process.stdout.write(`${[file ?? 'all files', ...lines(result, isCompared)].join('\n')}\n\n`);
}

function lines({ source, target, bands }: AnalysisResult, isCompared: boolean): string[] {
  const sides = [
    row('', ['segments', 'words', 'characters', 'punctuation', 'spaces']),
    row('source', cells(source)),
    ...(target.segments > 0 ? [row('target', cells(target))] : []),
  ];
  const shownBands = bands.filter(({ band }) => isCompared || band === 'repeated' || band === 'new');
  const share = (words: number): string => `${((100 * words) / Math.max(1, source.words)).toFixed(1)} %`;
  return [
    ...sides,
    '',
    row('', ['segments', 'words', 'of words']),
    ...shownBands.map(({ band, segments, words }) =>
      row(BAND_NAMES[band], [...numbers([segments, words]), share(words)]),
    ),
  ];
}

function cells({ segments, words, characters, punctuation, spaces }: SideCounts): string[] {
  return numbers([segments, words, characters, punctuation, spaces]);
}

function numbers(counts: readonly number[]): string[] {
  return counts.map((count) => count.toLocaleString('en'));
}

/** Width of the first column, which is as wide as its longest name, and of the others. */
const [FIRST, OTHER] = [19, 12];

function row(name: string, columns: readonly string[]): string {
  return `  ${name.padEnd(FIRST)}${columns.map((column) => column.padStart(OTHER)).join('')}`;
}
