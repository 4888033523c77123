/** The names that the readers and the writers of TMX share. */

import type { Fact } from '../../tm/unit.js';

/** Language of the source where any variant may be it. */
export const ANY_LANGUAGE = '*all*';

/** Facts that a side of a unit may have, in the order in which they are written. */
export const SIDE_FACTS: ReadonlySet<Fact> = new Set([
  'o-encoding',
  'datatype',
  'usagecount',
  'lastusagedate',
  'creationtool',
  'creationtoolversion',
  'creationdate',
  'creationid',
  'changedate',
  'changeid',
  'o-tmf',
]);

/** Facts that a whole unit may have. */
export const UNIT_FACTS: ReadonlySet<Fact> = new Set([...SIDE_FACTS, 'segtype']);

/** Types of the properties that have a field of a unit. */
export const PROPERTY = {
  document: 'x-document',
  origin: 'x-origin',
  score: 'x-score',
  state: 'x-state',
  crossing: 'x-crossing',
  paragraph: 'x-paragraph',
  sentences: 'x-sentences',
  before: 'prev',
  after: 'next',
} as const;

/** Properties with the source text before a unit: OmegaT's, which we write, then those of XTM, memoQ and Phrase. */
export const BEFORE: ReadonlySet<string> = new Set([
  PROPERTY.before,
  'x-previous-source-text',
  'x-context-pre',
  'context_prev',
]);

/** Properties with the source text after a unit, of the same tools. */
export const AFTER: ReadonlySet<string> = new Set([
  PROPERTY.after,
  'x-next-source-text',
  'x-context-post',
  'context_next',
]);

/** OmegaT's property with the file that a unit comes from. */
export const FILE = 'file';
