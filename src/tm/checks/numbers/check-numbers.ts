/** Check of numbers: what one side counts and the other does not. */
import type { Fault } from '../check.js';
import type { CheckedPair } from '../checked-pair.js';
import type { CheckMessage } from '../finding.js';
import type { NumberMention } from './mention.js';
import { swapFaults } from './swaps.js';
import { unmatchedNumbers } from './unmatched.js';

/** Finds numbers that the other side does not have, or has with another value. */
export function* checkNumbers(pair: CheckedPair): Generator<Fault> {
  yield* numberFaults(pair, false);
  yield* swapFaults(pair);
}

/** More in one unit are one fault: it is a translation of something else. */
const MOST_FAULTS = 100;

/** The faults of numbers that are years, or of those that are none. */
export function* numberFaults(pair: CheckedPair, years: boolean): Generator<Fault> {
  const { source, target } = unmatchedNumbers(pair);
  const count = Math.min(MOST_FAULTS, Math.max(source.length, target.length));
  for (let i = 0; i < count; i++) {
    const [one, other] = [source[i], target[i]];
    if ((one?.isYear || other?.isYear || false) !== years) continue;
    yield faultOf(pair, one, other);
  }
}

function faultOf(pair: CheckedPair, one: NumberMention | undefined, other: NumberMention | undefined): Fault {
  const weights = [one?.weight ?? 0, other?.weight ?? 0] as const;
  const confidence = 1 - (1 - weights[0]) * (1 - weights[1]);
  const [said, saidThere] = [
    one && pair.source.text.slice(one.start, one.end),
    other && pair.target.text.slice(other.start, other.end),
  ];
  return {
    confidence: Number(confidence.toFixed(3)),
    source: one ? [{ start: one.start, end: one.end }] : [],
    target: other ? [{ start: other.start, end: other.end }] : [],
    message: messageOf(said, saidThere),
  };
}

function messageOf(source: string | undefined, target: string | undefined): CheckMessage {
  if (source === undefined) {
    return {
      en: `the target has “${target}”, which the source does not have: check it or take it out`,
      fa: `«${target}» در ترجمه هست و در متن مبدأ نیست؛ درستی آن را بررسی یا حذفش کنید`,
    };
  }
  if (target === undefined) {
    return {
      en: `“${source}” of the source is not in the target: add it or check what stands for it`,
      fa: `«${source}» در متن مبدأ هست و در ترجمه نیست؛ آن را بیفزایید یا برابر آن را بررسی کنید`,
    };
  }
  return {
    en: `the source has “${source}”, the target “${target}”: check which is right`,
    fa: `در متن مبدأ «${source}» آمده است و در ترجمه «${target}»؛ بررسی کنید کدام درست است`,
  };
}
