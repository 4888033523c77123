/**
 * How right beads are, strictly and laxly, as Vecalign's scorer counts it.
 *
 * Strict: a bead is right where gold has the same sentences on both sides. Lax: where it shares a sentence of both sides with a
 * bead of gold. Precision counts predicted beads with an empty side too, recall only gold beads that have both sides. Beads of
 * a document are a set; documents are summed before anything is divided (micro-average).
 *
 * @see Thompson, Koehn: Vecalign, EMNLP 2019, and `score.py` beside it
 */
import type { Pair } from './document.js';
import { hasBoth } from './document.js';

/** Shapes of beads that have a figure of their own; 1-2 stands for 2-1 also. */
export const SHAPES = ['1-1', '1-2', '1-3', '2-2', 'larger'] as const;

/** What is counted: beads strictly and laxly, strictly by shape, and sentences that have no counterpart. */
type Measure = 'strict' | 'lax' | 'nulls' | (typeof SHAPES)[number];

/** Counts that precision and recall are made of. */
export interface Tally {
  /** How many were predicted. */
  readonly predicted: number;
  /** How many of those are right. */
  readonly right: number;
  /** How many gold has. */
  readonly gold: number;
  /** How many of those were found. */
  readonly found: number;
}

/** All counts of a document, or of several. */
export type Score = Readonly<Record<Measure, Tally>>;

/** Scores the predicted beads of one document. */
export function score(gold: readonly Pair[], predicted: readonly Pair[]): Score {
  const goldSet = unique(gold);
  const predictedSet = unique(predicted);
  const goldBoth = [...goldSet.values()].filter(hasBoth);
  const predictedAll = [...predictedSet.values()];
  const strict: Tally = {
    predicted: predictedAll.length,
    right: predictedAll.filter((bead) => goldSet.has(key(bead))).length,
    gold: goldBoth.length,
    found: goldBoth.filter((bead) => predictedSet.has(key(bead))).length,
  };
  // A null is never linked to anything, so it is right laxly only where it is right strictly.
  const meetsGold = meets(goldBoth);
  const meetsPredicted = meets(predictedAll);
  const lax: Tally = {
    ...strict,
    right: predictedAll.filter((bead) => goldSet.has(key(bead)) || meetsGold(bead)).length,
    found: goldBoth.filter(meetsPredicted).length,
  };
  const byShape = SHAPES.map((shape) => {
    const ofShape = (bead: Pair) => shapeOf(bead) === shape;
    const found = goldBoth.filter((bead) => ofShape(bead) && predictedSet.has(key(bead))).length;
    const tally = {
      predicted: predictedAll.filter(ofShape).length,
      right: found,
      gold: goldBoth.filter(ofShape).length,
      found,
    };
    return [shape, tally] as const;
  });
  return { strict, lax, nulls: nulls(gold, predicted), ...fromShapes(byShape) };
}

/** Makes the part of a score that tells shapes apart. */
export function fromShapes(
  tallies: readonly (readonly [(typeof SHAPES)[number], Tally])[],
): Record<(typeof SHAPES)[number], Tally> {
  return Object.fromEntries(tallies) as Record<(typeof SHAPES)[number], Tally>;
}

/** The shape of a bead by the numbers of its sentences; `undefined` where a side is empty. */
export function shapeOf({ source, target }: Pair): (typeof SHAPES)[number] | undefined {
  if (source.length === 0 || target.length === 0) return undefined;
  const name = `${Math.min(source.length, target.length)}-${Math.max(source.length, target.length)}`;
  return SHAPES.find((shape) => shape === name) ?? 'larger';
}

/** By which one bead is the same as another. */
export function key({ source, target }: Pair): string {
  return `${source.join()}:${target.join()}`;
}

/** Scores of documents as one. */
export function sum(scores: readonly Score[]): Score {
  const measures: readonly Measure[] = ['strict', 'lax', 'nulls', ...SHAPES];
  const tallies = measures.map((measure) => {
    const tally = { predicted: 0, right: 0, gold: 0, found: 0 };
    for (const { [measure]: one } of scores) {
      tally.predicted += one.predicted;
      tally.right += one.right;
      tally.gold += one.gold;
      tally.found += one.found;
    }
    return [measure, tally] as const;
  });
  return Object.fromEntries(tallies) as Record<Measure, Tally>;
}

/** Share of the predicted that is right; 0 where nothing was predicted. */
export function precision({ predicted, right }: Tally): number {
  return predicted === 0 ? 0 : right / predicted;
}

/** Share of gold that was found; 0 where gold has nothing. */
export function recall({ gold, found }: Tally): number {
  return gold === 0 ? 0 : found / gold;
}

/** Harmonic mean of precision and recall; 0 where both are 0. */
export function f1(tally: Tally): number {
  const p = precision(tally);
  const r = recall(tally);
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

function unique(beads: readonly Pair[]): ReadonlyMap<string, Pair> {
  const filled = beads.filter(({ source, target }) => source.length + target.length > 0);
  return new Map(filled.map((bead) => [key(bead), bead]));
}

/** Whether a bead links a source sentence to a target sentence that one of these beads links too. */
function meets(beads: Iterable<Pair>): (bead: Pair) => boolean {
  const links = new Map<number, Set<number>>();
  for (const { source, target } of beads) {
    for (const i of source) {
      const linked = links.get(i) ?? new Set();
      for (const j of target) linked.add(j);
      links.set(i, linked);
    }
  }
  return ({ source, target }) => source.some((i) => target.some((j) => links.get(i)?.has(j)));
}

/** Sentences rather than beads: two sentences left out are the same in one bead as in two. */
function nulls(gold: readonly Pair[], predicted: readonly Pair[]): Tally {
  const goldAlone = alone(gold);
  const predictedAlone = alone(predicted);
  const both = [...predictedAlone].filter((sentence) => goldAlone.has(sentence)).length;
  return { predicted: predictedAlone.size, right: both, gold: goldAlone.size, found: both };
}

function alone(beads: readonly Pair[]): ReadonlySet<string> {
  const lone = beads.filter((bead) => !hasBoth(bead));
  return new Set(lone.flatMap(({ source, target }) => [...source.map((i) => `s${i}`), ...target.map((j) => `t${j}`)]));
}
