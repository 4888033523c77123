/** Groups that stand for paragraphs of the source: `p1` is the first, `p1-2` is where it goes on after another. */
import type { XliffGroup } from './document.js';
import { PARAGRAPH_TYPE } from './names.js';

/** Gives the groups of one file their identifiers. */
export class ParagraphIds {
  /** The last paragraph so far; those after it are new. */
  #last = -1;
  /** How often a paragraph before it came again, since each time needs another identifier. */
  readonly #again = new Map<number, number>();

  /** The identifier of the next group, which stands for this paragraph, counted from 0. */
  next(paragraph: number): string {
    const id = `p${paragraph + 1}`;
    if (paragraph > this.#last) {
      this.#last = paragraph;
      return id;
    }
    const times = (this.#again.get(paragraph) ?? 1) + 1;
    this.#again.set(paragraph, times);
    return `${id}-${times}`;
  }
}

/** The paragraph of a group that we wrote. */
export function paragraphOf({ id, type }: XliffGroup): number | undefined {
  return type === PARAGRAPH_TYPE ? paragraphIn(id) : undefined;
}

/** The paragraph that an identifier of {@link ParagraphIds} means. */
export function paragraphIn(id: string): number | undefined {
  const number = /^p([1-9]\d{0,8})(?:-\d+)?$/.exec(id)?.[1];
  return number === undefined ? undefined : Number(number) - 1;
}
