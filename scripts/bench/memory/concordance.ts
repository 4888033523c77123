/** How long it takes to find where a phrase stands, and whether all places are found. */
import { words } from '../../../src/text/words/words.js';
import { TranslationMemory } from '../../../src/tm/memory.js';
import { count } from '../../eval/align/markdown.js';
import { below, pick, randomFrom } from '../../eval/align/random.js';
import { sampleOf, units } from './corpus.js';
import { median, micro, quantile } from './figures.js';

/** Heads of the columns of {@link concordanceRows}. */
export const CONCORDANCE_HEAD = [
  'segments',
  'asked for',
  'phrases a run',
  'p50, µs',
  'p99, µs',
  'texts found, p50',
  'p99',
  'wrong',
];

/** What a reader of {@link concordanceRows} must know. */
export const CONCORDANCE_NOTES = [
  'Three words that stand together in a random segment, so that common phrases are asked for more often; from the string to the first 20 texts with the spans of the phrase. Medians of the runs.',
  'Phrase: the words as they are, together. Inflected: in any form, together, as by default. Words: as they are, anywhere in the text.',
  'Wrong: of the first phrases of the first run those whose number of texts is not that of a scan over all canonical words. Not counted above 100,000 segments and for inflected words.',
];

/** Words of a phrase. */
const WORDS = 3;

const WAYS = [
  ['inflected', { match: 'phrase', inflected: true }],
  ['phrase', { match: 'phrase', inflected: false }],
  ['words', { match: 'words', inflected: false }],
] as const;

/** Phrases that are also scanned for, and the largest memory in which that is done. */
const SCANNED = 200;
const MOST_SCANNED = 100_000;

/** A row of figures for each way to ask. */
export function concordanceRows(size: number, runs: number, number: number): string[][] {
  const held = [...units('memory', size)];
  const memory = TranslationMemory.from(held);
  const sources = sampleOf(held);
  const texts = size <= MOST_SCANNED ? held.map(({ source }) => ` ${spaced(source as string)} `) : [];
  return WAYS.map(([name, options]) => {
    const ask = (phrase: string) => {
      const start = performance.now();
      const { total } = memory.concordance(phrase, { lang: 'fa', ...options });
      return { phrase, total, seconds: (performance.now() - start) / 1000 };
    };
    for (const phrase of phrasesOf(sources, number, 'warm-up')) ask(phrase);
    const asked = Array.from({ length: runs }, (_, run) => phrasesOf(sources, number, `run ${run + 1}`).map(ask));
    const times = asked.map((run) => run.map(({ seconds }) => seconds));
    const totals = asked.flat().map(({ total }) => total);
    const wrong = (asked[0] ?? [])
      .slice(0, SCANNED)
      .filter(({ phrase, total }) => total !== texts.filter((text) => has(text, phrase, options.match)).length);
    return [
      count(size),
      name,
      count(number),
      micro(median(times.map(median))),
      micro(median(times.map((run) => quantile(run, 0.99)))),
      count(median(totals)),
      count(quantile(totals, 0.99)),
      options.inflected || texts.length === 0 ? '' : `${count(wrong.length)} of ${count(Math.min(SCANNED, number))}`,
    ];
  });
}

function has(text: string, phrase: string, match: 'phrase' | 'words'): boolean {
  const wanted = match === 'phrase' ? [spaced(phrase)] : spaced(phrase).split(' ');
  return wanted.every((part) => text.includes(` ${part} `));
}

function phrasesOf(sources: readonly string[], number: number, seed: string): string[] {
  const random = randomFrom(`phrases ${seed}`);
  const phrases: string[] = [];
  while (phrases.length < number) {
    const segment = pick(sources, random) ?? '';
    const all = words(segment);
    if (all.length < WORDS) continue;
    const first = below(all.length - WORDS + 1, random);
    phrases.push(segment.slice(all[first]?.start, all[first + WORDS - 1]?.end));
  }
  return phrases;
}

function spaced(text: string): string {
  return words(text)
    .map((word) => word.text)
    .join(' ');
}
