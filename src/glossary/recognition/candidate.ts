/** The terms that may stand at a place of a text, and which of them do. */
import { BARE, COPULA, DEGREE, FINITE, YEH } from './endings.js';
import type { Occurrence } from './occurrence.js';

/** A way through the trie that has come to a term. */
export interface Candidate extends Occurrence {
  /** Offset after it in the raw text. */
  readonly end: number;
  /** All that its words have beyond the term's. */
  readonly endings: number;
}

/** Candidates in groups of one end, the furthest first; in a group the surest first, then as they were found. */
export function byEnd(found: readonly Candidate[]): (readonly Candidate[])[] {
  if (found.length === 1) return [found]; // as mostly
  const groups = new Map<number, Candidate[]>();
  for (const candidate of found) {
    const group = groups.get(candidate.end);
    if (group === undefined) groups.set(candidate.end, [candidate]);
    else group.push(candidate);
  }
  const ordered = [...groups].sort(([one], [other]) => other - one).map(([, group]) => group);
  for (const group of ordered) {
    if (group.length > 1) group.sort((one, other) => doubt(one) - doubt(other));
  }
  return ordered;
}

/**
 * Of the candidates of a group those that are terms there, each concept once.
 *
 * «همکاری» is the term «همکاری» before it is «همکار» with «ی», so an unsure reading counts only where there is no surer one.
 */
export function termsAmong(group: readonly Candidate[], isTerm: (candidate: Candidate) => boolean): Candidate[] {
  const terms: Candidate[] = [];
  for (const candidate of group) {
    if (terms.some(({ term }) => term.concept === candidate.term.concept)) continue;
    if (isUnsure(candidate) && terms.some((other) => !isUnsure(other))) continue;
    if (isTerm(candidate)) terms.push(candidate);
  }
  return terms;
}

/** Endings that may as well be part of another word. */
const UNSURE = YEH | COPULA | DEGREE | FINITE;

function isUnsure({ endings }: Candidate): boolean {
  return (endings & UNSURE) !== 0;
}

function doubt(candidate: Candidate): number {
  return isUnsure(candidate) ? 2 : candidate.endings === BARE ? 0 : 1;
}
