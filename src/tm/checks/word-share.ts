/** How many words two texts have in common. */
import type { Word } from '../../text/words/words.js';

/** The words that both have, each as often as both have it, as a share of those of the longer; 0 where there are none. */
export function commonShare(ours: readonly Word[], theirs: readonly Word[]): number {
  const counts = new Map<string, number>();
  for (const { text } of ours) counts.set(text, (counts.get(text) ?? 0) + 1);
  let common = 0;
  for (const { text } of theirs) {
    const left = counts.get(text) ?? 0;
    if (left === 0) continue;
    counts.set(text, left - 1);
    common += 1;
  }
  return common / Math.max(1, ours.length, theirs.length);
}
