/** How far a pair can be trusted, and by what readers choose the pairs that they look at. */
import { CHECK_KINDS } from '../tm/checks/finding.js';
import { isEmpty } from '../tm/content.js';
import type { ReportPair } from './report.js';

/** How far a pair can be trusted. */
export type Level = 'sure' | 'doubtful' | 'wrong';

/** From this confidence on a pair is taken as right: nine in ten are. */
const SURE = 0.9;

/** Below this confidence a pair is more likely wrong than right. */
const EVEN = 0.5;

/** The level of a confidence. */
export function levelOf(confidence: number): Level {
  if (confidence >= SURE) return 'sure';
  return confidence >= EVEN ? 'doubtful' : 'wrong';
}

/**
 * The level of a pair: it is as sure as its alignment and as the least of what was found in it, but for what somebody has
 * accepted; `undefined` where nothing is known.
 */
export function pairLevel({ unit: { score }, findings }: ReportPair): Level | undefined {
  const open = findings.filter(({ suppressed }) => suppressed === undefined);
  if (score === undefined && open.length === 0) return undefined;
  return levelOf(open.reduce((least, { confidence }) => Math.min(least, 1 - confidence), score ?? 1));
}

/** Which pairs can be chosen: by level, by shape, by what was found. Their order is that of the bits of {@link flagsOf}. */
export const FILTERS = [
  ...(['wrong', 'doubtful', 'sure', 'alone', 'moved', 'merged', 'finding', 'suppressed'] as const),
  ...CHECK_KINDS,
] as const;

/** One of the ways of choosing. */
export type Filter = (typeof FILTERS)[number];

/** What a pair is, a bit for each of {@link FILTERS}: what the page's script chooses by. */
export function flagsOf(pair: ReportPair): number {
  const { unit, findings } = pair;
  const open = findings.filter(({ suppressed }) => suppressed === undefined);
  const is = new Set<Filter>(open.map(({ kind }) => kind));
  const level = pairLevel(pair);
  if (level !== undefined) is.add(level);
  if (isEmpty(unit.source) !== isEmpty(unit.target) && !is.has('empty')) is.add('alone');
  if (unit.crossing === true) is.add('moved');
  if (isMerged(pair)) is.add('merged');
  if (open.length > 0) is.add('finding');
  if (open.length < findings.length) is.add('suppressed');
  return FILTERS.reduce((flags, filter, bit) => (is.has(filter) ? flags | (1 << bit) : flags), 0);
}

/** Whether sentences that are several on one side are not as many on the other. */
function isMerged({ unit: { source, target, sentences } }: ReportPair): boolean {
  if (sentences === undefined || isEmpty(source) || isEmpty(target)) return false;
  return sentences.source.length > 1 || sentences.target.length > 1;
}
