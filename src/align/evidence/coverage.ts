/**
 * How much of one side's cues a span of the other side answers, as log-likelihood ratios.
 *
 * A cue is answered by a span if any sentence of the span has one of its keys. In a true pair that happens with the
 * probability `kept` of its kind, or by accident; in a random pair by accident alone. The chance of the accident is counted in
 * the document itself: a cue that q of the other side's sentences answer is answered by a random span ρ times as long as a
 * sentence of mean length with probability p = 1 − (1 − q)^ρ. So a word that is everywhere weighs nothing, a rare one much,
 * and a longer span, which answers more by accident, needs more to convince:
 *
 *     answered      ln((1 − (1 − kept)(1 − p)) / p)
 *     not answered  ln(1 − kept)                      where a counterpart is expected, or the document has one somewhere
 *
 * The first of these is nearly a straight line in ln ρ, so each cue carries a level and a slope, and a span sums both.
 */
import type { Cue } from './cue.js';
import { KEPT } from './cue.js';

/** The cues of one side's sentences and where the other side answers them. */
export interface Coverage {
  /** For each sentence what its cues weigh where none is answered: at most 0. */
  readonly unanswered: Float64Array;
  /** For each sentence its cues that have an answer somewhere. */
  readonly cues: readonly (readonly AnsweredCue[])[];
}

/** A cue that some sentence of the other side answers. */
interface AnsweredCue {
  /** The sentences of the other side that answer it, ascending. */
  readonly answers: readonly number[];
  /** What an answer by a span of mean sentence length adds to `unanswered`. */
  readonly level: number;
  /** What the answer gains for each unit that the logarithm of the span's relative length grows: below 0. */
  readonly slope: number;
}

/** A key in more than this share of the other side's sentences says nothing. */
const TOO_COMMON = 0.5;
/** In a long document, a key in more sentences than this costs more time than it tells. */
const MOST_ANSWERS = 100;
const SHARE_OF_ANSWERS = 0.05;
const ANSWERS_IN_SHORT = 20;

/**
 * Looks up the cues of one side among those of the other.
 *
 * @param own - Cues by sentence.
 * @param other - Cues by sentence of the other side.
 */
export function coverage(own: readonly (readonly Cue[])[], other: readonly (readonly Cue[])[]): Coverage {
  const n = other.length;
  const most = Math.min(TOO_COMMON * n, MOST_ANSWERS, Math.max(ANSWERS_IN_SHORT, SHARE_OF_ANSWERS * n));
  const sentencesOf = indexKeys(other);
  const unanswered = new Float64Array(own.length);
  const cues = own.map((list, i) => {
    const answered: AnsweredCue[] = [];
    for (const cue of list) {
      const answers = union(cue.keys, sentencesOf, most);
      if (answers === undefined || (answers.length === 0 && !cue.expected)) continue;
      const missing = Math.log(1 - KEPT[cue.kind]);
      unanswered[i] = (unanswered[i] as number) + missing;
      if (answers.length > 0) answered.push({ answers, ...worth(answers.length, n, KEPT[cue.kind], missing) });
    }
    return answered;
  });
  return { unanswered, cues };
}

function indexKeys(sentences: readonly (readonly Cue[])[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  sentences.forEach((cues, i) => {
    for (const { keys } of cues) {
      for (const key of keys) {
        const list = index.get(key);
        if (list === undefined) index.set(key, [i]);
        else if (list.at(-1) !== i) list.push(i);
      }
    }
  });
  return index;
}

/** All sentences that have one of the keys, ascending; `undefined` where there are too many to tell anything. */
function union(keys: readonly string[], index: ReadonlyMap<string, number[]>, most: number): number[] | undefined {
  const sentences = new Set<number>();
  for (const key of keys) {
    for (const sentence of index.get(key) ?? []) {
      sentences.add(sentence);
      if (sentences.size > most) return undefined;
    }
  }
  return [...sentences].sort((a, b) => a - b);
}

/** The line through the worth of an answer by spans of half and of double the mean length. */
function worth(answers: number, sentences: number, kept: number, missing: number): { level: number; slope: number } {
  const q = (answers + 0.5) / (sentences + 1);
  const at = (length: number) => {
    const accident = 1 - (1 - q) ** length;
    return Math.log((1 - (1 - kept) * (1 - accident)) / accident) - missing;
  };
  return { level: at(1), slope: (at(2) - at(0.5)) / Math.log(4) };
}
