/**
 * Check of lengths: a part of one side that the other does not have, or a side out of proportion.
 *
 *     source   |■■■■■■■■■■■■■■■■■■■■■■■■|     The sides are out of proportion, and where a lexicon is given, its words have no
 *     target   |■■■■■■■■■■■|                  translation from some point on: both together, in a logistic model.
 */
import { segment } from '../../../text/sentences/segment.js';
import type { Span } from '../../span.js';
import type { Fault } from '../check.js';
import type { CheckedPair, CheckedText } from '../checked-pair.js';
import type { CheckMessage } from '../finding.js';
import { type AskedWord, coverageOf } from './coverage.js';
import { deviation, lengthOf } from './proportion.js';
import { type Stretch, untranslated, untranslatedSentence } from './stretch.js';

/** Finds translations that are much longer or shorter than their source. */
export function* checkLength(pair: CheckedPair): Generator<Fault> {
  const repeated = repetition(pair.target);
  if (repeated !== undefined && repetition(pair.source) === undefined) {
    yield { confidence: REPEATED, source: [], target: [repeated], message: TWICE };
    return;
  }
  const { fa, en, lexicon } = pair;
  if (fa === undefined || en === undefined || lexicon === undefined) {
    yield* byLengths(pair);
    return;
  }
  if (Math.max(fa.words.length, en.words.length) < LEAST_WORDS) return;
  const off = deviation(lengthOf(fa.text, en.text), lengthOf(en.text, fa.text), true);
  const words = coverageOf(fa, en, lexicon);
  const [surest] = [sideOf(en, fa, off, words.en, words.fa), sideOf(fa, en, -off, words.fa, words.en)].sort(
    (one, other) => other.confidence - one.confidence,
  );
  if (surest === undefined || surest.confidence < LEAST) return;
  const { long, confidence, missing } = surest;
  yield faultOf(pair, long, confidence, missing ?? whole(long));
}

/** What is not worth saying. */
const LEAST = 0.05;

/** Confidence that a target is its first half twice over. */
const REPEATED = 0.97;
/** A text of fewer words may well be said twice: "No, no". */
const LEAST_REPEATED = 3;

/** The second half of a text that is the same as the first. */
function repetition({ words }: CheckedText): Span | undefined {
  const half = words.length / 2;
  if (!Number.isInteger(half) || half < LEAST_REPEATED) return undefined;
  for (let i = 0; i < half; i++) if (words[i]?.text !== words[half + i]?.text) return undefined;
  const [first, last] = [words[half], words.at(-1)];
  return first && last && { start: first.start, end: last.end };
}

/**
 * Weights of the logistic model, learned from pairs of the corpora that proportion.ts names and the same cut, doubled, or with
 * a sentence too many or too few; with lengths and words blurred, as in free translations.
 */
const WEIGHTS = { constant: -3.8, stretch: 0.149, off: 1.208, cut: 1.248, share: 0.28, both: 2.28, sentence: 1.562 };
/** Faults are rare: not one pair in two, as among those that the weights were learned from. */
const PRIOR = -2.4;
/** Short texts are translated most freely. */
const FEW_WORDS = 10;
const FEW = -3;
/** Names are shorter than these, and may be spelt out in one language. */
const LEAST_WORDS = 6;
const MOST_OFF = 5;
const MOST_IN_STRETCH = 14;
const MOST_IN_SENTENCE = 8;

/** A side that may have what the other has not. */
interface Side {
  readonly long: CheckedText;
  readonly confidence: number;
  /** What the other side does not have, where words tell. */
  readonly missing: Span | undefined;
}

/**
 * How likely a side says what the other does not.
 *
 * @param off - Standard deviations by which it is longer than a translation of the other.
 */
function sideOf(
  long: CheckedText,
  short: CheckedText,
  off: number,
  words: readonly AskedWord[],
  others: readonly AskedWord[],
): Side {
  const stretch = untranslated(words, others);
  const sentence = extraSentence(long, short, words, others);
  const bounded = Math.max(-1, Math.min(MOST_OFF, off));
  const isCut = ENDS.test(long.text.slice(-LAST)) && !ENDS.test(short.text.slice(-LAST));
  const sum =
    WEIGHTS.constant +
    WEIGHTS.stretch * Math.min(MOST_IN_STRETCH, stretch.evidence) +
    WEIGHTS.off * bounded +
    (isCut ? WEIGHTS.cut : 0) +
    WEIGHTS.share * stretch.share +
    WEIGHTS.both * Math.max(0, bounded) * stretch.share +
    WEIGHTS.sentence * Math.min(MOST_IN_SENTENCE, sentence?.evidence ?? 0);
  const isShort = long.words.length < FEW_WORDS;
  const missing = sentence ?? (stretch.evidence > 0 ? stretch : undefined);
  return { long, confidence: probability(sum + PRIOR + (isShort ? FEW : 0)), missing };
}

/** The sentence that is least translated, where a side has more of them. */
function extraSentence(
  long: CheckedText,
  short: CheckedText,
  words: readonly AskedWord[],
  others: readonly AskedWord[],
): Stretch | undefined {
  const sentences = segment(long.text, { lang: long.lang });
  if (sentences.length < 2 || sentences.length <= segment(short.text, { lang: short.lang }).length) return undefined;
  return untranslatedSentence(sentences, words, others);
}

function probability(logOdds: number): number {
  return Number((1 / (1 + Math.exp(-logOdds))).toFixed(3));
}

/** A sentence that ends. */
const ENDS = /[.!?؟…:؛;]["”»'’)\]]*\s*$/u;
/** As much of a text as its end may take. */
const LAST = 12;

/** Without a lexicon only lengths that no translation has are told. */
const ALONE = { constant: -9, off: 2.5 };

function* byLengths(pair: CheckedPair): Generator<Fault> {
  const isKnown = pair.fa !== undefined;
  const [one, other] = pair.fa && pair.en ? [pair.fa, pair.en] : [pair.source, pair.target];
  const off = deviation(lengthOf(one.text, other.text), lengthOf(other.text, one.text), isKnown);
  const confidence = probability(ALONE.constant + ALONE.off * Math.abs(off));
  if (confidence < LEAST) return;
  const long = off > 0 ? other : one;
  yield faultOf(pair, long, confidence, whole(long));
}

function whole({ text }: CheckedText): Span {
  return { start: 0, end: text.length };
}

function faultOf(pair: CheckedPair, long: CheckedText, confidence: number, { start, end }: Span): Fault {
  const spans = [{ start, end }];
  return long === pair.source
    ? { confidence, source: spans, target: [], message: TOO_SHORT }
    : { confidence, source: [], target: spans, message: TOO_LONG };
}

const TOO_SHORT: CheckMessage = {
  en: 'The target is too short for the source: see whether something was left out.',
  fa: 'ترجمه نسبت به متن مبدأ بسیار کوتاه است: ببینید چیزی از قلم نیفتاده باشد.',
};
const TOO_LONG: CheckMessage = {
  en: 'The target is too long for the source: see whether something was added.',
  fa: 'ترجمه نسبت به متن مبدأ بسیار بلند است: ببینید چیزی افزوده نشده باشد.',
};
const TWICE: CheckMessage = {
  en: 'The target says the same twice: take one out.',
  fa: 'ترجمه یک چیز را دو بار آورده است: یکی را حذف کنید.',
};
