/**
 * Where each character of a changed text comes from, both ways.
 *
 * Changed texts are mostly copies, so the map is a list of runs. A run either copies, unit by unit, or stands whole for one raw
 * span: the letters of a ligature, or a mark that was put in, whose raw span is empty. What was taken out lies between the runs
 * and belongs to the character before it, so that a letter keeps its marks:
 *
 *     raw       ن ق ش ه ٔ   ر ا ه   ﷲ         runs   text  raw  kind
 *     text      ن ق ش ه   ر ا ه   ا ل ل ه              0     0   copy
 *     raw start 0 1 2 3   5 6 7 8 9 9 9 9              4     5   copy
 *                                                      8     9   whole, 1 raw unit
 */

/** A text made from a raw text, and the way back. */
export interface Normalized {
  /** The text that was made. */
  readonly text: string;
  /** Its offsets against those of the raw text. */
  readonly map: OffsetMap;
}

/** Offsets of a text against those of the raw text that it was made from, in UTF-16 units. */
export class OffsetMap {
  /** Where each run begins in the text, ascending. */
  readonly #at: readonly number[];
  /** Where each run begins in the raw text, never descending. */
  readonly #raw: readonly number[];
  /** Raw units that all of a run stands for; {@link COPY} where each unit stands for one. */
  readonly #width: readonly number[];
  readonly #textLength: number;
  readonly #rawLength: number;

  /** @internal */
  constructor(runs: Runs, textLength: number, rawLength: number) {
    this.#at = runs.at;
    this.#raw = runs.raw;
    this.#width = runs.width;
    this.#textLength = textLength;
    this.#rawLength = rawLength;
  }

  /**
   * The map of a text that is its raw text.
   *
   * @internal
   */
  static identity(length: number): OffsetMap {
    const runs = new Runs();
    if (length > 0) runs.copy(0, 0);
    return new OffsetMap(runs, length, length);
  }

  /**
   * The raw span of a span of the text.
   *
   * What was taken out after a character belongs to its span; a span of nothing but inserted characters is empty.
   *
   * @param start - 0 to the length of the text.
   * @param end - `start` to the length of the text.
   */
  toRaw(start: number, end: number): readonly [start: number, end: number] {
    const run = lastAtMost(this.#at, start);
    if (start < end && end < (this.#at[run + 1] ?? this.#textLength) && this.#width[run] === COPY) {
      const shift = (this.#raw[run] as number) - (this.#at[run] as number);
      return [start + shift, end + shift]; // most words: inside one run, to be found only once
    }
    const from = this.#rawStart(start);
    if (end <= start) return [from, from];
    return [from, Math.max(this.#rawStart(end), this.#rawEnd(end - 1))];
  }

  /**
   * The span of the text that was made from a raw span: every character of which a raw unit lies in the span.
   *
   * @param start - 0 to the length of the raw text.
   * @param end - `start` to the length of the raw text.
   */
  toText(start: number, end: number): readonly [start: number, end: number] {
    const from = this.#textOffset(start);
    return [from, Math.max(from, this.#textOffset(end))];
  }

  /** The raw offset at which the character at this offset begins. */
  #rawStart(offset: number): number {
    if (offset >= this.#textLength) return this.#rawLength;
    const run = lastAtMost(this.#at, offset);
    const raw = this.#raw[run] as number;
    return this.#width[run] === COPY ? raw + offset - (this.#at[run] as number) : raw;
  }

  #rawEnd(offset: number): number {
    const run = lastAtMost(this.#at, offset);
    const width = this.#width[run] as number;
    return this.#rawStart(offset) + (width === COPY ? 1 : width);
  }

  /** The offset of the first character that begins at this raw offset or after it. */
  #textOffset(raw: number): number {
    const run = lastBefore(this.#raw, raw);
    if (run < 0) return this.#at.length === 0 ? this.#textLength : 0;
    const next = this.#at[run + 1] ?? this.#textLength;
    if (this.#width[run] !== COPY) return next;
    return Math.min(next, (this.#at[run] as number) + raw - (this.#raw[run] as number));
  }

  /**
   * The map of a text made from this map's text by more changes.
   *
   * @internal
   */
  composedWith(later: OffsetMap): OffsetMap {
    const runs = new Runs();
    later.#at.forEach((at, run) => {
      const from = later.#raw[run] as number;
      const width = later.#width[run] as number;
      if (width !== COPY) {
        const [start, end] = this.toRaw(from, from + width);
        runs.whole(at, start, width === 0 ? 0 : end - start);
        return;
      }
      const length = (later.#at[run + 1] ?? later.#textLength) - at;
      for (let own = Math.max(0, lastAtMost(this.#at, from)); own < this.#at.length; own++) {
        const begin = Math.max(this.#at[own] as number, from);
        if (begin >= from + length) break;
        const target = at + begin - from;
        if (this.#width[own] === COPY) runs.copy(target, this.#rawStart(begin));
        else runs.whole(target, this.#raw[own] as number, this.#width[own] as number);
      }
    });
    return new OffsetMap(runs, later.#textLength, this.#rawLength);
  }
}

/** The width of a run in which each unit stands for one raw unit. */
const COPY = -1;

/**
 * Runs of a map in the making, added in order.
 *
 * @internal
 */
export class Runs {
  readonly at: number[] = [];
  readonly raw: number[] = [];
  readonly width: number[] = [];

  /** From here on the text copies the raw text from this offset; nothing is added where it does so already. */
  copy(at: number, raw: number): void {
    const last = this.at.length - 1;
    if (this.width[last] === COPY && raw - (this.raw[last] as number) === at - (this.at[last] as number)) return;
    this.#add(at, raw, COPY);
  }

  /** From here on the text stands for this many raw units as a whole. */
  whole(at: number, raw: number, width: number): void {
    this.#add(at, raw, width);
  }

  #add(at: number, raw: number, width: number): void {
    this.at.push(at);
    this.raw.push(raw);
    this.width.push(width);
  }
}

/** Index of the last number that is not above the limit, −1 where there is none. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  return lastBefore(numbers, limit + 1);
}

/** Index of the last number below the limit, −1 where there is none. */
function lastBefore(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
