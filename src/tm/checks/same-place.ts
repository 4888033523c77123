/** Which spans of a text have none in its translation: those that are left when each of the translation's takes its nearest. */
import type { Span } from '../span.js';

/**
 * The spans that have no counterpart at about their place.
 *
 *     ours     ──▭──────▭─────▭──     places as shares of the length
 *     theirs   ───▭──────────▭───     the one in the middle is left
 *
 * The order of phrases differs between languages, so this says where to look, no more.
 *
 * @param limit - At most so many of each side are compared, which bounds the time.
 */
export function withoutCounterpart<Place extends Span>(
  ours: readonly Place[],
  theirs: readonly Span[],
  lengths: { readonly ours: number; readonly theirs: number },
  limit: number = 50,
): Place[] {
  const left = ours.slice(0, limit);
  for (const span of theirs.slice(0, limit)) {
    if (left.length === 0) break;
    const place = middle(span) / lengths.theirs;
    const distances = left.map((one) => Math.abs(middle(one) / lengths.ours - place));
    left.splice(distances.indexOf(Math.min(...distances)), 1);
  }
  return left;
}

function middle({ start, end }: Span): number {
  return (start + end) / 2;
}
