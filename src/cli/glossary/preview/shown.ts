/** What is shown of an entry on the page and in Markdown alike. */
import type { BilingualName } from '../../../glossary/entries/names.js';
import { escaped, UNSEEN } from '../../../glossary/entries/quoting.js';
import type { MarkedText } from './facts.js';

/** What the columns of the table of neighbours are called. */
export const NEAREST: readonly BilingualName[] = [
  { en: 'Nearness', fa: 'نزدیکی' },
  { en: 'Entry', fa: 'مدخل' },
  { en: 'Term here', fa: 'اصطلاح این مدخل' },
  { en: 'Term there', fa: 'اصطلاح آن مدخل' },
];

/** A text without characters that are not seen or change the direction; joiners stay, which Persian needs. */
export function seen(text: string): string {
  return text.replace(UNSEEN, (character) => (character === '\u200d' ? character : escaped(character)));
}

/** The pieces of a text, with whether they are marked. */
export function piecesOf({ text, spans }: MarkedText): { readonly text: string; readonly marked: boolean }[] {
  const pieces: { text: string; marked: boolean }[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    pieces.push({ text: text.slice(at, start), marked: false }, { text: text.slice(start, end), marked: true });
    at = end;
  }
  return [...pieces, { text: text.slice(at), marked: false }].filter((piece) => piece.text !== '');
}

/** The address of a page, where a reader may safely follow it. */
export function safeAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

/** A score as people read it, never rounded up. */
export function percent(score: number): string {
  return `${Math.floor(100 * score)} %`;
}
