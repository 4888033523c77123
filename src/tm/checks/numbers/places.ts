/** Stretches of a text, asked whether offsets are in them. */
import type { Span } from '../../span.js';

/** Stretches in order, asked for offsets in order. */
export class Places {
  readonly #spans: readonly Span[];
  #next = 0;

  constructor(spans: readonly Span[]) {
    this.#spans = spans;
  }

  /** Whether an offset, not before the last one asked for, is in one of them. */
  has(offset: number): boolean {
    while ((this.#spans[this.#next]?.end ?? Number.POSITIVE_INFINITY) <= offset) this.#next++;
    return (this.#spans[this.#next]?.start ?? Number.POSITIVE_INFINITY) <= offset;
  }
}
