/**
 * Where two texts are sure to meet, and the cells between.
 *
 * A pair of sentences that rare cues tie together is a candidate: a name, a date, a number. Some ties are wrong; of all chains
 * that ascend on both sides, the heaviest leaves these out:
 *
 *     target ↑      ○    ●        ● in the chain
 *            │         ●          ○ crosses it
 *            │   ●  ○
 *            └─────────→ source
 *
 * The truth is taken to lie between the anchors. Between two that are far from each other both texts go on about equally fast.
 *
 * @see Fenwick: A new data structure for cumulative frequency tables (1994), here with maxima in place of sums
 * @see Li: Minimap2, Bioinformatics 34(18), 2018, section 2.1.1, for chains with a look back and a price on detours
 */
import { Band } from './band.js';
import { MATCH_KINDS } from './evidence/cue.js';
import type { Evidence } from './evidence.js';

/** Two sentences that are taken to translate each other. */
interface Pair {
  readonly source: number;
  readonly target: number;
}

/** A pair that rare cues tie. */
interface Anchor extends Pair {
  /** What these cues are worth. */
  readonly weight: number;
}

/** A cue in more sentences than this ties none: neither in more of them nor in a greater share. */
const RARE = 32;
const RARE_SHARE = 0.05;
/** A cue that stands in one sentence alone counts so much more: a number or a name by itself ties two sentences. */
const UNIQUE = 1.3;
/** The kinds of match that tie: those before this one. */
const SURE_KINDS = MATCH_KINDS.indexOf('possible');
/** What the matches of two sentences must be worth together, in both directions; a single rare word is worth less. */
const LEAST_WEIGHT = 18;
/** And together with the best pair of the sentence. */
const LEAST_OF_BEST = 0.7;

/** Columns beyond the anchors that are left to beads which begin before one or end after it. */
const MARGIN = 8;
/** So many anchors to either side may be wrong without the truth leaving the band. */
const DOUBTED = 1;

/** Where the anchors of two texts leave the truth. */
export interface AnchoredBand {
  readonly band: Band;
  /** `true` where the anchors are so few that not all cells between them are in the band. */
  readonly narrowed: boolean;
}

/**
 * The cells between the anchors of two texts: all of them where there are no anchors.
 *
 * @param widest - How far a row reaches from the line through the anchors at most, for texts without any.
 */
export function anchoredBand(evidence: Evidence, widest: number): AnchoredBand {
  const { source, target, sourceSpans, targetSpans } = evidence;
  const n = source.lengths.length;
  const m = target.lengths.length;
  const low = new Int32Array(n + 1);
  const high = new Int32Array(n + 1);
  const chain = heaviestChain(candidates(evidence), m, m / n);
  const anchors: readonly Pair[] = [{ source: 0, target: 0 }, ...chain, { source: n, target: m }];
  let narrowed = false;
  for (let k = 1; k < anchors.length; k++) {
    const last = anchors[k - 1] as Pair;
    const next = anchors[k] as Pair;
    const first = (anchors[Math.max(0, k - 1 - DOUBTED)] as Pair).target - MARGIN;
    const final = (anchors[Math.min(anchors.length - 1, k + DOUBTED)] as Pair).target + MARGIN;
    // By characters; a sentence may fold to nothing, hence one more for each.
    const from = sourceSpans.starts[last.source] as number;
    const start = targetSpans.starts[last.target] as number;
    const sources = (sourceSpans.starts[next.source] as number) - from + next.source - last.source;
    const targets = (targetSpans.starts[next.target] as number) - start + next.target - last.target;
    const rate = targets / Math.max(1, sources);
    let j = last.target;
    for (let i = k === 1 ? 0 : last.source + 1; i <= next.source; i++) {
      const entered = j;
      const due = start + rate * ((sourceSpans.starts[i] as number) - from + i - last.source);
      while (j < next.target && (targetSpans.starts[j] as number) + j - last.target < due) j++;
      if (i === next.source) j = next.target;
      low[i] = Math.max(0, first, entered - widest);
      high[i] = Math.min(m, final, j + widest);
      narrowed ||= entered - widest > Math.max(0, first) || j + widest < Math.min(m, final);
    }
  }
  return { band: new Band(low, high), narrowed };
}

