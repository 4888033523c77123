/** Makes the modules under src/data from what people edit: the glossary's entries, the word lists, the script of reports. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { writeEntries } from '../src/lexicon/entries.js';
import { withIrregularForms } from '../src/lexicon/irregular-forms.js';
import { merge, readLists } from './lexicon/merge.js';
import { makePageScript } from './report/page-script.js';
import { makeZwnjTable } from './zwnj/table.js';

const root = new URL('../', import.meta.url);

generateDiplomatic();
generateLexicon();
generateZwnj();
generateReportScript();

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
  const learned = new URL('scripts/learned/', root);
  const { sources, licence } = JSON.parse(readFileSync(new URL('lexicon.json', learned), 'utf8'));
  const {
    entries,
    forms = '',
    spellings = '',
  } = withIrregularForms({
    sources,
    licence,
    entries: writeEntries(merge(readLists(), readFileSync(new URL('lexicon.tsv', learned), 'utf8'))),
  });
  write(
    'lexicon',
    `import type { LexiconData } from '../lexicon/lexicon.js';

/**
 * The Persian-English lexicon of tarjoman: ${entries.split('\n').length} entries, written by hand for news and diplomacy or learned from
 * parallel text; see its \`sources\` and \`licence\`.
 *
 * @example
 * \`\`\`ts
 * import lexicon from 'tarjoman/data/lexicon';
 * align(persian, english, { lexicon });
 * \`\`\`
 */
export const lexicon: LexiconData = {
  sources: ${JSON.stringify(['Written by hand for tarjoman, CC BY 4.0', ...sources], undefined, 2)},
  licence: ${literal(licence)},
  from: 'fa',
  to: 'en',
  entries: ${literal(entries)},
  forms: ${literal(forms)},
  spellings: ${literal(spellings)},
};

export default lexicon;
`,
  );
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

function generateReportScript(): void {
  const { code, hash } = makePageScript();
  write(
    'report-script',
    `/** What makes the page of a report work: src/report/browser as one script. */
export const REPORT_SCRIPT: string = ${literal(code)};

/** Its hash, for the page's Content Security Policy. */
export const REPORT_SCRIPT_HASH = '${hash}';
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
