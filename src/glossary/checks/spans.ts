/** The terms of a text by their spans: one span may be a term of several concepts. */
import type { TermMatch } from '../recognition/match.js';

/** A span of a text that is a term. */
export interface TermSpan {
  /** Offset of its first UTF-16 unit in the raw text. */
  readonly start: number;
  /** Offset after its last unit. */
  readonly end: number;
  /** The terms that it may be, of different concepts. */
  readonly matches: readonly TermMatch[];
  /** Spans of terms inside it, in order. */
  readonly inner: readonly TermSpan[];
}

/**
 * Gathers matches by span, and puts spans into those that they lie in.
 *
 * @param matches - Nested ones too, ordered by start, then longest first.
 * @returns The spans that lie in no other, in order.
 */
export function spansOf(matches: readonly TermMatch[]): TermSpan[] {
  const outermost: (TermSpan & { inner: TermSpan[] })[] = [];
  let last: { start: number; end: number; matches: TermMatch[]; inner: TermSpan[] } | undefined;
  for (const match of matches) {
    const { start, end } = match;
    if (last !== undefined && last.start === start && last.end === end) {
      last.matches.push(match);
      continue;
    }
    last = { start, end, matches: [match], inner: [] };
    // Ends of outermost spans ascend, so that only the last of them can hold this one.
    const holder = outermost.at(-1);
    if (holder !== undefined && end <= holder.end) holder.inner.push(last);
    else outermost.push(last);
  }
  return outermost;
}
