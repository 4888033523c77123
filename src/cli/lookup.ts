/** `tarjoman lookup`: a term of the diplomatic glossary, however it is spelled. */
import { Command } from 'commander';
import diplomatic from '../data/diplomatic.js';
import { type Concept, preferredTerm } from '../glossary/concept.js';
import { Glossary } from '../glossary/glossary.js';
import type { LookupResult } from '../glossary/index.js';
import { count } from './arguments.js';
import { embed, percent, table } from './table.js';

interface Options {
  readonly limit: number;
  readonly json?: true;
  readonly quiet?: true;
}

export const lookupCommand = new Command('lookup')
  .description('look a term up in the diplomatic glossary: Persian, transliteration or English, misspelled or not')
  .argument('<query...>', 'the term')
  .option('--limit <number>', 'at most so many concepts', count, 5)
  .option('--json', 'one JSON object a line: {"id","fa","en","score"}')
  .option('--quiet', 'no messages')
  .action((query: string[], { limit, json, quiet }: Options) => {
    const results = Glossary.from(diplomatic).lookup(query.join(' '), { limit });
    if (json) {
      for (const { concept, score } of results) {
        const { id, fa, en } = concept;
        process.stdout.write(`${JSON.stringify({ id, fa: preferredTerm(fa), en: preferredTerm(en), score })}\n`);
      }
    } else {
      process.stdout.write(table(results.map((result) => ({ label: label(result), ...terms(result.concept) }))));
    }
    if (results.length === 0 && !quiet) process.stderr.write('no term like this\n');
  });

function label({ concept, score, matched }: LookupResult): string {
  return `${percent(score)} ${concept.id}: ${/\p{Script=Arabic}/u.test(matched) ? embed(matched) : matched}`;
}

function terms({ fa, en }: Concept): { fa: string; en: string } {
  return { fa: fa.terms.map(({ text }) => text).join('؛ '), en: en.terms.map(({ text }) => text).join('; ') };
}
