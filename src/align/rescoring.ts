/**
 * Candidates judged by the user's models.
 *
 * A model costs a thousand times what our own evidence costs, so it is asked only about beads between which the document leaves
 * a choice: those with a share of all paths, and the other beads that end where they do:
 *
 *     candidates ──▶ shares ──▶ ○ ○ ● ● ○ ●  asked ──▶ embed the spans of both sides, score the pairs
 *                                                            └──▶ scores + what the models say ──▶ shares again
 */
import type { BeadType } from './beads.js';
import type { Candidates } from './candidates.js';
import { rescored } from './candidates.js';
import type { EmbeddedSpan } from './evidence/similarity.js';
import { Similarities } from './evidence/similarity.js';
import type { ModelCalls } from './model-calls.js';
import type { Embedder, PairScorer, SpanPair } from './models.js';
import { sharesOf } from './posterior.js';
import type { Texts } from './straddles.js';
import type { Weights } from './weights.js';

/** Models are asked about the beads of a cell of which one has this share of all paths. */
const LEAST_SHARE = 1e-3;

/** What a model may say at most for or against a bead: more is certainty, which no evidence of ours could outweigh. */
const MOST_ODDS = 50;

/** The models that judge candidates. */
export interface Judges {
  readonly embed?: Embedder;
  readonly score?: PairScorer;
}

/** Sentences [from, to) of both sides. */
interface Asked {
  /** Its number among the candidates. */
  readonly candidate: number;
  readonly source: readonly [from: number, to: number];
  readonly target: readonly [from: number, to: number];
}

/** Adds what models say to the scores of candidates. */
export async function judged(
  candidates: Candidates,
  texts: Texts,
  weights: Weights,
  { embed, score }: Judges,
  calls: ModelCalls,
): Promise<Candidates> {
  const asked = contested(candidates);
  const near = embed && (await similarityOdds(asked, texts, weights, embed, calls));
  const scored = score && (await scoredOdds(asked, texts, score, calls));
  const odds = asked.map((_, k) => (near?.[k] ?? 0) + (scored?.[k] ?? 0));

  // A bead that nobody was asked about had no chance before; that it was not asked about must not give it one.
  const least = odds.reduce((lowest, each) => Math.min(lowest, each), 0);
  const added = new Float64Array(candidates.count);
  for (let k = 0; k < added.length; k++) if (isPair(candidates, k)) added[k] = least;
  asked.forEach(({ candidate }, k) => {
    added[candidate] = odds[k] as number;
  });
  return rescored(candidates, (k) => added[k] as number);
}

/** The pairs that models are asked about. */
function contested(candidates: Candidates): Asked[] {
  const { corridor, shapes, count, cells, types } = candidates;
  const { beads } = sharesOf(candidates);
  const open = new Set<number>();
  for (let k = 0; k < count; k++) if ((beads[k] as number) >= LEAST_SHARE) open.add(cells[k] as number);
  const asked: Asked[] = [];
  for (let k = 0; k < count; k++) {
    if (!isPair(candidates, k) || !open.has(cells[k] as number)) continue;
    const { source: a, target: b } = shapes[types[k] as number] as BeadType;
    const i = corridor.rowOf(cells[k] as number);
    const j = (cells[k] as number) - corridor.cell(i, 0);
    asked.push({ candidate: k, source: [i - a, i], target: [j - b, j] });
  }
  return asked;
}

function isPair({ shapes, types }: Candidates, candidate: number): boolean {
  const { source, target } = shapes[types[candidate] as number] as BeadType;
  return source > 0 && target > 0;
}

