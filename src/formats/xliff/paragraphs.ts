/** Groups that stand for paragraphs of the source. */
import type { XliffGroup } from './document.js';
import { PARAGRAPH_TYPE } from './names.js';

/** The paragraph of a group that we wrote: `p1` is the first, `p1-2` is where it goes on after another. */
export function paragraphOf({ id, type }: XliffGroup): number | undefined {
  if (type !== PARAGRAPH_TYPE) return undefined;
  const number = /^p([1-9]\d{0,8})(?:-\d+)?$/.exec(id)?.[1];
  return number === undefined ? undefined : Number(number) - 1;
}
