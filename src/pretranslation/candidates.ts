/** Candidates for a segment: what several memories have that is like it, in the language that is wanted. */
import { primaryLanguage } from '../text/language.js';
import { type Content, plainText } from '../tm/content.js';
import type { Surroundings } from '../tm/explain/context.js';
import type { Match } from '../tm/match.js';
import { type FoundMatch, searchAll } from '../tm/search-all.js';
import type { PretranslationMemory, PretranslationOptions } from './options.js';

/** A segment as it is looked for. */
export interface SegmentQuery {
  /** Its source, with codes in their own format as a memory has them. */
  readonly source: Content;
  /** BCP 47 tag of the source. */
  readonly sourceLang: string;
  /** BCP 47 tag of the target. */
  readonly targetLang: string;
  /** What stands around it. */
  readonly context: Surroundings;
}

/** A match, and the memory that it is from. */
export type Candidate = FoundMatch<PretranslationMemory>;

/** No more matches of one segment are looked at: a memory may have the same sentence a million times. */
const MOST = 1_000;

/** The best candidates, each with another text or translation than those before it. */
export function findCandidates(query: SegmentQuery, options: PretranslationOptions): Candidate[] {
  const { threshold = 0.7, limit = 5 } = options;
  for (let asked = limit; ; asked *= 4) {
    const found = search(query, options.memories, threshold, asked);
    const candidates = distinct(found.filter(({ match }) => isWanted(match, query)));
    if (candidates.length >= limit || found.length < asked || asked >= MOST) return candidates.slice(0, limit);
  }
}

/** All matches of exactly the text of a candidate that the memories have in the same context, that one among them. */
export function equalsOf(
  { match: { context } }: Candidate,
  query: SegmentQuery,
  memories: readonly PretranslationMemory[],
): Match[] {
  return search(query, memories, 1, MOST)
    .map(({ match }) => match)
    .filter((match) => match.score === 1 && match.context === context && isWanted(match, query));
}

/** What a match has as translation of the side that was searched. */
export function translationOf({ unit, side }: Match): Content {
  return side === 'source' ? unit.target : unit.source;
}

function search(
  { source, sourceLang, context }: SegmentQuery,
  memories: readonly PretranslationMemory[],
  threshold: number,
  limit: number,
): Candidate[] {
  // A list says that there are no codes; a string would say nothing of them.
  const content = typeof source === 'string' ? [source] : source;
  return searchAll(memories, content, { lang: sourceLang, threshold, limit, context });
}

/** A memory of several languages may have the sentence with a translation into another. */
function isWanted({ unit, side }: Match, { targetLang }: SegmentQuery): boolean {
  const lang = side === 'source' ? unit.targetLang : unit.sourceLang;
  return primaryLanguage(lang) === primaryLanguage(targetLang);
}

function distinct(found: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return found.filter(({ match }) => {
    const key = JSON.stringify([plainText(match.unit[match.side]), plainText(translationOf(match))]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
