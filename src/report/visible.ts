/** Text as HTML, with characters shown that could deceive a reader or that no page can have. */
import { type Html, html } from '../internal/html.js';

/**
 * Control characters but for white space, overrides of direction, halves of pairs, and points that are no characters. Joiners,
 * marks of direction and isolates stay as they are: Persian needs them, and a cell ends what they begin.
 */
const HIDDEN = /(?![\t\n\r\u0085])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202d\u202e]/gu;

/** A text for where no element can stand, such as a title: hidden characters as the sign for what cannot be shown. */
export function harmless(text: string): string {
  return text.replace(HIDDEN, '\ufffd');
}

/** A text as HTML, hidden characters as their numbers in boxes. */
export function visible(text: string): Html {
  const pieces: Html[] = [];
  let at = 0;
  for (const { 0: character, index } of text.matchAll(HIDDEN)) {
    const point = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    pieces.push(html`${text.slice(at, index)}<bdi class="hidden">U+${point}</bdi>`);
    at = index + character.length;
  }
  return html`${pieces}${text.slice(at)}`;
}
