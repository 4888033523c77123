/**
 * How likely one side says what the other does not: a logistic model of their lengths, of the words that nothing translates, and
 * of sentences that one side has more.
 */
import { segment } from '../../../text/sentences/segment.js';
import type { Span } from '../../span.js';
import type { CheckedText } from '../checked-pair.js';
import type { AskedWord } from './coverage.js';
import type { MeasuredSide } from './measured-side.js';
import { type Stretch, untranslated, untranslatedSentence } from './stretch.js';

/** A side with the words of it that were asked for. */
export interface AskedSide extends MeasuredSide {
  readonly asked: readonly AskedWord[];
}

/** What a side may have and the other not. */
export interface LeftOut {
  readonly confidence: number;
  /** Where it stands, where words tell. */
  readonly place: Span | undefined;
}

/**
 * Weights of the model, learned from pairs of the corpora that proportion.ts names and the same cut, doubled, or with a sentence
 * too many or too few; with lengths and words blurred, as in free translations. Numbers and dates were among the words then.
 */
const WEIGHTS = { constant: -3.8, stretch: 0.149, off: 1.208, cut: 1.248, share: 0.28, both: 2.28, sentence: 1.562 };
/** Faults are rare: not one pair in two, as among those that the weights were learned from, but one in twelve. */
const PRIOR = -2.4;
/** Short texts are translated most freely; how much less they are believed is set by hand, on headlines. */
const FEW_WORDS = 10;
const FEW = -3;
/** Beyond these, more evidence is no more certain: what the model was learned from has little of it. */
const MOST_OFF = 5;
const MOST_IN_STRETCH = 14;
const MOST_IN_SENTENCE = 8;

/**
 * How likely the first side says what the second does not, and where.
 *
 * @param off - Standard deviations by which it is longer than a translation of the other.
 */
export function leftOut(long: AskedSide, short: AskedSide, off: number): LeftOut {
  const stretch = untranslated(long.asked, short.asked);
  const sentence = extraSentence(long, short);
  const bounded = Math.max(-1, Math.min(MOST_OFF, off));
  const isCut = isEnded(long.side) && !isEnded(short.side);
  const sum =
    WEIGHTS.constant +
    WEIGHTS.stretch * Math.min(MOST_IN_STRETCH, stretch.evidence) +
    WEIGHTS.off * bounded +
    (isCut ? WEIGHTS.cut : 0) +
    WEIGHTS.share * stretch.share +
    WEIGHTS.both * Math.max(0, bounded) * stretch.share +
    WEIGHTS.sentence * Math.min(MOST_IN_SENTENCE, sentence?.evidence ?? 0);
  const isShort = long.words.length < FEW_WORDS;
  const place = sentence ?? (stretch.evidence > 0 ? stretch : undefined);
  return { confidence: probability(sum + PRIOR + (isShort ? FEW : 0)), place };
}

/** The probability that odds stand for, of which the logarithm is given. */
export function probability(logOdds: number): number {
  return Number((1 / (1 + Math.exp(-logOdds))).toFixed(3));
}

/** The sentence that is least translated, where a side has more of them. */
function extraSentence(long: AskedSide, short: AskedSide): Stretch | undefined {
  const [sentences, others] = [long, short].map(({ side: { text, lang } }) => segment(text, { lang }));
  if (sentences === undefined || sentences.length < 2 || sentences.length <= (others?.length ?? 0)) return undefined;
  return untranslatedSentence(sentences, long.asked, short.asked);
}

/** A sentence that ends. */
const ENDS = /[.!?؟…:؛;]["”»'’)\]]*\s*$/u;
/** As much of a text as its end may take. */
const LAST = 12;

function isEnded({ text }: CheckedText): boolean {
  return ENDS.test(text.slice(-LAST));
}
