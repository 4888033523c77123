/** Language tags, as far as it matters which rules a text is read by. */
import { TarjomanError } from '../errors.js';

/** A primary subtag of letters, then subtags of letters and digits; many files have `_` where RFC 5646 wants `-`. */
const TAG = /^([a-z]{1,8})(?:[-_][a-z0-9]{1,8})*$/iu;

/**
 * The primary subtag of a language tag, in lower case: `fa` for `fa-IR`.
 *
 * @throws {@link TarjomanError} `BAD_ARGUMENT` where it is no language tag, as `Persian language` is none.
 */
export function primaryLanguage(tag: string): string {
  if (tag.length === 2 && isSmallLetter(tag.charCodeAt(0)) && isSmallLetter(tag.charCodeAt(1))) return tag; // nearly always
  const primary = TAG.exec(tag)?.[1];
  if (primary !== undefined) return primary.toLowerCase();
  throw new TarjomanError('BAD_ARGUMENT', `${JSON.stringify(tag)} is no language tag: give one like fa, en or fa-IR`);
}

function isSmallLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}
