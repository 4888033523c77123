/** Whether codes, placeholders and addresses of the source are in the target. */
import type { Fault } from '../check.js';
import type { CheckedPair } from '../checked-pair.js';
import { addressFaults } from './address-faults.js';
import { inlineCodeFaults } from './inline-code-faults.js';
import { placeholderFaults } from './placeholder-faults.js';

/** Faults in codes. */
export function* checkCodes({ source, target }: CheckedPair): Generator<Fault, void, void> {
  yield* inlineCodeFaults(source.content, target.content);
  yield* placeholderFaults(source.text, target.text);
  yield* addressFaults(source, target);
}
