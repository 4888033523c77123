/** The inline codes of a text as small signs, where they stand. */
import { type Html, html } from '../internal/html.js';
import type { Content, Inline, InlineCode, NativeCode } from '../tm/content.js';
import type { Sign } from './marked-text.js';
import { visible } from './visible.js';

/** More of a code is not shown: who wants to see it opens the document. */
const LONGEST = 32;

/**
 * The codes of a text, each as its own format has it, or by its identifier in braces where the document does not say.
 *
 * Annotations are left out: they put nothing into the text.
 */
export function codeChips(content: Content): Sign[] {
  if (typeof content === 'string') return [];
  const chips: Sign[] = [];
  let at = 0;
  // An explicit stack: files may nest codes deeper than calls can go.
  const stack: { readonly parts: readonly Inline[]; next: number; readonly closes?: InlineCode }[] = [
    { parts: content, next: 0 },
  ];
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const part = top.parts[top.next++];
    if (part === undefined) {
      stack.pop();
      if (top.closes !== undefined) chips.push({ at, html: closing(top.closes) });
    } else if (typeof part === 'string') {
      at += part.length;
    } else {
      if (SHOWN.has(part.name)) chips.push({ at, html: opening(part) });
      stack.push({ parts: part.content, next: 0, ...(part.name === 'pc' && { closes: part }) });
    }
  }
  return chips;
}

const SHOWN: ReadonlySet<InlineCode['name']> = new Set(['ph', 'pc', 'sc', 'ec']);

/** A whole code, or what opens a pair, or the half of one. */
function opening({ name, data, attributes }: InlineCode): Html {
  const { startRef = '', id = startRef, equiv, disp = equiv, equivStart, dispStart = equivStart } = attributes;
  return chip(data, disp ?? dispStart ?? (name === 'ec' ? `{/${startRef || id}}` : `{${id}}`));
}

function closing({ dataEnd, attributes }: InlineCode): Html {
  const { id = '', equivEnd, dispEnd = equivEnd } = attributes;
  return chip(dataEnd, dispEnd ?? `{/${id}}`);
}

function chip(data: NativeCode | undefined, otherwise: string): Html {
  const text = data === undefined ? otherwise : nativeText(data);
  const characters = [...text.slice(0, 2 * LONGEST + 2)];
  const shown = characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : text;
  return html`<bdi class="code" dir="ltr">${visible(shown)}</bdi>`;
}

/** Text that a reader sees elsewhere, such as that of a footnote, is left out. */
function nativeText(data: NativeCode): string {
  return typeof data === 'string' ? data : data.map((part) => (typeof part === 'string' ? part : '…')).join('');
}
