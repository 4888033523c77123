/** `tarjoman search`: earlier translations of a sentence. */
import { Command } from 'commander';
import { openMemory } from '../store/memory-file.js';
import { primaryLanguage } from '../text/language.js';
import { plainText } from '../tm/content.js';
import type { Match } from '../tm/match.js';
import { count, share } from './arguments.js';
import { percent, table } from './table.js';

interface Options {
  readonly tm: readonly string[];
  readonly lang?: string;
  readonly from: string;
  readonly to: string;
  readonly threshold: number;
  readonly limit: number;
  readonly json?: true;
  readonly quiet?: true;
}

export const searchCommand = new Command('search')
  .description('find earlier translations of a sentence in memories')
  .argument('<query...>', 'the sentence, Persian or English')
  .requiredOption(
    '--tm <file>',
    'a memory: .xlf, .tmx, .jsonl or .tsv; repeatable',
    (file: string, files: readonly string[] = []) => [...files, file],
  )
  .option('--lang <lang>', 'language of the sentence; told by its script where not given')
  .option('--from <lang>', 'language of the source in memories that do not say it', 'fa')
  .option('--to <lang>', 'language of the target, likewise', 'en')
  .option('--threshold <share>', 'the least similarity, above 0 to 1', share, 0.7)
  .option('--limit <number>', 'at most so many matches', count, 5)
  .option('--json', 'one JSON object a line: a Match')
  .option('--quiet', 'no messages')
  .action(async (words: string[], { tm, from, to, threshold, limit, json, quiet, ...options }: Options) => {
    const query = words.join(' ');
    const lang = options.lang ?? (/\p{Script=Arabic}/u.test(query) ? 'fa' : 'en');
    const matches: { file: string; match: Match }[] = [];
    for (const file of tm) {
      const memory = await openMemory(file, { sourceLang: from, targetLang: to });
      for (const match of memory.search(query, { lang, threshold, limit })) matches.push({ file, match });
    }
    const best = matches.sort((a, b) => b.match.score - a.match.score).slice(0, limit);
    if (json) for (const { file, match } of best) process.stdout.write(`${JSON.stringify(plain(file, match))}\n`);
    else process.stdout.write(table(best.map(({ file, match }) => row(file, match))));
    if (best.length === 0 && !quiet) process.stderr.write(`no match of ${percent(threshold)} or more\n`);
  });

/** The match with its file and the texts of the unit, for scripts that want no more. */
function plain(file: string, match: Match): object {
  return { source: plainText(match.unit.source), target: plainText(match.unit.target), file, ...match };
}

function row(file: string, { unit, score }: Match): { label: string; fa: string; en: string } {
  const [source, target] = [plainText(unit.source), plainText(unit.target)];
  const [fa, en] = primaryLanguage(unit.sourceLang) === 'fa' ? [source, target] : [target, source];
  return { label: `${percent(score)} ${file} ${unit.id}`, fa, en };
}
