/** Inline codes with the places where they stand in the text that a reader sees. */
import { type Content, type Inline, type InlineCode, type NativeCode, plainText } from '../content.js';

/** A code in a text; a pair is one code, be it `pc` or `sc` with its `ec`. */
export interface PlacedCode {
  /** The code, or what opens the pair. */
  readonly code: InlineCode;
  /** A point in the text, a span of it, or half a pair whose other half is elsewhere. */
  readonly shape: 'point' | 'span' | 'start' | 'end';
  /** Offset in the plain text. */
  readonly start: number;
  /** Offset where the pair ends; that of the start where there is no span. */
  readonly end: number;
  /** The code in its own format with what closes it, where that is known. */
  readonly native: string | undefined;
  /** What stands for it before a reader, where that is known. */
  readonly shown: string | undefined;
}

/**
 * The codes of a text in the order in which they begin.
 *
 * Annotations are left out, and what they enclose is read: they say something of the text, but put nothing into it.
 */
export function placedCodes(content: Content): PlacedCode[] {
  if (typeof content === 'string') return [];
  const codes: PlacedCode[] = [];
  /** By identifier, where `codes` has starts whose ends may come yet. */
  const open = new Map<string, number[]>();
  let offset = 0;
  const add = (code: InlineCode, shape: PlacedCode['shape']): number => {
    const {
      data,
      attributes: { disp, equiv },
    } = code;
    const shown = disp ?? equiv;
    return codes.push({ code, shape, start: offset, end: offset, native: data && nativeText(data), shown }) - 1;
  };
  const close = (at: number, end: Partial<PlacedCode>): void => {
    codes[at] = { ...(codes[at] as PlacedCode), shape: 'span', end: offset, ...end };
  };
  // An explicit stack: files may nest codes deeper than calls can go.
  const stack: { readonly parts: readonly Inline[]; next: number; readonly span?: number }[] = [
    { parts: content, next: 0 },
  ];
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const part = top.parts[top.next++];
    if (part === undefined) {
      stack.pop();
      if (top.span !== undefined) close(top.span, {});
    } else if (typeof part === 'string') {
      offset += part.length;
    } else if (part.name === 'pc') {
      const span = codes.push(spanOf(part, offset)) - 1;
      stack.push({ parts: part.content, next: 0, span });
    } else if (part.name === 'sc') {
      const { id = '' } = part.attributes;
      const starts = open.get(id);
      if (starts === undefined) open.set(id, [add(part, 'start')]);
      else starts.push(add(part, 'start'));
    } else if (part.name === 'ec') {
      const { startRef = '' } = part.attributes;
      const at = open.get(startRef)?.pop();
      if (at === undefined) add(part, 'end');
      else close(at, pairOf(codes[at] as PlacedCode, part));
    } else {
      if (part.name === 'ph') add(part, 'point');
      stack.push({ parts: part.content, next: 0 });
    }
  }
  return codes;
}

function spanOf(code: InlineCode, start: number): PlacedCode {
  const { data, dataEnd } = code;
  const { equivStart, equivEnd, dispStart = equivStart, dispEnd = equivEnd } = code.attributes;
  const native = data === undefined && dataEnd === undefined ? undefined : joined(data, dataEnd);
  const shown = dispStart === undefined && dispEnd === undefined ? undefined : joined(dispStart, dispEnd);
  return { code, shape: 'span', start, end: start, native, shown };
}

/** What `sc` and `ec` are together, as `pc` has it. */
function pairOf({ code, shown }: PlacedCode, { data, attributes: { disp, equiv } }: InlineCode): Partial<PlacedCode> {
  const closes = disp ?? equiv;
  return {
    native: code.data === undefined && data === undefined ? undefined : joined(code.data, data),
    shown: shown === undefined && closes === undefined ? undefined : joined(shown, closes),
  };
}

/** No native code has a NUL, so that what opens and what closes stay apart. */
function joined(opens: NativeCode = '', closes: NativeCode = ''): string {
  return `${nativeText(opens)}\0${nativeText(closes)}`;
}

function nativeText(data: NativeCode): string {
  if (typeof data === 'string') return data;
  return data.map((part) => (typeof part === 'string' ? part : plainText(part.content))).join('');
}
