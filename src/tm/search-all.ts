/** Several memories searched as one. */
import type { Content } from './content.js';
import type { PenaltyRule } from './explain/penalties.js';
import { checkedAmount } from './explain/penalties.js';
import type { Match } from './match.js';
import type { SearchOptions, TranslationMemory } from './memory.js';
import { compareMatches } from './ranking.js';

/** A memory among several. */
export interface RankedMemory {
  /** The memory, or whatever else searches like one. */
  readonly memory: Pick<TranslationMemory, 'search'>;
  /** Among matches of equal score and context, those of the memory with the higher priority come first. Default 0. */
  readonly priority?: number;
  /** What a match from this memory loses, 0 to 1, as a penalty named `memory`. Default 0. */
  readonly penalty?: number;
}

/** A match and the memory that it is from. */
export interface FoundMatch<Memory extends RankedMemory = RankedMemory> {
  /** One of the memories that were given. */
  readonly from: Memory;
  /** The match. */
  readonly match: Match;
}

/**
 * Searches memories as if they were one: by score, then context, then priority, then the order of the memories.
 *
 * @throws {@link TarjomanError} `BAD_ARGUMENT` where an option or a penalty is out of its range.
 * @example
 * ```ts
 * const found = searchAll([{ memory: own, priority: 1 }, { memory: ministry, penalty: 0.05 }], 'نقشهٔ راه', { lang: 'fa' });
 * found[0]?.match.unit.target;
 * ```
 */
export function searchAll<Memory extends RankedMemory>(
  memories: readonly Memory[],
  query: Content,
  options: SearchOptions = {},
): FoundMatch<Memory>[] {
  const { limit = 5, penalties = [] } = options;
  const found = memories.flatMap((from) => {
    const amount = checkedAmount(from.penalty ?? 0, 'the penalty of a memory');
    const rule: PenaltyRule = { name: 'memory', amount: () => amount };
    const matches = from.memory.search(query, amount === 0 ? options : { ...options, penalties: [...penalties, rule] });
    return matches.map((match) => ({ from, match }));
  });
  const priority = ({ from }: FoundMatch): number => from.priority ?? 0;
  return found.sort((a, b) => compareMatches(a.match, b.match) || priority(b) - priority(a)).slice(0, limit);
}
