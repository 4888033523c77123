/**
 * The translation memory: units, where they come from, and the search for those that are like a sentence.
 *
 * @module
 */
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
export type { Match } from './match.js';
export { type SearchOptions, TranslationMemory } from './memory.js';
export type { ByteRange } from './packed/container.js';
export type { UnitKey } from './positions.js';
export type { Exchange, Repair, Span } from './repair/repair.js';
export { type FoundMatch, type RankedMemory, searchAll } from './search-all.js';
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
