/**
 * Makes the set of common words that look-up takes for no misspelling: `npx tsx scripts/lookup/common-words.ts`.
 *
 * The words are those of our word lists for the lexicon, and the most frequent ones of texts and dictionaries beside the project. Of
 * the latter only the set is kept, no sentence and no count. What is made is committed, as the texts are not in the project.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { bitsOf, COMMON_BITS, isInflectedCommon } from '../../src/glossary/lookup/common-words.js';
import { words } from '../../src/text/words/words.js';

/** Free texts and dictionaries. */
const TEXTS = ['tatoeba', 'debian-handbook', 'bible-opv', 'ui-libreoffice', 'dict-semnan', 'dict-omw-persian-wordnet'];

/** So many of the most frequent words of each language. */
const MOST = 11_000;

const root = new URL('../../', import.meta.url);
const corpora = new URL('../shared/corpora/', root);

if (existsSync(corpora)) make();
else process.stderr.write(`no texts in ${corpora.pathname}: the set stays as it is\n`);

function make(): void {
  const set = new Uint8Array(COMMON_BITS / 8);
  const listed = listedWords();
  let count = 0;
  for (const lang of ['fa', 'en'] as const) {
    const kept = new Set<string>();
    const all = [...new Set([...listed[lang], ...frequentWords(lang)])];
    for (const word of all.sort((a, b) => a.length - b.length)) {
      if (isInflectedCommon(word, (base) => kept.has(base))) continue;
      kept.add(word);
      for (const bit of bitsOf(word)) (set[bit >> 3] as number) |= 1 << (bit & 7);
    }
    count += kept.size;
  }
  const text = Buffer.from(set).toString('base64');
  writeFileSync(
    new URL('src/glossary/lookup/common-words-data.ts', root),
    `/**
 * Made by scripts/lookup/common-words.ts: the bits of ${count.toLocaleString('en')} words, in base 64. Licence CC BY 4.0.
 *
 * The words are those of our lists in scripts/lexicon/, and the ${MOST.toLocaleString('en')} most frequent ones of each language in Tatoeba
 * (CC BY 2.0 FR), The Debian Administrator's Handbook (CC BY-SA 3.0), LibreOffice's user interface (MPL-2.0), the World
 * English Bible and the Old Persian Version of the Bible (public domain), the English-Persian Word Database of Semnan
 * University (Apache-2.0) and Persian WordNet (free to use). Nothing else of these is in it.
 */
export const COMMON_WORDS =
  '${text}';
`,
  );
  process.stdout.write(`${count} words, ${text.length} characters\n`);
}

/** The words of both columns of our lists. */
function listedWords(): Record<'fa' | 'en', Set<string>> {
  const folder = new URL('scripts/lexicon/', root);
  const listed = { fa: new Set<string>(), en: new Set<string>() };
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.tsv'))) {
    for (const line of readFileSync(new URL(name, folder), 'utf8').split('\n')) {
      const [fa = '', en = ''] = line.startsWith('#') ? [] : line.split('\t');
      for (const { text } of words(fa)) listed.fa.add(text);
      for (const { text } of words(en)) listed.en.add(text);
    }
  }
  return listed;
}

function frequentWords(lang: 'fa' | 'en'): string[] {
  const script = lang === 'fa' ? /^\p{Script=Arabic}{2,}$/u : /^[a-z]{2,}$/u;
  const counts = new Map<string, number>();
  for (const name of TEXTS) {
    for (const { text } of words(readFileSync(new URL(`${name}/${lang}.txt`, corpora), 'utf8'))) {
      if (script.test(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([word]) => word);
}
