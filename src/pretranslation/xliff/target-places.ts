/** Where a new target stands among those of its unit. */
import type { XliffSegment, XliffUnit } from '../../formats/xliff/document.js';

/** The places of targets in a unit whose targets do not stand in the order of their sources. */
export class TargetPlaces {
  /** By segment or ignorable, the place of its source. */
  readonly #own: ReadonlyMap<XliffUnit['content'][number], number>;
  readonly #taken = new Set<number>();
  readonly #isOrdered: boolean;
  /** No place before this one is free. */
  #free = 1;

  constructor({ content }: XliffUnit) {
    this.#own = new Map(content.map((part, i) => [part, i + 1]));
    this.#isOrdered = content.some(({ target }) => target?.order !== undefined);
    content.forEach(({ target }, i) => {
      if (target !== undefined) this.#taken.add(target.order ?? i + 1);
    });
  }

  /** The place of a new target, where it cannot have that of its source. */
  take(segment: XliffSegment): number | undefined {
    if (!this.#isOrdered || segment.target !== undefined) return undefined;
    const own = this.#own.get(segment) ?? 0;
    if (!this.#taken.has(own)) {
      this.#taken.add(own);
      return undefined;
    }
    while (this.#taken.has(this.#free)) this.#free += 1;
    this.#taken.add(this.#free);
    return this.#free;
  }
}
