/**
 * Reading the canonical words of a text without an object a word, for those who read a million texts.
 *
 *     raw      همکاری  های   می  شود      مسئولان
 *     folded   همکاری  های   می  شود      مسیولان     units, each with its raw offset (unit-buffer.ts)
 *     tokens   همکاری  های   می  شود      مسیولان     offsets, hashes, marks (tokens.ts)
 *     words    همکاریهای     میشود        مسیولان     joined (joining.ts), one of several spellings (variants.ts)
 */
import { foldInto } from '../normalize/fold.js';
import { UnitBuffer } from '../normalize/unit-buffer.js';
import { hashOf } from './hash.js';
import { mayJoin, wordEnd } from './joining.js';
import { copyToken, TokenBuffer } from './tokens.js';
import { variantsOf, vary } from './variants.js';

/**
 * The canonical words of one text at a time, in buffers.
 *
 * Everything is valid until the next scan. The buffers are longer than what they hold, and a scan may replace them.
 */
export class WordScan {
  /** Words of the text. */
  count = 0;
  /** The raw offset of the first unit of each word. */
  start = new Int32Array(0);
  /** The raw offset after the last unit of each word. */
  end = new Int32Array(0);
  /** The canonical words one after another: word `i` is `units` from `from[i]` to `from[i + 1]`. */
  units = new Uint16Array(0);
  /** Where each word begins in {@link units}; one entry more than there are words. */
  from = new Int32Array(1);
  /** The hash of each word, which depends on its units alone (see hash.ts). */
  hash = new Int32Array(0);

  #folded = new UnitBuffer();
  #tokens = new TokenBuffer();
  #text: string | undefined;

  /** Units of the folded text, spaces and punctuation included. */
  get foldedLength(): number {
    return this.#folded.length;
  }

  /** The text of a word. */
  text(i: number): string {
    this.#text ??= textOf(this.units, this.from[this.count] as number);
    return this.#text.slice(this.from[i], this.from[i + 1]);
  }

  /** Reads the words of a text. Time is linear in the length. */
  scan(raw: string): void {
    if (this.#folded.units.length > MOST_KEPT) this.#forget();
    const folded = this.#folded;
    const tokens = this.#tokens;
    foldInto(folded, raw);
    if (this.units.length < 2 * folded.length) this.units = new Uint16Array(4 * folded.length);
    tokens.read(folded, this.units);
    this.#reserve(tokens.count);
    this.#text = undefined;
    const { count: tokenCount, from: written, marks, starts, ends, hashes } = tokens;
    const { units: foldedUnits, starts: rawStarts } = folded;
    const { start, end, units, from, hash } = this;
    let count = 0;
    let at = 0;
    let asWritten = true; // words stand where their tokens were written, until one is spelt otherwise
    for (let i = 0; i < tokenCount; ) {
      const first = i++;
      if (mayJoin(marks[first] as number, marks[i] as number)) i = wordEnd(foldedUnits, tokens, first);
      let to = written[i] as number;
      if (!asWritten) {
        to = at;
        for (let k = first; k < i; k++) to = copyToken(foldedUnits, starts[k] as number, ends[k] as number, units, to);
      }
      const rawEnd = rawEndOf(rawStarts, ends[i - 1] as number, raw);
      let wordHash = i === first + 1 ? (hashes[first] as number) : hashOf(units, at, to);
      const variants = variantsOf(units, at, to);
      if (variants !== 0) {
        const varied = vary(units, at, to, variants, raw.charCodeAt(rawEnd - 2));
        if (varied >= 0) {
          asWritten &&= varied === to;
          to = varied;
          wordHash = hashOf(units, at, to);
        }
      }
      start[count] = rawStarts[starts[first] as number] as number;
      end[count] = rawEnd;
      from[count] = at;
      hash[count++] = wordHash;
      at = to;
    }
    from[count] = at;
    this.count = count;
  }

  #reserve(words: number): void {
    if (this.start.length >= words) return;
    this.start = new Int32Array(2 * words);
    this.end = new Int32Array(2 * words);
    this.from = new Int32Array(2 * words + 1);
    this.hash = new Int32Array(2 * words);
  }

  /** Lets go of what one long text needed. */
  #forget(): void {
    this.#folded = new UnitBuffer();
    this.#tokens = new TokenBuffer();
    this.units = new Uint16Array(0);
    this.start = this.end = this.hash = new Int32Array(0);
    this.from = new Int32Array(1);
  }
}

/** Units; buffers for a longer text are made anew at the next. */
const MOST_KEPT = 1_000_000;

/** The raw offset at which a word ends that ends at this offset of the folded text: what was dropped after it belongs to it. */
function rawEndOf(starts: Int32Array, end: number, raw: string): number {
  const last = starts[end - 1] as number;
  const next = starts[end] as number;
  if (next > last) return next;
  return last + ((raw.codePointAt(last) as number) > 0xffff ? 2 : 1); // inside what one character became
}

/** The text of units, in pieces that may be arguments of one call. */
function textOf(units: Uint16Array, length: number): string {
  let text = '';
  for (let i = 0; i < length; i += 8_192) {
    // Spreading the units into arguments would go through an iterator, and takes ten times as long.
    text += String.fromCharCode.apply(null, units.subarray(i, Math.min(length, i + 8_192)) as unknown as number[]);
  }
  return text;
}
