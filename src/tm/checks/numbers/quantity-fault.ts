/** Faults of numbers, years, dates and weekdays: what one side says and the other does not, or says otherwise. */
import type { Span } from '../../span.js';
import type { Fault } from '../check.js';
import type { CheckedPair, CheckedText } from '../checked-pair.js';
import type { CheckMessage } from '../finding.js';

/** What is told of. */
export type QuantityKind = 'number' | 'year' | 'date' | 'weekday';

/** A quantity where it stands. */
export interface Said extends Span {
  /** The day that is meant, as ISO 8601, where it is one. */
  readonly iso?: string | undefined;
}

/**
 * A fault of what stands on one side, or of two that should be the same.
 *
 * @param one - What the source has.
 * @param other - What the target has; one of both there must be.
 */
export function quantityFault(
  pair: CheckedPair,
  kind: QuantityKind,
  confidence: number,
  one: Said | undefined,
  other: Said | undefined,
): Fault {
  return {
    confidence: Number(confidence.toFixed(3)),
    source: one ? [{ start: one.start, end: one.end }] : [],
    target: other ? [{ start: other.start, end: other.end }] : [],
    message: messageOf(kind, one && quoted(one, pair.source), other && quoted(other, pair.target)),
  };
}

/** How sure it is that there is a fault, by how sure it is of each side alone. */
export function either(one: number, other: number): number {
  return 1 - (1 - one) * (1 - other);
}

const KINDS: Readonly<Record<QuantityKind, CheckMessage>> = {
  number: { en: 'number', fa: 'عدد' },
  year: { en: 'year', fa: 'سال' },
  date: { en: 'date', fa: 'تاریخ' },
  weekday: { en: 'weekday', fa: 'روز هفتهٔ' },
};

/** As written, and what day that is: “۲۸ دی ۱۴۰۳” (2025-01-17). */
function quoted({ start, end, iso }: Said, { text }: CheckedText): CheckMessage {
  const [raw, day] = [text.slice(start, end), iso === undefined ? '' : ` (${iso})`];
  return { en: `“${raw}”${day}`, fa: `«${raw}»${day}` };
}

function messageOf(
  kind: QuantityKind,
  source: CheckMessage | undefined,
  target: CheckMessage | undefined,
): CheckMessage {
  const { en, fa } = KINDS[kind];
  if (source === undefined) {
    return {
      en: `The target has the ${en} ${target?.en}, which the source does not have: check it, or take it out.`,
      fa: `${fa} ${target?.fa} در ترجمه هست و در متن مبدأ نیست: درستی آن را بررسی یا حذفش کنید.`,
    };
  }
  if (target === undefined) {
    return {
      en: `The ${en} ${source.en} of the source is not in the target: add it, or check what stands for it.`,
      fa: `${fa} ${source.fa} در متن مبدأ هست و در ترجمه نیست: آن را بیفزایید یا ببینید چه چیزی به جای آن آمده است.`,
    };
  }
  return {
    en: `The source has the ${en} ${source.en}, the target ${target.en}: check which is right.`,
    fa: `در متن مبدأ ${fa} ${source.fa} آمده است و در ترجمه ${target.fa}: ببینید کدام درست است.`,
  };
}
