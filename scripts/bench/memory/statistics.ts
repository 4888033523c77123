/** What the made text is like, beside real text: how long sentences are, how many words there are and how rare. */
import { words } from '../../../src/text/words/words.js';
import { count, share } from '../../eval/align/markdown.js';
import { readLines } from '../memory-words.js';
import { segments } from './corpus.js';
import { mean, median, quantile } from './figures.js';

/** Heads of the columns of {@link statisticsRows}. */
export const STATISTICS_HEAD = [
  'text',
  'segments',
  'words',
  'a segment',
  'p99',
  'longest',
  'different words',
  'once only',
  'repeats',
  'commonest word',
  'rarest 7: p10',
  'p50',
  'p90',
  'mean',
];

/** What a reader of {@link statisticsRows} must know. */
export const STATISTICS_NOTES = [
  'Words are canonical ones. A segment: the mean; p99 and longest: of the lengths. Repeats: the share of segments that are equal to an earlier one, character by character.',
  'Rarest 7: for each segment of ten words or more, in how many segments its seven rarest words stand, added up. This is how much a search has to read that finds segments by rare words; the more, the harder the text.',
  'Made: the text of this benchmark. Real: the Persian lines of a Bible, a handbook and example sentences, as they stand beside the project where they are present.',
];

/** How many of the rarest words are looked at, and in segments of how many words. */
const RAREST = 7;
const LEAST_WORDS = 10;

/** Rows for made text, and for real text and as much made text where there is any. */
export function statisticsRows(size: number): string[][] {
  const rows = [rowOf('made', segments('memory', size))];
  const lines = readLines();
  if (lines !== undefined) rows.push(rowOf('made', segments('memory', lines.length)), rowOf('real', lines));
  return rows;
}

function rowOf(name: string, texts: Iterable<string>): string[] {
  const numbers = new Map<string, number>();
  const times: number[] = [];
  const documents: number[] = [];
  const seen = new Set<string>();
  const lengths: number[] = [];
  const distinct: Uint32Array[] = [];
  for (const text of texts) {
    seen.add(text);
    const all = words(text).map((word) => {
      const number = numbers.get(word.text) ?? numbers.size;
      numbers.set(word.text, number);
      times[number] = (times[number] ?? 0) + 1;
      return number;
    });
    const different = new Set(all);
    for (const number of different) documents[number] = (documents[number] ?? 0) + 1;
    lengths.push(all.length);
    if (all.length >= LEAST_WORDS) distinct.push(Uint32Array.from(different));
  }
  const rare = distinct.map((some) => {
    const frequencies = some.map((number) => documents[number] as number).sort();
    return frequencies.subarray(0, RAREST).reduce((sum, one) => sum + one, 0);
  });
  const total = lengths.reduce((sum, length) => sum + length, 0);
  return [
    name,
    count(lengths.length),
    count(total),
    (total / lengths.length).toFixed(1),
    count(quantile(lengths, 0.99)),
    count(quantile(lengths, 1)),
    count(numbers.size),
    count(times.filter((one) => one === 1).length),
    share(1 - seen.size / lengths.length),
    share(quantile(times, 1) / total),
    count(quantile(rare, 0.1)),
    count(median(rare)),
    count(quantile(rare, 0.9)),
    count(mean(rare)),
  ];
}
