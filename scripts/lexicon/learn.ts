/**
 * Learns the lexicon's entries from parallel texts and dictionaries: what merge.ts joins with our word lists.
 *
 *     npx tsx scripts/lexicon/learn.ts [CORPORA]
 *
 * CORPORA is `../shared/corpora` where it is not given. The texts are not part of the project, so the result is, in
 * `scripts/learned/`: `lexicon.tsv`, words and grades, no text, and `lexicon.json`, its sources and licence.
 *
 *     texts, dictionaries, our lists ──► learnWords ──► surest first ──► as many as fit ──► lexicon.tsv
 *             (what evaluation holds is dropped)  ↑ what free dictionaries confirm counts more
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { addTranslation, type GradedEntries, writeEntries } from '../../src/lexicon/entries.js';
import { gradeOf, learnWords, strengthOf, type TrainingPair, type WordPair } from '../../src/lexicon/train.js';
import { baseForms } from '../../src/text/forms/forms.js';
import { segment } from '../../src/text/sentences/segment.js';
import { words } from '../../src/text/words/words.js';
import { LITTLE, type ListedEntry, merge, readLists } from './merge.js';

/** A body of text or a dictionary: a folder with `fa.txt` and `en.txt`, line by line translations. */
interface Source {
  readonly folder: string;
  /** How much a pair counts; less where the language is old or the equivalents are many. */
  readonly weight: number;
  /** For the lexicon's `sources`. */
  readonly name: string;
}

const TEXTS: readonly Source[] = [
  { folder: 'tatoeba', weight: 1, name: 'Tatoeba, sentences by its contributors, CC BY 2.0 FR' },
  {
    folder: 'debian-handbook',
    weight: 1,
    name: "The Debian Administrator's Handbook, GPL-2.0-or-later OR CC BY-SA 3.0",
  },
  { folder: 'ui-libreoffice', weight: 1, name: "LibreOffice's user interface, MPL-2.0" },
  { folder: 'bible-opv', weight: 0.2, name: 'Bible, Old Persian Version and World English Bible, public domain' },
  { folder: 'cldr-names', weight: 1, name: 'Unicode CLDR, names of territories and languages, Unicode-3.0' },
  { folder: 'i18n-iso-countries', weight: 1, name: 'i18n-iso-countries, names of countries, MIT' },
  { folder: 'iso-codes', weight: 1, name: 'iso-codes, names of the ISO standards, LGPL-2.1-or-later' },
];

const DICTIONARIES: readonly Source[] = [
  { folder: 'dict-semnan', weight: 1, name: 'English-Persian Word Database, Semnan University, Apache-2.0' },
  {
    folder: 'dict-omw-persian-wordnet',
    weight: 0.3,
    name: 'Persian WordNet (Montazery and Faili 2010), free to use, with lemmas of WordNet 3.0, © Princeton University',
  },
];

/** Under CC BY-SA, so that nothing may come from them: they confirm pairs that were found elsewhere. */
const WITNESSES = ['dict-wiktionary-en-fa', 'dict-wiktionary-fa-en'];

/** What the shipped entries may take, ours with them: bytes of `gzip -9`. */
const MOST_BYTES = 290_000;

/** How many occurrences it is worth that a witness has a pair too. */
const CONFIRMED = 2;

/** Sentences of evaluation with fewer words are anybody's. */
const TELLING = 6;

/**
 * Infinitives of light verbs at the end of a headword, with the Persian or the Arabic kaf: the noun before them carries the
 * meaning. Escapes, because zwnj/table.ts takes whatever Persian stands in this folder for a word of ours.
 */
const LIGHT_VERB = / (?:[\u06a9\u0643]\u0631\u062f\u0646|\u0634\u062f\u0646)$/u;

/** All else in the texts are commands, names of files and quotations. */
const PERSIAN = /^[\u0600-\u06ff]/u;
const ENGLISH = /^[a-z]/u;

const project = fileURLToPath(new URL('../../', import.meta.url));
const corpora = process.argv[2] ?? join(project, '../shared/corpora');
const lists = readLists();
const held = evaluationSentences();
const pairs = [...TEXTS.flatMap(readText), ...DICTIONARIES.flatMap(readDictionary), ...lists.flatMap(listedPairs)];
const ranked = rank(learnWords(pairs), readWitnesses());
const kept = asManyAsFit(ranked);
const learned = writeEntries(graded(kept));
const folder = join(project, 'scripts/learned');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'lexicon.tsv'), `${learned}\n`);
writeFileSync(
  join(folder, 'lexicon.json'),
  `${JSON.stringify(
    {
      command: 'npx tsx scripts/lexicon/learn.ts',
      sources: [...TEXTS, ...DICTIONARIES].map(({ name }) => name),
      licence: 'CC-BY-4.0 AND Apache-2.0',
    },
    undefined,
    2,
  )}\n`,
);
process.stdout.write(`${pairs.length} pairs, ${ranked.length} translations learned, ${kept.length} kept\n`);

