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
  /** Without noughts at the beginning. */
  readonly digits: string;
  /** Whether it begins with one nought, as numbers of telephones do inside a country. */
  readonly isNational: boolean;
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
    const all = fold(raw).text.replace(/\D/gu, '');
    const digits = all.replace(/^0+/u, '');
    return { start: index, end: index + raw.length, digits, isNational: all.length === digits.length + 1 };
  }).filter(({ digits }) => digits.length >= LEAST);
}

function withPartner(ours: readonly DigitRun[], theirs: readonly DigitRun[]): DigitRun[] {
  const endings = new Map(theirs.map((run) => [run.digits.slice(-LEAST), run]));
  return ours.filter((run) => {
    const other = endings.get(run.digits.slice(-LEAST));
    return other !== undefined && (run.digits === other.digits || isAbroad(run, other) || isAbroad(other, run));
  });
}

/** Whether a run is another one as it is dialled from abroad. */
function isAbroad({ digits }: DigitRun, home: DigitRun): boolean {
  return home.isNational && digits.endsWith(home.digits);
}
