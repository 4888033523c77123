/** What units of folded text are to words: letters, digits, or neither. */

/** Not looked at yet. */
const UNKNOWN = 0;
/** What parts words. */
export const NEITHER = 1;
/** A letter or a mark, `[\p{L}\p{M}]`. */
export const LETTER = 2;
/** A digit or another numeral, `\p{N}`. */
export const DIGIT = 3;

/** By unit, filled as units are met; half a pair stays unknown, since the other half decides. */
const KINDS = new Uint8Array(0x10000);

/** The kind of the unit at an offset, of a pair where it is half of one. The units end with NUL. */
export function kindAt(units: Uint16Array, i: number): number {
  const kind = KINDS[units[i] as number] as number;
  return kind === UNKNOWN ? learn(units, i) : kind;
}

function learn(units: Uint16Array, i: number): number {
  const unit = units[i] as number;
  const isHalf = unit >= 0xd800 && unit < 0xe000;
  const first = isHalf && unit >= 0xdc00 && i > 0 && isHigh(units[i - 1] as number) ? i - 1 : i;
  const isPair = isHigh(units[first] as number) && isLow(units[first + 1] as number);
  const character = String.fromCharCode(...units.subarray(first, isPair ? first + 2 : first + 1));
  const kind = /[\p{L}\p{M}]/u.test(character) ? LETTER : /\p{N}/u.test(character) ? DIGIT : NEITHER;
  if (!isHalf) KINDS[unit] = kind;
  return kind;
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}
