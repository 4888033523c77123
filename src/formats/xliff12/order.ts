/** Files whose units do not follow each other in a text, as those of a memory do not: their category says it. */
import type { Xliff12File } from './document.js';

/** The category of such a file. */
export const UNORDERED = 'tarjoman:unordered';

/** Whether the units of the file are in no order. */
export function isUnordered({ attributes = {} }: Xliff12File): boolean {
  return attributes['category'] === UNORDERED;
}
