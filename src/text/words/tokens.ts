/** Tokens of a text: runs of letters and numbers, folded, before affixes and compounds are joined. */
import { textOf } from '../normalize/characters.js';
import { fold } from '../normalize/fold.js';
import { FNV_PRIME, FNV_PRIME_INVERSE, hashOf, mixed, OFFSET_BASIS } from './hash.js';
import { DIGIT, DROPPED, ENTRIES, entryAt, MADDA, MORE_SHIFT, OTHER, UNCLEAR } from './kinds.js';
import { marksOf, NEAR } from './roles.js';

/** The tokens of one text at a time, in buffers that are longer than what they hold. */
export class TokenBuffer {
  /** Tokens of the text. */
  count = 0;
  /** The raw offset of the first unit of each token. */
  start = new Int32Array(0);
  /** The raw offset after the last unit of each token, and after what was dropped there. */
  end = new Int32Array(0);
  /** The tokens one after another: token `i` is `units` from `from[i]` to `from[i + 1]`. */
  units = new Uint16Array(0);
  /** Where each token begins in {@link units}; one entry more than there are tokens. */
  from = new Int32Array(1);
  /** The hash of each token, which depends on its units alone (see hash.ts). */
  hash = new Int32Array(0);
  /** What roles.ts says of each token by its hash; after the last stands 0. */
  marks = new Int32Array(1);
  /** Units of the folded text, spaces and punctuation included. */
  foldedLength = 0;

  /**
   * Reads the tokens of a folded text: `\p{N}+(?:[.,]\p{N}+)*` or `[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*`.
   *
   * Most texts are folded on the way. Ligatures and characters beyond the Basic Multilingual Plane are not worth the room in the
   * loop: a text that has one is folded first.
   */
  protected read(raw: string): void {
    if (this.#read(raw, false)) return;
    const { text, map } = fold(raw);
    this.#read(text, true);
    const { count, start, end } = this;
    for (let i = 0; i < count; i++) {
      const span = map.toRaw(start[i] as number, end[i] as number);
      [start[i], end[i]] = span;
    }
  }

  /**
   * Reads a text in one loop over its units, by hand, since matching takes ten times as long.
   *
   *     a unit of the same kind as the token     written, hashed
   *     a unit that is dropped                   passed over
   *     another                                  ends the token; begins one, or stands in the gap before the next
   *
   * @returns Whether the text could be read as it is; one that is folded already can.
   */
  #read(text: string, isFolded: boolean): boolean {
    this.#reserve(text.length);
    const { start, end, units, from, hash: hashes, marks } = this;
    let foldedLength = text.length;
    let count = 0;
    let written = 0;
    for (let i = 0, gap = FAR; ; gap = 0) {
      let entry = entryOf(text, i);
      while (entry >= DROPPED && i < text.length) {
        if (entry >= OTHER) {
          gap = gap === 0 && entry === (OTHER | SPACE) ? NEAR : FAR;
          foldedLength += entry >> MORE_SHIFT;
        } else if (entry < UNCLEAR) foldedLength--;
        else {
          entry = entryAt(text, i, isFolded);
          if (entry === UNCLEAR) return false;
          continue;
        }
        entry = entryOf(text, ++i);
      }
      if (i >= text.length) break;
      const kind = entry & DIGIT;
      const begin = written;
      let hash = OFFSET_BASIS;
      let hasComma = false;
      start[count] = i;
      for (;;) {
        for (let unit = entry ^ kind; unit <= LAST_UNIT; unit = entry ^ kind) {
          units[written++] = unit;
          hash = Math.imul(hash ^ unit, FNV_PRIME);
          entry = entryOf(text, ++i);
        }
        if (entry < DROPPED || entry >= OTHER) {
          if (!isInside(text, i, entry, kind, isFolded)) break;
          hasComma ||= entry === (OTHER | COMMA);
          entry = kind | (entry & LAST_UNIT);
        } else if (entry < UNCLEAR) {
          if (entry === MADDA && text.charCodeAt(i - 1) === ALEF) {
            // Alef with madda is a letter of its own, so its two-part form must not lose the mark.
            units[written - 1] = ALEF_WITH_MADDA;
            hash = Math.imul(Math.imul(hash, FNV_PRIME_INVERSE) ^ ALEF ^ ALEF_WITH_MADDA, FNV_PRIME);
          }
          foldedLength--;
          entry = entryOf(text, ++i);
        } else {
          entry = entryAt(text, i, isFolded);
          if (entry === UNCLEAR) return false;
        }
      }
      hash = mixed(hash);
      if (hasComma) {
        written = put(units, begin, textOf(units.subarray(begin), written - begin).replace(THOUSANDS, ''));
        hash = hashOf(units, begin, written);
      }
      end[count] = i;
      from[count] = begin;
      hashes[count] = hash;
      marks[count++] = (gap & NEAR) | marksOf(hash);
    }
    from[count] = written;
    marks[count] = 0;
    this.count = count;
    this.foldedLength = foldedLength;
    return true;
  }

  /** Makes room for the tokens of a text of this length, and for words that are up to twice as long as their tokens. */
  #reserve(length: number): void {
    if (this.start.length > length && this.start.length <= MOST_KEPT) return;
    const room = 2 * length + LEAST;
    this.start = new Int32Array(room);
    this.end = new Int32Array(room);
    this.units = new Uint16Array(room);
    this.from = new Int32Array(room);
    this.hash = new Int32Array(room);
    this.marks = new Int32Array(room);
  }
}

const LEAST = 256;
/** Buffers that are longer are made anew at the next text. */
const MOST_KEPT = 250_000;

const LAST_UNIT = 0xffff;
/** A gap in which more stands than one space; where that is all, it is {@link NEAR}. */
const FAR = 2;

const SPACE = 0x20;
const COMMA = 0x2c;
const STOP = 0x2e;
const APOSTROPHE = 0x27;
const ALEF = 0x627;
const ALEF_WITH_MADDA = 0x622;

/** The entry of the unit at an offset, or what ends the last token. */
function entryOf(text: string, i: number): number {
  return i < text.length ? (ENTRIES[text.charCodeAt(i)] as number) : OTHER;
}

/** Whether an apostrophe stands between letters, or a stop or a comma between digits. */
function isInside(text: string, i: number, entry: number, kind: number, isFolded: boolean): boolean {
  const unit = entry ^ OTHER;
  if (kind === DIGIT ? unit !== STOP && unit !== COMMA : unit !== APOSTROPHE) return false;
  for (let k = i + 1; k < text.length; k++) {
    const next = entryAt(text, k, isFolded);
    if (next < DROPPED || next > MADDA) return (next ^ kind) <= LAST_UNIT;
  }
  return false;
}

/** Writes a text at an offset; returns where it ends. */
export function put(units: Uint16Array, at: number, text: string): number {
  for (let i = 0; i < text.length; i++) units[at + i] = text.charCodeAt(i);
  return at + text.length;
}

/** Separators of thousands: before three digits and no fourth, of those that folding leaves. */
const THOUSANDS = /,(?=[0-9]{3}(?![0-9]))/gu;
