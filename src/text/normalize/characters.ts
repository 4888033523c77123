/**
 * Replacing characters one by one, fast: what folding and repairing code points have in common.
 *
 * A table says for each UTF-16 unit what becomes of it. It is filled as characters are met, since a text uses few of the 65,536.
 */
import type { Normalized } from './offset-map.js';
import { OffsetMap, Runs } from './offset-map.js';

/** What the character becomes: itself, others, or nothing. */
type Rule = (character: string) => string;

/** Nothing; not looked at yet; more than one unit, or one of these three: to be looked up in the map. */
const DROPPED = 0xfffd;
const UNKNOWN = 0xfffe;
const LONGER = 0xffff;

/** Replaces each character of texts by a rule; keeps what it has learnt of the characters between texts. */
export class CharacterTable {
  readonly #rule: Rule;
  readonly #single = new Uint16Array(0x1_0000).fill(UNKNOWN);
  readonly #longer = new Map<string, string>();

  constructor(rule: Rule) {
    this.#rule = rule;
  }

  /** The text with every character replaced, and where each comes from. */
  apply(raw: string): Normalized {
    const single = this.#single;
    let same = 0; // units that become themselves; of many texts, all
    while (same < raw.length && single[raw.charCodeAt(same)] === raw.charCodeAt(same)) same++;
    if (same === raw.length) return { text: raw, map: OffsetMap.identity(raw.length) };
    const runs = new Runs();
    if (same > 0) runs.copy(0, 0);
    let text = raw.slice(0, same);
    let filled = 0; // units of the piece after `text`
    let length = same;
    let shift = same > 0 ? 0 : Number.NaN; // raw offset less text offset while copying
    for (let i = same; i < raw.length; i++) {
      if (filled === PIECE.length) {
        text += textOf(PIECE, filled);
        filled = 0;
      }
      const unit = raw.charCodeAt(i);
      let mapped = single[unit] as number;
      if (mapped === UNKNOWN) mapped = single[unit] = this.#singleOf(unit);
      if (mapped < DROPPED) {
        if (i - length !== shift) {
          runs.copy(length, i);
          shift = i - length;
        }
        PIECE[filled++] = mapped;
        length++;
      } else if (mapped === LONGER) {
        const character = String.fromCodePoint(raw.codePointAt(i) as number);
        const longer = this.#longerOf(character);
        shift = longer === character ? i - length : Number.NaN;
        if (longer === character) runs.copy(length, i);
        else if (longer !== '') runs.whole(length, i, character.length);
        text += textOf(PIECE, filled) + longer;
        filled = 0;
        length += longer.length;
        i += character.length - 1;
      }
    }
    return { text: text + textOf(PIECE, filled), map: new OffsetMap(runs, length, raw.length) };
  }

  /** What the table is to hold for a unit. */
  #singleOf(unit: number): number {
    if (unit >= 0xd800 && unit < 0xdc00) return LONGER;
    const result = this.#rule(String.fromCharCode(unit));
    if (result === '') return DROPPED;
    return result.length === 1 && result.charCodeAt(0) < DROPPED ? result.charCodeAt(0) : LONGER;
  }

  #longerOf(character: string): string {
    const known = this.#longer.get(character);
    if (known !== undefined) return known;
    const result = this.#rule(character);
    if (this.#longer.size < MOST_KNOWN) this.#longer.set(character, result);
    return result;
  }
}

/** Bounds the memory that a text of every character in Unicode can take. */
const MOST_KNOWN = 20_000;

/** The units that are being written. One for all texts, since making one takes longer than filling it. */
const PIECE = new Uint16Array(8_192);

/** The text of the first units of a buffer, in pieces that may be arguments of one call. */
export function textOf(units: Uint16Array, length: number): string {
  let text = '';
  for (let i = 0; i < length; i += PIECE.length) {
    const piece = units.subarray(i, Math.min(length, i + PIECE.length));
    // Spreading the units into arguments would go through an iterator, and takes ten times as long.
    text += String.fromCharCode.apply(null, piece as unknown as number[]);
  }
  return text;
}
