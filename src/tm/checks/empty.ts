/** Whether a unit lacks the translation that it should have. */
import { isEmpty } from '../content.js';
import type { Unit } from '../unit.js';
import type { Fault } from './check.js';
import type { CheckedPair, CheckedText } from './checked-pair.js';
import type { CheckMessage } from './finding.js';
import { isBlank } from './visible.js';

/** A state says that there is a translation: that is a contradiction. */
const CONTRADICTION = 0.99;

/** The target has characters, none of which is seen: somebody stood there and typed. */
const UNSEEN = 0.95;

/** Marks stand in the place of words, as somebody writes who means to come back, or in a cell of a table. */
const MARKS_ALONE = 0.6;

/** There is none, and nothing says whether there should be one. */
const NOT_THERE = 0.7;

/**
 * Faults of a target without visible text, where the source has some.
 *
 * The empty side of an alignment is none: an aligner that left a sentence alone says so by a target of no sentences, and a unit
 * that says that it is `initial` waits for its translation, as do the units of a document in work.
 */
export function* checkEmpty({ unit, source, target, isInWork }: CheckedPair): Generator<Fault, void, void> {
  if (isBlank(source.text)) return;
  const confidence = isBlank(target.text)
    ? confidenceIn(unit, isInWork)
    : isMarksAlone(source, target)
      ? MARKS_ALONE
      : undefined;
  if (confidence === undefined) return;
  yield { confidence, source: [{ start: 0, end: source.text.length }], target: [], message: MESSAGE };
}

/** Whether the source has words and the target has nothing but punctuation. */
function isMarksAlone(source: CheckedText, target: CheckedText): boolean {
  return source.words.length > 1 && /\p{L}/u.test(source.text) && !/[\p{L}\p{N}\p{S}\p{M}]/u.test(target.text);
}

const MESSAGE: CheckMessage = {
  en: 'There is no translation: translate the source, or say why it stays without one.',
  fa: 'ترجمه‌ای نوشته نشده است: متن مبدأ را ترجمه کنید یا بنویسید چرا ترجمه نمی‌خواهد.',
};

/** `undefined` where no translation is wanted. */
function confidenceIn({ state, target, sentences }: Unit, isInWork: boolean): number | undefined {
  if (state !== undefined && state !== 'initial') return CONTRADICTION;
  if (!isEmpty(target)) return UNSEEN;
  if (state === 'initial' || isInWork || sentences?.target.every((length) => length === 0)) return undefined;
  return NOT_THERE;
}
