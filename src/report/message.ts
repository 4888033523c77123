/**
 * A message as HTML, what it quotes from the texts isolated.
 *
 * Without that the end of one quotation and what follows it would change places wherever a message of one direction quotes a text
 * of the other, and «(2025-01-17)» after Persian letters would read 17-01-2025.
 *
 * @see Unicode Standard Annex 9, rules W2 and X5a
 */
import { type Html, html } from '../internal/html.js';
import { visible } from './visible.js';

/** What stands between quotation marks, and figures in European digits with the marks inside them. */
const QUOTED = /“([^”]*)”|«([^»]*)»|[0-9]+(?:[-–.,:/][0-9]+)*/gu;

/** A message in either language. */
export function message(text: string): Html {
  const pieces: Html[] = [];
  let at = 0;
  for (const { 0: found, 1: english, 2: persian, index } of text.matchAll(QUOTED)) {
    pieces.push(visible(text.slice(at, index)), isolated(found, english ?? persian));
    at = index + found.length;
  }
  return html`${pieces}${visible(text.slice(at))}`;
}

/** A message where no element can stand, what it quotes isolated by characters. */
export function messageText(text: string): string {
  return text.replace(QUOTED, (found, english: string | undefined, persian: string | undefined) =>
    (english ?? persian) === undefined ? `\u2066${found}\u2069` : `\u2068${found}\u2069`,
  );
}

/** Marks of the quoted text's own language turn with it, others with the message. */
function isolated(found: string, quoted: string | undefined): Html {
  if (quoted === undefined) return html`<bdi dir="ltr">${found}</bdi>`;
  const ownMarks = found.startsWith('«') === /\p{Script=Arabic}/u.test(quoted);
  if (ownMarks) return html`<bdi>${visible(found)}</bdi>`;
  return html`${found.slice(0, 1)}<bdi>${visible(quoted)}</bdi>${found.slice(-1)}`;
}
