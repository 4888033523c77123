/** A text on its way through one rewriting after another, with the way back to the raw text kept throughout. */
import type { Normalized } from './offset-map.js';
import { OffsetMap, Runs } from './offset-map.js';

/** What stands in place of a match, or edits inside it by offsets from its start; `undefined` leaves it as it is. */
export type Replacement = string | ((match: RegExpExecArray) => string | readonly Edit[] | undefined);

/** A text that can be rewritten. */
export class Draft implements Normalized {
  #text: string;
  #map: OffsetMap;

  constructor({ text, map }: Normalized) {
    this.#text = text;
    this.#map = map;
  }

  /** The text as it is now. */
  get text(): string {
    return this.#text;
  }

  /** Its offsets against the raw text. */
  get map(): OffsetMap {
    return this.#map;
  }

  /** Rewrites every match of a pattern; where nothing changes, nothing is made anew. */
  replace(pattern: RegExp, replacement: Replacement): this {
    const text = this.#text;
    const edits: Edit[] = [];
    for (const match of text.matchAll(pattern)) {
      const put = typeof replacement === 'string' ? replacement : replacement(match);
      if (put === undefined || put === match[0]) continue;
      const parts = typeof put === 'string' ? [{ start: 0, end: match[0].length, put }] : put;
      for (const part of parts) {
        const [start, end] = [match.index + part.start, match.index + part.end];
        if (text.slice(start, end) !== part.put) edits.push({ start, end, put: part.put });
      }
    }
    return this.edit(edits);
  }

  /** Puts the text through a function that keeps its own map. */
  rewrite(normalize: (text: string) => Normalized): this {
    const { text, map } = normalize(this.#text);
    if (text === this.#text) return this;
    this.#map = this.#map.composedWith(map);
    this.#text = text;
    return this;
  }

  /** Carries out edits, given in order and not overlapping. */
  edit(edits: readonly Edit[]): this {
    if (edits.length === 0) return this;
    const text = this.#text;
    const runs = new Runs();
    let made = '';
    let at = 0;
    for (const { start, end, put } of edits) {
      if (start > at) runs.copy(made.length, at);
      made += text.slice(at, start);
      // What begins and ends alike is copied, and so is what has as many units: character by character.
      const head = commonStart(text.slice(start, end), put);
      const tail = commonEnd(text.slice(start + head, end), put.slice(head));
      if (head > 0) runs.copy(made.length, start);
      const changed = put.slice(head, put.length - tail);
      const width = end - tail - start - head;
      if (changed.length === width) runs.copy(made.length + head, start + head);
      else if (changed !== '') runs.whole(made.length + head, start + head, width);
      if (tail > 0) runs.copy(made.length + put.length - tail, end - tail);
      made += put;
      at = end;
    }
    if (at < text.length) runs.copy(made.length, at);
    made += text.slice(at);
    this.#map = this.#map.composedWith(new OffsetMap(runs, made.length, text.length));
    this.#text = made;
    return this;
  }
}

/** Something to put in place of a span. */
export interface Edit {
  /** Start of the span. */
  readonly start: number;
  /** End of the span; the start for an insertion. */
  readonly end: number;
  /** What to put there. */
  readonly put: string;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  return length;
}
