/** Targets that are no translations yet: many tools begin with a copy of the source, and some show nothing else. */
import { lostHalves } from '../formats/xliff/halves.js';
import { isSameContent } from '../formats/xliff12/same-content.js';
import { type Content, plainText } from '../tm/content.js';

/**
 * Whether a target repeats its source and nothing is lost with it: its annotations are those of the source, and end in it.
 *
 * @param source - The source without markers of pretranslation, which were put there later perhaps.
 */
export function isCopy(target: Content, source: Content): boolean {
  if (typeof target === 'string') return target === plainText(source);
  return isSameContent(target, source) && lostHalves(target).size === 0;
}
