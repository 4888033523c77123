/**
 * Sentences that stand elsewhere in the translation.
 *
 * The path through the matrix cannot go back. A sentence or paragraph that a newsroom has moved is left on both sides as one
 * without a counterpart; among those, pairs that agree far better than by chance are found here, each sure pair extended by its
 * neighbours:
 *
 *     source   1  2 [3  4] 5  6               [3 4] and [3′ 4′] are alone after the search
 *     target   1′ 2′ 5′ 6′ [3′ 4′]
 */
import { beadTypes, shapeWeight } from './beads.js';
import type { Evidence } from './evidence.js';
import { knownShare } from './learned.js';
import type { Path, Step } from './path.js';
import { SpanScores } from './span-scores.js';

/** How much rarer a pair out of order is than one in order, as a logarithm. */
const MOVED = Math.log(1 / 15);
/** The same where no lexicon knows the words: what agrees then agrees by accident more often. */
const MOVED_UNKNOWN = Math.log(1 / 300);
/** The share of words that a lexicon must know. */
const KNOWN = 0.5;
/** The same beside a pair that was moved: paragraphs are moved whole. */
const MOVED_TOO = Math.log(1 / 2);
/** Where less than this share of the sentences has a counterpart in order, the texts may not translate each other at all. */
const FAITHFUL = 0.4;
/** What it costs then, for each e-fold. */
const DOUBT = 5;
/** The shapes of beads of moved sentences. */
const SHAPES = beadTypes(3).filter(({ source, target }) => Math.min(source, target) === 1);
/** Cues in more lone sentences than this are not followed. */
const MOST_PLACES = 32;

/** So many target sentences are scored for each source sentence. */
const CANDIDATES = 3;

/** Sentences [from, to). */
type Range = readonly [from: number, to: number];

/** A bead out of order. */
export interface Crossing {
  /** Source sentences [from, to). */
  readonly source: Range;
  readonly target: Range;
  /** How probable it is, 0 to 1. */
  readonly probability: number;
}

/** The beads out of order among the sentences that a path leaves alone; none shares a sentence with another. */
export function findCrossings({ steps }: Path, evidence: Evidence): Crossing[] {
  const source = new Lone(steps, 'source', evidence.source.lengths.length);
  const target = new Lone(steps, 'target', evidence.target.lengths.length);
  if (source.count === 0 || target.count === 0) return [];
  const scores = new SpanScores(evidence);
  const rarity = Object.fromEntries(
    SHAPES.map(({ source: a, target: b }) => [`${a}${b}`, shapeWeight({ source: a, target: b }, evidence.weights)]),
  );
  const scoreOf = (own: Range, other: Range) =>
    scores.score(scores.sentences('source', ...own), scores.sentences('target', ...other)) +
    (rarity[`${own[1] - own[0]}${other[1] - other[0]}`] as number);
  const crossings: Crossing[] = [];
  const take = (own: Range, other: Range, odds: number) => {
    source.take(own);
    target.take(other);
    crossings.push({ source: own, target: other, probability: 1 / (1 + Math.exp(-odds)) });
  };
  /** The best bead of lone sentences with a corner at the borders before i and j, on or back from there. */
  const bestAt = (i: number, j: number, direction: 1 | -1) => {
    let best: { own: Range; other: Range; score: number } | undefined;
    for (const { source: a, target: b } of SHAPES) {
      const own: Range = direction > 0 ? [i, i + a] : [i - a, i];
      const other: Range = direction > 0 ? [j, j + b] : [j - b, j];
      if (!source.hasAll(own) || !target.hasAll(other)) continue;
      const score = scoreOf(own, other);
      if (best === undefined || score > best.score) best = { own, other, score };
    }
    return best;
  };

  // The pair in place of two sentences alone; any of the target's sentences might agree by accident.
  const together = -2 * evidence.weights.shapes.alone;
  const sentences = evidence.source.lengths.length + evidence.target.lengths.length;
  const paired = 1 - (source.count + target.count) / sentences;
  const doubt = Math.min(0, DOUBT * Math.log((paired + 1 / sentences) / FAITHFUL));
  const moved = knownShare(evidence.source) >= KNOWN || knownShare(evidence.target) >= KNOWN ? MOVED : MOVED_UNKNOWN;
  const chance = together + moved - Math.log(target.count) + doubt;
  const next = together + MOVED_TOO + doubt;
  const pairs = likelyPairs(evidence, source, target).map(([i, j]) => ({
    i,
    j,
    score: scoreOf([i, i + 1], [j, j + 1]),
  }));
  pairs.sort((a, b) => b.score - a.score);
  for (const { i, j } of pairs) {
    if (!source.has(i) || !target.has(j)) continue;
    const starts = [bestAt(i, j, 1), bestAt(i + 1, j + 1, -1)].filter((start) => start !== undefined);
    const start = starts.sort((a, b) => b.score - a.score)[0];
    if (start === undefined || start.score + chance <= 0) continue;
    take(start.own, start.other, start.score + chance);
    for (const direction of [1, -1] as const) {
      const end = direction > 0 ? 1 : 0;
      for (let from = [start.own[end], start.other[end]] as const; ; ) {
        const following = bestAt(...from, direction);
        if (following === undefined || following.score + next <= 0) break;
        take(following.own, following.other, following.score + next);
        from = [following.own[end], following.other[end]];
      }
    }
  }
  return crossings;
}

