/**
 * Marks spans of a text among its codes, in one pass whatever their number.
 *
 *     text      a ‹b›bold term‹/b› here            spans: "term", "a bold", "bold term"
 *     marked    «sm»a ‹b›bold«em» «mrk»term«/mrk»‹/b› here
 *
 * A span whose first and last character stand in the same element becomes an element around them, which may hold whole
 * codes. One that begins inside of a code and ends outside of it, or that another marker crosses, becomes two points.
 */
import type { Content, Inline, InlineCode } from '../tm/content.js';
import type { Span } from '../tm/span.js';

/** A span of the plain text that is to be marked; none is empty, and no two are equal. */
export interface Marker extends Span {
  /** Attributes of the marker, its `id` among them. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** A text with markers. */
export interface MarkedContent {
  readonly content: Content;
  /** Markers that are none, since they would have to be in two pieces and that is not wanted. */
  readonly left: ReadonlySet<Marker>;
}

/**
 * Puts markers into a text.
 *
 * @param markers - In any order.
 * @param halves - Whether a marker may be in two halves, `sm` and `em`; where not, such a one is left out.
 */
export function withMarkers(content: Content, markers: readonly Marker[], halves: boolean): MarkedContent {
  if (markers.length === 0) return { content, left: new Set() };
  const parts = typeof content === 'string' ? [content] : content;
  const whole = wholeMarkers(parts, markers);
  const placed = halves ? markers : markers.filter((marker) => whole.has(marker));
  const left = new Set(halves ? [] : markers.filter((marker) => !whole.has(marker)));
  return { content: new Marking(placed, whole).write(parts), left };
}

/** A run of text and the element that it stands in, by a number. */
interface Run extends Span {
  readonly element: number;
}

/** The markers that can be one element: they end where they begin, and cross no other that does. */
function wholeMarkers(parts: readonly Inline[], markers: readonly Marker[]): ReadonlySet<Marker> {
  const runs = runsOf(parts);
  const sorted = [...markers].sort((a, b) => a.start - b.start || b.end - a.end);
  const ends = elementsAt(
    runs,
    sorted.map(({ end }) => end - 1),
  );
  const starts = elementsAt(
    runs,
    sorted.map(({ start }) => start),
  );
  const whole = new Set<Marker>();
  const open: Marker[] = [];
  sorted.forEach((marker, i) => {
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= marker.start) open.pop();
    const crosses = (open.at(-1)?.end ?? Number.POSITIVE_INFINITY) < marker.end;
    if (crosses || starts[i] !== ends[i]) return;
    whole.add(marker);
    open.push(marker);
  });
  return whole;
}

function runsOf(parts: readonly Inline[]): Run[] {
  const runs: Run[] = [];
  let [offset, elements] = [0, 0];
  const read = (inside: readonly Inline[], element: number): void => {
    for (const part of inside) {
      if (typeof part === 'string') {
        runs.push({ start: offset, end: offset + part.length, element });
        offset += part.length;
      } else {
        elements += 1;
        read(part.content, elements);
      }
    }
  };
  read(parts, 0);
  return runs;
}

/** The elements in which the characters at these offsets stand. */
function elementsAt(runs: readonly Run[], offsets: readonly number[]): (number | undefined)[] {
  return offsets.map((offset) => {
    let low = 0;
    let high = runs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((runs[middle] as Run).end <= offset) low = middle + 1;
      else high = middle;
    }
    return runs[low]?.element;
  });
}

/** Writes the text anew. A marker opens as late as it can and closes as early, so that it holds no code at its edges. */
class Marking {
  readonly #opens: readonly Marker[];
  readonly #closes: readonly Marker[];
  readonly #whole: ReadonlySet<Marker>;
  #opened = 0;
  #closed = 0;
  #offset = 0;

  constructor(markers: readonly Marker[], whole: ReadonlySet<Marker>) {
    this.#whole = whole;
    this.#opens = [...markers].sort((a, b) => a.start - b.start || b.end - a.end);
    this.#closes = [...markers].sort((a, b) => a.end - b.end || b.start - a.start);
  }

  write(parts: readonly Inline[]): Inline[] {
    const lists: Inline[][] = [[]];
    for (const part of parts) {
      if (typeof part === 'string') this.#run(part, lists);
      else last(lists).push(part.content.length === 0 ? part : { ...part, content: this.write(part.content) });
    }
    return last(lists);
  }

  /** Writes a run of text with the markers that open before one of its characters or close after one. */
  #run(text: string, lists: Inline[][]): void {
    const start = this.#offset;
    const end = start + text.length;
    let at = start;
    const upTo = (offset: number): void => {
      if (offset > at) last(lists).push(text.slice(at - start, offset - start));
      at = offset;
    };
    for (;;) {
      const closing = this.#closes[this.#closed];
      const opening = this.#opens[this.#opened];
      if (closing !== undefined && closing.end <= Math.min(end, opening?.start ?? end)) {
        upTo(closing.end);
        this.#closed += 1;
        this.#close(closing, lists);
      } else if (opening !== undefined && opening.start < end) {
        upTo(opening.start);
        this.#opened += 1;
        if (this.#whole.has(opening)) lists.push([]);
        else last(lists).push({ name: 'sm', attributes: opening.attributes, content: [] });
      } else break;
    }
    upTo(end);
    this.#offset = end;
  }

  #close(marker: Marker, lists: Inline[][]): void {
    const { attributes } = marker;
    const code: InlineCode = this.#whole.has(marker)
      ? { name: 'mrk', attributes, content: lists.pop() ?? [] }
      : { name: 'em', attributes: { startRef: attributes['id'] ?? '' }, content: [] };
    last(lists).push(code);
  }
}

function last(lists: readonly Inline[][]): Inline[] {
  return lists.at(-1) as Inline[];
}
