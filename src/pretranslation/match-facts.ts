/** What a candidate says of where it comes from and what was done to it, beside its texts and scores. */
import type { MatchType } from '../formats/xliff/modules.js';
import { plainText } from '../tm/content.js';
import type { Match } from '../tm/match.js';
import { translationOf } from './candidates.js';
import { xmlText } from './xml-text.js';

/** One fact, which XML can hold. */
export interface Fact {
  /** `document` and `unit` of the memory; of a repaired one `translation`, as it was, and each `number` or `date` exchanged. */
  readonly type: string;
  /** What is said. */
  readonly text: string;
}

/** The kind of a candidate: a repaired translation is put together, and only the same sentence can be in context. */
export function typeOf({ repair, context, similarity }: Match): MatchType {
  if (repair !== undefined) return 'am';
  if (context === 'id') return 'idm';
  return context === 'neighbours' && similarity === 1 ? 'icm' : 'tm';
}

/** The facts of a match. */
export function factsOf(match: Match): Fact[] {
  const { unit, repair } = match;
  const facts = [fact('document', unit.origin.document), fact('unit', unit.id)];
  if (repair === undefined) return facts;
  facts.push(fact('translation', plainText(translationOf(match))));
  for (const { kind, replaced, by } of repair.exchanges) facts.push(fact(kind, `${replaced} → ${by}`));
  return facts;
}

function fact(type: string, text: string): Fact {
  return { type, text: xmlText(text) };
}
