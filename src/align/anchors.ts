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
 */
import { Band } from './band.js';
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

/** A cue in more sentences than this ties none. */
const RARE = 8;
/** What the matches of two sentences must be worth together, in both directions; a single rare word is worth less. */
const LEAST_WEIGHT = 12;

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
  const start: Pair = { source: 0, target: 0 };
  const end: Pair = { source: n, target: m };
  const anchors: readonly Pair[] = [start, ...heaviestChain(candidates(evidence), m), end];
  let narrowed = false;
  for (let k = 1; k < anchors.length; k++) {
    const last = anchors[k - 1] as Pair;
    const next = anchors[k] as Pair;
    const first = (anchors[Math.max(0, k - 1 - DOUBTED)] as Pair).target - MARGIN;
    const final = (anchors[Math.min(anchors.length - 1, k + DOUBTED)] as Pair).target + MARGIN;
    // A sentence may fold to nothing, hence one character more for each.
    const sourceLength = (i: number) => sourceSpans.length(i, i - last.source) + i - last.source;
    const targetLength = (j: number) => targetSpans.length(j, j - last.target) + j - last.target;
    const rate = targetLength(next.target) / Math.max(1, sourceLength(next.source));
    let j = last.target;
    for (let i = k === 1 ? 0 : last.source + 1; i <= next.source; i++) {
      const entered = j;
      while (j < next.target && targetLength(j) < rate * sourceLength(i)) j++;
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
  for (let i = 0; i < source.lengths.length; i++) {
    for (let c = source.starts[i] as number; c < (source.starts[i + 1] as number); c++) {
      const cue = source.cues[c] as number;
      for (let link = links.starts[cue] as number; link < (links.starts[cue + 1] as number); link++) {
        const other = links.targets[link] as number;
        const first = postings.starts[other] as number;
        const places = (postings.starts[other + 1] as number) - first;
        if (places > RARE) continue;
        const weight = ((matches.source.level[link] as number) + (matches.target.level[link] as number)) / places;
        for (let place = first; place < first + places; place++) {
          const j = postings.sentences[place] as number;
          if (weights[j] === 0) tied.push(j);
          weights[j] = (weights[j] as number) + weight;
        }
      }
    }
    for (const j of tied) {
      const weight = weights[j] as number;
      if (weight >= LEAST_WEIGHT) anchors.push({ source: i, target: j, weight });
      weights[j] = 0;
    }
    tied.length = 0;
  }
  return anchors;
}

/** The heaviest run of anchors that ascend strictly on both sides; they come in ascending order of the source. */
function heaviestChain(anchors: readonly Anchor[], targets: number): Anchor[] {
  // tree[t]: the anchor that ends the heaviest chain in a range of target sentences that ends before t
  const tree = new Int32Array(targets + 2).fill(-1);
  const sums = new Float64Array(anchors.length);
  const before = new Int32Array(anchors.length).fill(-1);
  let heaviest = -1;
  for (let k = 0; k < anchors.length; ) {
    let end = k;
    while (anchors[end]?.source === anchors[k]?.source) end++;
    for (let a = k; a < end; a++) {
      const { target, weight } = anchors[a] as Anchor;
      let best = -1;
      for (let t = target; t > 0; t -= t & -t) {
        const other = tree[t] as number;
        if (other >= 0 && (best < 0 || (sums[other] as number) > (sums[best] as number))) best = other;
      }
      before[a] = best;
      sums[a] = weight + (best < 0 ? 0 : (sums[best] as number));
      if (heaviest < 0 || (sums[a] as number) > (sums[heaviest] as number)) heaviest = a;
    }
    // Only now, so that no two anchors of one source sentence follow each other.
    for (; k < end; k++) {
      for (let t = (anchors[k] as Anchor).target + 1; t < tree.length; t += t & -t) {
        const other = tree[t] as number;
        if (other < 0 || (sums[k] as number) > (sums[other] as number)) tree[t] = k;
      }
    }
  }
  const chain: Anchor[] = [];
  for (let k = heaviest; k >= 0; k = before[k] as number) chain.push(anchors[k] as Anchor);
  return chain.reverse();
}
