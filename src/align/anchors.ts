/**
 * Where two long texts are sure to meet: the line about which the band of the search is laid.
 *
 * A cue that one sentence alone answers, and that sentence's only cue of the kind back, ties two sentences: a rare name, a date,
 * a number. A few such ties are wrong; the longest chain of them that ascends on both sides leaves these out:
 *
 *     target ↑      ○    ●        ● in the chain
 *            │         ●          ○ crosses it
 *            │   ●  ○
 *            └─────────→ source
 *
 * Between two anchors both texts go on equally fast, by characters.
 *
 * @see Fredman: On computing the length of longest increasing subsequences, Discrete Mathematics 11(1), 1975
 */
import type { Line } from './band.js';
import type { Coverage } from './evidence/coverage.js';
import type { Evidence } from './evidence/evidence.js';

/** Two sentences that are taken to translate each other. */
interface Anchor {
  readonly source: number;
  readonly target: number;
}

/** So many cues must tie two sentences: one alone ties as many by accident as by right. */
const ENOUGH_TIES = 2;

/** The line through the anchors of two texts: the diagonal where there are none. */
export function anchoredLine(evidence: Evidence): Line {
  const source = prefixSums(evidence.sourceLengths);
  const target = prefixSums(evidence.targetLengths);
  const n = evidence.sourceLengths.length;
  const m = evidence.targetLengths.length;
  const from = new Int32Array(n + 1);
  const to = new Int32Array(n + 1);
  let last: Anchor = { source: 0, target: 0 };
  for (const anchor of [...longestChain(ties(evidence)), { source: n, target: m }]) {
    const sourceLength = (source[anchor.source] as number) - (source[last.source] as number);
    const targetLength = (target[anchor.target] as number) - (target[last.target] as number);
    let j = last.target;
    for (let i = last.source + 1; i <= anchor.source; i++) {
      from[i] = j;
      const gone = ((source[i] as number) - (source[last.source] as number)) / sourceLength;
      while (j < anchor.target && (target[j] as number) - (target[last.target] as number) < gone * targetLength) j++;
      to[i] = j;
    }
    to[anchor.source] = anchor.target;
    last = anchor;
  }
  return { from, to };
}

/** Pairs of sentences that several cues tie, by source sentence. */
function ties({ source, target }: Evidence): Anchor[] {
  const counts = new Map<string, number>();
  const anchors: Anchor[] = [];
  const tie = (i: number, j: number) => {
    const pair = `${i} ${j}`;
    const count = (counts.get(pair) ?? 0) + 1;
    counts.set(pair, count);
    if (count === ENOUGH_TIES) anchors.push({ source: i, target: j });
  };
  eachLoneAnswer(source, tie);
  eachLoneAnswer(target, (j, i) => tie(i, j));
  return anchors.sort((a, b) => a.source - b.source || b.target - a.target);
}

function eachLoneAnswer({ cues }: Coverage, use: (own: number, other: number) => void): void {
  cues.forEach((list, own) => {
    for (const { answers } of list) if (answers.length === 1) use(own, answers[0] as number);
  });
}

/** The longest run of anchors that ascend strictly on both sides; they come in ascending order of the source. */
function longestChain(anchors: readonly Anchor[]): Anchor[] {
  const tails: number[] = []; // for each length, the anchor with the least target that ends a chain of it
  const before = new Int32Array(anchors.length).fill(-1);
  anchors.forEach(({ target }, k) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((anchors[tails[middle] as number] as Anchor).target < target) low = middle + 1;
      else high = middle;
    }
    before[k] = low > 0 ? (tails[low - 1] as number) : -1;
    tails[low] = k;
  });
  const chain: Anchor[] = [];
  for (let k = tails.at(-1) ?? -1; k >= 0; k = before[k] as number) chain.push(anchors[k] as Anchor);
  return chain.reverse();
}

/** Characters before each sentence, and of all; a sentence may fold to nothing, hence one character more for each. */
function prefixSums(lengths: Float64Array): Float64Array {
  const sums = new Float64Array(lengths.length + 1);
  for (let i = 0; i < lengths.length; i++) sums[i + 1] = (sums[i] as number) + (lengths[i] as number) + 1;
  return sums;
}
