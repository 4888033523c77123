/**
 * Which cues of the two sides match, and what a match is worth, as log-likelihood ratios.
 *
 *     source cues        links        target cues      sentences that have it
 *     سفر      ●────────likely────────● visit          3 8 41
 *              └────────possible──────● tour           12
 *
 * In a true pair a cue finds a match of kind k with probability `kept` of that kind, or by accident; in a random pair by
 * accident alone. The chance of the accident is counted in the document itself: where pₖ is the share of the other side's
 * sentences whose best match with the cue is of kind k,
 *
 *     match of kind k    ln((keptₖ + (1 − Σ kept) · pₖ) / pₖ)
 *     no match           ln(1 − Σ kept)            where a counterpart is expected, or the document has one somewhere
 *
 * So a word that is everywhere weighs nothing, a rare one much. A span ρ times as long as a sentence of mean length has the
 * match by accident with probability 1 − (1 − pₖ)^ρ; the worth is then nearly a straight line in ln ρ, so each link carries a
 * level and a slope, in both directions.
 */
import type { Cue, MatchKind } from './evidence/cue.js';
import { MATCH_KINDS } from './evidence/cue.js';
import type { Side } from './side.js';
import type { Weights } from './weights.js';

/** Two cues that match. */
interface Links {
  /** Where each source cue's links begin, and where the last one's end. */
  readonly starts: Int32Array;
  /** The target cue of each link. */
  readonly targets: Int32Array;
  /** Its kind, an index of {@link MATCH_KINDS}. */
  readonly kinds: Uint8Array;
}

/** What links are worth in one direction. */
export interface Worth {
  /** What a match adds in a span of mean length, by link. */
  readonly level: Float32Array;
  /** What it gains for each unit that the logarithm of the span's relative length grows: below 0. */
  readonly slope: Float32Array;
  /** For each cue what it weighs without a match: at most 0. */
  readonly missing: Float64Array;
  /** The sum of these for each sentence. */
  readonly unmatched: Float64Array;
}

/** The sentences that have each cue. */
interface Postings {
  /** Where each cue's sentences begin, and where the last one's end. */
  readonly starts: Int32Array;
  /** Sentences, ascending for each cue. */
  readonly sentences: Int32Array;
}

/** All matches of two sides. */
export interface Matches {
  readonly links: Links;
  /** What links say to a source sentence: its cues against target spans. */
  readonly source: Worth;
  /** What they say to a target sentence. */
  readonly target: Worth;
  /** Where target cues stand. */
  readonly postings: Postings;
}

/** A pair of cues that the document itself has taught. */
export interface LearnedPair {
  readonly source: number;
  readonly target: number;
}

/** Finds and weighs all matches. */
export function matchSides(
  source: Side,
  target: Side,
  { kept }: Weights,
  learned: readonly LearnedPair[] = [],
): Matches {
  const all = linkCues(source.types, target.types, learned);
  const sourcePostings = postingsOf(source);
  const postings = postingsOf(target);
  const shares = MATCH_KINDS.map((kind) => kept[kind]);
  return withoutIdle({
    links: all,
    source: worthOf(source, all, postings, target.lengths.length, shares),
    target: reversedWorthOf(target, all, sourcePostings, source.lengths.length, shares),
    postings,
  });
}

/** Leaves out the links that are worth nothing in either direction: those of the most common words, which cost most time. */
function withoutIdle({ links, source, target, postings }: Matches): Matches {
  const starts = new Int32Array(links.starts.length);
  const keep: number[] = [];
  for (let cue = 0; cue + 1 < starts.length; cue++) {
    for (let link = links.starts[cue] as number; link < (links.starts[cue + 1] as number); link++) {
      if (source.level[link] !== 0 || target.level[link] !== 0) keep.push(link);
    }
    starts[cue + 1] = keep.length;
  }
  const kept = <A extends Int32Array | Uint8Array | Float32Array>(array: A): A => {
    const shorter = array.slice(0, keep.length) as A;
    keep.forEach((link, k) => {
      shorter[k] = array[link] as number;
    });
    return shorter;
  };
  return {
    links: { starts, targets: kept(links.targets), kinds: kept(links.kinds) },
    source: { ...source, level: kept(source.level), slope: kept(source.slope) },
    target: { ...target, level: kept(target.level), slope: kept(target.slope) },
    postings,
  };
}

const KIND_NUMBERS: ReadonlyMap<MatchKind, number> = new Map(MATCH_KINDS.map((kind, k) => [kind, k]));
const LEARNED = KIND_NUMBERS.get('learned') as number;

/** More cues than this that sound or begin alike are not told apart by it. */
const MOST_ALIKE = 100;

function isByChance(kind: MatchKind | undefined): boolean {
  return kind !== undefined && BY_CHANCE.has(kind);
}

