/** Groups that stand for paragraphs of the source. */
import type { Xliff12Group } from './document.js';

/** Type of such a group. */
export const PARAGRAPH_TYPE = 'x-tarjoman-paragraph';

/** The paragraph of a group that we wrote: `p1` is the first, `p1-2` is where it goes on after another. */
export function paragraphOf({ id = '', restype }: Xliff12Group): number | undefined {
  if (restype !== PARAGRAPH_TYPE) return undefined;
  const number = /^p([1-9]\d{0,8})(?:-\d+)?$/.exec(id)?.[1];
  return number === undefined ? undefined : Number(number) - 1;
}
