/** The project's own words and phrases, from which the benchmark of the memory makes its text. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { randomFrom, shuffled } from '../eval/align/random.js';

/** What the text of one language is made of. */
export interface Stock {
  /** Words, the commonest first. */
  readonly words: readonly string[];
  /** Terms of two words and more. */
  readonly terms: readonly (readonly string[])[];
  /** Names that are words by themselves. */
  readonly names: readonly string[];
}

const root = new URL('../../', import.meta.url);
const lexicon = new URL('scripts/lexicon/', root);
const entries = new URL('glossary/entries/', root);
const corpora = new URL('../shared/corpora/', root);

/** Running text beside the project, in the order in which it is read. */
const TEXTS = ['bible-opv', 'debian-handbook', 'tatoeba'];

/** Words and terms of a language: those that were counted by their figures, then those of the word lists, shuffled. */
export function readStock(lang: 'fa' | 'en'): Stock {
  const column = lang === 'fa' ? 0 : 1;
  const listed = readdirSync(lexicon)
    .filter((file) => file.endsWith('.tsv'))
    .flatMap((file) => columnOf(new URL(file, lexicon), column));
  const learned = columnOf(new URL('scripts/learned/lexicon.tsv', root), column);
  const phrases = [...listed, ...glossaryTerms(lang)].map((phrase) => phrase.split(' '));
  const words = new Set(commonest(lang));
  for (const word of shuffled([...phrases.flat(), ...learned.flatMap((entry) => entry.split(' '))], randomFrom(lang))) {
    if (/^[\p{L}\p{M}\u200c'-]+$/u.test(word)) words.add(word);
  }
  const names = columnOf(new URL('names.tsv', lexicon), column).filter((name) => !name.includes(' '));
  return { words: [...words], terms: phrases.filter(({ length }) => length > 1), names: [...new Set(names)] };
}

/** Lines of Persian texts beside the project, or `undefined` where they are not there. */
export function readLines(): string[] | undefined {
  const files = TEXTS.map((name) => new URL(`${name}/fa.txt`, corpora));
  if (!files.every((file) => existsSync(file))) return undefined;
  const lines = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .map((line) => line.trim()),
  );
  return lines.filter((line) => line !== '');
}

/** The words that head the list: Persian ones as they were counted, English ones as the word lists have them. */
function commonest(lang: 'fa' | 'en'): string[] {
  if (lang === 'en') return columnOf(new URL('function-words.tsv', lexicon), 1).filter((word) => !word.includes(' '));
  const counted = columnOf(new URL('scripts/zwnj/figures.tsv', root), 0);
  return ['و', ...counted].map((word) => word.replaceAll('|', '\u200c'));
}

function columnOf(file: URL, column: number): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => (line.split('\t')[column] ?? '').split(', '))
    .filter((cell) => cell !== '');
}

function glossaryTerms(lang: 'fa' | 'en'): string[] {
  return readdirSync(entries).flatMap((file) => {
    const entry: Record<'fa' | 'en', { terms: { text: string }[] }> = JSON.parse(
      readFileSync(new URL(file, entries), 'utf8'),
    );
    return entry[lang].terms.map(({ text }) => text);
  });
}
