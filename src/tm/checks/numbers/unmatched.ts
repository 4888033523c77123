/**
 * Numbers that the other side does not have, or has less often.
 *
 *     source   ۲۵ (25)    ۳ (3)   دو (2)          a number is matched where any of its meanings is one
 *              │          ╳       │               of a number of the other side
 *     target   25         4       both
 */
import type { Span } from '../../span.js';
import type { CheckedPair } from '../checked-pair.js';
import { sharedRuns } from './digit-groups.js';
import type { NumberMention } from './mention.js';
import { Places } from './places.js';
import { quantitiesOf } from './reading.js';

/** Numbers without a counterpart on either side, in order. */
export interface Unmatched {
  readonly source: readonly NumberMention[];
  readonly target: readonly NumberMention[];
}

const COMPARED = new WeakMap<CheckedPair, Unmatched>();

/** The numbers of a pair that have no counterpart. */
export function unmatchedNumbers(pair: CheckedPair): Unmatched {
  const known = COMPARED.get(pair);
  if (known !== undefined) return known;
  const source = quantitiesOf(pair.source).numbers;
  const target = quantitiesOf(pair.target).numbers;
  const shared = sharedRuns(pair.source.text, pair.target.text);
  const unmatched = {
    source: outside(shared.source, without(source, target)),
    target: outside(shared.target, without(target, source)),
  };
  COMPARED.set(pair, unmatched);
  return unmatched;
}

/** How much less a number matters that stands on the other side, but not as often: translations repeat less. */
const REPEATED = 0.65;
/** Only numbers that matter as much are counted. */
const LEAST_COUNTED = 0.8;

function without(numbers: readonly NumberMention[], others: readonly NumberMention[]): NumberMention[] {
  const counts = new Map<number, number>();
  for (const { meanings } of others)
    for (const meaning of meanings) counts.set(meaning, (counts.get(meaning) ?? 0) + 1);
  const seen = new Map<number, number>();
  return numbers.flatMap((number) => {
    const { weight, meanings, value, isYear } = number;
    if (weight === 0) return [];
    const there = meanings.reduce((sum, meaning) => sum + (counts.get(meaning) ?? 0), 0);
    if (there === 0) return [number];
    const times = (seen.get(value) ?? 0) + 1;
    seen.set(value, times);
    return weight >= LEAST_COUNTED && !isYear && times > there ? [{ ...number, weight: weight * REPEATED }] : [];
  });
}

/** The numbers that do not stand in some places of their text. */
function outside(spans: readonly Span[], numbers: readonly NumberMention[]): readonly NumberMention[] {
  const places = new Places(spans);
  return numbers.filter(({ start }) => !places.has(start));
}