function linkCues(source: readonly Cue[], target: readonly Cue[], learned: readonly LearnedPair[]): Links {
  const byKey = new Map<string, { cue: number; kind: number }[]>();
  target.forEach(({ keys }, cue) => {
    for (const { text, kind } of keys) {
      const entry = { cue, kind: kind === undefined ? 0 : (KIND_NUMBERS.get(kind) as number) };
      const entries = byKey.get(text);
      if (entries === undefined) byKey.set(text, [entry]);
      else entries.push(entry);
    }
  });
  const learnedOf = new Map<number, number[]>();
  for (const pair of learned) learnedOf.set(pair.source, [...(learnedOf.get(pair.source) ?? []), pair.target]);

  const starts = new Int32Array(source.length + 1);
  const targets: number[] = [];
  const kinds: number[] = [];
  const alike = new Map<string, number>();
  for (const { keys } of source) {
    for (const { text, kind } of keys) if (isByChance(kind)) alike.set(text, (alike.get(text) ?? 0) + 1);
  }
  source.forEach(({ keys }, cue) => {
    const best = new Map<number, number>();
    for (const { text, kind } of keys) {
      const own = kind === undefined ? 0 : (KIND_NUMBERS.get(kind) as number);
      const others = byKey.get(text) ?? [];
      // Ten thousand words that begin alike would be a hundred million links, and tell nothing.
      if (isByChance(kind) && Math.max(others.length, alike.get(text) ?? 0) > MOST_ALIKE) continue;
      for (const other of others) {
        const both = Math.max(own, other.kind);
        if (both < (best.get(other.cue) ?? MATCH_KINDS.length)) best.set(other.cue, both);
      }
    }
    for (const other of learnedOf.get(cue) ?? []) {
      if (LEARNED < (best.get(other) ?? MATCH_KINDS.length)) best.set(other, LEARNED);
    }
    // The surest first: what counts accidents relies on it.
    for (const [other, kind] of [...best].sort((a, b) => a[1] - b[1])) {
      targets.push(other);
      kinds.push(kind);
    }
    starts[cue + 1] = targets.length;
  });
  return { starts, targets: Int32Array.from(targets), kinds: Uint8Array.from(kinds) };
}

function postingsOf({ lengths, starts: sentenceStarts, cues, types }: Side): Postings {
  const starts = new Int32Array(types.length + 1);
  for (const cue of cues) starts[cue + 1] = (starts[cue + 1] as number) + 1;
  for (let cue = 0; cue < types.length; cue++) starts[cue + 1] = (starts[cue + 1] as number) + (starts[cue] as number);
  const next = starts.slice();
  const sentences = new Int32Array(cues.length);
  for (let i = 0; i < lengths.length; i++) {
    for (let k = sentenceStarts[i] as number; k < (sentenceStarts[i + 1] as number); k++) {
      const cue = cues[k] as number;
      const at = next[cue] as number;
      sentences[at] = i;
      next[cue] = at + 1;
    }
  }
  return { starts, sentences };
}

function worthOf(side: Side, links: Links, others: Postings, sentences: number, kept: readonly number[]): Worth {
  const level = new Float32Array(links.targets.length);
  const slope = new Float32Array(links.targets.length);
  const missing = new Float64Array(side.types.length);
  const accidents = new Accidents(sentences);
  side.types.forEach((cue, c) => {
    const from = links.starts[c] as number;
    const to = links.starts[c + 1] as number;
    if (from === to && !cue.expected) return;
    for (let link = from; link < to; link++) {
      accidents.count(others, links.targets[link] as number, links.kinds[link] as number);
    }
    missing[c] = weigh(cue, accidents, kept, (kind, its) => {
      for (let link = from; link < to; link++) {
        if (links.kinds[link] !== kind) continue;
        level[link] = its.level;
        slope[link] = its.slope;
      }
    });
    accidents.clear();
  });
  return { level, slope, missing, unmatched: sumOverCues(side, missing) };
}

/** {@link worthOf} for the target side: the links are sorted by their source. */
function reversedWorthOf(
  side: Side,
  links: Links,
  others: Postings,
  sentences: number,
  kept: readonly number[],
): Worth {
  const { starts, order, owners } = byTarget(links, side.types.length);
  const level = new Float32Array(order.length);
  const slope = new Float32Array(order.length);
  const missing = new Float64Array(side.types.length);
  const accidents = new Accidents(sentences);
  side.types.forEach((cue, c) => {
    const from = starts[c] as number;
    const to = starts[c + 1] as number;
    if (from === to && !cue.expected) return;
    const own = Array.from(order.subarray(from, to)).sort(
      (a, b) => (links.kinds[a] as number) - (links.kinds[b] as number),
    );
    for (const link of own) accidents.count(others, owners[link] as number, links.kinds[link] as number);
    missing[c] = weigh(cue, accidents, kept, (kind, its) => {
      for (const link of own) {
        if (links.kinds[link] !== kind) continue;
        level[link] = its.level;
        slope[link] = its.slope;
      }
    });
    accidents.clear();
  });
  return { level, slope, missing, unmatched: sumOverCues(side, missing) };
}

