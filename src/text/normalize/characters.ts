/**
 * Replacing characters one by one, fast: what folding and repairing code points have in common.
 *
 * A table says for each UTF-16 unit what becomes of it. It is filled as characters are met, since a text uses few of the 65,536.
 */
import type { Normalized } from './offset-map.js';
import { OffsetMap, Runs } from './offset-map.js';
import type { UnitBuffer } from './unit-buffer.js';

/** What the character becomes: itself, others, or nothing. */
type Rule = (character: string) => string;

/** Not looked at yet; and more than one unit, to be looked up in the map. No text has these code points. */
const UNKNOWN = 0xfffe;
const LONGER = 0xffff;
const DROPPED = 0;

/** Replaces each character of texts by a rule; keeps what it has learnt of the characters between texts. */
export class CharacterTable {
  readonly #rule: Rule;
  #single: Uint16Array | undefined;
  readonly #longer = new Map<string, string>();

  constructor(rule: Rule) {
    this.#rule = rule;
  }

  /** The text with every character replaced, and where each comes from. */
  apply(raw: string): Normalized {
    const single = this.#known();
    let same = 0; // units that become themselves; of many texts, all
    while (same < raw.length && single[raw.charCodeAt(same)] === raw.charCodeAt(same)) same++;
    if (same === raw.length) return { text: raw, map: OffsetMap.identity(raw.length) };
    const runs = new Runs();
    if (same > 0) runs.copy(0, 0);
    let text = raw.slice(0, same);
    let filled = 0; // units of the piece after `text`
    let length = same;
    let shift = 0; // raw offset less text offset while copying
    let copying = same > 0;
    for (let i = same; i < raw.length; i++) {
      if (filled === PIECE.length) {
        text += textOf(filled);
        filled = 0;
      }
      const unit = raw.charCodeAt(i);
      let mapped = single[unit] as number;
      if (mapped === UNKNOWN) mapped = this.#learn(unit);
      if (mapped < UNKNOWN && mapped !== DROPPED) {
        if (!copying || i - length !== shift) {
          runs.copy(length, i);
          shift = i - length;
          copying = true;
        }
        PIECE[filled++] = mapped;
        length++;
      } else if (mapped === LONGER) {
        const character = pairAt(raw, i);
        const longer = this.#longerOf(character);
        copying = longer === character;
        if (copying) runs.copy(length, i);
        else if (longer !== '') runs.whole(length, i, character.length);
        shift = i - length;
        text += textOf(filled) + longer;
        filled = 0;
        length += longer.length;
        i += character.length - 1;
      }
    }
    return { text: text + textOf(filled), map: new OffsetMap(runs, length, raw.length) };
  }

  /** What {@link apply} gives, as units in a buffer and without a map: for those who read many texts and keep none. */
  fill(raw: string, into: UnitBuffer): void {
    const single = this.#known();
    into.reserve(raw.length);
    let { units, starts } = into;
    let length = 0;
    for (let i = 0; i < raw.length; i++) {
      const unit = raw.charCodeAt(i);
      let mapped = single[unit] as number;
      if (mapped === UNKNOWN) mapped = this.#learn(unit);
      if (mapped < UNKNOWN) {
        units[length] = mapped;
        starts[length] = i;
        if (mapped !== DROPPED) length++;
        continue;
      }
      const character = pairAt(raw, i);
      const longer = this.#longerOf(character);
      into.reserve(length + longer.length + raw.length - i);
      ({ units, starts } = into);
      for (let k = 0; k < longer.length; k++) {
        units[length] = longer.charCodeAt(k);
        starts[length++] = longer === character ? i + k : i;
      }
      i += character.length - 1;
    }
    into.finish(length, raw.length);
  }

  #known(): Uint16Array {
    this.#single ??= new Uint16Array(0x10000).fill(UNKNOWN);
    return this.#single;
  }

  #learn(unit: number): number {
    const mapped = this.#singleOf(unit);
    this.#known()[unit] = mapped;
    return mapped;
  }

  /** What the table is to hold for a unit. NUL, which stands for dropping, is kept by the map. */
  #singleOf(unit: number): number {
    if (unit === 0 || (unit >= 0xd800 && unit < 0xdc00)) return LONGER;
    const result = this.#rule(String.fromCharCode(unit));
    if (result === '') return DROPPED;
    return result.length === 1 && result.charCodeAt(0) < UNKNOWN && result !== '\0' ? result.charCodeAt(0) : LONGER;
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

function pairAt(raw: string, i: number): string {
  const next = raw.charCodeAt(i + 1);
  const isPair = raw.charCodeAt(i) >= 0xd800 && raw.charCodeAt(i) < 0xdc00 && next >= 0xdc00 && next < 0xe000;
  return raw.slice(i, isPair ? i + 2 : i + 1);
}

/**
 * The units that are being written. One for all texts, since making one takes longer than filling it; no longer than this, since
 * they are arguments of one call.
 */
const PIECE = new Uint16Array(8_192);

function textOf(filled: number): string {
  // Spreading the units into arguments would go through an iterator, and takes ten times as long.
  return String.fromCharCode.apply(null, PIECE.subarray(0, filled) as unknown as number[]);
}
