/** Check of numbers: what one side counts and the other does not. */
import type { Fault } from '../check.js';
import type { CheckedPair } from '../checked-pair.js';
import { currencyFaults } from './currencies.js';
import { either, quantityFault } from './quantity-fault.js';
import { swapFaults } from './swaps.js';
import { unmatchedNumbers } from './unmatched.js';

/** Finds numbers that the other side does not have, or has with another value or in another currency. */
export function* checkNumbers(pair: CheckedPair): Generator<Fault> {
  yield* numberFaults(pair, 'number');
  yield* swapFaults(pair);
  yield* currencyFaults(pair);
}

/** The faults of numbers that are years, or of those that are none. */
export function* numberFaults(pair: CheckedPair, kind: 'number' | 'year'): Generator<Fault> {
  const { source, target } = unmatchedNumbers(pair);
  const count = Math.max(source.length, target.length);
  for (let i = 0; i < count; i++) {
    const [one, other] = [source[i], target[i]];
    const isYear = one?.isYear || other?.isYear || false;
    if (isYear === (kind === 'year')) {
      yield quantityFault(pair, kind, either(one?.weight ?? 0, other?.weight ?? 0), one, other);
    }
  }
}
