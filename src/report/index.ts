/**
 * Alignments and checks as pages for people: one file of HTML, Persian and English side by side.
 *
 * @module
 */
export { type AlignmentReportOptions, alignmentReport } from './from-alignment.js';
export { type CheckReportOptions, checkReport } from './from-checks.js';
export { type ReportPageOptions, reportPage } from './page.js';
export type { Report, ReportFinding, ReportPair, ReportRemark } from './report.js';
