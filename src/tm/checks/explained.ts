/** Findings that another finding explains: one fault is told once. */
import type { CheckFinding, CheckKind } from './finding.js';

/** What is missing where its words stand untranslated in the target. */
const MISSING: ReadonlySet<CheckKind> = new Set(['name', 'term', 'number', 'date']);

/**
 * Leaves out what is said to be missing and was left over: «ایران» in "the Ambassador of ایران" is no lost name.
 *
 * @param threshold - Leftovers that are less sure explain nothing.
 */
export function withoutExplained(found: readonly CheckFinding[], threshold: number): CheckFinding[] {
  const left = new Map<number, string[]>();
  for (const { kind, index, confidence, target } of found) {
    if (kind !== 'leftover' || confidence < threshold) continue;
    left.set(index, [...(left.get(index) ?? []), ...target.map(({ text }) => text)]);
  }
  return found.filter(({ kind, index, source, target }) => {
    const texts = left.get(index);
    if (texts === undefined || !MISSING.has(kind) || source.length === 0 || target.length > 0) return true;
    return !source.every(({ text }) => texts.some((one) => one.includes(text)));
  });
}
