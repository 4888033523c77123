/**
 * The scores of all beads that end in a row of the band.
 *
 * Each source sentence is looked up once: which of its cues match which target cues inside the band. From these matches two
 * sums are kept. For a row i, `target[a]` holds for each target sentence what the last a source sentences match of it, summed
 * along the row, so that any run of b sentences is one difference. `source[b]` holds, for each of the last source sentences,
 * what the b target sentences up to each column match of it; a bead of a source sentences adds a of them:
 *
 *                 j − b ────── j
 *                 ┊ target[a] ┊        Σ over the b target sentences: matched by the a source sentences?
 *     i − a ┈┈┈┈┈┈┼───────────┤
 *       │  source │  the bead │        Σ over the a source sentences: matched by the b target sentences?
 *       i ┈┈┈┈┈┈┈┈┴───────────┘
 *
 * Where several sentences of a span match a cue, the surest match counts. All sums lie in flat arrays, one run of columns for
 * each number of sentences; columns are counted from the first that the band has in the row.
 */
import type { Band } from './band.js';
import type { BeadType } from './beads.js';
import { beadTypes, shapeWeight } from './beads.js';
import { FLOOR, pairedVariance } from './evidence/lengths.js';
import type { Evidence } from './evidence.js';

/** Scores of beads, row by row. */
export class BeadScores {
  /** The shapes of beads, in the order of the scores. */
  readonly types: readonly BeadType[];
  /** How far the scores of one type stand from those of the next. */
  readonly stride: number;
  readonly #evidence: Evidence;
  readonly #band: Band;
  readonly #longest: number;
  readonly #shapeWeights: Float64Array;
  readonly #scores: Float64Array;
  readonly #window: TargetWindow;
  readonly #rows: readonly SourceRow[];
  /** For each place of a target cue the row that last counted it, and its best link there. */
  readonly #counted: Int32Array;
  readonly #best: Int32Array;
  #stamp = 0;
  readonly #target: Float64Array;
  readonly #source: Float64Array;

  /**
   * @param band - The cells that are asked for.
   * @param longest - The most sentences on a side of a bead.
   */
  constructor(evidence: Evidence, band: Band, longest: number) {
    const { matches, weights } = evidence;
    this.types = beadTypes(longest);
    this.#evidence = evidence;
    this.#band = band;
    this.#longest = longest;
    this.#shapeWeights = Float64Array.from(this.types, (type) => shapeWeight(type, weights));
    this.#window = new TargetWindow(evidence, longest);
    const width = widestWindow(band, longest);
    this.stride = width;
    this.#scores = new Float64Array(this.types.length * width);
    this.#rows = Array.from({ length: longest }, () => new SourceRow(longest, width));
    this.#counted = new Int32Array(matches.postings.sentences.length);
    this.#best = new Int32Array(matches.postings.sentences.length);
    this.#target = new Float64Array(longest * width);
    this.#source = new Float64Array(longest * width);
  }

