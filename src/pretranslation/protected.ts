/** Spans of a text that are not to be translated, by the annotations in it. */
import type { Content, Inline } from '../tm/content.js';
import type { Span } from '../tm/span.js';

/**
 * The spans of the plain text that annotations protect, in order.
 *
 * An annotation may say so of what stands between its two halves, and another inside of it may say the contrary.
 *
 * @param content - A source; ends of annotations that begin before it are ignored.
 */
export function protectedSpans(content: Content): Span[] {
  if (typeof content === 'string') return [];
  const spans: Span[] = [];
  /** What open annotations say, innermost last, by their identifiers. */
  const open: { readonly id: string; readonly translate: boolean }[] = [];
  let offset = 0;
  const read = (parts: readonly Inline[]): void => {
    for (const part of parts) {
      if (typeof part === 'string') {
        const end = offset + part.length;
        if (open.at(-1)?.translate === false) addSpan(spans, { start: offset, end });
        offset = end;
        continue;
      }
      const { id = '', translate, mtype, startRef } = part.attributes;
      const says = translate !== undefined || mtype === 'protected';
      if (part.name === 'em') {
        const at = open.findLastIndex((annotation) => annotation.id === startRef);
        if (at >= 0) open.splice(at, 1);
      } else if (part.name === 'sm' && says) {
        open.push({ id, translate: translate !== 'no' });
      } else if (part.name === 'mrk' && says) {
        const before = open.length;
        open.push({ id: '', translate: translate !== 'no' && mtype !== 'protected' });
        read(part.content);
        open.splice(before, 1);
        continue;
      }
      read(part.content);
    }
  };
  read(content);
  return spans;
}

function addSpan(spans: Span[], span: Span): void {
  const last = spans.at(-1);
  if (last !== undefined && last.end === span.start) spans[spans.length - 1] = { start: last.start, end: span.end };
  else spans.push(span);
}
