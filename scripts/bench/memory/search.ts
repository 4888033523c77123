/** How long searching takes, by kind of query and by length. */
import { TranslationMemory } from '../../../src/tm/memory.js';
import { count, share } from '../../eval/align/markdown.js';
import { sampleOf, units } from './corpus.js';
import { mean, median, micro, quantile } from './figures.js';
import { KINDS, type Query, queries } from './queries.js';

/** What the benchmark asks of every search. */
export const OPTIONS = { lang: 'fa', threshold: 0.7, limit: 5 } as const;

/** Queries that nobody times: what is hot is compiled. */
const WARM_UP = 2_000;

/** The bands of lengths that are told apart, by their longest. */
const BANDS = [5, 20, 60, Number.POSITIVE_INFINITY];

/** What was measured of one query. */
interface Taken {
  readonly query: Query;
  readonly seconds: number;
  readonly found: number;
}

/** A run: queries that are only searched for, then as many others whose matches are read. */
interface Run {
  readonly searched: readonly Taken[];
  readonly explained: readonly Taken[];
}

/** Heads of the columns of {@link speedRows}. */
export const SEARCH_HEAD = [
  'segments',
  'queries',
  'a run',
  'with a match',
  'p50, µs',
  'p99, µs',
  'mean, µs',
  'explained p50, µs',
  'explained p99, µs',
];

/** What a reader of {@link speedRows} must know. */
export const SEARCH_NOTES = [
  'From the string of the query to its matches: threshold .7, the best 5. Medians of the runs; no query comes twice.',
  'Explained: as many other queries, and every field of every match is read.',
  'Exact: a segment of the memory. Edited: with one or two words changed. Quarter: with every fourth word changed. Reordered: a part of up to a fifth of the words stands elsewhere. None: a segment of another memory, made of the same words and phrases. Of ten queries nine are as long as segments are, 1 to 300 words; the tenth is drawn by length, so that as many have 17 to 300 words as 1 to 17. The bands of lengths are of all ten.',
];

/** Rows for a memory of made segments. */
export function speedRows(size: number, runs: number, number: number): string[][] {
  const held = [...units('memory', size)];
  return searchRows(count(size), TranslationMemory.from(held), sampleOf(held), runs, number);
}

/**
 * Rows of figures: of all queries, of each kind, and of each band of lengths.
 *
 * @param sources - Segments of the memory to make queries of.
 * @param number - Queries a run.
 */
function searchRows(
  name: string,
  memory: TranslationMemory,
  sources: readonly string[],
  runs: number,
  number: number,
): string[][] {
  for (const query of queries(sources, WARM_UP, 'warm-up')) ask(memory, query, readAll);
  const taken = Array.from({ length: runs }, (_, run): Run => {
    const asked = queries(sources, number, `run ${run + 1}`);
    const others = queries(sources, number, `run ${run + 1} explained`);
    globalThis.gc?.();
    return {
      searched: asked.map((query) => ask(memory, query)),
      explained: others.map((query) => ask(memory, query, readAll)),
    };
  });
  return GROUPS.flatMap(([group, belongs]) => {
    const searched = taken.map((run) => run.searched.filter(belongs));
    const explained = taken.map((run) => run.explained.filter(belongs));
    if ([...searched, ...explained].some(({ length }) => length === 0)) return [];
    const figure = (parts: readonly (readonly Taken[])[], what: (values: readonly number[]) => number) =>
      micro(median(parts.map((part) => what(part.map(({ seconds }) => seconds)))));
    return [
      [
        name,
        group,
        count(median(searched.map(({ length }) => length))),
        share(mean(searched.flat().map(({ found }) => (found > 0 ? 1 : 0)))),
        figure(searched, median),
        figure(searched, p99),
        figure(searched, mean),
        figure(explained, median),
        figure(explained, p99),
      ],
    ];
  });
}

const GROUPS: readonly (readonly [string, (one: Taken) => boolean])[] = [
  ['all, as long as segments are', ({ query }) => !query.byLength],
  ...KINDS.map((kind) => [kind, ({ query }: Taken) => query.kind === kind && !query.byLength] as const),
  ['all, 1 to 300 words alike', ({ query }) => query.byLength],
  ...BANDS.map((longest, k) => {
    const shortest = (BANDS[k - 1] ?? 0) + 1;
    const inBand = ({ query }: Taken) => {
      const { length } = query.text.split(' ');
      return length >= shortest && length <= longest;
    };
    return [
      Number.isFinite(longest) ? `${shortest} to ${longest} words` : `${shortest} words and more`,
      inBand,
    ] as const;
  }),
];

/** Times one search, and what is done with each match. */
function ask(memory: TranslationMemory, query: Query, read?: (match: object) => void): Taken {
  const start = performance.now();
  const matches = memory.search(query.text, OPTIONS);
  if (read !== undefined) for (const match of matches) read(match);
  return { query, seconds: (performance.now() - start) / 1000, found: matches.length };
}

/** Reads what may be worked out only when it is asked for: own fields and those of the class. */
function readAll(match: object): void {
  for (
    let held: object | null = match;
    held !== null && held !== Object.prototype;
    held = Object.getPrototypeOf(held)
  ) {
    for (const name of Object.getOwnPropertyNames(held)) Reflect.get(match, name);
  }
}

function p99(values: readonly number[]): number {
  return quantile(values, 0.99);
}
