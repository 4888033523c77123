/**
 * Sentences that straddle the border between two beads.
 *
 * A translator who moves a full stop leaves a clause on the other side of it. The search then sees two pairs that agree in all
 * but this clause, since two sentences against two are rare and little better:
 *
 *     source   ├──── A ────┤├──── B ────────┤
 *     target   ├─ A′ ─┤├── A″ B′ ───────────┤         A″ belongs to A, but stands in the sentence of B′
 *
 * So after the path is found, a border between a bead that is too short and one that is too long is tried with a clause moved
 * over it, on either side. What is gained by it is a sum over the cues of the sentence from its border on, so all clauses are tried in one pass:
 *
 *     cues of A″ B′     mitterrand  vow  also  visit  treaty        + matched in A and not in B
 *     gain                    +      +     0     −       −          − the other way round
 *                              ─────────▶ greatest after "vow,"
 *
 * Where the gain outweighs that two against two is rare, the beads are one.
 */
import { shapeWeight } from './beads.js';
import { lengthEvidence } from './evidence/lengths.js';
import type { Evidence } from './evidence.js';
import type { Path, Step } from './path.js';

/** The most sentences on a side of the joined bead. */
const LONGEST = 3;

/** The texts of the sentences of both sides. */
export interface Texts {
  readonly source: readonly string[];
  readonly target: readonly string[];
}

/** Joins neighbouring beads of a path where a clause straddles their border. */
export function joinStraddled(path: Path, evidence: Evidence, texts: Texts): Path {
  const borders = new Borders(evidence, texts);
  const steps: Step[] = [];
  const probabilities: number[] = [];
  path.steps.forEach((step, k) => {
    const last = steps.at(-1);
    const probability = path.probabilities[k] as number;
    const before = probabilities.at(-1) as number;
    const share = last === undefined || !mayJoin(last, step) ? 0 : borders.straddled(last, step);
    if (last !== undefined && share > 0.5) {
      steps[steps.length - 1] = { ...step, a: last.a + step.a, b: last.b + step.b };
      probabilities[probabilities.length - 1] = Math.min(before, probability) * share;
      return;
    }
    if (last !== undefined) probabilities[probabilities.length - 1] = before * (1 - share);
    steps.push(step);
    probabilities.push(probability * (1 - share));
  });
  return { steps, probabilities };
}

function mayJoin(one: Step, other: Step): boolean {
  return (
    one.a > 0 && one.b > 0 && other.a > 0 && other.b > 0 && one.a + other.a <= LONGEST && one.b + other.b <= LONGEST
  );
}

type SideName = 'source' | 'target';

/** Two tokens that match, and by which link. */
interface Pair {
  readonly source: number;
  readonly target: number;
  readonly link: number;
}

/** Borders between beads, and the clauses beside them. */
class Borders {
  readonly #evidence: Evidence;
  readonly #texts: Texts;
  readonly #source = new Tokens();
  readonly #target = new Tokens();
  /** For each target cue its last token at this border. */
  readonly #tokens: Int32Array;
  readonly #stamps: Int32Array;
  #stamp = 0;
  /** Pairs of tokens that match, and their links. */
  readonly #pairs: Pair[] = [];
  #pairCount = 0;

  constructor(evidence: Evidence, texts: Texts) {
    this.#evidence = evidence;
    this.#texts = texts;
    this.#tokens = new Int32Array(evidence.target.types.length);
    this.#stamps = new Int32Array(evidence.target.types.length);
  }

