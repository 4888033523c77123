/** How much work a segment is: by the best translation that a memory has for it. */
import type { Match } from '../match.js';

/**
 * A kind of segment, the least work first:
 *
 * - `context`: an equal text between the same sentences, or under the same identifier.
 * - `exact`: an equal text.
 * - `spelling`: the same words in another spelling, such as other half-spaces.
 * - `repeated`: a text that came before in the same documents.
 * - `95`, `85`, `75`, `50`: the best match has a score of so many hundredths, and less than the band before it.
 * - `new`: nothing is like it, or less than half.
 */
export type BandName = 'context' | 'exact' | 'spelling' | 'repeated' | '95' | '85' | '75' | '50' | 'new';

/** All bands, in the order of {@link BandName}. */
export const BANDS: readonly BandName[] = ['context', 'exact', 'spelling', 'repeated', '95', '85', '75', '50', 'new'];

/** The least score that puts a match into a band. */
const LEAST: readonly (readonly [least: number, band: BandName])[] = [
  [0.95, '95'],
  [0.85, '85'],
  [0.75, '75'],
  [0.5, '50'],
];

/** Below this a match helps nobody. */
export const LEAST_SCORE = 0.5;

/** The band of a segment by its best match. */
export function bandOf(match: Match | undefined): BandName {
  if (match === undefined) return 'new';
  if (match.score === 1) return match.context === 'none' ? 'exact' : 'context';
  if (match.similarity === 1) return 'spelling';
  return LEAST.find(([least]) => match.score >= least)?.[1] ?? 'new';
}
