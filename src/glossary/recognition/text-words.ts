/** The canonical words of a text as the recogniser reads them: in buffers, and what stands between them. */
import { hashOf } from '../../text/words/hash.js';
import { WordScan } from '../../text/words/scan.js';
import type { Word } from '../../text/words/words.js';

/** What stands between two words: nothing that parts a term, a mark that some terms have inside, or what ends all terms. */
export const SOFT = 0;
export const COMMA = 1;
export const STOP = 2;
export const DASH = 3;
const BRACKET = 4;
/** "+" and "&", as in "P5+1". */
export const SIGN = 5;
export const HARD = 6;
export type Gap = typeof SOFT | typeof COMMA | typeof STOP | typeof DASH | typeof BRACKET | typeof SIGN | typeof HARD;

/** The words of one text at a time. */
export class TextWords {
  raw = '';
  count = 0;
  start = new Int32Array(0);
  end = new Int32Array(0);
  units = new Uint16Array(0);
  from = new Int32Array(1);
  hash = new Int32Array(0);
  #list: readonly Word[] | undefined;
  #scan = new WordScan();

  /**
   * Reads a text.
   *
   * @param list - Its canonical words, if they are there already.
   */
  read(raw: string, list?: readonly Word[]): void {
    this.raw = raw;
    this.#list = list;
    if (list === undefined) this.#readText(raw);
    else this.#readList(list);
  }

  /** Lets go of the text; buffers of a long one too. */
  release(): void {
    this.raw = '';
    this.#list = undefined;
    if (this.units.length <= MOST_KEPT) return;
    this.#scan = new WordScan();
    this.#readText('');
  }

  /** The canonical text of a word; empty before the first and after the last. */
  text(i: number): string {
    if (i < 0 || i >= this.count) return '';
    if (this.#list !== undefined) return (this.#list[i] as Word).text;
    return this.#scan.text(i);
  }

  /** What stands before a word; {@link HARD} before the first and after the last. */
  gapBefore(i: number): Gap {
    if (i <= 0 || i >= this.count) return HARD;
    return gapBetween(this.raw, this.end[i - 1] as number, this.start[i] as number);
  }

  #readText(raw: string): void {
    const scan = this.#scan;
    scan.scan(raw);
    this.count = scan.count;
    this.start = scan.start;
    this.end = scan.end;
    this.units = scan.units;
    this.from = scan.from;
    this.hash = scan.hash;
  }

  #readList(list: readonly Word[]): void {
    const { length } = list;
    this.count = length;
    this.start = Int32Array.from(list, ({ start }) => start);
    this.end = Int32Array.from(list, ({ end }) => end);
    this.hash = new Int32Array(length);
    this.from = new Int32Array(length + 1);
    for (let i = 0; i < length; i++) {
      this.from[i + 1] = (this.from[i] as number) + (list[i] as Word).text.length;
    }
    this.units = new Uint16Array(this.from[length] as number);
    for (let i = 0; i < length; i++) {
      const { text } = list[i] as Word;
      const from = this.from[i] as number;
      for (let k = 0; k < text.length; k++) this.units[from + k] = text.charCodeAt(k);
      this.hash[i] = hashOf(this.units, from, from + text.length);
    }
  }
}

const MOST_KEPT = 1_000_000;

/**
 * What a text has between two offsets.
 *
 * Spaces, half-spaces, hyphens inside words, quotation marks and one line break part nothing.
 */
export function gapBetween(raw: string, from: number, to: number): Gap {
  if (to - from === 1 && raw.charCodeAt(from) === 0x20) return SOFT; // as nearly always
  if (to - from > LONGEST_GAP) return HARD;
  let gap: Gap = SOFT;
  let lines = 0;
  for (let i = from; i < to; i++) {
    const mark = raw[i] as string;
    let found: Gap = SOFT;
    if (mark === '\n' || mark === '\u2029') lines++;
    else if (COMMAS.includes(mark)) found = COMMA;
    else if (mark === '.' || mark === '\u2024') found = STOP;
    else if (mark === '(' || mark === ')') found = BRACKET;
    else if (mark === '+' || mark === '&') found = SIGN;
    else if (DASHES.includes(mark)) found = isSpaced(raw, i) ? DASH : SOFT;
    else if (!NOTHING.test(mark)) return HARD;
    if (found === SOFT) continue;
    if (gap !== SOFT) return HARD;
    gap = found;
  }
  return lines > 1 ? HARD : gap;
}

const LONGEST_GAP = 16;
const COMMAS = ',،٬';
const DASHES = '-‐‑‒–—―−';
/** White space, marks that are not seen, quotation marks. */
const NOTHING = /[\s\p{Cf}\p{M}«»„“”″"‹›‚‘’′`´'ـ]/u;

function isSpaced(raw: string, i: number): boolean {
  return /\s/u.test(raw[i - 1] ?? ' ') || /\s/u.test(raw[i + 1] ?? ' ');
}