  /**
   * The scores of the beads whose last source sentence is the i-th; rows must be asked for in ascending order.
   *
   * @returns For each of {@link types}, by `stride`, the scores of the row's columns; −∞ where a bead would begin before the
   * texts. The same array at every call.
   */
  row(i: number): Float64Array {
    const [lo, hi] = this.#band.row(i);
    if (i > 0) {
      for (let row = Math.max(0, i - this.#longest); row < i; row++) this.#look(row);
      this.#sumTarget(i, lo, hi);
    }
    this.#score(i, lo, hi);
    return this.#scores;
  }

  /** Finds the matches of a source sentence inside the band, unless they are at hand. */
  #look(sentence: number): void {
    const row = this.#rows[sentence % this.#longest] as SourceRow;
    if (row.sentence === sentence) return;
    const [from, to] = window(this.#band, sentence, this.#longest);
    this.#window.moveTo(from, to);
    const { counts, places } = this.#window;
    const { source, matches } = this.#evidence;
    const { links, postings } = matches;
    row.begin(sentence, from, to, matches.source.unmatched[sentence] as number);
    for (let c = source.starts[sentence] as number; c < (source.starts[sentence + 1] as number); c++) {
      const cue = source.cues[c] as number;
      const first = row.matches;
      for (let link = links.starts[cue] as number; link < (links.starts[cue + 1] as number); link++) {
        const target = links.targets[link] as number;
        const count = counts[target] as number;
        if (count === 0) continue;
        const place = places[target] as number;
        for (let k = place; k < place + count; k++) row.add(k, postings.sentences[k] as number, link);
      }
      if (row.matches > first) row.count(first, matches.source.level, matches.source.slope, this.#window.logLengths);
    }
  }

  #sumTarget(i: number, lo: number, hi: number): void {
    const { matches, sourceSpans } = this.#evidence;
    const { level, slope, unmatched } = matches.target;
    const longest = this.#longest;
    const width = this.stride;
    const sums = this.#target;
    const counted = this.#counted;
    const bests = this.#best;
    const from = Math.max(0, lo - longest);
    for (let a = 0; a < longest; a++) {
      for (let j = from, x = a * width + 1; j < hi; j++, x++) sums[x] = unmatched[j] as number;
    }
    const logs = this.#window.sourceLogs;
    for (let a = 0; a < longest; a++) logs[a] = sourceSpans.logLength(i, a + 1);
    const stamp = ++this.#stamp;
    for (let back = 0; back < longest && back < i; back++) {
      const row = this.#rows[(i - 1 - back) % longest] as SourceRow;
      const { matches: count, places, sentences, links } = row;
      for (let k = 0; k < count; k++) {
        const at = sentences[k] as number;
        if (at < from || at >= hi) continue;
        const place = places[k] as number;
        const link = links[k] as number;
        let gain = level[link] as number;
        let gainSlope = slope[link] as number;
        if (counted[place] === stamp) {
          const best = bests[place] as number;
          const before = level[best] as number;
          if (gain <= before) continue;
          gain -= before;
          gainSlope -= slope[best] as number;
        }
        counted[place] = stamp;
        bests[place] = link;
        for (let a = back, x = back * width + at - from + 1; a < longest; a++, x += width) {
          sums[x] = (sums[x] as number) + gain + gainSlope * (logs[a] as number);
        }
      }
    }
    for (let a = 0; a < longest; a++) {
      const start = a * width;
      sums[start] = 0;
      for (let x = start + 1; x <= start + hi - from; x++) sums[x] = (sums[x] as number) + (sums[x - 1] as number);
    }
  }

  #score(i: number, lo: number, hi: number): void {
    const { weights, lengths, sourceSpans, targetSpans } = this.#evidence;
    const width = this.stride;
    const scores = this.#scores;
    const from = Math.max(0, lo - this.#longest);
    const { starts } = targetSpans;
    let added = 0; // source sentences that the sums of source hold
    for (let type = 0; type < this.types.length; type++) {
      const { source: a, target: b } = this.types[type] as BeadType;
      const offset = type * width - lo;
      const shape = this.#shapeWeights[type] as number;
      if (a === 0 || b === 0 || a > i) {
        scores.fill(a > i ? Number.NEGATIVE_INFINITY : shape, offset + lo, offset + hi + 1);
        if (lo < b) scores[offset + lo] = Number.NEGATIVE_INFINITY;
        continue;
      }
      for (; added < a; added++) this.#addSource(i - 1 - added, added === 0, from, hi);
      const expected = sourceSpans.length(i, a) * lengths.ratio;
      const variance = pairedVariance(sourceSpans.length(i, a), lengths);
      // byChance, with what only depends on b taken out of the loop
      const mean = b * lengths.mean;
      const inverse = 1 / (b * lengths.spread);
      const logs = Math.log(b * lengths.spread) - Math.log(variance);
      const target = (a - 1) * width - from;
      const source = (b - 1) * width - from - 1;
      for (let j = lo; j <= hi; j++) {
        if (j < b) {
          scores[offset + j] = Number.NEGATIVE_INFINITY;
          continue;
        }
        const matched =
          (this.#target[target + j] as number) -
          (this.#target[target + j - b] as number) +
          (this.#source[source + j] as number);
        const m = (starts[j] as number) - (starts[j - b] as number);
        const off = m - expected;
        const random = m - mean;
        const length = 0.5 * (random * random * inverse - (off * off) / variance + logs);
        scores[offset + j] = shape + weights.matches * matched + weights.lengths * (length < FLOOR ? FLOOR : length);
      }
    }
  }

  /** Adds what target spans match of one more source sentence. */
  #addSource(sentence: number, first: boolean, from: number, hi: number): void {
    const { sums, from: start } = this.#rows[sentence % this.#longest] as SourceRow;
    const width = this.stride;
    for (let b = 0; b < this.#longest; b++) {
      let own = b * width + from - start;
      for (let x = b * width; x < b * width + hi - from; x++, own++) {
        this.#source[x] = (first ? 0 : (this.#source[x] as number)) + (sums[own] as number);
      }
    }
  }
}

/** The target sentences inside the band, as it moves on: where they have each cue. */
class TargetWindow {
  /** How often each target cue is in the window. */
  readonly counts: Int32Array;
  /** The first of its places there. */
  readonly places: Int32Array;
  /** Logarithms of the relative lengths of target spans, by number of sentences less one and last sentence. */
  readonly logLengths: Float64Array;
  /** The same of the source spans that end in the row, by number of sentences less one. */
  readonly sourceLogs: Float64Array;
  readonly #evidence: Evidence;
  #from = 0;
  #to = 0;

  constructor(evidence: Evidence, longest: number) {
    const { target, targetSpans, matches } = evidence;
    this.#evidence = evidence;
    this.counts = new Int32Array(target.types.length);
    this.places = matches.postings.starts.slice();
    this.sourceLogs = new Float64Array(longest);
    const m = target.lengths.length;
    this.logLengths = Float64Array.from({ length: longest * m }, (_, k) =>
      targetSpans.logLength((k % m) + 1, Math.floor(k / m) + 1),
    );
  }

  /** Moves the window to [from, to), both of which only ever ascend. */
  moveTo(from: number, to: number): void {
    const { starts, cues } = this.#evidence.target;
    for (let c = starts[this.#to] as number; c < (starts[to] as number); c++) {
      const cue = cues[c] as number;
      this.counts[cue] = (this.counts[cue] as number) + 1;
    }
    for (let c = starts[this.#from] as number; c < (starts[from] as number); c++) {
      const cue = cues[c] as number;
      this.counts[cue] = (this.counts[cue] as number) - 1;
      this.places[cue] = (this.places[cue] as number) + 1;
    }
    this.#from = Math.max(this.#from, from);
    this.#to = Math.max(this.#to, to);
  }
}

/** The matches of one source sentence inside the band, and what target spans match of it. */
class SourceRow {
  sentence = -1;
  /** The first target sentence of its window. */
  from = 0;
  matches = 0;
  /** Place of the target cue, target sentence and link of each match. */
  places = new Int32Array(256);
  sentences = new Int32Array(256);
  links = new Int32Array(256);
  /** By number of target sentences less one, and the last of them counted from `from`. */
  readonly sums: Float64Array;
  /** The best link of the cue that is being counted, in the same places; −1 for none. */
  readonly #best: Int32Array;
  readonly #longest: number;
  readonly #width: number;
  #columns = 0;

  constructor(longest: number, width: number) {
    this.#longest = longest;
    this.#width = width;
    this.sums = new Float64Array(longest * width);
    this.#best = new Int32Array(longest * width).fill(-1);
  }

  begin(sentence: number, from: number, to: number, unmatched: number): void {
    this.sentence = sentence;
    this.from = from;
    this.matches = 0;
    this.#columns = to - from;
    for (let b = 0; b < this.#longest; b++) this.sums.fill(unmatched, b * this.#width, b * this.#width + to - from);
  }

  add(place: number, at: number, link: number): void {
    if (this.matches === this.places.length) {
      this.places = doubled(this.places);
      this.sentences = doubled(this.sentences);
      this.links = doubled(this.links);
    }
    this.places[this.matches] = place;
    this.sentences[this.matches] = at;
    this.links[this.matches++] = link;
  }

  /** Counts the matches of one cue, those from the `first` on. */
  count(first: number, level: Float32Array, slope: Float32Array, logLengths: Float64Array): void {
    const { sums, from, links } = this;
    const longest = this.#longest;
    const width = this.#width;
    const bests = this.#best;
    const sentences = logLengths.length / longest;
    const alone = this.matches - first === 1; // most cues: nothing to compare with
    for (let k = first; k < this.matches; k++) {
      const link = links[k] as number;
      const worth = level[link] as number;
      const gain = slope[link] as number;
      const at = (this.sentences[k] as number) - from;
      const last = Math.min(longest, this.#columns - at);
      for (let back = 0; back < last; back++) {
        let place = back * sentences + from + at + back;
        for (let b = back, x = back * width + at + back; b < longest; b++, x += width, place += sentences) {
          const log = logLengths[place] as number;
          let more = worth + gain * log;
          if (!alone) {
            const best = bests[x] as number;
            if (best >= 0) {
              if (worth <= (level[best] as number)) continue;
              more -= (level[best] as number) + (slope[best] as number) * log;
            }
            bests[x] = link;
          }
          sums[x] = (sums[x] as number) + more;
        }
      }
    }
    if (alone) return;
    for (let k = first; k < this.matches; k++) {
      const at = (this.sentences[k] as number) - from;
      const last = Math.min(longest, this.#columns - at);
      for (let back = 0; back < last; back++) {
        for (let b = back, x = back * width + at + back; b < longest; b++, x += width) bests[x] = -1;
      }
    }
  }
}

function doubled(array: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(2 * array.length);
  longer.set(array);
  return longer;
}

/** The target sentences that a bead with this source sentence can have inside the band. */
function window(band: Band, sentence: number, longest: number): [from: number, to: number] {
  const [lo] = band.row(sentence + 1);
  const [, hi] = band.row(Math.min(band.rows - 1, sentence + longest));
  return [Math.max(0, lo - longest), hi];
}

function widestWindow(band: Band, longest: number): number {
  let widest = 1;
  for (let sentence = 0; sentence + 1 < band.rows; sentence++) {
    const [from, to] = window(band, sentence, longest);
    widest = Math.max(widest, to - from);
  }
  const [lo, hi] = band.row(0);
  return Math.max(widest, hi - lo) + longest + 1;
}
