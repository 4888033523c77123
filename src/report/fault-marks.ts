/** Where the findings of a pair stand in one of its texts. */
import type { Span } from '../tm/span.js';
import type { Mark } from './marks.js';
import { messageText } from './message.js';
import type { ReportFinding } from './report.js';

/** A place of a finding. */
interface Place extends Span {
  /** The finding's index. */
  readonly finding: number;
}

/**
 * The places of findings as marks that do not overlap: where several findings meet, a mark is of all of them. Each number stands
 * where its place begins.
 *
 *     1      ├───────────┤
 *     2           ├──────────┤
 *     marks  ├1───┼2─────┼───┤
 *
 * @param findings - Those of a pair.
 * @param side - Which of its texts.
 * @param digits - Writes the number of a finding, counted from 1.
 */
export function faultMarks(
  findings: readonly ReportFinding[],
  side: 'source' | 'target',
  digits: (value: number) => string,
): Mark[] {
  const places = findings
    .flatMap((found, finding) => found[side].map(({ start, end }): Place => ({ start, end, finding })))
    .filter(({ start, end }) => start < end);
  const borders = [...new Set(places.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const starting = [...places].sort((a, b) => a.start - b.start);
  const marks: Mark[] = [];
  let open: Place[] = [];
  let next = 0;
  borders.forEach((start, i) => {
    open = open.filter((place) => place.end > start);
    for (; starting[next]?.start === start; next++) open.push(starting[next] as Place);
    const end = borders[i + 1];
    if (end !== undefined && open.length > 0) marks.push(markOf(start, end, findings, open, digits));
  });
  return marks;
}

function markOf(
  start: number,
  end: number,
  findings: readonly ReportFinding[],
  open: readonly Place[],
  digits: (value: number) => string,
): Mark {
  const numbers = [...new Set(open.map(({ finding }) => finding))].sort((a, b) => a - b);
  // A number stands where its place begins, not again after another mark in it.
  const beginning = numbers.filter((k) => open.some((place) => place.finding === k && place.start === start));
  const found = numbers.map((k) => findings[k] as ReportFinding);
  return {
    kind: found.every(({ suppressed }) => suppressed !== undefined) ? 'accepted' : 'fault',
    start,
    end,
    label: found.map(({ message: { en, fa } }) => `${messageText(en)}\n${messageText(fa)}`).join('\n\n'),
    ...(beginning.length > 0 && { references: beginning.map((k) => digits(k + 1)).join(',') }),
  };
}
