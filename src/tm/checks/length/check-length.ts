/**
 * Check of lengths: a part of one side that the other does not have, or a side out of proportion.
 *
 *     source   |■■■■■■■■■■■■■■■■■■■■■■■■|     The sides are out of proportion, and where a lexicon is given, its words have no
 *     target   |■■■■■■■■■■■|                  translation from some point on: both together, in a logistic model.
 */
import type { Span } from '../../span.js';
import type { Fault } from '../check.js';
import type { CheckedPair, CheckedText } from '../checked-pair.js';
import type { CheckMessage } from '../finding.js';
import { coverageOf } from './coverage.js';
import { leftOut, probability } from './left-out.js';
import { measured } from './measured-side.js';
import { deviation, lengthOf } from './proportion.js';

/** Finds translations that are much longer or shorter than their source, or say the same twice. */
export function* checkLength(pair: CheckedPair): Generator<Fault> {
  const repeated = repetition(pair.target);
  if (repeated !== undefined && repetition(pair.source) === undefined) {
    yield { confidence: REPEATED, source: [], target: [repeated], message: TWICE };
    return;
  }
  const { fa, en } = pair;
  if (fa === undefined || en === undefined || pair.lexicon === undefined) yield* byLengths(pair);
  else yield* byWords(pair, fa, en);
}

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

/** Names are shorter than these, and may be spelt out in one language. */
const LEAST_WORDS = 6;

/** By lengths and by what no word of the other side translates. */
function* byWords(pair: CheckedPair, fa: CheckedText, en: CheckedText): Generator<Fault> {
  if (pair.lexicon === undefined || Math.max(fa.words.length, en.words.length) < LEAST_WORDS) return;
  const [persian, english] = [measured(fa), measured(en)];
  const off = deviation(lengthOf(persian.text, english.text), lengthOf(english.text, persian.text), true);
  const asked = coverageOf(persian.words, english.words, pair.lexicon);
  const sides = [
    { ...persian, asked: asked.fa },
    { ...english, asked: asked.en },
  ] as const;
  const [inPersian, inEnglish] = [leftOut(...sides, -off), leftOut(sides[1], sides[0], off)];
  const isPersian = inPersian.confidence > inEnglish.confidence;
  const { confidence, place } = isPersian ? inPersian : inEnglish;
  if (confidence >= LEAST) yield faultOf(pair, isPersian ? fa : en, confidence, place);
}

/** What is not worth saying. */
const LEAST = 0.05;

/** Log-odds of a fault by deviation alone, set by hand: even at 3.6 standard deviations. */
const ALONE = { constant: -9, off: 2.5 };

function* byLengths(pair: CheckedPair): Generator<Fault> {
  const isKnown = pair.fa !== undefined;
  const [one, other] = pair.fa && pair.en ? [pair.fa, pair.en] : [pair.source, pair.target];
  const off = deviation(lengthOf(one.text, other.text), lengthOf(other.text, one.text), isKnown);
  const confidence = probability(ALONE.constant + ALONE.off * Math.abs(off));
  if (confidence >= LEAST) yield faultOf(pair, off > 0 ? other : one, confidence);
}

/** A fault of the longer side, at a place or as a whole. */
function faultOf(pair: CheckedPair, long: CheckedText, confidence: number, place?: Span): Fault {
  const spans = [{ start: place?.start ?? 0, end: place?.end ?? long.text.length }];
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