/** What the nearness of their vectors says of pairs. */
async function similarityOdds(
  asked: readonly Asked[],
  texts: Texts,
  weights: Weights,
  embed: Embedder,
  calls: ModelCalls,
): Promise<number[]> {
  const source = new SpanTexts(texts.source);
  const target = new SpanTexts(texts.target);
  for (const pair of asked) {
    source.add(...pair.source);
    target.add(...pair.target);
  }
  const all = [...new Set([...source.texts(), ...target.texts()])];
  let dimension: number | undefined;
  const answers = await calls.ask('embed', all, embed, (vector) => {
    const wrong = faultOf(vector, dimension);
    if (wrong === undefined) dimension = (vector as ArrayLike<number>).length;
    return wrong;
  });
  const vectors = new Map(all.map((text, k) => [text, unit(answers[k] as ArrayLike<number>)]));
  const similarities = new Similarities(source.embedded(vectors), target.embedded(vectors), weights);
  return asked.map((pair) => within(similarities.logOdds(source.index(...pair.source), target.index(...pair.target))));
}

/** What the user's scores say of pairs. */
async function scoredOdds(
  asked: readonly Asked[],
  texts: Texts,
  score: PairScorer,
  calls: ModelCalls,
): Promise<number[]> {
  const pairs = new Map<string, SpanPair>();
  const keys = asked.map(({ source, target }) => {
    const pair = { source: spanText(texts.source, ...source), target: spanText(texts.target, ...target) };
    const key = JSON.stringify(pair);
    pairs.set(key, pair);
    return key;
  });
  const answers = await calls.ask('score', [...pairs.values()], score, (value) =>
    Number.isFinite(value) ? undefined : `${String(value)}: give a finite number, 0 where you cannot tell`,
  );
  const scores = new Map([...pairs.keys()].map((key, k) => [key, within(answers[k] as number)]));
  return keys.map((key) => scores.get(key) as number);
}

function within(odds: number): number {
  return Math.max(-MOST_ODDS, Math.min(odds, MOST_ODDS));
}

/** The spans of one side that are asked about, each once, in the order of the text. */
class SpanTexts {
  readonly #sentences: readonly string[];
  readonly #spans = new Map<string, readonly [from: number, to: number]>();
  #indices: ReadonlyMap<string, number> = new Map();

  constructor(sentences: readonly string[]) {
    this.#sentences = sentences;
  }

  add(from: number, to: number): void {
    this.#spans.set(`${from}:${to}`, [from, to]);
  }

  texts(): string[] {
    return [...this.#spans.values()].map((span) => spanText(this.#sentences, ...span));
  }

  embedded(vectors: ReadonlyMap<string, Float32Array>): EmbeddedSpan[] {
    const spans = [...this.#spans].sort(([, a], [, b]) => a[0] - b[0] || a[1] - b[1]);
    this.#indices = new Map(spans.map(([name], k) => [name, k]));
    return spans.map(([, [from, to]]) => ({
      from,
      to,
      vector: vectors.get(spanText(this.#sentences, from, to)) as Float32Array,
    }));
  }

  /** The place of a span among those that were {@link embedded}. */
  index(from: number, to: number): number {
    return this.#indices.get(`${from}:${to}`) as number;
  }
}

function spanText(sentences: readonly string[], from: number, to: number): string {
  return sentences.slice(from, to).join(' ');
}

/** What is wrong with a vector. */
function faultOf(vector: unknown, dimension: number | undefined): string | undefined {
  if (!isVector(vector)) return `a ${vector === null ? 'null' : typeof vector}: give a vector, as a Float32Array`;
  const { length } = vector;
  if (dimension !== undefined && length !== dimension) {
    return `a vector of ${length} numbers after some of ${dimension}: give all texts vectors of one model`;
  }
  let squares = 0;
  for (let k = 0; k < length; k++) squares += (vector[k] as number) ** 2;
  if (!Number.isFinite(squares)) return 'a vector with a number that is not finite: give finite numbers';
  if (squares === 0) return 'a vector of zeros: give one that has a direction';
  return undefined;
}

function isVector(value: unknown): value is ArrayLike<number> {
  return Array.isArray(value) || ArrayBuffer.isView(value);
}

/** The vector of length 1 in the same direction. */
function unit(vector: ArrayLike<number>): Float32Array {
  let squares = 0;
  for (let k = 0; k < vector.length; k++) squares += (vector[k] as number) ** 2;
  const length = Math.sqrt(squares);
  return Float32Array.from(vector, (value) => value / length);
}
