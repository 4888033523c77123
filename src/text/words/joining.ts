/** How many tokens are one word: prefixes, a stem or a compound, suffixes. */
import {
  AFTER_HEH,
  compoundsOf,
  isInflected,
  isRole,
  isToken,
  mayBegin,
  NEAR,
  NO_STEM,
  PREFIX,
  SUFFIX,
} from './roles.js';
import type { TokenBuffer } from './tokens.js';

/**
 * Whether a word may have more tokens than its first, by the marks of that and of the next: a quick no for most.
 *
 * @param unit - The first of the next.
 */
export function mayJoin(first: number, next: number, unit: number): boolean {
  return (next & NEAR) !== 0 && ((first & PREFIX) | (next & (SUFFIX | AFTER_HEH)) | mayBegin(first, unit)) !== 0;
}

/** The index after the last token of the word that begins with the token at `i`; the units are those of the tokens. */
export function wordEnd(units: Uint16Array, tokens: TokenBuffer, i: number): number {
  const { from } = tokens;
  if (!isPersian(units, tokens, i)) return i + 1;
  let stem = i;
  while ((marksAt(units, tokens, stem) & PREFIX) !== 0 && takesPrefix(units, tokens, stem + 1)) stem++;
  let end = stem + compoundAt(units, tokens, stem);
  for (; ; end++) {
    const next = marksAt(units, tokens, end);
    if ((next & NEAR) === 0) return end;
    if ((next & SUFFIX) !== 0) continue;
    const before = from[end] as number;
    const isAfterHeh = before - (from[end - 1] as number) > 2 && units[before - 1] === HEH;
    if ((next & AFTER_HEH) === 0 || !isAfterHeh) return end;
  }
}

const HEH = 0x647;

/** The marks of a token, now that it matters without those of another of the same hash. */
function marksAt(units: Uint16Array, { marks, from }: TokenBuffer, i: number): number {
  const own = marks[i] as number;
  return isRole(own, units, from[i] as number, from[i + 1] as number) ? own : own & NEAR;
}

function isPersian(units: Uint16Array, { from }: TokenBuffer, i: number): boolean {
  return (units[from[i] as number] as number) >> 8 === 0x06;
}

function takesPrefix(units: Uint16Array, tokens: TokenBuffer, i: number): boolean {
  return (marksAt(units, tokens, i) & (NEAR | NO_STEM)) === NEAR && isPersian(units, tokens, i);
}

/** The number of tokens of the longest compound that starts here, or 1. */
function compoundAt(units: Uint16Array, tokens: TokenBuffer, i: number): number {
  for (const rest of compoundsOf(marksAt(units, tokens, i)))
    if (fits(units, tokens, i + 1, rest)) return 1 + rest.length;
  return 1;
}

/** Whether the parts of a compound after its first stand at `i`; the last may be inflected. */
function fits(units: Uint16Array, { marks, from }: TokenBuffer, i: number, rest: readonly string[]): boolean {
  for (let k = 0; k < rest.length; k++) {
    if (((marks[i + k] as number) & NEAR) === 0) return false;
    const start = from[i + k] as number;
    const end = from[i + k + 1] as number;
    const part = rest[k] as string;
    if (!(k === rest.length - 1 ? isInflected(units, start, end, part) : isToken(units, start, end, part)))
      return false;
  }
  return true;
}
