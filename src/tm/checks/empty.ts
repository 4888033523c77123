/** Whether a unit lacks the translation that it should have. */
import { isEmpty } from '../content.js';
import type { Unit } from '../unit.js';
import type { Fault } from './check.js';
import type { CheckedPair } from './checked-pair.js';
import type { CheckMessage } from './finding.js';
import { isBlank } from './visible.js';

/** A state says that there is a translation: that is a contradiction. */
const CONTRADICTION = 0.99;

/** The target has characters, none of which is seen: somebody stood there and typed. */
const UNSEEN = 0.95;

/** There is none, and nothing says whether there should be one. */
const NOT_THERE = 0.7;

/**
 * Faults of a target without visible text, where the source has some.
 *
 * The empty side of an alignment is none: an aligner that left a sentence alone says so by a target of no sentences, and a unit
 * that says that it is `initial` waits for its translation.
 */
export function* checkEmpty({ unit, source, target }: CheckedPair): Generator<Fault, void, void> {
  if (!isBlank(target.text) || isBlank(source.text)) return;
  const confidence = confidenceIn(unit);
  if (confidence === undefined) return;
  yield { confidence, source: [{ start: 0, end: source.text.length }], target: [], message: MESSAGE };
}

const MESSAGE: CheckMessage = {
  en: 'There is no translation: translate the source, or say why it stays without one.',
  fa: 'ترجمه‌ای نوشته نشده است: متن مبدأ را ترجمه کنید یا بنویسید چرا ترجمه نمی‌خواهد.',
};

/** `undefined` where no translation is wanted. */
function confidenceIn({ state, target, sentences }: Unit): number | undefined {
  if (state !== undefined && state !== 'initial') return CONTRADICTION;
  if (!isEmpty(target)) return UNSEEN;
  if (state === 'initial' || sentences?.target.every((length) => length === 0)) return undefined;
  return NOT_THERE;
}
