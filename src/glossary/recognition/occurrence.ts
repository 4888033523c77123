/** A place in a text that has the words of a term; whether it is the term, its neighbours tell. */
import type { CompiledTerm } from './term-table.js';
import { SOFT, type TextWords } from './text-words.js';

/** Where the words of a term stand. */
export interface Occurrence {
  readonly term: CompiledTerm;
  readonly words: TextWords;
  /** Index of its first word in the text. */
  readonly from: number;
  /** Index after its last word. */
  readonly to: number;
  /** What the last word has beyond the term's. */
  readonly lastEndings: number;
}

/** The word so many places before an occurrence (below 0) or after it, if only spaces stand between; empty otherwise. */
export function near({ words, from, to }: Occurrence, by: number): string {
  const step = Math.sign(by);
  let i = by < 0 ? from : to - 1;
  for (let k = 0; k !== by; k += step) {
    i += step;
    if (words.gapBefore(by < 0 ? i + 1 : i) !== SOFT) return '';
  }
  return words.text(i);
}

/** Up to three words before an occurrence or after it, joined by spaces. */
export function phrase(occurrence: Occurrence, step: -1 | 1): string {
  const words = [1, 2, 3].map((by) => near(occurrence, by * step));
  if (step < 0) words.reverse();
  return words.join(' ').trim();
}
