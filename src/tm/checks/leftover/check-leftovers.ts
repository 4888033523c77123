/** Whether something of the source's language was left in the target. */
import type { Fault } from '../check.js';
import type { CheckedPair } from '../checked-pair.js';
import { englishLeft } from './english.js';
import { persianLeft } from './persian.js';

/** Faults of a target in English or Persian. */
export function* checkLeftovers({ en, fa, target, source, lexicon }: CheckedPair): Generator<Fault, void, void> {
  if (target === en) yield* persianLeft(target.text);
  else if (target === fa) yield* englishLeft(target, source, lexicon);
}
