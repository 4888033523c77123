/** Making changes in a translation, and reading what has come out. */
import { type Content, plainText } from '../content.js';
import type { Span } from '../span.js';
import type { Change } from './certainty.js';
import { type Quantity, type ReadText, readText } from './quantities.js';
import { replaceText, runEnds } from './text-runs.js';

/** A number or date of a translation, exchanged for that of the query. */
export interface Exchange {
  /** What it is. */
  readonly kind: 'number' | 'date';
  /** Where the new one stands in the query. */
  readonly query: Span;
  /** Where the old one stands in the text found. */
  readonly found: Span;
  /** Where the old one stands in the plain text of the translation. */
  readonly target: Span;
  /** The raw text of {@link target}. */
  readonly replaced: string;
  /** What stands in its place. */
  readonly by: string;
  /** Where that stands in {@link Repair.text}. */
  readonly at: Span;
}

/** A translation with numbers and dates exchanged. */
export interface Repair {
  /** The repaired translation, codes left out. */
  readonly text: string;
  /** The same with its codes. */
  readonly content: Content;
  /** What was exchanged, in the order of the text; at least one. */
  readonly exchanges: readonly Exchange[];
}

/**
 * Makes all changes that no code parts.
 *
 * @param groups - Changes of which all or none may be made.
 * @param content - The translation that `translation` is the text of.
 * @returns `undefined` where there are none, or the text would not be read as it is meant.
 */
export function makeChanges(groups: readonly Change[][], translation: ReadText, content: Content): Repair | undefined {
  const changes = insideRuns(groups, runEnds(content)).flat();
  changes.sort((one, other) => one.target.start - other.target.start);
  let moved = 0;
  const exchanges = changes.map(({ query, found, target, by }): Exchange => {
    const start = target.start + moved;
    moved += by.length - (target.end - target.start);
    const at = { start, end: start + by.length };
    return {
      kind: target.kind,
      query: spanOf(query),
      found: spanOf(found),
      target: spanOf(target),
      replaced: target.text,
      by,
      at,
    };
  });
  const repairedContent = replaceText(
    content,
    changes.map(({ target: { start, end }, by }) => ({ start, end, by })),
  );
  const text = plainText(repairedContent);
  return changes.length > 0 && saysSo(readText(text), translation, changes, exchanges)
    ? { text, content: repairedContent, exchanges }
    : undefined;
}

/** The groups of changes that no code parts. */
function insideRuns(groups: readonly Change[][], ends: readonly number[]): readonly Change[][] {
  const targets = groups
    .flat()
    .map(({ target }) => target)
    .sort((one, other) => one.start - other.start);
  const parted = new Set<Quantity>();
  let run = 0;
  for (const target of targets) {
    while ((ends[run] ?? Number.POSITIVE_INFINITY) <= target.start) run++;
    if (target.end > (ends[run] ?? 0)) parted.add(target);
  }
  return groups.filter((group) => !group.some(({ target }) => parted.has(target)));
}

function spanOf({ start, end }: Quantity): Span {
  return { start, end };
}

/** Whether a repaired text has the numbers and dates of the translation, the exchanged ones as they should be. */
function saysSo(
  { quantities }: ReadText,
  translation: ReadText,
  changes: readonly Change[],
  exchanges: readonly Exchange[],
): boolean {
  if (quantities.length !== translation.quantities.length) return false;
  let next = 0;
  return translation.quantities.every((old, i) => {
    const now = quantities[i] as Quantity;
    const change = changes[next];
    if (change?.target !== old) return now.text === old.text && says(now, old);
    const at = exchanges[next++]?.at;
    return now.start === at?.start && now.end === at.end && says(now, change.query);
  });
}

/** Whether a number or date says the same as another; 03/04/2025 may be read in two ways, of which one is enough. */
function says(now: Quantity, other: Quantity): boolean {
  if (now.kind === 'number') return other.kind === 'number' && now.value === other.value;
  if (other.kind === 'number') return false;
  const isSame = now.first === other.first && now.last === other.last;
  return isSame || (other.first === other.last && (now.first === other.first || now.last === other.first));
}
