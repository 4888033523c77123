/** Tokens of a folded text: runs of letters and numbers, before affixes and compounds are joined. */
import type { UnitBuffer } from '../normalize/unit-buffer.js';
import { FNV_PRIME, hashOf, mixed, OFFSET_BASIS } from './hash.js';
import { DIGIT, kindAt, LETTER, NEITHER } from './kinds.js';
import { marksOf, NEAR } from './roles.js';

/** The tokens of one text, in buffers; after the last stands one of no unit and without marks. */
export class TokenBuffer {
  count = 0;
  /** Where each token begins and ends in the folded text. */
  starts = new Int32Array(LEAST);
  ends = new Int32Array(LEAST);
  /** Where each begins in the units that were written. */
  from = new Int32Array(LEAST);
  /** The hash of the units that were written. */
  hashes = new Int32Array(LEAST);
  /** What roles.ts says of the token. */
  marks = new Int32Array(LEAST);

  /**
   * Reads the tokens of a folded text: `\p{N}+(?:[.,]\p{N}+)*` or `[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*`.
   *
   * By hand, since matching takes four times as long as the look-up of each unit in a table.
   *
   * @param to - Takes the units of all tokens, without separators of thousands; as long as the folded text at least.
   */
  read({ units, length }: UnitBuffer, to: Uint16Array): void {
    let { starts, ends, from, hashes, marks } = this;
    let count = 0;
    let written = 0;
    let last = -1;
    for (let i = 0; i < length; ) {
      const start = i++;
      const kind = kindAt(units, start);
      if (kind === NEITHER) continue;
      const first = units[start] as number;
      const begin = written;
      to[written++] = first;
      let hash = Math.imul(OFFSET_BASIS ^ first, FNV_PRIME);
      for (let unit = units[i] as number; unit !== SPACE; unit = units[i] as number) {
        if (kindAt(units, i) !== kind && !isInside(units, i, kind)) break;
        to[written++] = unit;
        hash = Math.imul(hash ^ unit, FNV_PRIME);
        i++;
      }
      hash = mixed(hash);
      if (kind === DIGIT) {
        written = copyToken(units, start, i, to, begin);
        if (written - begin < i - start) hash = hashOf(to, begin, written);
      }
      if (count + 1 === starts.length) {
        this.#grow();
        ({ starts, ends, from, hashes, marks } = this);
      }
      starts[count] = start;
      ends[count] = i;
      from[count] = begin;
      hashes[count] = hash;
      const near = start === last + 1 && units[last] === SPACE ? NEAR : 0;
      marks[count++] = near | (first >= 0x600 && first < 0x700 ? marksOf(units, start, i, hash) : 0);
      last = i;
    }
    from[count] = written;
    marks[count] = 0;
    this.count = count;
  }

  #grow(): void {
    this.starts = grown(this.starts);
    this.ends = grown(this.ends);
    this.from = grown(this.from);
    this.hashes = grown(this.hashes);
    this.marks = grown(this.marks);
  }
}

function grown(old: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(2 * old.length);
  more.set(old);
  return more;
}

const LEAST = 128;

const SPACE = 0x20;
const COMMA = 0x2c;
const STOP = 0x2e;
const APOSTROPHE = 0x27;

/** Whether an apostrophe stands between letters, or a stop or a comma between digits. */
function isInside(units: Uint16Array, i: number, kind: number): boolean {
  const unit = units[i];
  const fits = kind === LETTER ? unit === APOSTROPHE : kind === DIGIT && (unit === STOP || unit === COMMA);
  return fits && kindAt(units, i + 1) === kind;
}

/** Copies a token, a number without its separators of thousands; returns where the copy ends. */
export function copyToken(units: Uint16Array, start: number, end: number, to: Uint16Array, at: number): number {
  let next = at;
  for (let i = start; i < end; i++) {
    const unit = units[i] as number;
    if (unit !== COMMA || !isThousand(units, i + 1, end)) to[next++] = unit;
  }
  return next;
}

/** Whether three digits stand here and no fourth, of those that folding leaves. */
function isThousand(units: Uint16Array, start: number, end: number): boolean {
  let i = start;
  while (i < end && (units[i] as number) >= 0x30 && (units[i] as number) <= 0x39 && i - start < 4) i++;
  return i - start === 3;
}
