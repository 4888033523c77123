/**
 * Merging memories: several into one, or two versions of one that go back to a common one.
 *
 * @module
 */
export { mergeMemories } from './memories.js';
export { CONFLICT_PROPERTY, type MergeConflict, type MergeResult, type RenamedUnit } from './merge-result.js';
export { mergeThreeWay, type ThreeWay } from './three-way.js';
