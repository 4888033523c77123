/**
 * The brackets of a text, paired.
 *
 *     1) the Agency (IAEA) and its member(s) :)     (IAEA) are brackets; 1), (s) and :) are none
 *
 * A Persian text stores "(" and ")" as an English one does; that they are drawn mirrored is the screen's work.
 */
import type { Span } from '../../span.js';

/** The brackets of a text. */
export interface Brackets {
  /** Pairs with what they enclose, in order of their beginnings. */
  readonly parts: readonly BracketedPart[];
  /** Brackets without a partner, in order. */
  readonly lone: readonly Span[];
}

/** A pair of brackets with what they enclose. */
export interface BracketedPart extends Span {
  /** Whether it stands inside another. */
  readonly inside: boolean;
}

/** Each bracket that closes, by those that it closes; full-width ones are those of a Chinese keyboard. */
const PARTNERS: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
  ['）', '（'],
  ['﴿', '﴾'],
]);

const BRACKET = /[()[\]{}（）﴾﴿]/gu;

/** Reads the brackets outside of some spans, such as placeholders; time is linear in the length. */
export function readBrackets(text: string, except: readonly Span[]): Brackets {
  const parts: Span[] = [];
  const lone: number[] = [];
  const open: { readonly at: number; readonly mark: string }[] = [];
  let next = 0;
  for (const { 0: mark, index: at } of text.matchAll(BRACKET)) {
    while ((except[next]?.end ?? Infinity) <= at) next++;
    if ((except[next]?.start ?? Infinity) <= at) continue;
    const partner = PARTNERS.get(mark);
    if (partner === undefined) {
      if (!isFace(text, at)) open.push({ at, mark });
    } else if (open.at(-1)?.mark === partner) {
      const start = open.pop()?.at as number;
      if (!isEnding(text, start, at)) parts.push({ start, end: at + 1 });
    } else if (open.length > 1 && open.at(-2)?.mark === partner) {
      lone.push(open.pop()?.at as number); // the one inside is at fault
      parts.push({ start: open.pop()?.at as number, end: at + 1 });
    } else if (!isListMark(text, at) && !isFace(text, at)) {
      lone.push(at);
    }
  }
  return {
    parts: nested(parts),
    lone: [...lone, ...open.map((one) => one.at)]
      .sort((one, other) => one - other)
      .map((at) => ({ start: at, end: at + 1 })),
  };
}

function nested(parts: readonly Span[]): BracketedPart[] {
  let reach = -1;
  return parts
    .toSorted((one, other) => one.start - other.start)
    .map(({ start, end }) => {
      const inside = start < reach;
      reach = Math.max(reach, end);
      return { start, end, inside };
    });
}

/** "1)", "iv)", "b)", «الف)»: what numbers an item, at the beginning of a text or after a space. */
function isListMark(text: string, at: number): boolean {
  return /(?:^|[\s،؛:;,.])[\u200b-\u200f]?(?:\p{Nd}{1,3}|\p{L}|[ivx]{1,4}|الف)[\u200b-\u200f]?[.-]?$/iu.test(
    text.slice(Math.max(0, at - 8), at),
  );
}

/** ":)", ";-(" */
function isFace(text: string, at: number): boolean {
  return (
    /[:;=]['-]?$/u.test(text.slice(Math.max(0, at - 2), at)) && /^(?:$|[\s.,!?()،؟])/u.test(text.slice(at + 1, at + 2))
  );
}

/** The ending in "member(s)", «سند(ها)» and «سند (های)», which the other language need not have. */
function isEnding(text: string, start: number, end: number): boolean {
  const inside = text.slice(start + 1, Math.min(end, start + 6));
  if (/^(?:ها|های|ان|ات)$/u.test(inside)) return true;
  return /^\p{L}{1,3}$/u.test(inside) && /\p{L}\u200c?$/u.test(text.slice(Math.max(0, start - 2), start));
}