/** The sentences of a side that stand alone on a path. */
class Lone {
  readonly sentences: readonly number[];
  readonly #alone: Uint8Array;

  constructor(steps: readonly Step[], side: 'source' | 'target', count: number) {
    this.#alone = new Uint8Array(count);
    for (const step of steps)
      if (step.a === 0 || step.b === 0) {
        if (side === 'source' && step.a > 0) this.#alone[step.source - 1] = 1;
        if (side === 'target' && step.b > 0) this.#alone[step.target - 1] = 1;
      }
    const sentences: number[] = [];
    this.#alone.forEach((alone, i) => {
      if (alone === 1) sentences.push(i);
    });
    this.sentences = sentences;
  }

  get count(): number {
    return this.sentences.length;
  }

  has(sentence: number): boolean {
    return this.#alone[sentence] === 1;
  }

  hasAll([from, to]: Range): boolean {
    for (let i = from; i < to; i++) if (!this.has(i)) return false;
    return true;
  }

  take([from, to]: Range): void {
    this.#alone.fill(0, from, to);
  }
}

/** For each lone source sentence the lone target sentences with which it has most in common. */
function likelyPairs({ source, target, matches }: Evidence, own: Lone, others: Lone): [number, number][] {
  const { links } = matches;
  const places = new Map<number, number[]>();
  for (const j of others.sentences) {
    for (let c = target.starts[j] as number; c < (target.starts[j + 1] as number); c++) {
      const cue = target.cues[c] as number;
      const sentences = places.get(cue);
      if (sentences === undefined) places.set(cue, [j]);
      else sentences.push(j);
    }
  }
  const pairs: [number, number][] = [];
  for (const i of own.sentences) {
    const worth = new Map<number, number>();
    for (let c = source.starts[i] as number; c < (source.starts[i + 1] as number); c++) {
      const cue = source.cues[c] as number;
      for (let link = links.starts[cue] as number; link < (links.starts[cue + 1] as number); link++) {
        const sentences = places.get(links.targets[link] as number) ?? [];
        if (sentences.length > MOST_PLACES) continue;
        const level = (matches.source.level[link] as number) + (matches.target.level[link] as number);
        for (const j of sentences) worth.set(j, (worth.get(j) ?? 0) + level);
      }
    }
    const likeliest = [...worth].sort((a, b) => b[1] - a[1]).slice(0, CANDIDATES);
    for (const [j] of likeliest) pairs.push([i, j]);
  }
  return pairs;
}
