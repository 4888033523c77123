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
  const open = new OpenAnnotations();
  let offset = 0;
  const read = (parts: readonly Inline[]): void => {
    for (const part of parts) {
      if (typeof part === 'string') {
        const end = offset + part.length;
        if (!open.translate) addSpan(spans, { start: offset, end });
        offset = end;
        continue;
      }
      const { id = '', translate, mtype, startRef = '' } = part.attributes;
      if (part.name === 'em') open.close(startRef);
      const says = translate !== undefined || mtype === 'protected';
      if (!says || (part.name !== 'mrk' && part.name !== 'sm')) {
        read(part.content);
        continue;
      }
      const close = open.open(id, translate === 'yes');
      read(part.content);
      if (part.name === 'mrk') close();
    }
  };
  read(content);
  return spans;
}

/** The annotations that say something and have not ended, in the order in which they began; they may end in any. */
class OpenAnnotations {
  readonly #open: { readonly translate: boolean; ended: boolean }[] = [];
  readonly #closers = new Map<string, () => void>();

  /** What the annotation says that began last. */
  get translate(): boolean {
    return this.#open.at(-1)?.translate ?? true;
  }

  /** An annotation begins; what is returned ends it. */
  open(id: string, translate: boolean): () => void {
    const annotation = { translate, ended: false };
    this.#open.push(annotation);
    const close = (): void => {
      annotation.ended = true;
      while (this.#open.at(-1)?.ended) this.#open.pop();
    };
    this.#closers.set(id, close);
    return close;
  }

  /** The annotation with this identifier ends. */
  close(id: string): void {
    this.#closers.get(id)?.();
  }
}

function addSpan(spans: Span[], span: Span): void {
  const last = spans.at(-1);
  if (last !== undefined && last.end === span.start) spans[spans.length - 1] = { start: last.start, end: span.end };
  else spans.push(span);
}
