/** `tarjoman lookup`: a term of a glossary, however it is spelled. */
import { Command } from 'commander';
import { type Concept, preferredTerm } from '../glossary/concept.js';
import type { LookupHow, LookupResult } from '../glossary/index.js';
import { count } from './arguments.js';
import { GLOSSARY_HELP, glossaryIn } from './glossaries.js';
import { percent, quoted, type Row, table } from './table.js';

interface Options {
  readonly glossary?: string;
  readonly limit: number;
  readonly json?: true;
  readonly quiet?: true;
}

export const lookupCommand = new Command('lookup')
  .description('look a term up in the diplomatic glossary: Persian, transliteration or English, misspelled or not')
  .argument('<query...>', 'the term')
  .option('--glossary <file>', GLOSSARY_HELP)
  .option('--limit <number>', 'at most so many concepts', count, 5)
  .option('--json', 'one JSON object a line: {"id","fa","en","score","how","matched"}')
  .option('--quiet', 'no messages')
  .action(async (query: string[], { glossary, limit, json, quiet }: Options) => {
    const results = (await glossaryIn(glossary)).lookup(query.join(' '), { limit });
    if (json) {
      for (const { concept, score, how, matched } of results) {
        const { id, fa, en } = concept;
        const found = { id, fa: preferredTerm(fa), en: preferredTerm(en), score, how, matched };
        process.stdout.write(`${JSON.stringify(found)}\n`);
      }
    } else {
      process.stdout.write(table(results.map(rowOf)));
    }
    if (results.length === 0 && !quiet) process.stderr.write('no term like this\n');
  });

/** How a query differs from what it found, in a sentence about that. */
const HOW: Readonly<Record<LookupHow, string>> = {
  exact: 'as it is written',
  spelling: 'in another spelling',
  order: 'in another order',
  form: 'inflected',
  transliteration: 'in Latin letters',
  typo: 'misspelled',
  part: 'in part',
};

function rowOf({ concept, score, how, matched, term, lang }: LookupResult): Row {
  const avoided = term.status === 'deprecated' || term.status === 'superseded';
  const reasons = [
    quoted(matched),
    ...(matched === term.text ? [] : [`a form of ${quoted(term.text)}`]),
    HOW[how],
    ...(avoided ? [`${term.status}: say ${quoted(preferredTerm(concept[lang]))}`] : []),
  ];
  return { label: `${percent(score)} ${concept.id}`, ...terms(concept), notes: [[reasons.join(', ')]] };
}

function terms({ fa, en }: Concept): { fa: string; en: string } {
  return { fa: fa.terms.map(({ text }) => text).join('؛ '), en: en.terms.map(({ text }) => text).join('; ') };
}
