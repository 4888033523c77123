/**
 * Names across scripts: how like a Persian and a Latin spelling are.
 *
 * @module
 */
export { exonyms } from './exonyms.js';
export { nameSimilarity } from './similarity.js';
export { type Skeleton, skeleton } from './skeleton.js';
