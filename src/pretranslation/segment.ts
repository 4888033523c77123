/** What is found for one segment, whatever the version of its document. */
import { type Content, plainText } from '../tm/content.js';
import type { Surroundings } from '../tm/explain/context.js';
import type { Span } from '../tm/span.js';
import { type Candidate, equalsOf, findCandidates, type SegmentQuery, translationOf } from './candidates.js';
import { declaresPrefixes } from './declarations.js';
import type { PretranslationOptions } from './options.js';
import { protectedSpans } from './protected.js';
import type { SegmentCount } from './summary.js';
import { targetFor } from './target-codes.js';
import type { TermFinder, TermPlace } from './terms.js';

/** A segment of a document. */
export interface DocumentSegment {
  /** Its source, codes as they stand in the document. */
  readonly source: Content;
  /** The same as it is looked for, wherever it stands. */
  readonly query: Omit<SegmentQuery, 'context'>;
  /** Whether it has a translation already, needs one, or must be left without. */
  readonly target: 'there' | 'wanted' | 'unwanted';
}

/** What was found for a segment. */
export interface SegmentFindings {
  /** The best translations of similar sentences. */
  readonly candidates: readonly Candidate[];
  /** The translation that is to become its target. */
  readonly target?: Content;
  /** Where terms stand in its plain text. */
  readonly terms: readonly TermPlace[];
  /** What is counted of it; absent where there is nothing to translate. */
  readonly count?: SegmentCount;
}

/**
 * How much may still be added to a unit. Readers, ours among them, hold a unit as a whole and refuse one without measure; no
 * paragraph that somebody wrote comes near these numbers.
 */
export class UnitBudget {
  #candidates = 10_000;
  #terms = 20_000;

  /** As many of these candidates as may be added. */
  candidates(found: readonly Candidate[]): readonly Candidate[] {
    const taken = found.slice(0, this.#candidates);
    this.#candidates -= taken.length;
    return taken;
  }

  /** As many of these terms as may be added. */
  terms(found: readonly TermPlace[]): readonly TermPlace[] {
    const taken = found.slice(0, this.#terms);
    this.#terms -= taken.length;
    return taken;
  }
}

const NOTHING: SegmentFindings = { candidates: [], terms: [] };

/** Looks for a segment in memories, and for terms in it. */
export function findForSegment(
  segment: DocumentSegment,
  context: Surroundings,
  terms: TermFinder,
  options: PretranslationOptions,
  budget: UnitBudget,
): SegmentFindings {
  const { source } = segment;
  const query = { ...segment.query, context };
  const text = plainText(source);
  const guarded = protectedSpans(source);
  if (isBlankOutside(text, guarded)) return NOTHING;
  const candidates = budget.candidates(findCandidates(query, options));
  const places = budget.terms(outside(terms.find(text), guarded));
  const filled = fill(segment, query, candidates, guarded.length > 0, options);
  return {
    candidates,
    terms: places,
    ...(typeof filled === 'object' && { target: filled.content }),
    count: {
      best: candidates[0]?.match,
      target: typeof filled === 'object' ? 'filled' : filled,
      terms: places.length,
    },
  };
}

/** The translation that all exact candidates of the best context agree on, or why there is none. */
function fill(
  { source, target }: DocumentSegment,
  query: SegmentQuery,
  [best]: readonly Candidate[],
  isGuarded: boolean,
  { memories, exact = false }: PretranslationOptions,
): { readonly content: Content } | Exclude<SegmentCount['target'], 'filled'> {
  if (target === 'there') return 'before';
  if (!exact || best?.match.score !== 1 || target === 'unwanted' || isGuarded || declaresPrefixes(source))
    return 'none';
  const targets = equalsOf(best, query, memories).map((match) => {
    return targetFor(source, match.unit[match.side], translationOf(match));
  });
  const [content] = targets;
  if (new Set(targets.map((each) => JSON.stringify(each))).size > 1) return 'ambiguous';
  return content === undefined || plainText(content).trim() === '' ? 'none' : { content };
}

/** The places that touch none of the spans; both are in order. */
function outside(places: readonly TermPlace[], guarded: readonly Span[]): readonly TermPlace[] {
  let next = 0;
  return places.filter(({ start, end }) => {
    while ((guarded[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    return (guarded[next]?.start ?? end) >= end;
  });
}

function isBlankOutside(text: string, guarded: readonly Span[]): boolean {
  let at = 0;
  for (const { start, end } of guarded) {
    if (text.slice(at, start).trim() !== '') return false;
    at = end;
  }
  return text.slice(at).trim() === '';
}
