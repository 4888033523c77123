/**
 * Long numbers that the two sides put in groups otherwise, such as those of telephones.
 *
 *     ۰۲۱-۶۱۱۵۴۰۰۰        ─▶   02161154000 ─┐  the same but for what stands before the area: a nought,
 *     +98 21 6115 4000   ─▶  982161154000 ─┘  or the code of the country
 */
import { fold } from '../../../text/normalize/fold.js';
import type { Span } from '../../span.js';

/** A run of digits in groups. */
interface DigitRun extends Span {
  readonly digits: string;
}

/** Digits with what may stand between groups. */
const RUN = /\p{Nd}(?:[\s().–-]{0,3}\p{Nd}){6,19}/gu;
/** As many digits must be the same; shorter numbers are more than digits, and their groups are not free. */
const LEAST = 7;

/** The runs of digits of either side that the other has, too, whatever its groups are. */
export function sharedRuns(source: string, target: string): { source: Span[]; target: Span[] } {
  const [ours, theirs] = [runsOf(source), runsOf(target)];
  return { source: withPartner(ours, theirs), target: withPartner(theirs, ours) };
}

function runsOf(text: string): DigitRun[] {
  return Array.from(text.matchAll(RUN), ({ 0: raw, index }) => {
    const digits = fold(raw).text.replace(/\D/gu, '').replace(/^0+/u, '');
    return { start: index, end: index + raw.length, digits };
  }).filter(({ digits }) => digits.length >= LEAST);
}

function withPartner(ours: readonly DigitRun[], theirs: readonly DigitRun[]): DigitRun[] {
  const endings = new Map(theirs.map(({ digits }) => [digits.slice(-LEAST), digits]));
  return ours.filter(({ digits }) => {
    const other = endings.get(digits.slice(-LEAST));
    return other !== undefined && (other.endsWith(digits) || digits.endsWith(other));
  });
}
