/**
 * Whether look-up finds nothing for words that are no terms: the most frequent ones of the texts beside the project.
 *
 * A word is left out if it is a term or a form, or may be a regular form of one.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import diplomatic from '../../../src/data/diplomatic.js';
import { Glossary } from '../../../src/glossary/glossary.js';
import { baseForms } from '../../../src/text/forms/forms.js';
import { words } from '../../../src/text/words/words.js';
import { noiseless } from './queries.js';
import type { Row } from './row.js';

/** Words of each language. */
const WORDS = 2_500;

/** The share of words with a hit, and the score of any. */
const MOST_HITS = 0.005;
const HIGHEST_SCORE = 0.8;

/** What is counted: all texts and dictionaries that there are, and some that look-up does not know the common words of. */
const SETS = [
  [
    'all texts and dictionaries',
    'corpora',
    `tatoeba debian-handbook opensource-guide bible-opv ui-libreoffice cldr-names iso-codes i18n-iso-countries
     dict-semnan dict-omw-persian-wordnet dict-wiktionary-fa-en dict-wiktionary-en-fa`,
  ],
  ['a dictionary not seen before', 'corpora', 'dict-wiktionary-fa-en dict-wiktionary-en-fa'],
  ['news, law and health not seen before', 'eval/align', 'ntrex ntrex-hard tico19 udhr'],
] as const;

/** A word that finds something. */
interface FalseHit {
  readonly word: string;
  readonly matched: string;
  readonly score: number;
}

/**
 * The rows of words that are no terms; measured only where the texts are beside the project.
 *
 * @param print - Is given every word that finds something, with what it finds. Default: nothing is done with them.
 */
export async function wordRows(print: (line: string) => void = () => {}): Promise<Row[]> {
  return SETS.map(([name, folder, parts]): Row => {
    const what = `look-up, ${(2 * WORDS).toLocaleString('en')} frequent words that are no terms, ${name}`;
    const target = `< ${MOST_HITS * 100} % found, none above ${HIGHEST_SCORE}`;
    const root = new URL(`../../../../shared/${folder}/`, import.meta.url);
    if (!existsSync(root))
      return { what, target, measured: 'not measured: no texts beside the project', met: undefined };
    const files = parts.split(/\s+/u).flatMap((part) => filesIn(new URL(`${part}/`, root)));
    const { count, hits } = falseHits(files);
    const highest = Math.max(0, ...hits.map(({ score }) => score));
    const share = hits.length / count;
    print(`${name}: ${hits.map(({ word, matched, score }) => `${word} (${matched} ${score})`).join(', ')}`);
    return {
      what,
      target,
      measured: `${(100 * share).toFixed(2)} %, highest ${highest.toFixed(2)}`,
      met: share < MOST_HITS && highest <= HIGHEST_SCORE,
    };
  });
}

/** What frequent words of some files find. */
function falseHits(files: readonly URL[]): { count: number; hits: FalseHit[] } {
  const glossary = Glossary.from(diplomatic);
  const terms = new Set<string>();
  for (const { fa, en } of diplomatic) {
    for (const { text, forms = [] } of [...fa.terms, ...en.terms]) {
      for (const spelling of [text, ...forms]) terms.add(noiseless(spelling));
    }
  }
  const isForm = (word: string) =>
    terms.has(noiseless(word)) || words(word).some(({ text }) => baseForms(text).some((base) => terms.has(base)));
  let count = 0;
  const hits: FalseHit[] = [];
  for (const lang of ['fa', 'en'] as const) {
    const own = files.filter(({ pathname }) => new RegExp(`[./]${lang}(?:\\.txt|\\.par)?$`, 'u').test(pathname));
    const list = frequentWords(own, lang)
      .filter((word) => !isForm(word))
      .slice(0, WORDS);
    count += list.length;
    for (const word of list) {
      const [found] = glossary.lookup(word, { limit: 1 });
      if (found !== undefined) hits.push({ word, matched: found.matched, score: found.score });
    }
  }
  return { count, hits };
}

function frequentWords(files: readonly URL[], lang: 'fa' | 'en'): string[] {
  const script = lang === 'fa' ? /[\p{Script=Arabic}\p{M}\u200c]{2,}/gu : /[a-z]+(?:'[a-z]+)*/gu;
  const counts = new Map<string, number>();
  for (const file of files) {
    for (const [word] of readFileSync(file, 'utf8').toLowerCase().matchAll(script)) {
      const bare = word.replace(/^\u200c+|\u200c+$/gu, '');
      if (bare.length > 1) counts.set(bare, (counts.get(bare) ?? 0) + 1);
    }
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
}

function filesIn(folder: URL): URL[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const file = new URL(name, folder);
    return statSync(file).isDirectory() ? filesIn(new URL(`${name}/`, folder)) : [file];
  });
}
