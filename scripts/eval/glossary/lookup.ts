/** How often look-up finds what people mean, by the way in which they write it, and how long it takes. */
import diplomatic from '../../../src/data/diplomatic.js';

import { Glossary } from '../../../src/glossary/glossary.js';
import { type NoisyQuery, noisyQueries } from './queries.js';
import type { Row } from './row.js';
import { madeConcepts } from './synthetic.js';

/** Not the one that anything was tuned on. */
const SEED = 'look-up';

/** Queries of each table. */
const QUERIES = 2_000;

/** What is to be reached: the share found first, and among five. */
const FIRST = 0.98;
const AMONG_FIVE = 0.998;

/** Milliseconds of CPU time a query by number of concepts. */
const SPEEDS: readonly (readonly [concepts: number, most: number])[] = [
  [1_000, 0.5],
  [20_000, 2],
];

/** What building the indexes of 20,000 concepts may take: milliseconds of CPU time, megabytes. */
const BUILDING = 1_500;
const MEMORY = 100;

/** Runs of which the median counts, after one that does not. */
const RUNS = 5;

/** Hits of a kind of noise. */
interface Tally {
  queries: number;
  first: number;
  amongFive: number;
}

/** The rows of look-up: recall over all shipped concepts, and speed on made ones. */
export async function lookupRows(seed: string = SEED): Promise<Row[]> {
  const { all } = tallies(seed);
  const rows = [
    recallRow(`look-up, ${QUERIES.toLocaleString('en')} noisy queries, first result`, FIRST, all.first / all.queries),
    recallRow(
      `look-up, ${QUERIES.toLocaleString('en')} noisy queries, among five`,
      AMONG_FIVE,
      all.amongFive / all.queries,
    ),
  ];
  for (const [concepts, most] of SPEEDS) rows.push(...speedRows(concepts, most));
  return rows;
}

/** Recall by kind of noise as lines of text, and every query that is not found first. */
export function lookupTable(seed: string = SEED): string {
  const { byKind, missed } = tallies(seed);
  const lines = [...byKind]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, { queries, first, amongFive }]) => {
      const shares = [first, amongFive].map((count) => (count / queries).toFixed(3)).join('  ');
      return `${kind.padEnd(34)} ${String(queries).padStart(5)}  ${shares}`;
    });
  return [...lines, ...missed].join('\n');
}

function tallies(seed: string): { byKind: Map<string, Tally>; all: Tally; missed: string[] } {
  const glossary = Glossary.from(diplomatic);
  const byKind = new Map<string, Tally>();
  const all: Tally = { queries: 0, first: 0, amongFive: 0 };
  const missed: string[] = [];
  for (const noisy of noisyQueries(diplomatic, QUERIES, seed)) {
    const kind = `${noisy.lang} ${noisy.kind}`;
    const own = byKind.get(kind) ?? { queries: 0, first: 0, amongFive: 0 };
    byKind.set(kind, own);
    const at = rankOf(noisy, glossary);
    for (const tally of [own, all]) {
      tally.queries++;
      if (at === 0) tally.first++;
      if (at >= 0) tally.amongFive++;
    }
    if (at !== 0)
      missed.push(`${at < 0 ? 'not found' : `found as ${at + 1}`}: ${kind}: ${noisy.query} (${noisy.term})`);
  }
  return { byKind, all, missed };
}

function rankOf({ query, right }: NoisyQuery, glossary: Glossary): number {
  return glossary.lookup(query, { limit: 5 }).findIndex(({ concept }) => right.has(concept.id));
}

function recallRow(what: string, target: number, measured: number): Row {
  return { what, target: `${target}`, measured: measured.toFixed(4), met: measured >= target };
}

function speedRows(count: number, most: number): Row[] {
  const concepts = madeConcepts(count, SEED);
  const queries = noisyQueries(concepts, QUERIES, SEED);
  const before = held();
  const start = process.cpuUsage();
  const glossary = Glossary.from(concepts);
  for (const query of ['نقشه', 'map']) glossary.lookup(query);
  const building = milliseconds(start);
  const memory = (held() - before) / 1e6;
  const times: number[] = [];
  for (let run = 0; run <= RUNS; run++) {
    const from = process.cpuUsage();
    for (const { query } of queries) glossary.lookup(query);
    if (run > 0) times.push(milliseconds(from) / queries.length);
  }
  const median = times.sort((a, b) => a - b)[RUNS >> 1] as number;
  const size = count.toLocaleString('en');
  return [
    {
      what: `look-up, ${size} concepts, CPU time`,
      target: `${most} ms`,
      measured: `${median.toFixed(3)} ms`,
      met: median <= most,
    },
    {
      what: `look-up, ${size} concepts, indexes built`,
      target: `${BUILDING} ms, ${MEMORY} MB`,
      measured: `${building.toFixed(0)} ms, ${memory.toFixed(0)} MB`,
      met: building <= BUILDING && memory <= MEMORY,
    },
  ];
}

function milliseconds(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Bytes in use, exact only where the garbage can be collected before: `node --expose-gc`. */
function held(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
