/** The report of an alignment. */
import type { Alignment } from '../align/alignment.js';
import type { WarningCode } from '../errors.js';
import { toUnits } from '../tm/from-alignment.js';
import type { Report } from './report.js';

/** What {@link alignmentReport} cannot know from the alignment. */
export interface AlignmentReportOptions {
  /** The document's name. Default `document`. */
  readonly document?: string;
}

/**
 * What {@link reportPage} shows of an alignment: a pair a bead, with its confidence, and the warnings.
 *
 * @example
 * ```ts
 * const report = alignmentReport(align(persian, english), { document: 'communique-12' });
 * ```
 */
export function alignmentReport(alignment: Alignment, { document = 'document' }: AlignmentReportOptions = {}): Report {
  return {
    kind: 'alignment',
    title: document,
    pairs: toUnits(alignment, { document }).map((unit) => ({ unit, findings: [] })),
    remarks: alignment.warnings.map(({ code, message }) => ({ en: message, fa: WARNINGS[code] })),
  };
}

/** The warnings of the aligner in Persian. */
const WARNINGS: Readonly<Record<WarningCode, string>> = {
  MOSTLY_UNALIGNED: 'بیشتر متن در سوی دیگر برابری ندارد؛ شاید این دو متن ترجمهٔ یکدیگر نباشند.',
  WRONG_SCRIPT: 'یکی از دو متن به خط زبانی نیست که برایش گفته شده است؛ زبان‌ها را بازبینی کنید.',
  NARROW_BAND: 'متن‌ها بلند است و چیزی آن‌ها را به هم نمی‌پیوندد؛ از این رو همهٔ راه‌ها جسته نشده است.',
};
