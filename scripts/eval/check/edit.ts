/** Changing a text at one place. */

/** A place in a text, and what to write there. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What it is for, in words. */
  readonly what: string;
}

/** The text after the edit; a gap that it leaves is closed. */
export function edited(text: string, { start, end, text: instead }: Edit): string {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  if (instead !== '') return before + instead + after;
  if (before === '' || before.endsWith(' ')) return before + after.replace(/^ +/u, '');
  return (/^[ .,;:!?،؛؟]/u.test(after) ? before.trimEnd() : before) + after;
}

const patterns = new Map<string, RegExp>();

/** Where a phrase stands as whole words; a Persian half-space belongs to a word. */
export function occurrences(text: string, phrase: string): { readonly start: number; readonly end: number }[] {
  if (!text.toLowerCase().includes(phrase.toLowerCase())) return [];
  let pattern = patterns.get(phrase);
  if (!pattern) {
    const escaped = phrase.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
    pattern = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}\u200c])${escaped}(?![\\p{L}\\p{M}\\p{N}\u200c])`, 'giu');
    patterns.set(phrase, pattern);
  }
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}
