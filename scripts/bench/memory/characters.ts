/** Whether ranking by characters finds what comparing the characters of all units finds. */
import { TranslationMemory } from '../../../src/tm/memory.js';
import { count } from '../../eval/align/markdown.js';
import { CharacterBruteForce } from './character-brute-force.js';
import { sampleOf, units } from './corpus.js';
import { mean, median, micro, quantile } from './figures.js';
import { KINDS, queries } from './queries.js';
import { OPTIONS } from './search.js';

/** Heads of the columns of {@link characterRows}. */
export const CHARACTERS_HEAD = [
  'segments',
  'queries',
  'number',
  'with a match',
  'recall at 1',
  'recall at 5',
  'p50, µs',
  'p99, µs',
];

/** What a reader of {@link characterRows} must know. */
export const CHARACTERS_NOTES = [
  'Ranked by characters: `rank: characters`, threshold .7, the best 5, as by default. Right is what comparing the characters of the canonical words of every segment gives.',
  'Recall at 1: of the queries with a match, for how many the first result is as similar as the best there is. At 5: the share of the best five, or as many as there are, that stand among the results; a result that is as similar as one of them counts for it.',
];

/** A row of figures for each kind of query and for all. */
export function characterRows(size: number, number: number): string[][] {
  const held = [...units('memory', size)];
  const memory = TranslationMemory.from(held);
  const bruteForce = new CharacterBruteForce(held);
  const sample = sampleOf(held);
  const options = { ...OPTIONS, rank: 'characters' } as const;
  for (const { text } of queries(sample, number, 'warm-up')) memory.search(text, options);
  const results = queries(sample, number, 'characters').map(({ kind, text }) => {
    const start = performance.now();
    const found = memory.search(text, options);
    const time = (performance.now() - start) / 1000;
    const similarities = found.map(({ characterSimilarity }) => characterSimilarity);
    const right = bruteForce.search(text, OPTIONS.threshold, OPTIONS.limit).map(({ similarity }) => similarity);
    return { kind, time, right, found: right.filter((similarity, k) => (similarities[k] ?? 0) >= similarity - 1e-9) };
  });
  return ['all', ...KINDS].map((name) => {
    const some = results.filter(({ kind }) => name === 'all' || kind === name);
    const matched = some.filter(({ right }) => right.length > 0);
    const recallAtOne = mean(matched.map(({ right, found }) => (found[0] === right[0] ? 1 : 0)));
    const total = matched.reduce((sum, { right }) => sum + right.length, 0);
    const among = matched.reduce((sum, { found }) => sum + found.length, 0);
    const times = some.map(({ time }) => time);
    return [
      count(size),
      name,
      count(some.length),
      count(matched.length),
      matched.length > 0 ? recallAtOne.toFixed(4) : '',
      matched.length > 0 ? (among / total).toFixed(4) : '',
      micro(median(times)),
      micro(quantile(times, 0.99)),
    ];
  });
}
