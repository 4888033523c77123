/** Groups that stand for paragraphs of the source. */
import { paragraphIn } from '../xliff/paragraphs.js';
import type { Xliff12Group } from './document.js';

/** Type of such a group. */
export const PARAGRAPH_TYPE = 'x-tarjoman-paragraph';

/** The paragraph of a group that we wrote. */
export function paragraphOf({ id = '', restype }: Xliff12Group): number | undefined {
  return restype === PARAGRAPH_TYPE ? paragraphIn(id) : undefined;
}