/** The pairs of sentences that rare cues tie to each other, where they are enough. */
function candidates({ source, target, matches }: Evidence): Anchor[] {
  const { links, postings } = matches;
  const anchors: Anchor[] = [];
  const weights = new Float64Array(target.lengths.length);
  const tied: number[] = [];
  const rare = Math.max(1, Math.min(RARE, Math.floor(RARE_SHARE * target.lengths.length)));
  for (let i = 0; i < source.lengths.length; i++) {
    for (let c = source.starts[i] as number; c < (source.starts[i + 1] as number); c++) {
      const cue = source.cues[c] as number;
      for (let link = links.starts[cue] as number; link < (links.starts[cue + 1] as number); link++) {
        if ((links.kinds[link] as number) >= SURE_KINDS) break; // surer kinds come first
        const other = links.targets[link] as number;
        const first = postings.starts[other] as number;
        const places = (postings.starts[other + 1] as number) - first;
        if (places > rare) continue;
        const worth = (matches.source.level[link] as number) + (matches.target.level[link] as number);
        const weight = places === 1 ? UNIQUE * worth : worth;
        for (let place = first; place < first + places; place++) {
          const j = postings.sentences[place] as number;
          if (weights[j] === 0) tied.push(j);
          weights[j] = (weights[j] as number) + weight;
        }
      }
    }
    let most = 0;
    for (const j of tied) most = Math.max(most, weights[j] as number);
    for (const j of tied) {
      const weight = weights[j] as number;
      if (weight >= LEAST_WEIGHT && weight >= LEAST_OF_BEST * most) anchors.push({ source: i, target: j, weight });
      weights[j] = 0;
    }
    tied.length = 0;
  }
  return anchors;
}

/** So many anchors back a chain looks for the one before it; farther ones are taken to be at the greatest detour. */
const LOOK_BACK = 32;
/** What it costs to leave the diagonal, for each e-fold of sentences: a gap is one long step, an accident two. */
const DETOUR = 3;

/**
 * The heaviest chain of anchors that ascend strictly on both sides, less what its detours cost.
 *
 * @param anchors - In ascending order of the source.
 * @param targets - How many target sentences there are.
 * @param rate - Target sentences for one source sentence.
 */
function heaviestChain(anchors: readonly Anchor[], targets: number, rate: number): Anchor[] {
  const sums = new Float64Array(anchors.length);
  const before = new Int32Array(anchors.length).fill(-1);
  const tree = new HeaviestBelow(targets, sums);
  const far = DETOUR * Math.log1p(targets);
  let heaviest = -1;
  for (let k = 0; k < anchors.length; ) {
    let end = k;
    while (anchors[end]?.source === anchors[k]?.source) end++;
    for (let a = k; a < end; a++) {
      const { source, target, weight } = anchors[a] as Anchor;
      const farthest = tree.find(target);
      let best = farthest < 0 ? 0 : Math.max(0, (sums[farthest] as number) - far);
      before[a] = best > 0 ? farthest : -1;
      for (let last = k - 1; last >= 0 && last >= k - LOOK_BACK; last--) {
        const other = anchors[last] as Anchor;
        if (other.target >= target) continue;
        const detour = Math.abs(target - other.target - rate * (source - other.source));
        const sum = (sums[last] as number) - DETOUR * Math.log1p(detour);
        if (sum > best) [best, before[a]] = [sum, last];
      }
      sums[a] = best + weight;
      if (heaviest < 0 || (sums[a] as number) > (sums[heaviest] as number)) heaviest = a;
    }
    // Only now, so that no two anchors of one source sentence follow each other.
    for (; k < end; k++) tree.put((anchors[k] as Anchor).target, k);
  }
  const chain: Anchor[] = [];
  for (let k = heaviest; k >= 0; k = before[k] as number) chain.push(anchors[k] as Anchor);
  return chain.reverse();
}

/** For each target sentence the anchor that ends the heaviest chain before it: a tree of maxima over ranges. */
class HeaviestBelow {
  readonly #tree: Int32Array;
  readonly #sums: Float64Array;

  constructor(targets: number, sums: Float64Array) {
    this.#tree = new Int32Array(targets + 2).fill(-1);
    this.#sums = sums;
  }

  find(target: number): number {
    let best = -1;
    for (let t = target; t > 0; t -= t & -t) best = this.#heavier(best, this.#tree[t] as number);
    return best;
  }

  put(target: number, anchor: number): void {
    for (let t = target + 1; t < this.#tree.length; t += t & -t) {
      this.#tree[t] = this.#heavier(anchor, this.#tree[t] as number);
    }
  }

  #heavier(one: number, other: number): number {
    if (one < 0 || other < 0) return Math.max(one, other);
    return (this.#sums[one] as number) >= (this.#sums[other] as number) ? one : other;
  }
}
