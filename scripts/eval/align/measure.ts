/** Aligns a set, scores it, and measures what that takes. */
import type { Aligner } from './aligner.js';
import { alignDocument } from './aligner.js';
import type { Judged } from './reliability.js';
import type { Score } from './score.js';
import { key, score } from './score.js';
import { scoreText } from './score-text.js';
import type { LineSet, RawSet } from './sets.js';
import { LINE_SETS, readLineSet, readRawSet } from './sets.js';

/** What is known of a set after it has been aligned. */
export interface Measured {
  readonly set: LineSet | RawSet;
  /** Sentences of the source that were aligned. */
  readonly source: number;
  /** Sentences of the target. */
  readonly target: number;
  /** A score a document. */
  readonly scores: readonly Score[];
  /** The beads with their confidence; of raw text, none. */
  readonly judged: readonly Judged[];
  /** Seconds for all documents, cutting sentences included: the median of several runs after a first one. */
  readonly seconds: number;
  /** Largest resident set of the process after the first run, in bytes. */
  readonly peakMemory: number;
  /** The same before the first document. */
  readonly memoryBefore: number;
}

/** A document as a task: `run` aligns it, and says how right that was. */
interface Task {
  run(): {
    readonly source: number;
    readonly target: number;
    readonly score: Score;
    readonly judged: readonly Judged[];
  };
  time(): void;
}

const RUNS = 5;

/** Measures a set; in a process of its own, or the memory is that of other things too. */
export function measure(set: LineSet | RawSet, aligner: Aligner): Measured {
  const tasks = tasksOf(set, aligner);
  const memoryBefore = largestResidentSet();
  const results = tasks.map((task) => task.run());
  const peakMemory = largestResidentSet();
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    for (const task of tasks) task.time();
    return (performance.now() - start) / 1000;
  }).sort((a, b) => a - b);
  return {
    set,
    source: results.reduce((total, { source }) => total + source, 0),
    target: results.reduce((total, { target }) => total + target, 0),
    scores: results.map((result) => result.score),
    judged: results.flatMap((result) => result.judged),
    seconds: times[Math.floor(RUNS / 2)] as number,
    peakMemory,
    memoryBefore,
  };
}

/** The score of each document of a set. */
export function scoresOf(set: LineSet | RawSet, aligner: Aligner): Score[] {
  return tasksOf(set, aligner).map((task) => task.run().score);
}

function tasksOf(set: LineSet | RawSet, aligner: Aligner): Task[] {
  return isLineSet(set) ? lineTasks(set, aligner) : rawTasks(set, aligner);
}

function isLineSet(set: LineSet | RawSet): set is LineSet {
  return LINE_SETS.some((name) => name === set);
}

function lineTasks(set: LineSet, aligner: Aligner): Task[] {
  return readLineSet(set).map((document) => ({
    run: () => {
      const { source, target, beads } = alignDocument(document, aligner);
      const gold = new Set(document.gold.map(key));
      const judged = beads.map((bead) => ({ confidence: bead.score, right: gold.has(key(bead)) }));
      return { source: source.length, target: target.length, score: score(document.gold, beads), judged };
    },
    time: () => {
      alignDocument(document, aligner);
    },
  }));
}

function rawTasks(set: RawSet, aligner: Aligner): Task[] {
  return readRawSet(set).map((document) => ({
    run: () => {
      const { source, target, beads } = aligner(document.source, document.target, false);
      const predicted = beads.map((bead) => ({
        source: bead.source.map((i) => source[i]?.text ?? ''),
        target: bead.target.map((j) => target[j]?.text ?? ''),
      }));
      return { source: source.length, target: target.length, score: scoreText(document, predicted), judged: [] };
    },
    time: () => {
      aligner(document.source, document.target, false);
    },
  }));
}

/** In bytes. The process that starts this one stays smaller than it, or the system would tell us the starter's. */
function largestResidentSet(): number {
  return process.resourceUsage().maxRSS * 1024;
}
