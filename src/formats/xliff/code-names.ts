/** How metadata name the codes of a side. */
import type { InlineCode } from '../../tm/content.js';

/**
 * Names codes in document order: `ph 1`, `ec 2` (an end by its start). Identifiers should be unique; where they are not,
 * the second code is `ph 1 #2`.
 */
export class CodeNames {
  readonly #times = new Map<string, number>();

  /** The name of the next code. */
  next({ name, attributes: { id, startRef } }: InlineCode): string {
    const named = `${name} ${id ?? startRef ?? ''}`;
    const times = (this.#times.get(named) ?? 0) + 1;
    this.#times.set(named, times);
    return times === 1 ? named : `${named} #${times}`;
  }
}
