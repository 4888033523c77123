/** Other packages that search text, asked for the same sentences as the memory. */
import { TranslationMemory } from '../../../src/tm/memory.js';
import type { Unit } from '../../../src/tm/unit.js';
import { count, share } from '../../eval/align/markdown.js';
import { sampleOf, units } from './corpus.js';
import { mean, median, milli, quantile, seconds } from './figures.js';
import { queries } from './queries.js';
import { OPTIONS } from './search.js';
import { type Answer, RESULTS, SEARCHERS } from './searchers.js';

/** Heads of the columns of {@link peerRows}. */
export const PEERS_HEAD = [
  '',
  'segments',
  'index, s',
  'queries',
  'p50, ms',
  'p99, ms',
  'times ours',
  'best match first',
  'among 5',
  `among ${RESULTS}`,
];

/** What a reader of {@link peerRows} must know. */
export const PEERS_NOTES = [
  'All get the same queries in the same run, of all five kinds, and canonical words in place of their own tokens. The time has the making of these words in it, but for SQLite, which gets them made.',
  `Best match: of the queries with a match of .7 or more, the share for which one with the best score stands first, among the first 5 or among the first ${RESULTS} results in the package’s own order.`,
  `Settings: minisearch joins words with OR; flexsearch \`tokenize: 'strict'\`, \`suggest: true\`; fuse.js \`ignoreLocation: true\` on whole sentences; SQLite FTS5 in memory through Python’s module, words joined with OR, by bm25. The first ${RESULTS} results are asked for.`,
  'Times ours: median time in the median time of the memory for the best 5 at .7, over the queries that the package gets.',
];

/** A row of figures for each package that is there. */
export function peerRows(size: number, number: number): string[][] {
  const held = [...units('memory', size)];
  const sample = sampleOf(held);
  let memory = TranslationMemory.from([]);
  const build = seconds(() => {
    memory = TranslationMemory.from(held);
    memory.search('', OPTIONS);
  });
  for (const { text } of queries(sample, 2_000, 'warm-up')) memory.search(text, OPTIONS);
  const asked = queries(sample, number, 'peers').map(({ text }) => text);
  const places = new Map(held.map((unit, place) => [keyOf(unit), place]));
  const own = asked.map((text): Answer => {
    const start = performance.now();
    const found = memory.search(text, OPTIONS);
    const time = (performance.now() - start) / 1000;
    return { seconds: time, found: found.map(({ unit }) => places.get(keyOf(unit)) ?? -1) };
  });
  const best = asked.map((text) => {
    const found = memory.search(text, { ...OPTIONS, limit: EQUALS });
    return new Set(found.filter(({ score }) => score === found[0]?.score).map(({ unit }) => places.get(keyOf(unit))));
  });
  const row = (name: string, indexing: number, answers: readonly Answer[]): string[] => {
    const times = answers.map((answer) => answer.seconds);
    const ratio = median(times) / median(own.slice(0, times.length).map((answer) => answer.seconds));
    const withMatch = answers.flatMap(({ found }, k) => ((best[k]?.size ?? 0) > 0 ? [{ found, right: best[k] }] : []));
    const among = (first: number): string =>
      share(
        mean(withMatch.map(({ found, right }) => (found.slice(0, first).some((place) => right?.has(place)) ? 1 : 0))),
      );
    return [
      name,
      count(size),
      indexing.toFixed(1),
      count(times.length),
      milli(median(times)),
      milli(quantile(times, 0.99)),
      ratio < 100 ? ratio.toFixed(1) : count(ratio),
      among(1),
      among(5),
      among(RESULTS),
    ];
  };
  const rows = [row('tarjoman', build, own)];
  const texts = held.map(({ source }) => source as string);
  for (const { name, most, search } of SEARCHERS) {
    const result = search(texts, asked.slice(0, most));
    if (result === undefined) process.stderr.write(`${name} is not there\n`);
    else rows.push(row(name, result.build, result.answers));
    process.stderr.write(`${name} is measured\n`);
  }
  return rows;
}

/** As many units with the best score are looked at. */
const EQUALS = 1_000;

function keyOf({ id, origin }: Pick<Unit, 'id' | 'origin'>): string {
  return `${origin.document} ${id}`;
}
