/**
 * A text with its marks as HTML. Marks of one layer follow each other; those of different layers may overlap in any way,
 * and an outer one cuts an inner one in two:
 *
 *     findings   ┌─1─────────────┐
 *     terms      │        ┌──────┼──────┐
 *     text       │The road│map   │treaty│was signed.
 *     elements   ‹1›……‹term›…‹/term›‹/1›‹term›…‹/term›
 *
 * Marks do not isolate what they mark: a word of an English phrase inside Persian would change places with its neighbours.
 */
import { type Html, html } from '../internal/html.js';
import type { Mark } from './marks.js';
import { harmless, visible } from './visible.js';

/** What stands at a point of a text and is no part of it. */
export interface Sign {
  /** The offset before which it stands. */
  readonly at: number;
  readonly html: Html;
}

/**
 * The HTML of a marked text.
 *
 * @param text - A plain text.
 * @param layers - Lists of marks, outermost first, each in the order of the text; what lies outside the text is left out, and
 *   of two that overlap in one layer the later begins where the earlier ends.
 * @param signs - What stands between characters, in order; before what is marked there.
 */
export function markedText(text: string, layers: readonly (readonly Mark[])[], signs: readonly Sign[] = []): Html[] {
  const placed = layers.map((marks) => marks.map((mark) => within(text, mark)));
  const weaver = new Weaver(
    text,
    placed,
    signs.filter(({ at }) => !cutsPair(text, at)),
  );
  weaver.weave(0, 0, text.length);
  return weaver.pieces;
}

/** Goes through a text once, all layers in step. */
class Weaver {
  readonly #text: string;
  readonly #layers: readonly (readonly Mark[])[];
  readonly #signs: readonly Sign[];
  /** Of each layer the first mark that is not done with. */
  readonly #next: number[];
  #nextSign = 0;
  /** What is woven so far. */
  readonly pieces: Html[] = [];

  constructor(text: string, layers: readonly (readonly Mark[])[], signs: readonly Sign[]) {
    this.#text = text;
    this.#layers = layers;
    this.#signs = signs;
    this.#next = layers.map(() => 0);
  }

  /** Adds a stretch of the text with its marks of this layer and those below. */
  weave(depth: number, start: number, end: number): void {
    const marks = this.#layers[depth];
    if (marks === undefined) {
      this.#plain(start, end);
      return;
    }
    let at = start;
    for (let k = this.#next[depth] as number; k < marks.length; k++) {
      this.#next[depth] = k;
      const mark = marks[k] as Mark;
      if (mark.start >= end) break;
      const [from, to] = [Math.max(mark.start, at), Math.min(mark.end, end)];
      if (from < to) {
        this.weave(depth + 1, at, from);
        this.pieces.push(opening(mark));
        this.weave(depth + 1, from, to);
        this.pieces.push(CLOSING);
        at = to;
      }
      if (mark.end > end) break; // the rest of it stands in the next piece of the layer above
    }
    this.weave(depth + 1, at, end);
  }

  #plain(start: number, end: number): void {
    let at = start;
    for (; this.#nextSign < this.#signs.length; this.#nextSign++) {
      const sign = this.#signs[this.#nextSign] as Sign;
      if (sign.at > end) break;
      if (sign.at > at) this.pieces.push(visible(this.#text.slice(at, sign.at)));
      this.pieces.push(sign.html);
      at = Math.max(at, sign.at);
    }
    if (at < end) this.pieces.push(visible(this.#text.slice(at, end)));
  }
}

const CLOSING = html`</mark>`;

function opening({ kind, label, references }: Mark): Html {
  const reference = references === undefined ? undefined : html` data-n="${references}"`;
  return html`<mark class="${kind}" tabindex="0" aria-description="${harmless(label)}"${reference}>`;
}

/** A mark inside the text that cuts no character in two. */
function within(text: string, mark: Mark): Mark {
  const [start, end] = [inside(text, mark.start), inside(text, mark.end)];
  return { ...mark, start: cutsPair(text, start) ? start - 1 : start, end: cutsPair(text, end) ? end + 1 : end };
}

function inside(text: string, offset: number): number {
  return Math.min(Math.max(0, Math.trunc(offset) || 0), text.length);
}

function cutsPair(text: string, offset: number): boolean {
  return isIn(text.charCodeAt(offset - 1), 0xd800) && isIn(text.charCodeAt(offset), 0xdc00);
}

/** Whether a unit is one of the 1,024 surrogates from this one on. */
function isIn(unit: number, first: number): boolean {
  return unit >= first && unit < first + 0x400;
}
