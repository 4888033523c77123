/**
 * Replacing characters one by one, fast: what folding and repairing code points have in common.
 *
 * A table says for each UTF-16 unit what becomes of it. It is filled as characters are met, since a text uses few of the 65,536.
 */
import type { Normalized } from './offset-map.js';
import { OffsetMap, Runs } from './offset-map.js';

/** What the character becomes: itself, others, or nothing. */
type Rule = (character: string) => string;

/** Not looked at yet; and more than one unit, to be looked up in the map. No text has these code points. */
const UNKNOWN = 0xfffe;
const LONGER = 0xffff;
const DROPPED = 0;

/** Replaces each character of texts by a rule; keeps what it has learnt between texts. */
export class CharacterTable {
  readonly #rule: Rule;
  #single: Uint16Array | undefined;
  readonly #longer = new Map<string, string>();

  constructor(rule: Rule) {
    this.#rule = rule;
  }

  /** The text with every character replaced, and where each comes from. */
  apply(raw: string): Normalized {
    this.#single ??= new Uint16Array(0x10000).fill(UNKNOWN);
    const single = this.#single;
    const runs = new Runs();
    let out = new Uint16Array(raw.length);
    let length = 0;
    let shift = 0; // raw offset less text offset while copying
    let copying = false;
    for (let i = 0; i < raw.length; i++) {
      const unit = raw.charCodeAt(i);
      let mapped = single[unit] as number;
      if (mapped === UNKNOWN) mapped = single[unit] = this.#learn(raw[i] as string);
      if (mapped < UNKNOWN && mapped !== DROPPED) {
        if (!copying || i - length !== shift) {
          runs.copy(length, i);
          shift = i - length;
          copying = true;
        }
        if (length === out.length) out = grown(out, raw.length - i);
        out[length++] = mapped;
      } else if (mapped === LONGER) {
        const character = pairAt(raw, i);
        const longer = this.#longerOf(character);
        copying = longer === character;
        if (copying) runs.copy(length, i);
        else if (longer !== '') runs.whole(length, i, character.length);
        shift = i - length;
        if (length + longer.length > out.length) out = grown(out, raw.length - i + longer.length);
        for (let k = 0; k < longer.length; k++) out[length++] = longer.charCodeAt(k);
        i += character.length - 1;
      }
    }
    return { text: textOf(out, length), map: new OffsetMap(runs, length, raw.length) };
  }

  /** What the table is to hold for a unit. NUL, which stands for dropping, is kept by the map. */
  #learn(character: string): number {
    const unit = character.charCodeAt(0);
    if (unit === 0 || (unit >= 0xd800 && unit < 0xdc00)) return LONGER;
    const result = this.#rule(character);
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

function grown(out: Uint16Array<ArrayBuffer>, more: number): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(out.length + Math.max(more, out.length >> 1) + 16);
  larger.set(out);
  return larger;
}

/** Arguments of one call are bounded, so a long text is put together from pieces. */
const PIECE = 8_192;

function textOf(units: Uint16Array, length: number): string {
  let text = '';
  for (let at = 0; at < length; at += PIECE) {
    text += String.fromCharCode(...units.subarray(at, Math.min(at + PIECE, length)));
  }
  return text;
}
