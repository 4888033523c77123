/** Marks that pretranslation has put around terms: a text is the same with them and without. */
import type { Content, InlineCode } from '../../tm/content.js';
import { withoutMarkers } from '../markers.js';
import { isPretranslationId } from '../pretranslation-ids.js';

/** Whether a code is such a mark. */
export function isPretranslationMark({ name, attributes: { mtype, mid } }: InlineCode): boolean {
  return name === 'mrk' && mtype === 'term' && isPretranslationId(mid);
}

/** The text as it was before such marks were put in; the same object where there are none. */
export function withoutPretranslation(content: Content): Content {
  return withoutMarkers(content, isPretranslationMark);
}
