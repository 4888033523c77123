/**
 * Measures how fast the aligner is on long texts, what memory it takes, and how right it stays, beside a plain Gale-Church.
 *
 *     npm run bench:align                    1,000, 10,000 and 100,000 sentences a side
 *     npm run bench:align -- --size 10000    one of them
 *
 * Each size is measured in a process of its own, which is this program told to measure.
 */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { alignDocument, alignWith } from '../eval/align/aligner.js';
import type { Pair } from '../eval/align/document.js';
import { count, share, tableText } from '../eval/align/markdown.js';
import { f1, score } from '../eval/align/score.js';
import { galeChurch } from './gale-church.js';
import type { Lines } from './long-text.js';
import { longText, readLines } from './long-text.js';
import { heldMemory, peakMemory } from './peak-memory.js';

/** What one size took. */
interface Figures {
  readonly size: number;
  readonly lines: string;
  readonly source: number;
  readonly target: number;
  /** Seconds: the median of several runs. */
  readonly seconds: number;
  /** Bytes beyond what was held before: at the heap's largest, and of that what was no garbage. */
  readonly heap: number;
  readonly held: number;
  readonly f1: number;
  readonly peerSeconds: number;
  readonly peerF1: number;
}

const SIZES = [1_000, 10_000, 100_000];

/** Sentences of a first run that is not timed. */
const WARM_UP = 1_000;

/** Other texts of about as many sentences that are aligned before what is timed. */
const OTHERS = 20;

/** Odd, for a median; fewer where one run takes long. */
const runsOf = (size: number) => (size > 10_000 ? 3 : 9);

const { values } = parseArgs({ options: { size: { type: 'string' }, measure: { type: 'boolean' } } });
const sizes = values.size === undefined ? SIZES : [sizeNamed(values.size)];
if (values.measure) for (const size of sizes) process.send?.(await measure(size));
else await bench();

async function bench(): Promise<void> {
  const figures: Figures[] = [];
  for (const size of sizes) figures.push(await measureApart(size));
  const microseconds = ({ seconds, source, target }: Figures) => (1e6 * seconds) / (source + target);
  const perSentence = (bytes: number, { source, target }: Figures) => `${count(bytes / (source + target))} B`;
  const table = {
    id: 'bench',
    title: 'Speed',
    head: [
      'sentences',
      'sentences/s, both sides',
      'source sentences/s',
      'µs a sentence',
      'heap a sentence',
      'held a sentence',
      'strict F1',
      'Gale-Church, both sides',
      'its F1',
      'times as fast',
    ],
    rows: figures.map((one) => [
      `${count(one.source)} + ${count(one.target)}`,
      count((one.source + one.target) / one.seconds),
      count(one.source / one.seconds),
      microseconds(one).toFixed(1),
      perSentence(one.heap, one),
      perSentence(one.held, one),
      share(one.f1),
      count((one.source + one.target) / one.peerSeconds),
      share(one.peerF1),
      (one.seconds / one.peerSeconds).toFixed(0),
    ]),
    notes: [
      `Text: ${figures[0]?.lines}, lines shuffled, 5 % joined on one side, 3 % left out; lines are sentences.`,
      'Time is that of `align`, lexicon and glossary read before: the median of several runs of a program that has aligned twenty other texts of 1,000 sentences before; the first text of a program takes several times as long, until its code is compiled. µs and bytes are a sentence of either side.',
      'Heap: the largest that V8’s heap and what belongs to it outside became during a run, beyond what was held before with the text among it. Held: of that, what was no garbage.',
      'Strict F1 tells whether the search holds on long texts; the lexicon and the glossary know these lines, so it does not tell how right the aligner is on others.',
      'Gale-Church: its own dynamic programme in a band, lengths given, in the same process; times as fast: its time in that of `align`.',
    ],
  };
  process.stdout.write(`${tableText(table)}\n`);
  const [long, middle] = [figures.find(({ size }) => size === 100_000), figures.find(({ size }) => size === 10_000)];
  if (long && middle) {
    const ratio = microseconds(long) / microseconds(middle);
    process.stdout.write(`- Time a sentence at 100,000 is ${ratio.toFixed(2)} times that at 10,000.\n`);
  }
}

function measureApart(size: number): Promise<Figures> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), ['--measure', '--size', String(size)], {
      execArgv: [...process.execArgv, '--expose-gc'],
    });
    child.once('message', (figures) => resolve(figures as Figures));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${size}: the process ended with ${code} before it had measured`)));
  });
}

async function measure(size: number): Promise<Figures> {
  const { document, small, lines } = textsOf(readLines(), size);
  const aligner = alignWith();
  const lengths = [document.source, document.target].map((side) => side.map((line) => line.length));
  const run = () => alignDocument(document, aligner).beads;
  const runPeer = () => galeChurch(lengths[0] ?? [], lengths[1] ?? []);
  const accuracy = (beads: readonly Pair[]) => f1(score(document.gold, beads).strict);

  alignDocument(small, aligner); // the lexicon is read, and the code that is hot is compiled
  // What is timed is a program that has aligned other texts before: its first one is also compiled.
  for (let text = 1; text <= OTHERS; text++) alignDocument(longText(readLines(), WARM_UP + text), aligner);
  const seconds = median(runsOf(size), run);
  const peerF1 = accuracy(runPeer());
  const peerSeconds = median(runsOf(size), runPeer);

  // Memory comes last: watching it slows a program down for good.
  const before = await heldMemory();
  const held = await peakMemory(run, true);
  let beads: readonly Pair[] = [];
  const heap = await peakMemory(() => {
    beads = run();
  }, false);
  return {
    size,
    lines,
    source: document.source.length,
    target: document.target.length,
    seconds,
    heap: heap - before,
    held: held - before,
    f1: accuracy(beads),
    peerSeconds,
    peerF1,
  };
}

function sizeNamed(name: string): number {
  const size = Number(name);
  if (!Number.isSafeInteger(size) || size < 1)
    throw new Error(`--size ${name} is no number of sentences: give 1 or more`);
  return size;
}

/** The text, and a short one for a first run; the lines themselves are forgotten before memory is measured. */
function textsOf(lines: Lines, size: number) {
  return { document: longText(lines, size), small: longText(lines, WARM_UP), lines: lines.name };
}

function median(runs: number, run: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    globalThis.gc?.();
    const start = performance.now();
    run();
    return (performance.now() - start) / 1000;
  }).sort((a, b) => a - b);
  return times[Math.floor(runs / 2)] as number;
}