function byTarget({ starts: sourceStarts, targets }: Links, cues: number) {
  const starts = new Int32Array(cues + 1);
  for (const target of targets) starts[target + 1] = (starts[target + 1] as number) + 1;
  for (let cue = 0; cue < cues; cue++) starts[cue + 1] = (starts[cue + 1] as number) + (starts[cue] as number);
  const next = starts.slice();
  const order = new Int32Array(targets.length);
  const owners = new Int32Array(targets.length);
  for (let source = 0; source + 1 < sourceStarts.length; source++) {
    for (let link = sourceStarts[source] as number; link < (sourceStarts[source + 1] as number); link++) {
      const target = targets[link] as number;
      const at = next[target] as number;
      order[at] = link;
      next[target] = at + 1;
      owners[link] = source;
    }
  }
  return { starts, order, owners };
}

/** Accidents are counted in stretches of so many sentences: what a text speaks of changes as it goes on. */
const STRETCH = 64;

/** One of the sentences that match is as a rule the true counterpart, and no accident. */
const COUNTERPART = 0.3;

/** Counts the sentences whose best match with a cue is of each kind. */
class Accidents {
  readonly counts = new Int32Array(MATCH_KINDS.length);
  readonly #sentences: number;
  readonly #seen: Int32Array;
  readonly #seenStretch: Int32Array;
  #stretches = 0;
  #stamp = 1;

  constructor(sentences: number) {
    this.#sentences = sentences;
    this.#seen = new Int32Array(sentences);
    this.#seenStretch = new Int32Array(Math.ceil(sentences / STRETCH));
  }

  /** Adds the sentences of a cue of the other side; surer kinds must come first. */
  count({ starts, sentences }: Postings, cue: number, kind: number): void {
    for (let p = starts[cue] as number; p < (starts[cue + 1] as number); p++) {
      const sentence = sentences[p] as number;
      if (this.#seen[sentence] === this.#stamp) continue;
      this.#seen[sentence] = this.#stamp;
      this.counts[kind] = (this.counts[kind] as number) + 1;
      const stretch = (sentence / STRETCH) | 0;
      if (this.#seenStretch[stretch] === this.#stamp) continue;
      this.#seenStretch[stretch] = this.#stamp;
      this.#stretches++;
    }
  }

  /** The probability of a match of a kind with a random sentence near one that has such a match. */
  probability(kind: number): number {
    return Math.min(0.99, ((this.counts[kind] as number) - COUNTERPART) / (this.#near() + 1));
  }

  /** Whether so many sentences have a match that it says nothing; of one or two there is no telling. */
  isEverywhere(): boolean {
    let all = 0;
    for (const count of this.counts) all += count;
    return this.#sentences > 2 && (all - COUNTERPART) / (this.#near() + 1) > TOO_COMMON;
  }

  #near(): number {
    return Math.min(this.#sentences, this.#stretches * STRETCH);
  }

  clear(): void {
    this.counts.fill(0);
    this.#stretches = 0;
    this.#stamp++;
  }
}

/** The kinds of match that a word may have which the lexicon knows as a translation. */
const GRADES = (['likely', 'possible', 'rare'] as const).map((kind) => KIND_NUMBERS.get(kind) as number);
/** Kinds that a cue may have and whose absence says nothing. */
const BY_CHANCE: ReadonlySet<MatchKind> = new Set(['spelling', 'beginning', 'sound', 'roughSound', 'relatedNumber']);
/** However many kinds a cue may be kept by, it may be lost. */
const MOST_KEPT = 0.95;

/** A cue with a match in more than this share of the sentences near it says nothing. */
const TOO_COMMON = 0.3;

/** Weighs the matches of a cue and returns what it weighs without one. */
function weigh(
  cue: Cue,
  accidents: Accidents,
  kept: readonly number[],
  assign: (kind: number, worth: { level: number; slope: number }) => void,
): number {
  if (accidents.isEverywhere()) return 0;
  const possible = new Set<number>();
  if (cue.expected) {
    for (const { kind } of cue.keys) {
      if (kind === undefined) for (const grade of GRADES) possible.add(grade);
      else if (!BY_CHANCE.has(kind)) possible.add(KIND_NUMBERS.get(kind) as number);
    }
  }
  accidents.counts.forEach((count, kind) => {
    if (count > 0) possible.add(kind);
  });
  let all = 0;
  for (const kind of possible) all += kept[kind] as number;
  all = Math.min(all, MOST_KEPT);
  const missing = Math.log(1 - all);
  accidents.counts.forEach((count, kind) => {
    if (count === 0) return;
    const probability = accidents.probability(kind);
    const at = (length: number) => {
      const accident = 1 - (1 - probability) ** length;
      return Math.log(((kept[kind] as number) + (1 - all) * accident) / accident) - missing;
    };
    assign(kind, { level: at(1), slope: (at(2) - at(0.5)) / Math.log(4) });
  });
  return missing;
}

function sumOverCues({ lengths, starts, cues }: Side, missing: Float64Array): Float64Array {
  const sums = new Float64Array(lengths.length);
  for (let i = 0; i < sums.length; i++) {
    let sum = 0;
    for (let k = starts[i] as number; k < (starts[i + 1] as number); k++) sum += missing[cues[k] as number] as number;
    sums[i] = sum;
  }
  return sums;
}
