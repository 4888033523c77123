/**
 * Analysis of documents: how much there is to translate, and how much of it a memory has.
 *
 * @module
 */
export {
  Analysis,
  type AnalysisOptions,
  type AnalysisResult,
  analyse,
  type BandCounts,
  type SideCounts,
} from './analysis.js';
export { BANDS, type BandName } from './bands.js';
export { countText, type TextCounts } from './counts.js';
