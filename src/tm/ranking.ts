/**
 * From texts that were found to the best matches, exactly.
 *
 * A score is a similarity less penalties, so the similarity bounds it. Texts are scored in the order of their similarity,
 * equally similar ones in the order of the units, until none that is left can come among the best.
 */
import { codePenalty } from './explain/codes.js';
import type { MatchContext, QueryContext } from './explain/context.js';
import { type Penalty, type PenaltyRule, penaltiesOf } from './explain/penalties.js';
import { ComparedMatch, Comparison, type Match, type Query } from './match.js';
import type { Unit } from './unit.js';

/** Texts of the same words: how like the query they are, and their entries: twice the unit's position, one more for its target. */
export interface Candidates {
  readonly similarity: number;
  readonly distance: number;
  readonly entries: Int32Array;
}

/** What decides beside the words. */
export interface RankingOptions {
  readonly query: Query;
  /** The query's surroundings, where it has told any. */
  readonly context: QueryContext | undefined;
  readonly rules: readonly PenaltyRule[];
  readonly byCharacters: boolean;
  /** The least similarity, of what the ranking goes by. */
  readonly threshold: number;
  readonly limit: number;
}

/** A match and where its unit stands. */
export interface Ranked {
  readonly match: Match;
  readonly position: number;
}

/** The best matches in order: by score, then context, then the order of the units. */
export function ranked(
  found: readonly Candidates[],
  unitAt: (position: number) => Unit | undefined,
  options: RankingOptions,
): Ranked[] {
  const best: Ranked[] = [];
  const groups = found.length === 1 ? found : [...found].sort((a, b) => b.similarity - a.similarity);
  for (let i = 0; i < groups.length; ) {
    const { similarity } = groups[i] as Candidates;
    let end = i + 1;
    while (end < groups.length && (groups[end] as Candidates).similarity === similarity) end++;
    if (isSettled(best, similarity, -1, options)) break;
    for (const { entry, distance } of inOrder(groups.slice(i, end))) {
      const position = entry >>> 1;
      if (isSettled(best, similarity, position, options)) break;
      const unit = unitAt(position);
      if (unit === undefined) continue; // a penalty rule has removed it
      const comparison = new Comparison(options.query, unit, entry & 1 ? 'target' : 'source', distance);
      insert(best, scored(comparison, position, similarity, options), options);
    }
    i = end;
  }
  return best.length < options.limit ? best.sort(compare) : best;
}

/** Whether no text of this similarity and a later position can come among the best. */
function isSettled(best: readonly Ranked[], similarity: number, position: number, options: RankingOptions): boolean {
  const last = best.at(-1);
  if (best.length < options.limit || last === undefined || options.byCharacters) return false;
  if (last.match.score !== similarity) return last.match.score > similarity;
  const hasBestContext = options.context === undefined || last.match.context === 'id';
  return hasBestContext && last.position < position;
}

interface Entry {
  readonly entry: number;
  readonly distance: number;
}

/** The entries of groups, ascending, each with its own distance: texts of 6 and of 12 words may be equally similar. */
function inOrder(groups: readonly Candidates[]): Iterable<Entry> {
  const [first] = groups;
  // Nearly always: one text, in one unit.
  if (groups.length === 1 && first?.entries.length === 1) {
    return [{ entry: first.entries[0] as number, distance: first.distance }];
  }
  return merged(groups);
}

function* merged(groups: readonly Candidates[]): Generator<Entry, void, void> {
  let length = 0;
  for (const { entries } of groups) length += entries.length;
  // An entry and its group in one number, to be sorted without an object for each: an entry is below 2^31, and groups are
  // no more than hits.
  const all = new Float64Array(length);
  let end = 0;
  groups.forEach(({ entries }, group) => {
    for (const entry of entries) all[end++] = entry * groups.length + group;
  });
  for (const number of all.sort()) {
    const group = number % groups.length;
    yield { entry: (number - group) / groups.length, distance: (groups[group] as Candidates).distance };
  }
}

function scored(comparison: Comparison, position: number, similarity: number, options: RankingOptions): Ranked {
  const { query, context, rules, byCharacters } = options;
  const { unit, side } = comparison;
  const penalties: Penalty[] = [];
  const { spelling } = comparison;
  if (spelling > 0) penalties.push({ name: 'spelling', amount: spelling });
  const codes = codePenalty(comparison.codes);
  if (codes > 0) penalties.push({ name: 'codes', amount: codes });
  if (rules.length > 0) penalties.push(...penaltiesOf(unit, rules, { query: query.text, lang: query.lang, side }));
  let score = byCharacters ? comparison.characterSimilarity : similarity;
  for (const { amount } of penalties) score -= amount;
  const match = new ComparedMatch(comparison, {
    score: Math.max(0, score),
    similarity,
    context: context?.of(unit) ?? 'none',
    penalties,
  });
  return { match, position };
}

/** Adds a match; they are in order as soon as they are as many as are wanted: putting each in its place would be quadratic. */
function insert(best: Ranked[], one: Ranked, { limit, byCharacters, threshold }: RankingOptions): void {
  if (byCharacters && one.match.characterSimilarity < threshold) return;
  if (best.length < limit) {
    best.push(one);
    if (best.length === limit) best.sort(compare);
    return;
  }
  let low = 0;
  let high = best.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(best[middle] as Ranked, one) <= 0) low = middle + 1;
    else high = middle;
  }
  if (low === limit) return;
  best.splice(low, 0, one);
  best.pop();
}

const CONTEXTS: Readonly<Record<MatchContext, number>> = { id: 0, neighbours: 1, none: 2 };

/** Below 0 where the first comes before the second: by score, then by context. */
export function compareMatches(one: Match, other: Match): number {
  return other.score - one.score || CONTEXTS[one.context] - CONTEXTS[other.context];
}

function compare(one: Ranked, other: Ranked): number {
  return compareMatches(one.match, other.match) || one.position - other.position;
}