  /** The probability that two neighbouring beads are one. */
  straddled(one: Step, other: Step): number {
    const [before, after] = [this.#excess(one), this.#excess(other)];
    if (before * after > 0 || Math.min(Math.abs(before), Math.abs(after)) < SHORTEST_CLAUSE) return 0;
    const { weights, source, target } = this.#evidence;
    this.#source.read(source, one.source - one.a, one.source, other.source);
    this.#target.read(target, one.target - one.b, one.target, other.target);
    this.#match();
    const gain =
      before < 0
        ? Math.max(this.#move('target', 'head', one, other), this.#move('source', 'tail', one, other))
        : Math.max(this.#move('target', 'tail', one, other), this.#move('source', 'head', one, other));
    if (gain === Number.NEGATIVE_INFINITY) return 0;
    const shapeOf = (a: number, b: number) => shapeWeight({ source: a, target: b }, weights);
    const rarity = shapeOf(one.a + other.a, one.b + other.b) - shapeOf(one.a, one.b) - shapeOf(other.a, other.b);
    return 1 / (1 + Math.exp(-gain - rarity));
  }

  /** By how many characters the target of a bead is longer than its source lets expect. */
  #excess({ source, target, a, b }: Step): number {
    const { sourceSpans, targetSpans, lengths } = this.#evidence;
    return targetSpans.length(target, b) - lengths.ratio * sourceSpans.length(source, a);
  }

  #match(): void {
    const { links } = this.#evidence.matches;
    const stamp = ++this.#stamp;
    const { count, cues, next } = this.#target;
    for (let v = 0; v < count; v++) {
      const cue = cues[v] as number;
      next[v] = this.#stamps[cue] === stamp ? (this.#tokens[cue] as number) : -1;
      this.#stamps[cue] = stamp;
      this.#tokens[cue] = v;
    }
    this.#pairCount = 0;
    for (let u = 0; u < this.#source.count; u++) {
      const cue = this.#source.cues[u] as number;
      for (let link = links.starts[cue] as number; link < (links.starts[cue + 1] as number); link++) {
        const other = links.targets[link] as number;
        if (this.#stamps[other] !== stamp) continue;
        for (let v = this.#tokens[other] as number; v >= 0; v = next[v] as number) {
          const pair = this.#pairs[this.#pairCount];
          if (pair === undefined) this.#pairs.push({ source: u, target: v, link });
          else Object.assign(pair, { source: u, target: v, link });
          this.#pairCount++;
        }
      }
    }
  }

  /** What is gained at most by moving the head of the second bead's first sentence, or the tail of the first bead's last. */
  #move(side: SideName, part: 'head' | 'tail', one: Step, other: Step): number {
    const { weights, lengths, matches, sourceSpans, targetSpans } = this.#evidence;
    const moving = side === 'source' ? this.#source : this.#target;
    const fixed = side === 'source' ? this.#target : this.#source;
    const from = part === 'head' ? 1 : 0;
    const sentence = part === 'head' ? moving.border : moving.border - 1;
    const levels = side === 'source' ? matches.source.level : matches.target.level;
    const fixedLevels = side === 'source' ? matches.target.level : matches.source.level;

    // Best match of each moving token at home and in the other bead; of each fixed token outside the sentence and in it.
    const { here, there } = moving.scratch();
    const { here: outside, there: inside, at } = fixed.scratch();
    for (let k = 0; k < this.#pairCount; k++) {
      const pair = this.#pairs[k] as Pair;
      const x = side === 'source' ? pair.source : pair.target;
      const y = side === 'source' ? pair.target : pair.source;
      const inSentence = moving.sentences[x] === sentence;
      const level = levels[pair.link] as number;
      const fixedLevel = fixedLevels[pair.link] as number;
      if (inSentence) {
        if (fixed.beads[y] === from) here[x] = Math.max(here[x] as number, level);
        else there[x] = Math.max(there[x] as number, level);
        if (fixedLevel > (inside[y] as number)) {
          inside[y] = fixedLevel;
          at[y] = moving.offsets[x] as number;
        }
      } else if (moving.beads[x] === fixed.beads[y]) {
        outside[y] = Math.max(outside[y] as number, fixedLevel);
      }
    }
    const gains: { at: number; gain: number }[] = [];
    let most = 0;
    const note = (offset: number, gain: number) => {
      if (gain === 0) return;
      gains.push({ at: offset, gain });
      if (gain > 0) most += gain;
    };
    for (let x = 0; x < moving.count; x++) {
      if (moving.sentences[x] === sentence)
        note(moving.offsets[x] as number, (there[x] as number) - (here[x] as number));
    }
    for (let y = 0; y < fixed.count; y++) {
      const better = (inside[y] as number) - (outside[y] as number);
      if (better > 0) note(at[y] as number, fixed.beads[y] === from ? -better : better);
    }
    const text = this.#texts[side][sentence] as string;
    const length = this.#evidence[side].lengths[sentence] as number;
    const s1 = sourceSpans.length(one.source, one.a);
    const s2 = sourceSpans.length(other.source, other.a);
    const t1 = targetSpans.length(one.target, one.b);
    const t2 = targetSpans.length(other.target, other.b);
    const lengthsWith = (moved: number) => {
      const shift = part === 'head' ? moved : -moved;
      const [ds, dt] = side === 'source' ? [shift, 0] : [0, shift];
      return lengthEvidence(s1 + ds, t1 + dt, one.b, lengths) + lengthEvidence(s2 - ds, t2 - dt, other.b, lengths);
    };
    const apart = lengthsWith(0);
    // Most borders have nothing to gain; finding clauses is what takes time.
    const fitting =
      lengthEvidence(s1, s1 * lengths.ratio, one.b, lengths) + lengthEvidence(s2, s2 * lengths.ratio, other.b, lengths);
    if (weights.matches * most + weights.lengths * Math.max(0, fitting - apart) < LEAST_GAIN)
      return Number.NEGATIVE_INFINITY;
    let best = Number.NEGATIVE_INFINITY;
    for (const cut of clauseEnds(text)) {
      let matched = 0;
      for (const { at: offset, gain } of gains) if (part === 'head' ? offset < cut : offset >= cut) matched += gain;
      const share = part === 'head' ? cut / text.length : 1 - cut / text.length;
      const gain = weights.matches * matched + weights.lengths * (lengthsWith(share * length) - apart);
      best = Math.max(best, gain);
    }
    return best;
  }
}

/** A clause that gains less than this is not worth looking for: two against two are rarer by far. */
const LEAST_GAIN = 2;

/** Characters by which one target must be too long and the other too short: a clause that was moved makes them so. */
const SHORTEST_CLAUSE = 5;

/** A sentence has no more clauses to move than this. */
const MOST_CLAUSES = 16;

const CLAUSE_END = /[.,;:،؛!?؟…»”"–—]+\s+/gu;

/** Where the clauses of a sentence end, but the last. */
function clauseEnds(text: string): number[] {
  const ends: number[] = [];
  for (const match of text.matchAll(CLAUSE_END)) {
    const end = match.index + match[0].length;
    if (end >= text.length || ends.length === MOST_CLAUSES) break;
    ends.push(end);
  }
  return ends;
}

/** The cues of one side of two neighbouring beads. */
class Tokens {
  count = 0;
  /** The first sentence of the second bead. */
  border = 0;
  cues = new Int32Array(256);
  offsets = new Int32Array(256);
  sentences = new Int32Array(256);
  /** 0 for the first bead, 1 for the second. */
  beads = new Uint8Array(256);
  next = new Int32Array(256);
  #here = new Float64Array(256);
  #there = new Float64Array(256);
  #at = new Int32Array(256);

  read({ starts, cues, offsets }: Evidence['source'], from: number, border: number, to: number): void {
    const first = starts[from] as number;
    this.count = (starts[to] as number) - first;
    this.border = border;
    if (this.count > this.cues.length) this.#grow(2 * this.count);
    for (let sentence = from; sentence < to; sentence++) {
      for (let c = starts[sentence] as number; c < (starts[sentence + 1] as number); c++) {
        this.cues[c - first] = cues[c] as number;
        this.offsets[c - first] = offsets[c] as number;
        this.sentences[c - first] = sentence;
        this.beads[c - first] = sentence < border ? 0 : 1;
      }
    }
  }

  /** Numbers for each token, all 0. */
  scratch(): { here: Float64Array; there: Float64Array; at: Int32Array } {
    this.#here.fill(0, 0, this.count);
    this.#there.fill(0, 0, this.count);
    return { here: this.#here, there: this.#there, at: this.#at };
  }

  #grow(size: number): void {
    this.cues = new Int32Array(size);
    this.offsets = new Int32Array(size);
    this.sentences = new Int32Array(size);
    this.beads = new Uint8Array(size);
    this.next = new Int32Array(size);
    this.#here = new Float64Array(size);
    this.#there = new Float64Array(size);
    this.#at = new Int32Array(size);
  }
}
