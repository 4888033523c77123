/**
 * The translation memory: units, where they come from, and the search for those that are like a sentence.
 *
 * @module
 */

export type { Concordance, ConcordanceOptions } from './concordance/concordance.js';
export type { Fragment, FragmentOptions } from './concordance/fragments.js';
export type { Occurrence } from './concordance/occurrence.js';
export type { PhraseMatch } from './concordance/phrase.js';
export {
  type Content,
  type Inline,
  type InlineCode,
  isEmpty,
  type NativeCode,
  plainText,
  type SubFlow,
} from './content.js';
export type { Edit } from './edits.js';
export type { CodeDifference, CodePlace } from './explain/codes.js';
export type { MatchContext, Surroundings } from './explain/context.js';
export {
  type AlignmentPenalty,
  alignmentPenalty,
  type MachinePenalty,
  machinePenalty,
} from './explain/machine-penalties.js';
export type { Circumstances, Penalty, PenaltyRule } from './explain/penalties.js';
export { type AgePenalty, agePenalty, directionPenalty, originPenalty, statePenalty } from './explain/penalty-rules.js';
export { type ToUnitsOptions, toUnits } from './from-alignment.js';
export type { Match, MatchData } from './match.js';
export { type SearchOptions, TranslationMemory } from './memory.js';
export type { ByteRange } from './packed/byte-range.js';
export type { Exchange, Repair } from './repair/exchanges.js';
export { type FoundMatch, type RankedMemory, searchAll } from './search-all.js';
export type { Span } from './span.js';
export type {
  Details,
  Fact,
  Note,
  Origin,
  OtherOrigin,
  Property,
  SentenceLengths,
  Unit,
  UnitDetails,
  UnitState,
} from './unit.js';
export type { UnitKey } from './unit-key.js';
