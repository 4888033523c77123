/**
 * Checks of translations: numbers, dates, names, terms, marks, codes and what was left out or left over.
 *
 * @module
 */

export { type CheckOptions, checkUnits } from './checker.js';
export {
  CHECK_KINDS,
  type CheckFinding,
  type CheckKind,
  type CheckMessage,
  type CheckReport,
  type CheckSpan,
  type StaleSuppression,
  type SuppressedFinding,
} from './finding.js';
export { type Suppression, suppressionProperty } from './suppressions.js';
