/** Makes the data entries under src/data from the files that people edit: the glossary's entries and the word lists. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { makeZwnjTable } from './zwnj/table.js';

const root = new URL('../', import.meta.url);

generateDiplomatic();
generateLexicon();
generateZwnj();

function generateDiplomatic(): void {
  const folder = new URL('glossary/entries/', root);
  const concepts = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => readEntry(name, readFileSync(new URL(name, folder), 'utf8')));
  write(
    'diplomatic',
    `import type { Concept } from '../glossary/concept.js';

/**
 * The diplomatic glossary of tarjoman, Persian and English: ${concepts.length} concepts. Licence CC BY 4.0.
 *
 * @example
 * \`\`\`ts
 * import diplomatic from 'tarjoman/data/diplomatic';
 * const glossary = Glossary.from(diplomatic);
 * \`\`\`
 */
export const diplomatic: readonly Concept[] = JSON.parse(${literal(JSON.stringify(concepts))});

export default diplomatic;
`,
  );
}

/** An entry without the reference to its schema; one that is no JSON is left out here, and the tests refuse it. */
function readEntry(name: string, json: string): object[] {
  try {
    const { $schema: _, ...concept } = JSON.parse(json);
    return [concept];
  } catch (error) {
    process.stderr.write(`glossary/entries/${name}: left out: ${error instanceof Error ? error.message : error}\n`);
    return [];
  }
}

function generateLexicon(): void {
  const folder = new URL('scripts/lexicon/', root);
  const lists = readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort();
  const entries = lists.map((name) => checkedList(name, readFileSync(new URL(name, folder), 'utf8').trim())).join('\n');
  write(
    'lexicon',
    `import type { LexiconData } from '../lexicon/lexicon.js';

/**
 * The Persian-English lexicon of tarjoman, written by hand for news and diplomacy: ${entries.split('\n').length} entries.
 *
 * @example
 * \`\`\`ts
 * import lexicon from 'tarjoman/data/lexicon';
 * align(persian, english, { lexicon });
 * \`\`\`
 */
export const lexicon: LexiconData = {
  sources: ['Written by hand for tarjoman.'],
  licence: 'CC-BY-4.0',
  entries: ${literal(entries)},
};

export default lexicon;
`,
  );
}

/** A word list as it is; what a contributor mistyped is told with file and line. */
function checkedList(name: string, list: string): string {
  list.split('\n').forEach((line, i) => {
    if (/^\S[^\t]*\t\S[^\t]*$/u.test(line)) return;
    throw new Error(`scripts/lexicon/${name}:${i + 1}: not LEMMA, tab, EQUIVALENTS: ${JSON.stringify(line)}`);
  });
  return list;
}

function generateZwnj(): void {
  const { sources, licence, words, past, present, seconds, firsts } = makeZwnjTable();
  write(
    'zwnj',
    `import type { ZwnjData } from '../text/zwnj/table.js';

/**
 * The words that zero-width non-joiners are restored with; see its \`sources\` and \`licence\`.
 *
 * @example
 * \`\`\`ts
 * import zwnj from 'tarjoman/data/zwnj';
 * restoreZwnj(text, { table: ZwnjTable.from(zwnj) });
 * \`\`\`
 */
export const zwnj: ZwnjData = {
  sources: ${JSON.stringify(sources, undefined, 2)},
  licence: ${literal(licence)},
  words: ${literal(words)},
  past: ${literal(past)},
  present: ${literal(present)},
  seconds: ${literal(seconds)},
  firsts: ${literal(firsts)},
};

export default zwnj;
`,
  );
}

function write(name: string, code: string): void {
  mkdirSync(new URL('src/data/', root), { recursive: true });
  writeFileSync(
    new URL(`src/data/${name}.ts`, root),
    `// Made by scripts/generate.ts; edit what it reads instead.\n${code}`,
  );
}

/** A string as TypeScript code; zero-width characters escaped, so that they can be seen. */
function literal(text: string): string {
  return JSON.stringify(text).replace(/[\u200b-\u200f\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`);
}
