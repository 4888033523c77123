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
export { type ToUnitsOptions, toUnits } from './from-alignment.js';
export { type Match, type Penalty, type SearchOptions, TranslationMemory } from './memory.js';
export type { Details, Fact, Note, Origin, Property, SentenceLengths, Unit, UnitDetails, UnitState } from './unit.js';
