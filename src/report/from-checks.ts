/** The report of a check. */
import type { CheckFinding, CheckReport } from '../tm/checks/finding.js';
import type { Unit } from '../tm/unit.js';
import type { Report, ReportFinding, ReportRemark } from './report.js';

/** What {@link checkReport} cannot know from the units. */
export interface CheckReportOptions {
  /** What the units are from, such as the name of a file. Default the name of the first unit's document. */
  readonly title?: string;
}

/**
 * What {@link reportPage} shows of a check: all units that were checked, with what was found in them.
 *
 * @param units - The units that were checked, in the same order.
 * @param found - What `checkUnits` said of them.
 * @example
 * ```ts
 * const report = checkReport(units, checkUnits(units), { title: 'moscow-talks.xlf' });
 * ```
 */
export function checkReport(units: Iterable<Unit>, found: CheckReport, options: CheckReportOptions = {}): Report {
  const findings = new Map<number, ReportFinding[]>();
  const put = (finding: CheckFinding, suppressed?: string) => {
    const { index, kind, confidence, source, target, message } = finding;
    const list = findings.get(index) ?? [];
    list.push({ kind, confidence, source, target, message, ...(suppressed === undefined ? {} : { suppressed }) });
    findings.set(index, list);
  };
  for (const finding of found.findings) put(finding);
  for (const { finding, reason } of found.suppressed) put(finding, reason);
  const pairs = Array.from(units, (unit, index) => ({ unit, findings: findings.get(index) ?? [] }));
  const { title = pairs[0]?.unit.origin.document ?? '' } = options;
  return { kind: 'check', title, pairs, remarks: found.stale.map(staleRemark) };
}

function staleRemark({ document, unit, text, why }: CheckReport['stale'][number]): ReportRemark {
  const [place, written] = [isolated(`${document}, ${unit}`), isolated(text)];
  return why === 'unreadable'
    ? {
        en: `An acceptance that cannot be read (${place}): ${written}`,
        fa: `پذیرشی که خوانده نشد (${place}): ${written}`,
      }
    : {
        en: `An acceptance of something that is not found any more (${place}): ${written}`,
        fa: `پذیرشِ ایرادی که دیگر پیدا نشد (${place}): ${written}`,
      };
}

/** A text that keeps its own direction inside a sentence of another, by Unicode's isolates. */
function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
