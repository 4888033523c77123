/** `tarjoman search`: earlier translations of a sentence, or the places of a phrase. */
import { Command, Option } from 'commander';
import { TarjomanError } from '../errors.js';
import { readTextFile, STANDARD, shown } from '../store/files.js';
import { plainText } from '../tm/content.js';
import type { Surroundings } from '../tm/explain/context.js';
import type { SearchOptions } from '../tm/memory.js';
import { type FoundMatch, searchAll } from '../tm/search-all.js';
import { count, share } from './arguments.js';
import { matchRows } from './match-rows.js';
import { type NamedMemory, openMemories } from './memories.js';
import { occurrenceRow, occurrencesIn, plainOccurrence } from './occurrences.js';
import { PENALTY_HELP, penalty, rulesOf } from './penalties.js';
import { percent, table } from './table.js';

interface Options {
  readonly tm: readonly string[];
  readonly lang?: string;
  readonly from: string;
  readonly to: string;
  readonly threshold: number;
  readonly limit?: number;
  readonly rank: 'words' | 'characters';
  readonly before?: string;
  readonly after?: string;
  readonly id?: string;
  readonly penalty: ReadonlyMap<string, number>;
  readonly concordance?: true;
  readonly anywhere?: true;
  readonly exact?: true;
  readonly index: boolean;
  readonly json?: true;
  readonly quiet?: true;
}

/** So many are shown where nothing is said. */
const MATCHES = 5;
const OCCURRENCES = 20;

export const searchCommand = new Command('search')
  .description('find earlier translations of a sentence in memories')
  .argument('<query...>', 'the sentence, Persian or English; - for standard input')
  .requiredOption(
    '--tm <file>',
    'a memory: .xlf, .tmx, .jsonl or .tsv; repeatable, of equal matches those of the first come first',
    (file: string, files: readonly string[] = []) => [...files, file],
  )
  .option('--lang <lang>', 'language of the sentence; told by its script where not given')
  .option('--from <lang>', 'language of the source in memories that do not say it', 'fa')
  .option('--to <lang>', 'language of the target, likewise', 'en')
  .option('--threshold <share>', 'the least similarity, above 0 to 1', share, 0.7)
  .option('--limit <number>', `at most so many; ${MATCHES} matches or ${OCCURRENCES} occurrences`, count)
  .addOption(
    new Option('--rank <unit>', 'what similarity is counted in').choices(['words', 'characters']).default('words'),
  )
  .option('--before <text>', 'the sentence before it, empty at the beginning: matches between the same ones come first')
  .option('--after <text>', 'the sentence after it, empty at the end')
  .option('--id <id>', 'its identifier: of equal matches the one that has it comes first')
  .addOption(new Option('--penalty <name=amount>', PENALTY_HELP).argParser(penalty).default(new Map(), 'none'))
  .addOption(
    new Option('--concordance', 'find a phrase in sentences instead, in all forms of its words').conflicts([
      ...['threshold', 'rank', 'before', 'after', 'id', 'penalty'],
    ]),
  )
  .option('--anywhere', 'with --concordance: its words in any order, other words between them')
  .option('--exact', 'with --concordance: in no other forms of its words')
  .option('--no-index', 'neither use nor write the index FILE.tmi of a large memory')
  .option('--json', 'one JSON object a line: a Match, or an Occurrence')
  .option('--quiet', 'no messages')
  .action(async (words: string[], options: Options) => {
    refuse(options, words);
    const query = await queryOf(words);
    const lang = options.lang ?? (/\p{Script=Arabic}/u.test(query) ? 'fa' : 'en');
    const { tm, from: sourceLang, to: targetLang, index, quiet } = options;
    const say = (message: string) => {
      if (!quiet) process.stderr.write(`${message}\n`);
    };
    const progress = (message: string) => {
      if (process.stderr.isTTY) say(message);
    };
    const memories = await openMemories(tm, {
      sourceLang,
      targetLang,
      index,
      onSlow: (file) => progress(`reading ${shown(file)} …`),
      onIndex: (file) => progress(`${file} written: with this index the memory opens at once`),
    });
    if (options.concordance) showOccurrences(memories, query, lang, options, say);
    else showMatches(memories, query, lang, options, say);
  });

function refuse({ tm, before, after, concordance, anywhere, exact }: Options, words: readonly string[]): void {
  if (isStandard(words) && tm.includes(STANDARD)) {
    throw new TarjomanError('BAD_ARGUMENT', 'query and memory from standard input: give a file for the memory');
  }
  if ((before === undefined) !== (after === undefined)) {
    const message = 'one neighbour alone is no context: give --before and --after, empty where there is none';
    throw new TarjomanError('BAD_ARGUMENT', message);
  }
  if (!concordance && (anywhere || exact)) {
    throw new TarjomanError('BAD_ARGUMENT', '--anywhere and --exact are about phrases: give --concordance, too');
  }
}

function isStandard([first, ...more]: readonly string[]): boolean {
  return first === STANDARD && more.length === 0;
}

/** The query; from standard input without the line break at its end, which is none of the sentence's. */
async function queryOf(words: readonly string[]): Promise<string> {
  return isStandard(words) ? (await readTextFile(STANDARD)).trim() : words.join(' ');
}

type Say = (message: string) => void;

function showMatches(memories: readonly NamedMemory[], query: string, lang: string, options: Options, say: Say): void {
  const { threshold, limit = MATCHES, rank, json } = options;
  const context = surroundings(options);
  const asked: SearchOptions = { lang, threshold, limit, rank, penalties: rulesOf(options.penalty) };
  const found = searchAll(memories, query, context === undefined ? asked : { ...asked, context });
  if (json) for (const match of found) print(plain(match));
  else process.stdout.write(table(found.flatMap(({ from, match }) => matchRows(query, from.file, match))));
  if (found.length === 0) say(`no match of ${percent(threshold)} or more in ${lang}`);
}

function showOccurrences(
  memories: readonly NamedMemory[],
  phrase: string,
  lang: string,
  options: Options,
  say: Say,
): void {
  const { limit = OCCURRENCES, anywhere, exact, json } = options;
  const match = anywhere ? 'words' : 'phrase';
  const { found, total } = occurrencesIn(memories, phrase, { lang, limit, match, inflected: !exact });
  if (json) for (const occurrence of found) print(plainOccurrence(occurrence));
  else process.stdout.write(table(found.map(occurrenceRow)));
  if (total === 0) say(`no sentence in ${lang} has this`);
  else if (total > found.length) say(`${found.length} of ${total}: --limit gives more`);
}

/** What surrounds the query, if anything was said of it. */
function surroundings({ before, after, id }: Options): Surroundings | undefined {
  if (before === undefined || after === undefined) return id === undefined ? undefined : { id };
  return id === undefined ? { before, after } : { before, after, id };
}

/** The match with its file and the texts of the unit, for scripts that want no more. */
function plain({ from: { file }, match }: FoundMatch<NamedMemory>): object {
  return { source: plainText(match.unit.source), target: plainText(match.unit.target), file, ...match.toJSON() };
}

function print(object: object): void {
  process.stdout.write(`${JSON.stringify(object)}\n`);
}