function readLines(folder: string, file: string): string[] {
  return readFileSync(join(corpora, folder, file), 'utf8').split('\n');
}

function readPairs({ folder, weight }: Pick<Source, 'folder' | 'weight'>): Required<TrainingPair>[] {
  const english = readLines(folder, 'en.txt');
  return readLines(folder, 'fa.txt').map((source, i) => ({ source, target: english[i] ?? '', weight }));
}

/** A text's pairs without those that have a sentence of the evaluation. */
function readText(text: Source): TrainingPair[] {
  const pairs = readPairs(text);
  const free = pairs.filter(({ source, target }) => !isHeld(source) && !isHeld(target));
  process.stdout.write(`${text.folder}: ${pairs.length} pairs, ${pairs.length - free.length} dropped\n`);
  return free;
}

function readDictionary(dictionary: Source): TrainingPair[] {
  return readPairs(dictionary).map(({ source, target, weight }) => ({
    source: source.replace(LIGHT_VERB, ''),
    target: target.replace(/^to /u, ''),
    weight,
  }));
}

function listedPairs({ lemma, equivalents }: ListedEntry): TrainingPair[] {
  return equivalents.map((equivalent) => ({ source: lemma.join(' '), target: equivalent.join(' '), weight: 1 }));
}

/** Persian word, tab, English word: what the witnesses say, in all base forms. */
function readWitnesses(): ReadonlySet<string> {
  const said = new Set<string>();
  for (const { source, target } of WITNESSES.flatMap((folder) => readPairs({ folder, weight: 1 }))) {
    const [lemma, ...more] = words(source.replace(LIGHT_VERB, ''));
    if (lemma === undefined || more.length > 0) continue;
    for (const { text } of words(target.replace(/^(?:to|the|an?) /u, ''))) {
      for (const persian of baseForms(lemma.text)) {
        for (const english of baseForms(text)) said.add(`${persian}\t${english}`);
      }
    }
  }
  return said;
}

/** By score · count^0.7, the surest first: the root of the count, a little more, as frequent words are met again. */
function rank(pairs: readonly WordPair[], witnesses: ReadonlySet<string>): WordPair[] {
  return pairs
    .filter(({ source, target }) => PERSIAN.test(source) && ENGLISH.test(target) && !LITTLE.has(target))
    .map((pair) =>
      witnesses.has(`${pair.source}\t${pair.target}`) ? { ...pair, count: pair.count + CONFIRMED } : pair,
    )
    .sort((a, b) => b.score * b.count ** 0.7 - a.score * a.count ** 0.7);
}

/** The first so many pairs that all entries together, ours too, do not exceed {@link MOST_BYTES}. */
function asManyAsFit(pairs: readonly WordPair[]): WordPair[] {
  let [fits, tooMany] = [0, pairs.length + 1];
  while (tooMany - fits > 100) {
    const middle = Math.floor((fits + tooMany) / 2);
    const bytes = gzipSync(writeEntries(merge(lists, writeEntries(graded(pairs.slice(0, middle))))), {
      level: 9,
    }).length;
    if (bytes <= MOST_BYTES) fits = middle;
    else tooMany = middle;
  }
  return pairs.slice(0, fits);
}

function graded(pairs: readonly WordPair[]): GradedEntries {
  const entries: GradedEntries = new Map();
  for (const { source, target, score, count } of pairs) {
    addTranslation(entries, source, target, gradeOf(strengthOf(score, count)));
  }
  return entries;
}

/** The sentences that the aligner is measured on, as canonical words: by their first words, the whole. */
function evaluationSentences(): ReadonlyMap<string, readonly string[]> {
  const sentences = new Map<string, string[]>();
  for (const path of ['eval/align', 'seeds']) {
    const root = join(corpora, '..', path);
    if (!existsSync(root)) throw new Error(`${root} is missing: what may not be learned from cannot be told`);
    for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(?:fa|en|txt)$/u.test(name)) continue;
      const lang = /\.en(?:$|\.)/u.test(name) ? 'en' : 'fa';
      for (const { text } of segment(readFileSync(join(root, name), 'utf8'), { lang })) {
        const list = words(text).map((word) => word.text);
        if (list.length < TELLING) continue;
        const start = list.slice(0, TELLING).join(' ');
        sentences.set(start, [...(sentences.get(start) ?? []), list.join(' ')]);
      }
    }
  }
  return sentences;
}

function isHeld(text: string): boolean {
  const list = words(text).map((word) => word.text);
  for (let i = 0; i + TELLING <= list.length; i++) {
    const candidates = held.get(list.slice(i, i + TELLING).join(' '));
    if (candidates === undefined) continue;
    const rest = `${list.slice(i).join(' ')} `;
    if (candidates.some((sentence) => rest.startsWith(`${sentence} `))) return true;
  }
  return false;
}
