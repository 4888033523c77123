/** How many tokens are one word: prefixes, a stem or a compound, suffixes. */
import {
  AFTER_HEH,
  COMPOUND,
  compoundsOf,
  isInflected,
  isToken,
  NEAR,
  NO_STEM,
  PERSIAN,
  PREFIX,
  SUFFIX,
} from './roles.js';
import type { TokenBuffer } from './tokens.js';

/** Whether a word may have more tokens than its first, by the marks of that and of the next: a quick no for most. */
export function mayJoin(first: number, next: number): boolean {
  return (
    (first & PERSIAN) !== 0 &&
    (next & NEAR) !== 0 &&
    ((first & (PREFIX | COMPOUND)) | (next & (SUFFIX | AFTER_HEH))) !== 0
  );
}

/** The index after the last token of the word that begins with the token at `i`. */
export function wordEnd(units: Uint16Array, tokens: TokenBuffer, i: number): number {
  const { marks, starts, ends } = tokens;
  let stem = i;
  while (((marks[stem] as number) & PREFIX) !== 0 && takesPrefix(marks[stem + 1] as number)) stem++;
  let end = stem + compoundAt(units, tokens, stem);
  for (; ; end++) {
    const next = marks[end] as number;
    if ((next & NEAR) === 0) return end;
    if ((next & SUFFIX) !== 0) continue;
    const before = ends[end - 1] as number;
    const isAfterHeh = before - (starts[end - 1] as number) > 2 && units[before - 1] === HEH;
    if ((next & AFTER_HEH) === 0 || !isAfterHeh) return end;
  }
}

const HEH = 0x647;

function takesPrefix(next: number): boolean {
  return (next & (NEAR | PERSIAN | NO_STEM)) === (NEAR | PERSIAN);
}

/** The number of tokens of the longest compound that starts here, or 1. */
function compoundAt(units: Uint16Array, tokens: TokenBuffer, i: number): number {
  const marks = tokens.marks[i] as number;
  if ((marks & COMPOUND) !== 0 && ((tokens.marks[i + 1] as number) & NEAR) !== 0) {
    for (const rest of compoundsOf(marks)) if (fits(units, tokens, i + 1, rest)) return 1 + rest.length;
  }
  return 1;
}

/** Whether the parts of a compound after its first stand at `i`; the last may be inflected. */
function fits(units: Uint16Array, { marks, starts, ends }: TokenBuffer, i: number, rest: readonly string[]): boolean {
  for (let k = 0; k < rest.length; k++) {
    if (((marks[i + k] as number) & NEAR) === 0) return false;
    const start = starts[i + k] as number;
    const end = ends[i + k] as number;
    const part = rest[k] as string;
    if (!(k === rest.length - 1 ? isInflected(units, start, end, part) : isToken(units, start, end, part)))
      return false;
  }
  return true;
}
